// Holds what a load in batches promises on Neo4j: kept in parts, said while it is unfinished, gone on with, the same graph in the end.
import { UsageError } from '../../src/errors';
import { load, removeSource, status, undo, type LoadReport } from '../../src/steward';
import type { GraphStore, Run } from '../../src/store';
import { chosenEngines } from '../support/engines';
import { makeStore, statement, withNeo4j, type TestStore } from '../store/test-store';
import { films, writeScripts } from './films';

const numbers = Array.from({ length: 25 }, (_, number) => number);
/** 50 statements of data, and two that make constraints. */
const scripts = {
  '00-constraints.cypher': `CREATE CONSTRAINT work_id IF NOT EXISTS FOR (n:Work) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT film_id IF NOT EXISTS FOR (n:Film) REQUIRE n.id IS UNIQUE;`,
  '10-films.cypher': numbers.map((n) => `MERGE (f:Film {id: 'film:${n}'}) SET f:Work, f.title = '片 ${n}';`).join('\n'),
  '20-people.cypher': numbers
    .map(
      (n) =>
        `MATCH (f:Film {id: 'film:${n}'}) MERGE (p:Person {id: 'p:${n}'}) SET p.name = '${n}' MERGE (p)-[:ACTED_IN]->(f);`,
    )
    .join('\n'),
};

interface Options {
  readonly batchSize?: number;
  readonly isFresh?: boolean;
  /** The process dies before this statement. */
  readonly diesAt?: number;
}

describe('On the embedded engine', () => {
  it('a load needs no batches, and says so', async () => {
    const test = await makeStore('embedded');
    await expect(loadInto(test, scripts, { batchSize: 10 })).rejects.toThrow(UsageError);
    await test.remove();
  });
});

async function loadInto(
  { store }: Pick<TestStore, 'store'>,
  files: Readonly<Record<string, string>>,
  { diesAt, isFresh = false, batchSize }: Options = {},
): Promise<LoadReport & { readonly ran: number }> {
  const { folder, remove } = writeScripts(files);
  let ran = 0;
  const onProgress = (): void => {
    if (ran === diesAt) throw new Error('killed');
    ran += 1;
  };
  try {
    return { ...(await load({ model: films, paths: [folder], store, batchSize, isFresh, onProgress })), ran };
  } finally {
    remove();
  }
}

