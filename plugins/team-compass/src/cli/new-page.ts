import {type Command, InvalidArgumentError} from 'commander';
import {id, owner} from '../scaffold/common-questions';
import {plans} from '../scaffold/kinds';
import {flagOf, type NewStep, type PagePlan} from '../scaffold/question';
import {begun, type WritingOptions, writingOptions} from './begin';

interface PageOptions extends WritingOptions {
  folder?: string;
  example?: boolean;
  step?: NewStep[];
  [flag: string]: unknown;
}

/** A command for each kind of page; what is asked is a flag, too. */
export function addNewPages(group: Command, setExitCode: (code: number) => void): void {
  for (const plan of plans) {
    const command = group
      .command(plan.kind)
      .description(plan.explains)
      .argument('[title]', 'what it is called')
      .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.');
    for (const question of [id, ...plan.questions, owner])
      command.option(`--${flagOf(question)} <words>`, question.explains);
    if (plan.hasSteps) {
      command.option(
        '--step <role: words>',
        'a step: who answers for it, and what is done; may be said several times',
        step,
      );
      command.option('--no-example', 'without a worked example');
    }
    command.option('--folder <folder>', `where the page is put, such as docs/${plan.folder}`);
    writingOptions(command).action(async (title: string | undefined, root: string, options: PageOptions) =>
      setExitCode(await newPage(plan, title, root, options)),
    );
  }
}

async function newPage(
  plan: PagePlan,
  title: string | undefined,
  root: string,
  options: PageOptions,
): Promise<number> {
  const {compile, collectAnswers, draftPage} = await import('./pipeline');
  const texts = Object.fromEntries(
    Object.entries(options).flatMap(([flag, value]) =>
      typeof value === 'string'
        ? [[flag.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]]
        : [],
    ),
  );
  const given = {texts: {...texts, ...(title !== undefined && {title})}, steps: options.step ?? []};
  return begun(options, root, async (ask) => {
    const handbook = compile(root);
    const answers = await collectAnswers(root, handbook, plan, given, ask);
    const draft = draftPage(root, handbook, plan, answers, {
      ...(options.folder !== undefined && {folder: options.folder}),
      hasExample: options.example !== false,
    });
    return {draft, next: plan.next(answers.texts.id ?? '', answers.texts.title ?? '')};
  });
}

/** `ROLE: what is done` as it is typed, added to those before it. */
function step(text: string, before: NewStep[] = []): NewStep[] {
  const [, role, words] = /^([^:]+):\s*(\S.*)$/s.exec(text) ?? [];
  if (role === undefined || words === undefined)
    throw new InvalidArgumentError(
      'Expected a role and what is done, as in "support-steward: Answer the letter".',
    );
  return [...before, {owner: role.trim(), words: words.replace(/\s+/g, ' ').trim()}];
}
