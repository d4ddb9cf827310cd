// Holds the API to what Python's gql asks of it: it reads the schema, checks its questions by it, and pages.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findLanguage } from '../support/languages';

export function describePython(url: () => string): void {
  const python = findLanguage('python');
  (python ? describe : describe.skip)('gql for Python', () => {
    it('reads the schema, refuses what it does not have, and pages through what it has', async () => {
      const { stdout } = await promisify(execFile)(python as string, [join(__dirname, 'ask.py'), `${url()}/graphql`]);
      expect(JSON.parse(stdout)).toEqual({
        refused: "Cannot query field 'nam' on type 'Measure'. Did you mean 'name'?",
        pages: [50, 28],
        different: 78,
      });
    }, 60_000);
  });
}
