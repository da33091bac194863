import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const source = fileURLToPath(new URL('plugins/team-compass/src/index.ts', import.meta.url));

/** What kills mutants of the engine and the checks: the tests that are quick and do the same each time. */
export default defineConfig({
  resolve: {alias: {'team-compass': source}},
  test: {
    include: [
      'plugins/team-compass/src/engine/**/*.test.ts',
      'plugins/team-compass/src/model/own.test.ts',
      'plugins/team-compass/src/checks/{fixtures,files}.test.ts',
      'plugins/team-compass/src/checks/shared/*.test.ts',
      'tests/how-processes-behave.test.ts',
    ],
    testTimeout: 20_000,
  },
});
