import {Argument, type Command} from 'commander';
import type {RenamedKind, Request} from '../rename';
import {colorWanted} from './color';

const kinds: RenamedKind[] = ['term', 'role', 'process', 'template', 'channel', 'page', 'step'];

interface RenameOptions extends Omit<Request, 'kind' | 'old' | 'new'> {
  dryRun?: boolean;
  continue?: string | true;
}

export function addRename(program: Command): void {
  program
    .command('rename')
    .description('Rename something, with all that names it, and keep its old name.')
    .usage('[options] <kind> <old> <new> [root]')
    .addArgument(new Argument('[kind]', 'what it is').choices(kinds))
    .argument('[old]', 'a title, a name, an id or a path; a step as process/step')
    .argument('[new]', 'a new title; or a new id, where the old one is written as its id')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .option('--id <id>', 'the new id, where it is not what the title makes')
    .option('--keep-id', 'leave the id, and so the file and its address, as it is')
    .option('--plural <plural>', 'the plural of a new title')
    .option('--no-alias', 'do not keep the old names of a term or role')
    .option('--reason <why>', 'why the anchor of a step goes that other sites may link to')
    .option('--dry-run', 'show what would become of the files, and change none')
    .option('--continue [root]', 'finish a rename that was stopped in its midst')
    .action(async (...typed: [RenamedKind?, string?, string?, string?, RenameOptions?, Command?]) => {
      const [kind, old, name, root = '.', options = {}, command] = typed;
      if (options.continue !== undefined) return finish(options.continue === true ? '.' : options.continue);
      if (kind === undefined || old === undefined || name === undefined) return refuse(command, typed);
      return rename(root, {...options, kind, old, new: name}, options.dryRun ?? false);
    });
}

/** What has to be said is said by everybody but those who finish what was begun. */
function refuse(command: Command | undefined, typed: unknown[]): void {
  const missing = command?.registeredArguments[typed.indexOf(undefined)]?.name();
  command?.error(`error: missing required argument '${missing}'`, {code: 'commander.missingArgument'});
}

async function rename(root: string, request: Request, isDry: boolean): Promise<void> {
  const {prepare, readConfig, reportAs, reportFileChanges, reportRenamed, writeTogether} = await import(
    './pipeline'
  );
  const color = colorWanted();
  const {renamed, findings, after} = prepare(root, request);
  if (isDry) process.stdout.write(reportFileChanges(renamed.changes, {color}));
  if (findings.length > 0) {
    const report = {diagnostics: findings, sources: after.sources, pages: after.pages.length};
    process.stdout.write(reportAs.text(report, {color}));
    throw new Error('Unexpected mistakes that this would bring, expected none: nothing was changed.');
  }
  if (!isDry) writeTogether(root, readConfig(root).config.docs, renamed.changes);
  process.stdout.write(`${isDry ? '\n' : ''}${reportRenamed(renamed, !isDry)}`);
}

async function finish(root: string): Promise<void> {
  const {finishWriting, plural, readConfig} = await import('./pipeline');
  const files = finishWriting(root, readConfig(root).config.docs);
  process.stdout.write(
    files === null ? 'No rename was stopped here.\n' : `The rename is finished: ${plural(files, 'file')}.\n`,
  );
}
