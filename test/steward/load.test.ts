// Holds what a steward is told: what came of a load, and every fault of scripts and data with its place.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { FaultsError, type Fault } from '../../src/errors';
import { load, printFaults, type LoadReport } from '../../src/steward';
import { chosenEngines } from '../support/engines';
import { makeStore, statement, type TestStore } from '../store/test-store';
import { dataFaults, scriptFaults } from './fault-tables';
import { films, goodScripts, writeScripts } from './films';

describe.each(chosenEngines)('A load into %s', (engine) => {
  let test: TestStore;
  const loadScripts = async (scripts: Readonly<Record<string, string>>, isFresh = false): Promise<LoadReport> => {
    const { folder, remove } = writeScripts(scripts);
    try {
      return await load({ model: films, schemaHash: 'films', paths: [folder], store: test.store, isFresh });
    } finally {
      remove();
    }
  };
  const faultsOf = async (scripts: Readonly<Record<string, string>>): Promise<readonly Fault[]> => {
    const error: unknown = await loadScripts(scripts).catch((thrown: unknown) => thrown);
    if (!(error instanceof FaultsError)) throw error;
    return error.faults;
  };
  const printed = async (scripts: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    (await faultsOf(scripts)).map(({ file, line, column, message }) =>
      [...(file === undefined ? [] : [basename(file), line, column]), ` ${message}`].join(':').trim(),
    );
  const read = async (text: string): Promise<unknown> => {
    const reader = await test.store.openReader();
    try {
      return (await reader.read([statement(text)])).rows[0];
    } finally {
      await reader.close();
    }
  };

  describe('tells', () => {
    beforeEach(async () => {
      test = await makeStore(engine);
    });
    afterEach(() => test.remove());

    it('tells what it did, and a second one changes nothing', async () => {
      const report = await loadScripts(goodScripts);
      const { change, ...told } = report;
      expect(change!.nodes.map(({ id, before }) => [id, before])).toEqual(
        ['country:cn', 'film:spring', 'film:stub', 'person:fei'].map((id) => [id, undefined]),
      );
      expect(told).toEqual({
        filesDone: 0,
        findings: [],
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        dataVersion: report.digest.slice(0, 12),
        isChanged: true,
        files: 3,
        statements: 9,
        nodes: 4,
        relationships: 2,
        milliseconds: expect.any(Number),
      });
      expect(await loadScripts(goodScripts)).toEqual({
        ...report,
        isChanged: false,
        change: { nodes: [], relationships: [] },
        milliseconds: expect.any(Number),
      });
      expect(
        await read('MATCH (p:Person)-[r:DIRECTED]->(f:Film) RETURN p.name AS a, r.order AS b, f.title AS c'),
      ).toEqual([['费穆', 1, '小城之春😀']]);
    });

    it('reports its progress', async () => {
      const { folder, remove } = writeScripts(goodScripts);
      const seen: string[] = [];
      await load({
        model: films,
        paths: [folder],
        store: test.store,
        onProgress: ({ file, statementsDone, statements }) =>
          seen.push(`${basename(file)} ${statementsDone}/${statements}`),
      });
      remove();
      expect(seen).toHaveLength(9);
      expect([seen[0], seen[8]]).toEqual(['00-constraints.cypher 0/9', '20-relationships.cypher 8/9']);
    });

    it('gives the same digest on every engine: that of the sorted lines', async () => {
      const lines = [
        '["node","country:cn",["Country"],{"name":"中国"}]',
        '["node","film:spring",["Film","Work"],{"countryId":"country:cn","genre":"DRAMA","isLost":false,"score":9,"tags":["春","spring"],"title":"小城之春😀","year":1948}]',
        '["node","film:stub",["Film","Work"],{"score":2.25,"title":"Stub"}]',
        '["node","person:fei",["Person"],{"name":"费穆"}]',
        '["relationship","person:fei","ACTED_IN","film:spring",{}]',
        '["relationship","person:fei","DIRECTED","film:spring",{"evidence":["country:cn"],"order":1,"source":"film:stub"}]',
      ];
      const expected = createHash('sha256')
        .update(lines.map((line) => `${line}\n`).join(''))
        .digest('hex');
      expect((await loadScripts(goodScripts)).digest).toBe(expected);
    });

    it('keeps what is there, and begins empty where that is asked', async () => {
      await loadScripts(goodScripts);
      const more = { 'more.cypher': "MERGE (p:Person {id: 'person:more'}) SET p.name = 'More';" };
      expect(await loadScripts(more)).toMatchObject({ nodes: 5, isChanged: true });
      expect(await loadScripts(more, true)).toMatchObject({ nodes: 1, relationships: 0, isChanged: true });
      expect(await read('MATCH (n:Person) RETURN n.id AS a')).toEqual([['person:more']]);
    });

    it('keeps the scripts and the schema that the data came from', async () => {
      await loadScripts(goodScripts);
      expect(await test.store.readVersion()).toMatchObject({
        schemaHash: 'films',
        scripts: Object.keys(goodScripts).map((name) => ({
          file: expect.stringContaining(name),
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        })),
      });
    });

    it('keeps nothing of scripts with a fault in the last statement', async () => {
      const { dataVersion } = await loadScripts(goodScripts);
      const bad = {
        'a.cypher':
          "MERGE (p:Person {id: 'person:new'}) SET p.name = 'New';\nMERGE (p:Person {id: 'person:bad'}) SET p.name = 5;",
      };
      expect(await printed(bad)).toEqual([
        'a.cypher:2:22: Person "person:bad" has "name" as the number 5, and the schema says String.',
      ]);
      const reader = await test.store.openReader();
      expect(await reader.read([statement('MATCH (n:Person) RETURN count(n) AS a')])).toEqual({
        rows: [[[1]]],
        dataVersion,
        isConsistent: true,
      });
      await reader.close();
    });

    it('lists a hundred faults and says how many there are', async () => {
      const text = "UNWIND range(1, 250) AS i MERGE (p:Person {id: 'person:' + i});";
      const error = await loadScripts({ 'a.cypher': text }).catch((thrown: unknown) => thrown as FaultsError);
      expect(error).toMatchObject({
        message: 'The data does not fit the schema: 250 faults; the first 100 are listed. Nothing was loaded.',
      });
      expect((error as FaultsError).faults).toHaveLength(100);
    });

    it('puts the caret under the place, also behind Chinese text and tabs', async () => {
      const scripts = { 'a.cypher': "// 注\nMERGE (p:Person {id: 'person:a'})\n\tSET p.name = '费穆𠮷' RETRN p;" };
      const [fault] = await faultsOf(scripts);
      const [sentence, line, caret] = printFaults([fault!], { color: false }).split('\n');
      expect(sentence).toMatch(
        /a\.cypher:3:21: "RETRN" cannot stand here\. Expected ",", an operator, .* Did you mean "RETURN"\?$/,
      );
      expect(line).toBe("          SET p.name = '费穆𠮷' RETRN p;");
      expect(caret).toBe(`${' '.repeat(32)}^`);
    });
  });

  // A refused load keeps nothing, so one graph serves all of these.
  describe('refuses', () => {
    beforeAll(async () => {
      test = await makeStore(engine);
      await loadScripts(goodScripts);
    });
    afterAll(() => test.remove());

    it.each(scriptFaults(engine))('scripts: %s', async (_, scripts, faults) => {
      expect(await printed(scripts)).toEqual(faults);
    });

    it.each(dataFaults)('data: %s', async (_, text, faults) => {
      expect(await printed({ 'a.cypher': text })).toEqual(faults);
    });
  });
});

it('refuses folders without scripts and files that are not there', async () => {
  const { folder, remove } = writeScripts({ 'notes.txt': 'x' });
  const store = undefined as never;
  await expect(load({ model: films, paths: [folder], store })).rejects.toMatchObject({
    name: 'UsageError',
    message: `No script (*.cypher) in "${folder}".`,
  });
  await expect(load({ model: films, paths: [`${folder}/none`], store })).rejects.toMatchObject({ name: 'UsageError' });
  remove();
});
