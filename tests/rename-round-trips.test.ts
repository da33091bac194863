import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {compile} from '../plugins/team-compass/src/compass/compile';
import {publishNames} from '../plugins/team-compass/src/compass/publish-names';
import {writeTogether} from '../plugins/team-compass/src/compass/write-together';
import {prepare, type Request} from '../plugins/team-compass/src/rename';
import type {Diagnostic} from '../plugins/team-compass/src/types';
import {runs} from '../plugins/team-compass/testing/runs';
import {anyJourney} from './support/any-handbook';
import {bytesBelow} from './support/bytes-below';
import {writeFiles} from './support/handbook';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'compass-rename-'));
});

afterAll(() => rmSync(root, {recursive: true}));

const told = (findings: Diagnostic[]) =>
  findings.map(({file, place, reason}) => [file, place?.start.line, reason]);

function rename(request: Request): void {
  const {renamed, findings} = prepare(root, request);
  expect(told(findings)).toEqual([]);
  writeTogether(root, 'docs', renamed.changes);
}

test('what is renamed and then renamed back is byte for byte as it was', () => {
  fc.assert(
    fc.property(anyJourney, fc.boolean(), ({files, there, back}, isPublished) => {
      rmSync(root, {recursive: true});
      writeFiles(root, files);
      const compiled = compile(root);
      expect(told(compiled.diagnostics.filter(({severity}) => severity === 'error'))).toEqual([]);
      if (isPublished) publishNames(root, compiled);
      const before = bytesBelow(root);
      rename(there);
      expect(bytesBelow(root)).not.toEqual(before);
      rename(back);
      expect(bytesBelow(root)).toEqual(before);
    }),
    {numRuns: runs},
  );
}, 3_600_000);
