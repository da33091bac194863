import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

const source = fileURLToPath(new URL('plugins/team-compass/src/index.ts', import.meta.url));

/** Three projects: what runs in seconds, what needs Sphinx and mystmd, and what opens the built site in a browser. */
export default defineConfig({
  test: {
    // `npm run coverage`: what is proved, and what proves it, is tested on nearly every branch.
    coverage: {
      include: ['plugins/team-compass/src/{engine,checks}/**/*.ts'],
      reporter: ['text'],
      thresholds: {
        'plugins/team-compass/src/engine/**': {branches: 98},
        'plugins/team-compass/src/checks/**': {branches: 98},
      },
    },
    projects: [
      {
        resolve: {alias: {'team-compass': source}},
        test: {
          name: 'unit',
          include: ['plugins/*/src/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'tests/cli/*.test.ts'],
          // These machines stand still at times: what hangs is told nevertheless.
          testTimeout: 60_000,
          // No test changes what another one sees: the compiler is loaded once a worker, not once a file.
          isolate: false,
          // Half of them wait for commands that they have started: one worker a core, where vitest takes one fewer.
          maxWorkers: '100%',
        },
      },
      {
        resolve: {alias: {'team-compass': source}},
        test: {
          name: 'interop',
          include: ['tests/interop/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          // A first build or the start of a dev server.
          hookTimeout: 300_000,
          // One site and one Chromium at a time: these machines have two cores.
          maxWorkers: 1,
        },
      },
    ],
  },
});
