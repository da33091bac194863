// Generated from schemas/*.json by `npm run generate`. Do not edit.

/**
 * Names under which other sites link to this page, in lower case.
 *
 * @minItems 1
 *
 * Items: A name in lower case, without spaces.
 */
export type Labels = string[];
/**
 * Paths under which this page used to stand, without an ending.
 *
 * @minItems 1
 *
 * Items: A path without an ending.
 */
export type Formerly = string[];

export interface Schemas {
  page: PageFrontMatter;
  term: TermFrontMatter;
  role: RoleFrontMatter;
  process: ProcessFrontMatter;
  template: TemplateFrontMatter;
  channel: ChannelFrontMatter;
  config: ConfigFile;
  forms: FormsFile;
  inventory: InventoryFile;
  published: PublishedFile;
  scenario: ScenarioData;
  waivers: WaiversFile;
}
/**
 * The front matter of a page of prose.
 */
export interface PageFrontMatter {
  /**
   * A page of prose. It may be left out.
   */
  kind?: 'page';
  /**
   * What the page is called. It is also a name that `:term[…]` finds.
   */
  title: string;
  /**
   * One sentence for search results and lists.
   */
  description?: string;
  /**
   * The role that keeps this page true.
   */
  owner?: string;
  labels?: Labels;
  formerly?: Formerly;
  /**
   * The day by which somebody should read this page again.
   */
  review_by?: string;
  /**
   * A shorter title for the sidebar.
   */
  sidebar_label?: string;
  /**
   * Where the page stands among its neighbours in the sidebar.
   */
  sidebar_position?: number;
  /**
   * Leave out the list of headings beside the page.
   */
  hide_table_of_contents?: boolean;
}
/**
 * The front matter of a term. The first paragraph of the body is its definition.
 */
export interface TermFrontMatter {
  /**
   * A term.
   */
  kind: 'term';
  /**
   * What the page is called. It is also a name that `:term[…]` finds.
   */
  title: string;
  /**
   * One sentence for search results and lists.
   */
  description?: string;
  /**
   * The role that keeps this page true.
   */
  owner?: string;
  labels?: Labels;
  formerly?: Formerly;
  /**
   * The day by which somebody should read this page again.
   */
  review_by?: string;
  /**
   * A shorter title for the sidebar.
   */
  sidebar_label?: string;
  /**
   * Where the page stands among its neighbours in the sidebar.
   */
  sidebar_position?: number;
  /**
   * The plural, where it differs from the title.
   */
  plural?: string;
  /**
   * The short form.
   */
  abbreviation?: string;
  /**
   * Other names by which `:term[…]` finds it.
   *
   * @minItems 1
   */
  aliases?: string[];
  /**
   * Wording that we do not use for it; flagged on every other page.
   *
   * @minItems 1
   *
   * Items: A word or phrase of two letters or more.
   */
  avoid?: string[];
  /**
   * The name in another site that owns the definition.
   */
  source?: string;
  /**
   * One line on what it is, where the definition is in another site.
   */
  summary?: string;
  /**
   * Whether it is in use.
   */
  status?: 'current' | 'provisional' | 'deprecated';
  /**
   * The term to use instead of a deprecated one.
   */
  replaced_by?: string;
  /**
   * The body carries no number.
   */
  figures?: 'none';
}
/**
 * The front matter of a role: a term that acts.
 */
