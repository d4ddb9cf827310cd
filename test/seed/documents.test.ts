// Loads invented reports of another city and other years beside the first one, and takes documents out again.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModel, readSchema } from '../../src/model';
import { load, type LoadReport } from '../../src/steward';
import { writeScripts } from '../steward/films';
import { makeStore, statement, type TestStore } from '../store/test-store';
import { chosenEngines } from '../support/engines';

const model = buildModel(readSchema('schema'));
const folder = join('test', 'fixtures', 'reports');
const scripts = readdirSync(folder)
  .filter((name) => name.endsWith('.cypher'))
  .sort();
const slow = 180_000; // a Neo4j that has just started plans every statement anew

const olderReport = 'doc:cn-999900:law-based-government-report:2019';
const report = 'doc:cn-999900:law-based-government-report:2020';
const pressRelease = 'doc:cn-999900:justice-bureau-press-release:2020';
const unload = readFileSync(join(folder, 'unload', 'unload-press-release.cypher'), 'utf8');

describe.each(chosenEngines)('The reports on %s', (engine) => {
  let test: TestStore;
  // One for all of them, each of which begins with a fresh load: a Neo4j that is emptied plans every statement anew.
  beforeAll(async () => {
    test = await makeStore(engine);
  });
  afterAll(() => test.remove());

  /** Loads cypher/ and, of the invented reports, what is not left out. */
  const loadAll = (leftOut?: string): Promise<LoadReport> =>
    load({
      model,
      store: test.store,
      paths: [
        'cypher',
        ...scripts.filter((name) => !leftOut || !name.includes(leftOut)).map((name) => join(folder, name)),
      ],
      isFresh: true,
    });
  const run = async (text: string): Promise<LoadReport> => {
    const written = writeScripts({ 'script.cypher': text });
    try {
      return await load({ model, store: test.store, paths: [written.folder], mayDelete: true });
    } finally {
      written.remove();
    }
  };
  const read = async (text: string): Promise<unknown> => {
    const reader = await test.store.openReader();
    try {
      return (await reader.read([statement(text)])).rows[0];
    } finally {
      await reader.close();
    }
  };

  it(
    'load beside the first, and any of them again, also the older behind the newer, without a change',
    async () => {
      const { digest } = await loadAll();
      for (const name of scripts) {
        const again = await load({ model, store: test.store, paths: [join(folder, name)] });
        expect([name, again.digest, again.isChanged]).toEqual([name, digest, false]);
      }
    },
    slow,
  );

  it(
    'are without the press release, when it is taken out, what they are when it was never loaded',
    async () => {
      const without = await loadAll('press-release');
      await loadAll();
      expect((await run(unload)).digest).toBe(without.digest);
      // It shares an event with the report; what only it told of shared nodes stays, though no passage states it.
      expect(
        await read(
          'MATCH (n:Entity) WHERE n.stated AND (EXISTS { MATCH (n)-[:STATED_IN]->(p:Passage) }) = false RETURN n.id AS id',
        ),
      ).toEqual([['inst:cn-999900:lawyers-association']]);
      expect(
        await read(
          'MATCH (k:Metric) WHERE (EXISTS { MATCH (o:Outcome)-[:OF_METRIC]->(k) }) = false RETURN k.id AS id ORDER BY id',
        ),
      ).toEqual([['metric:lawyers-answering-legal-questions'], ['metric:participants-in-rule-of-law-events']]);
    },
    slow,
  );

  it(
    'are without the newer report, when it is taken out, what they were, but for the status of what it told last',
    async () => {
      const without = await loadAll('report-2020');
      await loadAll();
      expect((await run(unload.replaceAll(pressRelease, report))).digest).not.toBe(without.digest);
      expect(
        await read(
          "MATCH (n:Entity) WHERE n.statusAsOf = '2021-01-29' RETURN n.id AS id, n.status AS status ORDER BY id",
        ),
      ).toEqual([
        ['reform:cn-999900:one-window-handling', 'IMPLEMENTED'],
        ['reform:cn-999900:online-administrative-reconsideration-platform', 'PLANNED'],
        ['reg:cn-999900:enforcement-recording-measures', 'ISSUED'],
      ]);
      const told = `
MATCH (n:Entity) WHERE n.statusAsOf = '2021-01-29' AND n:Regulation SET n.status = 'PLANNED', n.statusAsOf = '2020-01-20' RETURN count(*) AS told;
MATCH (n:Entity) WHERE n.statusAsOf = '2021-01-29' AND n.status = 'IMPLEMENTED' SET n.status = 'PILOT', n.statusAsOf = '2020-01-20' RETURN count(*) AS told;
MATCH (n:Entity) WHERE n.statusAsOf = '2021-01-29' SET n.statusAsOf = '2020-01-20' RETURN count(*) AS told;
`;
      expect((await run(told)).digest).toBe(without.digest);
    },
    slow,
  );

  it(
    'lose, when the older report is taken out, what the newer said of its plans, and have it again when both are loaded',
    async () => {
      const { digest, relationships } = await loadAll();
      const ofTheNewer = `MATCH (a)-[r]->(b) WHERE r.source = '${report}' AND (type(r) = 'FOLLOWS_UP' OR type(r) = 'RELATED_TO') RETURN a.id AS id`;
      expect(await read(`${ofTheNewer} ORDER BY id`)).toEqual([
        ['measure:cn-999900:2020:enforcement-recording-measures'],
        ['measure:cn-999900:2020:one-window-handling-across-the-city'],
        ['metric:late-opening-reading-rooms-of-city-library'],
        ['plan:cn-999900:2021:online-administrative-reconsideration-platform'],
      ]);
      expect((await run(unload.replaceAll(pressRelease, olderReport))).relationships).toBeLessThan(relationships);
      expect(await read(ofTheNewer)).toEqual([['metric:late-opening-reading-rooms-of-city-library']]);
      const again = await load({ model, store: test.store, paths: [folder] });
      expect(again.digest).toBe(digest);
    },
    slow,
  );

  it(
    'refuse to take out a document twice, or one that is not there',
    async () => {
      const { digest } = await loadAll('press-release');
      await expect(run(unload)).rejects.toMatchObject({ name: 'FaultsError', faults: [{ line: 5 }, { line: 9 }] });
      expect((await load({ model, store: test.store, paths: ['cypher'] })).digest).toBe(digest);
    },
    slow,
  );
});
