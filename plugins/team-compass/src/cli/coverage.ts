import type {Command} from 'commander';

export function addCoverage(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('coverage')
    .description('List what the worked examples walk, and what not.')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .action(async (root: string) => {
      const {compile, coverageFor, reportCoverage} = await import('./pipeline');
      const compiled = compile(root);
      const coverage = coverageFor(compiled);
      const wanted = compiled.config.coverage;
      const failed = compiled.diagnostics.filter(({ruleId}) => ruleId.startsWith('scenario-')).length;
      const walkable = new Set(coverage.processes.map(({id}) => id));
      const broken = Object.keys(compiled.compass.processes).filter((id) => !walkable.has(id));
      const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
      process.stdout.write(reportCoverage(coverage, {wanted, failed, broken, color}));
      setExitCode(wanted !== null && coverage.percent < wanted ? 1 : 0);
    });
}