export interface RoleFrontMatter {
  /**
   * A role.
   */
  kind: 'role';
  /**
   * What the page is called. It is also a name that `:term[…]` finds.
   */
  title: string;
  /**
   * One sentence for search results and lists.
   */
  description?: string;
  /**
   * The role that keeps this page true.
   */
  owner?: string;
  labels?: Labels;
  formerly?: Formerly;
  /**
   * The day by which somebody should read this page again.
   */
  review_by?: string;
  /**
   * A shorter title for the sidebar.
   */
  sidebar_label?: string;
  /**
   * Where the page stands among its neighbours in the sidebar.
   */
  sidebar_position?: number;
  /**
   * The plural, where it differs from the title.
   */
  plural?: string;
  /**
   * The short form.
   */
  abbreviation?: string;
  /**
   * Other names by which `:term[…]` finds it.
   *
   * @minItems 1
   */
  aliases?: string[];
  /**
   * Wording that we do not use for it; flagged on every other page.
   *
   * @minItems 1
   *
   * Items: A word or phrase of two letters or more.
   */
  avoid?: string[];
  /**
   * The name in another site that owns the definition.
   */
  source?: string;
  /**
   * One line on what it is, where the definition is in another site.
   */
  summary?: string;
  /**
   * Whether it is in use.
   */
  status?: 'current' | 'provisional' | 'deprecated';
  /**
   * The term to use instead of a deprecated one.
   */
  replaced_by?: string;
  /**
   * How it is held: by named people all the time, anew in each run of a process, by a group together, or by somebody outside the team.
   */
  held: 'standing' | 'per_run' | 'group' | 'external';
  holders?: Holders;
  /**
   * Of several holders, the one who claimed this run acts.
   */
  claimed?: boolean;
  /**
   * The role whose holder has it until somebody is designated.
   */
  default?: string;
  /**
   * Somebody who is asked may say no.
   */
  may_decline?: boolean;
  /**
   * The role that appoints when everybody declined.
   */
  tie_break?: string;
  /**
   * Who can be asked: the holders of a role, a group, or anyone.
   */
  delegate_to?: 'anyone' | string;
  /**
   * The role that steps in when no holder can be reached.
   */
  backup?: string;
  /**
   * Where whoever holds it is reached.
   */
  channel?: string;
  /**
   * The page that says who holds it today.
   */
  rota_url?: string;
  /**
   * The day on which somebody last looked whether the address leads where it should.
   */
  checked_on?: string;
  /**
   * The role that can look behind the login, where it is not the owner of the page.
   */
  ask?: string;
}
/**
 * How many people hold it at once.
 */
export interface Holders {
  /**
   * At least so many.
   */
  min: number;
  /**
   * At most so many.
   */
  max: number;
}
/**
 * The front matter of a process. The body has one heading per step.
 */
export interface ProcessFrontMatter {
  /**
   * A process.
   */
  kind: 'process';
  /**
   * What the page is called. It is also a name that `:term[…]` finds.
   */
  title: string;
  /**
   * One sentence for search results and lists.
   */
  description?: string;
  /**
   * The role that keeps this page true.
   */
  owner?: string;
  labels?: Labels;
  formerly?: Formerly;
  /**
   * The day by which somebody should read this page again.
   */
  review_by?: string;
  /**
   * A shorter title for the sidebar.
   */
  sidebar_label?: string;
  /**
   * Where the page stands among its neighbours in the sidebar.
   */
  sidebar_position?: number;
  /**
   * What starts it.
   */
  starts_when: string;
  /**
   * What is known when it starts.
   *
   * @minItems 1
   *
   * Items: The name of a variable, in snake_case.
   */
  needs?: string[];
  /**
   * How its durations are counted: by the clock on the wall, or in working time.
   */
  clock?: 'elapsed' | 'working';
  promise?: ProcessPromise;
  /**
   * The roles that this process hands from one person to another.
   *
   * @minItems 1
   *
   * Items: The id of a role.
   */
  hands_over?: string[];
  /**
   * The steps, in order.
   */
  steps: {
    [k: string]: StepFrontMatter;
  };
}
/**
 * What is promised to the reader.
 */
export interface ProcessPromise {
  /**
   * How soon.
   */
  within: string;
  /**
   * The step from which it is counted.
   */
  from: string;
  /**
   * The steps that keep it.
   *
   * @minItems 1
   *
   * Items: A step, as `process/step`.
   */
  kept_by: string[];
  /**
   * Where the promise is stated to communities.
   */
  states?: string;
}
/**
 * One step of a process.
 */
