// Holds the folder that "mandate new" copies to what it promises: it loads, and its rules and texts find what is wrong.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildModel, readSchema } from '../../src/model';
import { check, load } from '../../src/steward';
import { chosenEngines } from '../support/engines';
import { makeStore, type TestStore } from '../store/test-store';

const folder = mkdtempSync(join(tmpdir(), 'mandate-starter-'));
cpSync(join(__dirname, '..', '..', 'src', 'starter'), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(chosenEngines)('The starting point, on %s', (engine) => {
  let test: TestStore;
  const scripts = [join(folder, 'cypher')];
  const model = buildModel(readSchema(join(folder, 'schema')));
  const loadScripts = (isFresh = false) => load({ model, paths: scripts, store: test.store, isFresh });
  const findings = async () => {
    const report = await check({
      model,
      store: test.store,
      paths: scripts,
      rulesFolder: join(folder, 'schema', 'rules'),
    });
    expect([report.rules, report.texts]).toEqual([2, { checked: ['guide:1931'], missing: [] }]);
    return report.findings.map(({ rule }) => rule).sort();
  };
  beforeAll(async () => {
    test = await makeStore(engine);
  });
  afterAll(() => test.remove());

  it('loads, a second load changes nothing, and a check finds nothing', async () => {
    expect(await loadScripts()).toMatchObject({ nodes: 15, relationships: 13, isChanged: true });
    expect(await loadScripts()).toMatchObject({ nodes: 15, relationships: 13, isChanged: false });
    expect(await findings()).toEqual([]);
  });

  it('finds a wrong quote, a claim without evidence and a wrong sentence', async () => {
    const replace = (file: string, from: string, to: string) => {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(folder, file), text.replace(from, to));
    };
    replace('cypher/20-collection.cypher', 'was drawn by Ada Fenn', 'was drawn by Ada Fern');
    replace('cypher/20-collection.cypher', "'sentence:1931:07'", '');
    replace('cypher/10-guide.cypher', 'Nobody knows', 'Everybody knows');
    await loadScripts(true);
    try {
      expect(await findings()).toEqual(['evidence-given', 'excerpt-text', 'quote-in-sentence']);
    } finally {
      cpSync(join(__dirname, '..', '..', 'src', 'starter'), folder, { recursive: true });
    }
  });
});
