// What only one source says, taken out of the graph of four, and put back.
import { join } from 'node:path';
import { readWhole } from '../../src/census';
import { buildModel, readSchema } from '../../src/model';
import { digestStore, load, removeSource, undo } from '../../src/steward';
import { makeStore, type TestStore } from '../store/test-store';
import { chosenEngines } from '../support/engines';
import { films, goodScripts, writeScripts } from './films';

const model = buildModel(readSchema('schema'));
const pressRelease = 'doc:cn-999900:justice-bureau-press-release:2020';
const slow = 300_000;

/** Read in test/fixtures/reports: what the report of the same year does not tell. */
const onlyInPressRelease = [
  pressRelease,
  'inst:cn-999900:lawyers-association',
  'measure:cn-999900:2020:lawyers-answer-legal-questions',
  'metric:lawyers-answering-legal-questions',
  'metric:participants-in-rule-of-law-events',
  'outcome:cn-999900:2020:lawyers-answering-legal-questions',
  'outcome:cn-999900:2020:participants-in-rule-of-law-events',
  ...['001', '002', '003', '004', '005'].map(
    (number) => `passage:cn-999900:justice-bureau-press-release:2020:${number}`,
  ),
];

describe.each(chosenEngines)('A source on %s', (engine) => {
  let test: TestStore;
  const count = async (text: string): Promise<unknown> =>
    (await readWhole(test.store, async (run) => (await run(text))[0]?.[0])).result;

  beforeAll(async () => {
    test = await makeStore(engine);
    await load({ model, store: test.store, paths: ['cypher', join('test', 'fixtures', 'reports')] });
  }, slow);
  afterAll(() => test.remove());

  it(
    'is shown before it goes, goes with what only it says, and comes back',
    async () => {
      const digest = await digestStore(model, test.store);
      const options = { model, store: test.store, source: pressRelease };
      const shown = await removeSource({ ...options, isTrial: true });
      expect(await digestStore(model, test.store)).toBe(digest);

      const { change } = await removeSource(options);
      expect(change).toEqual(shown.change);
      expect(change.nodes.map(({ id, after }) => [id, after])).toEqual(onlyInPressRelease.map((id) => [id, undefined]));
      expect(change.relationships.every(({ after }) => after === undefined)).toBe(true);
      const claims = `MATCH ()-[r]->() WHERE r.source = '${pressRelease}' RETURN count(r) AS a`;
      expect(await count(claims)).toBe(0);
      const event = "MATCH (n:Measure {id: 'measure:cn-999900:2020:study-rule-of-law-work'}) RETURN count(n) AS a";
      expect(await count(event)).toBe(1);

      expect((await undo({ model, store: test.store })).digest).toBe(digest);
      expect(await count(claims)).toBeGreaterThan(10);
    },
    slow,
  );

  it(
    'that is none is refused, with the names of those there are',
    async () => {
      const removal = removeSource({ model, store: test.store, source: 'place:cn-999900' });
      await expect(removal).rejects.toMatchObject({
        name: 'RefusedError',
        message: expect.stringMatching(
          /^The graph has no source "place:cn-999900"\. Its sources: doc:cn-420200:.*Nothing was changed\.$/,
        ) as string,
      });
    },
    slow,
  );
});

it('A graph without sources says so', async () => {
  const { store, remove } = await makeStore('embedded');
  const { folder, remove: removeScripts } = writeScripts(goodScripts);
  await load({ model: films, store, paths: [folder] });
  await expect(removeSource({ model: films, store, source: 'film:stub' })).rejects.toThrow(
    'The graph has no source "film:stub". It has none. Nothing was changed.',
  );
  removeScripts();
  await remove();
});