export interface StepFrontMatter {
  /**
   * The one role accountable for the step.
   */
  owner: ('outgoing' | 'incoming') | string;
  /**
   * Who does the work, where that is not the owner.
   */
  responsible?: (('outgoing' | 'incoming') | string) | (('outgoing' | 'incoming') | string)[];
  /**
   * Who is asked before.
   */
  consulted?: (('outgoing' | 'incoming') | string) | (('outgoing' | 'incoming') | string)[];
  /**
   * Who is told after.
   */
  informed?: (('outgoing' | 'incoming') | string) | (('outgoing' | 'incoming') | string)[];
  /**
   * The step that follows, where it is not the next one in order.
   */
  next?: string;
  /**
   * The process as which the run goes on; it does not come back.
   */
  continue_as?: string;
  /**
   * An id: lower-case words joined by hyphens.
   */
  end?: string;
  /**
   * A process that is called here and comes back.
   */
  run?: string;
  /**
   * The ways out, by id; `otherwise` comes last.
   */
  choose?: {
    [k: string]: Branch;
  };
  /**
   * The deadline, from entering the step.
   */
  within?: string;
  if_late?: IfLate;
  timebox?: Timebox;
  /**
   * Duties that go on beside this step.
   *
   * @minItems 1
   *
   * Items: The id of a step.
   */
  alongside?: string[];
  /**
   * How often the duty falls due.
   */
  every?: string;
  /**
   * The step at which the duty ends.
   */
  until?: string;
  /**
   * The role that whoever does this step holds in this run.
   */
  claims?: string;
  /**
   * The step stays with its owner although a designation freed that role.
   */
  keeps?: boolean;
  designates?: Designates;
  send?: Send;
  /**
   * The template of the issue that is opened.
   */
  open?: string;
  /**
   * What is known afterwards.
   */
  sets?:
    | string[]
    | {
        [k: string]: Variable;
      };
  wait_for?: WaitFor;
}
/**
 * One way out of a choice.
 */
export interface Branch {
  /**
   * The words for this branch.
   */
  when?: string;
  /**
   * The words for the branch taken when no other fits.
   */
  otherwise?: string;
  /**
   * The step that follows.
   */
  next?: string;
  /**
   * The process as which the run goes on.
   */
  continue_as?: string;
  /**
   * An id: lower-case words joined by hyphens.
   */
  end?: string;
  /**
   * How long to wait before going on.
   */
  wait?: string;
}
/**
 * Who hears of a missed deadline.
 */
export interface IfLate {
  /**
   * A role; in a process with `hands_over` also `outgoing` or `incoming`, the two persons.
   */
  notify: ('outgoing' | 'incoming') | string;
}
/**
 * Stop trying and move on.
 */
export interface Timebox {
  /**
   * When to stop.
   */
  after: string;
  /**
   * The step that follows then.
   */
  next: string;
}
/**
 * Somebody is asked to take a role, agrees or declines; only what was agreed is recorded.
 */
export interface Designates {
  /**
   * A role; in a process with `hands_over` also `outgoing` or `incoming`, the two persons.
   */
  role: ('outgoing' | 'incoming') | string;
  /**
   * How many people are asked at most.
   */
  tries?: number;
  /**
   * Who appoints when all declined, where the role itself does not say.
   */
  tie_break?: string;
  /**
   * Who may decide in the owner's place.
   */
  pass_to?: string;
  /**
   * The name of a variable, in snake_case.
   */
  record_in?: string;
}
/**
 * A message that goes out.
 */
export interface Send {
  /**
   * Who gets it.
   */
  to: (('outgoing' | 'incoming') | string) | (('outgoing' | 'incoming') | string)[];
  /**
   * The template of the message.
   */
  template?: string;
  /**
   * The roles whose holders the message introduces.
   */
  introduces?: (('outgoing' | 'incoming') | string) | (('outgoing' | 'incoming') | string)[];
}
/**
 * What is to be said of a variable.
 */
export interface Variable {
  /**
   * Who reads it: only the team, or the communities too.
   */
  audience?: 'team' | 'communities';
}
/**
 * Waiting for an answer, with an end.
 */
export interface WaitFor {
  /**
   * A role; in a process with `hands_over` also `outgoing` or `incoming`, the two persons.
   */
  reply_from: ('outgoing' | 'incoming') | string;
  /**
   * When waiting ends.
   */
  at_most: string;
}
/**
 * The front matter of a template. The body of the page is the message, word for word.
 */