(chosenEngines.includes('neo4j') ? describe : describe.skip)('On Neo4j', () => {
  let test: TestStore;
  let expected: string;
  beforeAll(async () => {
    const embedded = await makeStore('embedded');
    expected = (await loadInto(embedded, scripts)).digest;
    await embedded.remove();
  });
  beforeEach(async () => {
    test = await makeStore('neo4j');
  });
  afterEach(() => test.remove());

  const films25 = statement('MATCH (n:Film) RETURN count(n) AS films');
  const look = async (): Promise<unknown> => {
    const reader = await test.store.openReader();
    const { rows, isConsistent } = await reader.read([films25]);
    await reader.close();
    return { films: rows[0]?.[0]?.[0], isConsistent };
  };
  const stand = async () => (await status({ store: test.store, paths: ['cypher'] })).unfinished?.statementsDone;

  it('a load in batches makes the graph that a load at once makes', async () => {
    const { digest, change, nodes, relationships } = await loadInto(test, scripts, { batchSize: 7 });
    expect({ digest, change, nodes, relationships }).toEqual({
      digest: expected,
      change: undefined,
      nodes: 50,
      relationships: 25,
    });
    expect(await look()).toEqual({ films: 25, isConsistent: true });
    expect(await stand()).toBeUndefined();
    expect((await test.store.readVersion())?.digest).toBe(expected);
  });

  it('one that died goes on behind its last batch; until then nothing else is done, and readers are told', async () => {
    await expect(loadInto(test, scripts, { batchSize: 10, diesAt: 2 + 34 })).rejects.toThrow('killed');
    expect(await look()).toEqual({ films: 25, isConsistent: false });
    expect(await stand()).toBe(30);
    const refusal = 'A load in batches was interrupted behind statement 30 of 50.';
    await expect(loadInto(test, scripts)).rejects.toThrow(refusal);
    await expect(undo({ model: films, store: test.store })).rejects.toThrow(refusal);
    await expect(removeSource({ model: films, store: test.store, source: 'film:1' })).rejects.toThrow(refusal);

    const { digest, ran } = await loadInto(test, scripts, { batchSize: 10 });
    expect([digest, ran]).toEqual([expected, 2 + 20]);
    expect(await look()).toEqual({ films: 25, isConsistent: true });
    const { loads } = await status({ store: test.store, paths: ['cypher'] });
    expect(loads.map(({ number, digest: after, changes }) => ({ number, after, changes }))).toEqual([
      { number: 1, after: expected, changes: undefined },
    ]);
    await expect(undo({ model: films, store: test.store })).rejects.toThrow('Load 1 was made in batches');
  });

  it('a fault leaves the batches before it, and the corrected scripts begin anew', async () => {
    const faulty = { ...scripts, '30-fault.cypher': "MATCH (f:Film {id: 'film:0'}) SET f.year = 1 / 0;" };
    await expect(loadInto(test, faulty, { batchSize: 20 })).rejects.toThrow('The scripts do not run');
    expect(await stand()).toBe(40);
    const { digest, ran } = await loadInto(test, scripts, { batchSize: 20 });
    expect([digest, ran]).toEqual([expected, 2 + 50]);
  });

  it('one that begins fresh leaves nothing of another one that died', async () => {
    const others = {
      'a.cypher': numbers.map((n) => `MERGE (p:Person {id: 'other:${n}'}) SET p.name = '${n}';`).join('\n'),
    };
    await expect(loadInto(test, others, { batchSize: 10, diesAt: 15 })).rejects.toThrow('killed');
    expect((await loadInto(test, scripts, { batchSize: 10, isFresh: true })).digest).toBe(expected);
  });

  it('a script that reaches for what Mandate keeps is refused before its batch is kept', async () => {
    const reaching = { ...scripts, '30-all.cypher': 'MATCH (n) DETACH DELETE n;' };
    await expect(loadInto(test, reaching, { batchSize: 20 })).rejects.toThrow('The scripts reach beyond the schema');
    expect(await stand()).toBe(40);
    expect(await look()).toEqual({ films: 25, isConsistent: false });
  });

  it('what does not fit the schema is told when all is there, and corrected by loading again', async () => {
    const unfit = { ...scripts, '30-unfit.cypher': "MERGE (f:Film {id: 'film:0'}) SET f.year = 'long ago';" };
    await expect(loadInto(test, unfit, { batchSize: 20 })).rejects.toThrow('The data does not fit the schema');
    expect(await look()).toMatchObject({ isConsistent: false });
    const fit = { ...scripts, '30-fit.cypher': "MERGE (f:Film {id: 'film:0'}) SET f.year = null;" };
    expect((await loadInto(test, fit, { batchSize: 20 })).digest).toBe(expected);
  });

  it('one that begins fresh deletes in batches what was there, also where it died in between', async () => {
    await loadInto(test, { 'a.cypher': "MERGE (f:Film {id: 'old'}) SET f:Work, f.title = 'Old';" });
    const options = { batchSize: 10, isFresh: true };
    await expect(loadInto(test, scripts, { ...options, diesAt: 2 + 15 })).rejects.toThrow('killed');
    expect(await stand()).toBe(10);
    const { digest, ran } = await loadInto(test, scripts, options);
    expect([digest, ran]).toEqual([expected, 2 + 40]);
  });

  it('two that go on with the same load do not do a batch twice', async () => {
    const { store } = test;
    let parts = 0;
    const beside: GraphStore = {
      engine: store.engine,
      target: store.target,
      openReader: () => store.openReader(),
      readVersion: () => store.readVersion(),
      close: () => store.close(),
      settle: () => store.settle(),
      write: (work) => {
        const changePart = async (run: Run): Promise<boolean> => {
          // Between two batches of this load another process keeps its next one.
          if ((parts += 1) === 3) await withNeo4j((other) => other('MATCH (b:__MandateBatches) SET b.done = 30'));
          return work.changePart!(run);
        };
        return store.write({ ...work, changePart });
      },
    };
    const refused = loadInto({ store: beside }, scripts, { batchSize: 10 });
    await expect(refused).rejects.toThrow('Another load goes on with these batches.');
    expect(await stand()).toBe(30);
  });

  it('a load that Neo4j has no memory for is refused before it begins', async () => {
    const before = await look();
    const write = (size: { statements: number; bytes: number }) =>
      test.store.write({
        isFresh: false,
        labels: [],
        change: async (_, { refuseTooLarge }) => {
          await refuseTooLarge(size);
          throw new Error('began');
        },
      });
    await expect(write({ statements: 5_000_000, bytes: 1e9 })).rejects.toThrow(
      /^The scripts have 5000000 statements, for which Neo4j needs about 6000 MB in one transaction, and it has \d+ MB \(dbms\.memory\.transaction\.total\.max\)\. Give it more, or load with --in-batches\. Nothing was loaded\.$/,
    );
    await expect(write({ statements: 1_000, bytes: 1e5 })).rejects.toThrow('began');
    expect(await look()).toEqual(before);
  });
});
