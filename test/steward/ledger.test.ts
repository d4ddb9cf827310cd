// Loads written down, looked at before they happen, and taken back.
import { load, undo } from '../../src/steward';
import { makeStore, type TestStore } from '../store/test-store';
import { chosenEngines } from '../support/engines';
import { buildModel, readSchema } from '../../src/model';
import { digestStore, status } from '../../src/steward';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const model = buildModel(readSchema('schema'));
const files = readdirSync('cypher').filter((name) => name.endsWith('.cypher')).sort();

describe.each(chosenEngines)('The seed on %s, loaded file by file', (engine) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await makeStore(engine);
  });
  afterAll(() => test.remove());

  it('comes back step by step', async () => {
    const digests: string[] = [];
    for (const name of files) {
      const t = Date.now();
      const { digest } = await load({ model, store: test.store, paths: [join('cypher', name)] });
      digests.push(digest);
      console.log(name, Date.now() - t);
    }
    console.log(JSON.stringify((await status({ store: test.store, paths: ['cypher'] })).scripts));
    for (let i = digests.length - 2; i >= 0; i -= 1) {
      const t = Date.now();
      const { digest } = await undo({ model, store: test.store });
      console.log('undo', files[i + 1], Date.now() - t);
      expect([i, digest]).toEqual([i, digests[i]]);
    }
    expect(await digestStore(model, test.store)).toBe(digests[0]);
  }, 300_000);
});