export interface TemplateFrontMatter {
  /**
   * A template.
   */
  kind: 'template';
  /**
   * What the page is called. It is also a name that `:term[…]` finds.
   */
  title: string;
  /**
   * One sentence for search results and lists.
   */
  description: string;
  /**
   * The role that keeps this page true.
   */
  owner?: string;
  labels?: Labels;
  formerly?: Formerly;
  /**
   * The day by which somebody should read this page again.
   */
  review_by?: string;
  /**
   * A shorter title for the sidebar.
   */
  sidebar_label?: string;
  /**
   * Where the page stands among its neighbours in the sidebar.
   */
  sidebar_position?: number;
  /**
   * Who reads it: only the team, or the communities too.
   */
  audience: 'team' | 'communities';
  /**
   * What is filled in where the message says `{{ variable }}`.
   *
   * @minItems 1
   *
   * Items: The name of a variable, in snake_case.
   */
  variables?: string[];
  /**
   * The canned response that is the single source of truth; the body is a copy of it.
   */
  source?: string;
  /**
   * The day on which the body was copied from the source.
   */
  copied_on?: string;
  /**
   * The day on which somebody last looked whether the address leads where it should.
   */
  checked_on?: string;
  /**
   * The role that can look behind the login, where it is not the owner of the page.
   */
  ask?: string;
  /**
   * Why it is kept although no step and no button uses it.
   */
  unused?: string;
  issue?: TemplateIssue;
}
/**
 * The issue that the button opens; its address is built from these parts.
 */
export interface TemplateIssue {
  /**
   * The repository, as `owner/name`.
   */
  repository: string;
  /**
   * The file name of the issue form or issue template.
   */
  form: string;
  /**
   * The title that is filled in.
   */
  title?: string;
  /**
   * The labels that are set.
   *
   * @minItems 1
   *
   * Items: A label without a comma.
   */
  labels?: string[];
  /**
   * Answers filled into an issue form, by field id. A Markdown template has no fields.
   */
  fields?: {
    [k: string]: string;
  };
}
/**
 * The front matter of a channel: a place where people are reached.
 */
export interface ChannelFrontMatter {
  /**
   * A channel.
   */
  kind: 'channel';
  /**
   * What the page is called. It is also a name that `:term[…]` finds.
   */
  title: string;
  /**
   * One sentence for search results and lists.
   */
  description?: string;
  /**
   * The role that keeps this page true.
   */
  owner?: string;
  labels?: Labels;
  formerly?: Formerly;
  /**
   * The day by which somebody should read this page again.
   */
  review_by?: string;
  /**
   * A shorter title for the sidebar.
   */
  sidebar_label?: string;
  /**
   * Where the page stands among its neighbours in the sidebar.
   */
  sidebar_position?: number;
  /**
   * What kind of place it is.
   */
  medium: 'chat' | 'email' | 'ticket' | 'issue' | 'phone';
  /**
   * What one types to reach it.
   */
  address?: string;
  /**
   * The page on which it is opened.
   */
  url?: string;
  /**
   * The day on which somebody last looked whether the address leads where it should.
   */
  checked_on?: string;
  /**
   * The role that can look behind the login, where it is not the owner of the page.
   */
  ask?: string;
  /**
   * Who reads it: only the team, or the communities too.
   */
  audience: 'team' | 'communities';
  /**
   * The channel to use when this one does not work.
   */
  if_down: string;
}
/**
 * `compass.yml`: what the compiler must know beside the pages.
 */
export interface ConfigFile {
  /**
   * The folder of the pages.
   */
  docs?: string;
  /**
   * The folder of files that are served as they are.
   */
  static?: string;
  /**
   * The address of the published site.
   */
  site?: string;
  /**
   * The prefix under which other sites name this one.
   */
  prefix?: string;
  /**
   * The repository of the pages, as `owner/name`.
   */
  repository?: string;
  /**
   * The zone of working time.
   */
  time_zone?: string;
  /**
   * The role that owns a page that names no owner.
   */
  default_owner?: string;
  /**
   * How many percent of the branches, timers, designations and hand-overs the worked examples have to walk.
   */
  coverage?: number;
  /**
   * Other severities, by rule id.
   */
  severity?: {
    /**
     * How bad a finding of this rule is.
     */
    [k: string]: 'error' | 'warning' | 'notice' | 'hint';
  };
  /**
   * The hosts whose pages ask for a login: no program sees what is on them, so somebody looks now and then.
   *
   * @minItems 1
   *
   * Items: A host, in small letters.
   */
  login?: string[];
  /**
   * The other sites that pages may name, by prefix.
   */
  services?: {
    [k: string]: Service;
  };
}
/**
 * Another documentation site.
 */
