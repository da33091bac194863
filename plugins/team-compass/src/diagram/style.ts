/** The colours of a drawing by day and by night. A site sets `--compass-diagram-*` to its own. */
const colours = {
  paper: ['#fcfbf8', '#12181b'],
  ink: ['#1d2629', '#e8e6e1'],
  muted: ['#566063', '#a9b3b4'],
  accent: ['#0d5a66', '#7fcbd0'],
  line: ['#6b7578', '#93a0a3'],
  lane: ['#f4f1ea', '#1a2225'],
  'other-lane': ['#ebe7dd', '#222c30'],
  step: ['#ffffff', '#12181b'],
  end: ['#dcebec', '#173338'],
  words: ['#fbeec4', '#45390f'],
} satisfies Record<string, [day: string, night: string]>;

const colour = (name: keyof typeof colours) => `var(--compass-diagram-${name},${colours[name][0]})`;

/** How a drawing looks, wherever it stands. */
export const style = `
.compass-diagram__svg{fill:${colour('ink')};font-size:12px}
.compass-diagram__svg .lane{fill:${colour('lane')}}
.compass-diagram__svg .lane--other{fill:${colour('other-lane')}}
.compass-diagram__svg .frame{fill:${colour('step')};stroke:${colour('accent')};stroke-width:1.5}
.compass-diagram__svg .duty .frame{stroke-dasharray:5 3.5}
.compass-diagram__svg :is(.end,.process) .frame{fill:${colour('end')}}
.compass-diagram__svg .start .frame{fill:none;stroke-dasharray:1 4;stroke-linecap:round}
.compass-diagram__svg .words .frame{fill:${colour('words')};stroke:none}
.compass-diagram__svg .badge{fill:${colour('accent')}}
.compass-diagram__svg .number{fill:${colour('step')};font-weight:700}
.compass-diagram__svg :is(.title,.head){font-size:13px;font-weight:600}
.compass-diagram__svg .above{fill:${colour('muted')};font-size:11px;font-weight:600}
.compass-diagram__svg :is(.line,.sign,.rule){fill:none;stroke:${colour('line')};stroke-width:1.5}
.compass-diagram__svg .sign{stroke:${colour('ink')};stroke-width:1.2;stroke-linecap:round;stroke-linejoin:round}
.compass-diagram__svg .rule{stroke-width:.75}
.compass-diagram__svg .beside{stroke-dasharray:5 3.5}
.compass-diagram__svg .tip{fill:${colour('line')}}
.compass-diagram__svg a[href]:any-link{text-decoration:none}
.compass-diagram__svg a[href]:is(:hover,:focus-visible) .frame{stroke-width:3}
`;

const night = Object.entries(colours).map(([name, [, dark]]) => `--compass-diagram-${name}:${dark}`);

/** A drawing in a file of its own has a ground, a font and a night of its own. */
export const standaloneStyle = `
.compass-diagram__svg{background:${colour('paper')};font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){.compass-diagram__svg{${night.join(';')}}}${style}`;
