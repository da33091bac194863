import Translate, {translate} from '@docusaurus/Translate';
import CompassRef from '@theme/CompassRef';
import type {RaciView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** Who has which part in each step, as a table that scrolls in its own box. */
export default function CompassRaci({view}: {view: RaciView}): ReactNode {
  const {columns, processes} = view;
  const label = translate({id: 'compass.raci.label', message: 'Who does what in each step'});
  return (
    <div className="compass-raci">
      <Legend />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what it can focus */}
      <section className="compass-raci__box" aria-label={label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="compass.raci.step">Step</Translate>
              </th>
              {columns.map((column) => (
                <th key={column.title} scope="col">
                  <span>
                    <CompassRef {...column} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          {processes.map((process) => (
            <Rows key={process.to ?? process.title} process={process} columns={columns} />
          ))}
        </table>
      </section>
    </div>
  );
}

function Rows({process, columns}: {process: RaciView['processes'][number]; columns: RaciView['columns']}) {
  const names = words();
  return (
    <tbody>
      <tr>
        <th colSpan={columns.length + 1} scope="rowgroup">
          <span>
            <CompassRef {...process} />
          </span>
        </th>
      </tr>
      {process.steps.map(({number, cells, title, to}) => (
        <tr key={to ?? title}>
          <th scope="row">
            <div>
              <span className="compass-raci__number">{number}</span> <CompassRef title={title} to={to} />
            </div>
          </th>
          {cells.map((letters, index) => (
            <td key={columns[index]?.title} className={letters ? `compass-raci--${letters[0]}` : undefined}>
              {letters && (
                <abbr
                  title={letters
                    .split('/')
                    .map((letter) => names[letter])
                    .join(', ')}
                >
                  {letters}
                </abbr>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Legend() {
  return (
    <dl className="compass-raci__legend">
      {Object.entries(words()).map(([letter, meaning]) => (
        <div key={letter}>
          <dt className={`compass-raci--${letter}`}>{letter}</dt> <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

const words = (): Record<string, string> => ({
  A: translate({id: 'compass.raci.accountable', message: 'answers for it'}),
  R: translate({id: 'compass.raci.responsible', message: 'does the work'}),
  C: translate({id: 'compass.raci.consulted', message: 'is asked before'}),
  I: translate({id: 'compass.raci.informed', message: 'is told, in person or by a message'}),
});