export interface Service {
  /**
   * What the site is called.
   */
  title: string;
  /**
   * The address below which its pages stand.
   */
  url: string;
  /**
   * Where it gives out its names, if not in the file `objects.inv` at that address.
   */
  source?: string;
  /**
   * The file with the snapshot of its names.
   */
  inventory: string;
}
/**
 * A snapshot of what a repository offers to those who open an issue. What is left out of it is not known.
 */
export interface FormsFile {
  /**
   * The repository, as `owner/name`.
   */
  repository: string;
  /**
   * Where it was read: from GitHub, from a checkout, or put together by hand.
   */
  source: 'github' | 'checkout' | 'by hand';
  /**
   * The SHA-256 of the rest, by which a change by hand is noticed.
   */
  sha256?: string;
  /**
   * Whether an issue may be opened without a template.
   */
  blank_issues?: boolean;
  /**
   * The issue forms and issue templates, sorted by the names of their files.
   */
  templates: IssueTemplate[];
  /**
   * The labels of the repository, sorted.
   *
   * Items: The name of a label.
   */
  labels?: string[];
}
/**
 * An issue form, or an issue template in Markdown.
 */
export interface IssueTemplate {
  /**
   * The name of its file.
   */
  file: string;
  /**
   * A form has fields; a Markdown template has none.
   */
  kind: 'form' | 'markdown';
  /**
   * What it is called where one chooses.
   */
  name?: string;
  /**
   * The title that it fills in.
   */
  title?: string;
  /**
   * The labels that it sets.
   *
   * Items: The name of a label.
   */
  labels?: string[];
  /**
   * The fields of a form that have an id, in their order: only those can be filled in by an address.
   */
  fields?: IssueField[];
}
/**
 * A field of an issue form.
 */
export interface IssueField {
  /**
   * The id by which an address fills it in.
   */
  id: string;
  /**
   * What kind of field it is.
   */
  type?: string;
  /**
   * What stands above it.
   */
  label?: string;
  /**
   * Whether it must be filled in.
   */
  required?: boolean;
  /**
   * Whether more than one option can be chosen.
   */
  multiple?: boolean;
  /**
   * What can be chosen, in its order.
   *
   * Items: The words of an option.
   */
  options?: string[];
}
/**
 * A snapshot of the names that another site gives out.
 */
export interface InventoryFile {
  /**
   * What the site calls itself.
   */
  project: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * The address below which the locations stand.
   */
  url: string;
  /**
   * The address, or the name of the file, that it was read from.
   */
  source?: string;
  /**
   * The SHA-256 of the names, by which a change by hand is noticed.
   */
  sha256?: string;
  /**
   * The names, sorted.
   */
  names: InventoryName[];
}
/**
 * One name.
 */
export interface InventoryName {
  /**
   * Domain and role.
   */
  type: string;
  /**
   * The name.
   */
  name: string;
  /**
   * Where it stands, below the address.
   */
  location: string;
  /**
   * What the place is called.
   */
  title?: string;
}
/**
 * Every name that this handbook has once given to other sites.
 */
export interface PublishedFile {
  /**
   * The SHA-256 of what was given out: of type, name, page and anchor of all names. A line that is changed or taken out by hand is noticed by it.
   */
  sha256?: string;
  /**
   * The names, sorted.
   */
  names: PublishedName[];
}
/**
 * One name, and where it leads.
 */
export interface PublishedName {
  /**
   * Whether it is a page, a label or a term.
   */
  type: 'std:doc' | 'std:label' | 'std:term';
  /**
   * The name.
   */
  name: string;
  /**
   * The file to which it leads.
   */
  page: string;
  /**
   * The heading to which it leads; nothing for the page itself.
   */
  anchor: string;
  /**
   * Why it is no longer given out, in some words.
   */
  dropped?: string;
  /**
   * Why another page gives it out now, in some words; not where it leads, which is known.
   */
  moved?: string;
}
/**
 * A worked example, as a code block `scenario` has it: it is shown as a timeline, and run at every check.
 */
