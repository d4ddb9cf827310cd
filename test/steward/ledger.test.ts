// Loads written down, seen before they happen, and taken back.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWhole } from '../../src/census';
import { buildModel, readSchema } from '../../src/model';
import { digestStore, load, undo, type LoadReport } from '../../src/steward';
import { Random } from '../differential/random';
import { makeStore, type TestStore } from '../store/test-store';
import { chosenEngines } from '../support/engines';
import { writeScripts } from './films';
import { randomEdits, readPlainGraph, type PlainGraph } from './random-edits';

const model = buildModel(readSchema('schema'));
const files = readdirSync('cypher')
  .filter((name) => name.endsWith('.cypher'))
  .sort();
/** Each has texts of its own, which Neo4j plans for a second or two. */
const roundsOn = { embedded: 30, neo4j: 10 };
const seed = Number(process.env['EDIT_SEED'] ?? Date.now() % 1_000_000_000);
const slow = 600_000;

describe.each(chosenEngines)('The ledger on %s', (engine) => {
  const rounds = Number(process.env['EDIT_ROUNDS'] ?? roundsOn[engine]);
  let test: TestStore;
  beforeAll(async () => {
    test = await makeStore(engine);
  });
  afterAll(() => test.remove());

  it(
    'gives back every state of the seed, loaded file by file',
    async () => {
      const digests: string[] = [];
      for (const name of files) {
        digests.push((await load({ model, store: test.store, paths: [join('cypher', name)] })).digest);
      }
      expect(new Set(digests).size).toBe(files.length); // each file but the first, the constraints, adds something
      for (const digest of digests.slice(0, -1).reverse()) {
        expect((await undo({ model, store: test.store })).digest).toBe(digest);
        expect(await digestStore(model, test.store)).toBe(digest);
      }
      await undo({ model, store: test.store });
      await expect(undo({ model, store: test.store })).rejects.toThrow('The ledger is empty');
    },
    slow,
  );

  it(
    `shows beforehand what ${rounds} random changes of the seed then do, and takes them back (EDIT_SEED=${seed})`,
    async () => {
      const { digest } = await load({ model, store: test.store, paths: ['cypher'] });
      const before = await read(test);
      for (let round = 0; round < rounds; round += 1) {
        const { script, after } = randomEdits(before, new Random(seed + round));
        const written = writeScripts({ 'edit.cypher': script });
        const options = { model, store: test.store, paths: [written.folder] };
        const expected = [round, script, linesOf(before), linesOf(after)];

        const shown = await load({ ...options, isTrial: true });
        expect([round, script, ...linesOfReport(before, shown)]).toEqual(expected);
        expect(await digestStore(model, test.store)).toBe(digest);

        const done = await load({ ...options, mayDelete: true });
        written.remove();
        expect(done.change).toEqual(shown.change);
        expect(linesOf(await read(test))).toEqual(linesOf(after));
        if (done.isChanged) expect((await undo({ model, store: test.store })).digest).toBe(digest);
      }
    },
    slow + rounds * 10_000,
  );
});

async function read({ store }: TestStore): Promise<PlainGraph> {
  return (await readWhole(store, readPlainGraph)).result;
}

/** A graph as sorted lines. */
function linesOf({ nodes, relationships }: PlainGraph): readonly string[] {
  return [
    ...nodes.map(({ id, labels, properties }) => lineOf(id, labels, properties)),
    ...relationships.map(({ from, type, to, properties }) => lineOf(from.id, type, to.id, properties)),
  ].sort();
}

/** What a report says that the graph was, and that it is now: lines of the plain graph that it takes away and adds. */
function linesOfReport(before: PlainGraph, { change }: LoadReport): readonly (readonly string[])[] {
  const all = linesOf(before);
  const states = (which: 'before' | 'after'): readonly string[] => [
    ...change!.nodes.flatMap((pair) => {
      const state = pair[which];
      return state ? [lineOf(pair.id, state.labels, state.properties)] : [];
    }),
    ...change!.relationships.flatMap((pair) => {
      const state = pair[which];
      return state ? [lineOf(state.from[1], state.type, state.to[1], state.properties)] : [];
    }),
  ];
  const gone = new Set(states('before'));
  return [all, [...all.filter((line) => !gone.has(line)), ...states('after')].sort()];
}

function lineOf(...parts: readonly unknown[]): string {
  const sorted = parts.map((part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.entries(part)
          .filter(([, value]) => value !== null)
          .sort(([a], [b]) => (a < b ? -1 : 1))
      : part,
  );
  return JSON.stringify(sorted);
}