export interface ScenarioData {
  /**
   * What the example shows, in a few words.
   */
  name: string;
  /**
   * The process with which it begins, by its id.
   */
  process: string;
  /**
   * The role that changes hands, in a process with `hands_over`.
   */
  role?: string;
  /**
   * When it begins, by the clock of the team's time zone; a Monday at 9 if it does not matter.
   */
  starts?: string;
  /**
   * Who holds which role at the start.
   */
  given?: {
    /**
     * Somebody's name, made up for the example.
     */
    [k: string]: string;
  };
  /**
   * What happens, one after the other.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: A step that is done, or `step: choice`, or `nothing_for: 30 minutes`.
   */
  when: (string | Beat)[];
  then: Outcome;
}
/**
 * What happens, with when and by whom.
 */
export interface Beat {
  /**
   * How long after what happened before.
   */
  after?: string;
  /**
   * Somebody's name, made up for the example.
   */
  by?: string;
  /**
   * How long nothing happens: deadlines pass, time boxes and waits run out.
   */
  nothing_for?: string;
  /**
   * A role; in a process with `hands_over` also `outgoing` or `incoming`, the two persons.
   */
  reply_from?: ('outgoing' | 'incoming') | string;
  /**
   * A role; in a process with `hands_over` also `outgoing` or `incoming`, the two persons.
   */
  hands_over?: ('outgoing' | 'incoming') | string;
  /**
   * Somebody's name, made up for the example.
   */
  to?: string;
  /**
   * How a step ended: the id of a choice, `done`, or who was asked for a role.
   */
  [k: string]: string | Ending | 'outgoing' | 'incoming' | undefined;
}
/**
 * Who was asked for the role, and what came of it.
 */
export interface Ending {
  /**
   * Somebody's name, made up for the example.
   */
  asked?: string;
  /**
   * Who was asked and said no, in order.
   */
  declined?: string | string[];
  /**
   * Somebody's name, made up for the example.
   */
  agreed?: string;
  /**
   * Somebody's name, made up for the example.
   */
  appointed?: string;
  /**
   * Whoever holds the role keeps it.
   */
  kept?: true;
  /**
   * The choice with which the step ended besides.
   */
  choice?: string;
}
/**
 * What is so afterwards.
 */
export interface Outcome {
  /**
   * A step by its id, or as `process/step`.
   */
  at?: string;
  /**
   * An id: lower-case words joined by hyphens.
   */
  ended?: string;
  /**
   * Who holds which role.
   */
  holds?: {
    /**
     * Somebody's name, made up for the example.
     */
    [k: string]: string;
  };
  /**
   * The roles that a designation has freed for other work.
   */
  free?: (('outgoing' | 'incoming') | string) | (('outgoing' | 'incoming') | string)[];
  /**
   * The templates that went out, or were opened, on the way.
   */
  sent?: string | string[];
  /**
   * The roles that heard of a missed deadline.
   */
  told?: (('outgoing' | 'incoming') | string) | (('outgoing' | 'incoming') | string)[];
  /**
   * The variables that are known.
   */
  known?: string | string[];
  /**
   * The steps that were never reached.
   */
  never?: string | string[];
  /**
   * The steps that are still ahead.
   */
  later?: string | string[];
}
/**
 * `waivers.yml`: what the checks find and what may stay for a while.
 */
export interface WaiversFile {
  /**
   * The waivers, each with `rule`, `file`, `reason`, `until` and `who`.
   *
   * @maxItems 500
   */
  waivers?: ListedWaiver[];
}
/**
 * One waiver.
 */
export interface ListedWaiver {
  /**
   * The id of the rule.
   */
  rule: string;
  /**
   * The file whose findings are meant.
   */
  file: string;
  /**
   * What was found, as the message quotes it. Without it, every finding of the rule in the file is meant.
   */
  found?: string;
  /**
   * Why it may stay until then.
   */
  reason: string;
  /**
   * The last day on which it holds, at most 180 days ahead.
   */
  until: string;
  /**
   * Who answers for it: the id of a role, or the name of a person.
   */
  who: string;
}
