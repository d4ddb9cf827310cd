// Holds what a load refuses because of what is loaded, or because of what the graph would be: nothing is ever changed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Source } from 'graphql';
import { FaultsError, type RefusedError } from '../../src/errors';
import { buildModel, parseSchema } from '../../src/model';
import { countChanges, digestStore, load, removeSource, status, undo } from '../../src/steward';
import { makeStore, type TestStore } from '../store/test-store';
import { chosenEngines } from '../support/engines';
import { films, goodScripts, writeScripts } from './films';
import { noRemovals, removals } from './removals';

type Options = Partial<Parameters<typeof load>[0]>;

describe.each(chosenEngines)('A load into %s', (engine) => {
  let test: TestStore;
  const loadScripts = async (scripts: Readonly<Record<string, string>>, options: Options = {}) => {
    const { folder, remove } = writeScripts(scripts);
    try {
      return await load({ model: films, schemaHash: 'films', paths: [folder], store: test.store, ...options });
    } finally {
      remove();
    }
  };
  const refusal = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ name: 'RefusedError' });
    return (error as RefusedError).message;
  };
  const digest = (): Promise<string> => digestStore(films, test.store);
  let good: string;

  beforeAll(async () => {
    test = await makeStore(engine);
    good = (await loadScripts(goodScripts)).digest;
  });
  afterAll(() => test.remove());

  it.each([
    ['longer', (text: string) => `${text}// more`],
    ['another', (text: string) => text.replace('Stub', 'Stab')],
    ['broken', (text: string) => `${text}RETURN '`],
  ])('of a file that becomes %s while it is loaded keeps nothing', async (_, change) => {
    const { folder, remove } = writeScripts({
      'a.cypher': "MERGE (p:Person {id: 'person:first'}) SET p.name = 'First';",
      'b.cypher': "MERGE (f:Film {id: 'film:stub'}) SET f.title = 'Stub';\n",
    });
    const file = join(folder, 'b.cypher');
    const text = readFileSync(file, 'utf8');
    const onProgress = (): void => writeFileSync(file, change(text));
    const work = load({ model: films, paths: [folder], store: test.store, onProgress });
    expect(await refusal(work)).toBe(
      `"${file}" has changed while it was being loaded. Nothing was loaded. Load it again.`,
    );
    expect(await digest()).toBe(good);
    remove();
  });

  describe('that would remove something', () => {
    it.each(removals)('is refused, and a trial counts it: %s', async (_, script, gone) => {
      expect(await refusal(loadScripts({ 'a.cypher': script }))).toBe(
        `The load would remove ${gone}. Look with "mandate diff --full"; if that is what you want, load with --allow-delete. Nothing was loaded.`,
      );
      const { change } = await loadScripts({ 'a.cypher': script }, { isTrial: true });
      const { nodes, relationships } = countChanges(change!);
      const told = [...gone.matchAll(/(\d+) (node|relationship)/g)].map(([, number, what]) => [what, Number(number)]);
      expect({ node: 0, relationship: 0, ...Object.fromEntries(told) }).toEqual({
        node: nodes.removed,
        relationship: relationships.removed,
      });
      expect(await digest()).toBe(good);
    });

    it('is not refused where it may be, and undo gives it back', async () => {
      const [[, script]] = removals as [(typeof removals)[0]];
      expect((await loadScripts({ 'a.cypher': script }, { mayDelete: true })).nodes).toBe(3);
      expect((await undo({ model: films, store: test.store })).digest).toBe(good);
    });

    it.each(noRemovals)('is not one that leaves nothing out: %s', async (_, script) => {
      const { isChanged } = await loadScripts({ 'a.cypher': script });
      if (isChanged) await undo({ model: films, store: test.store });
      expect(await digest()).toBe(good);
    });
  });

  describe('of a versioned script', () => {
    const country = (id: string): string => `MERGE (c:Country {id: 'country:${id}'}) SET c.name = '${id}';`;
    const [one, two, three] = [country('one'), country('two'), country('three')];
    const states = async (scripts: Readonly<Record<string, string>>): Promise<object> => {
      const { folder, remove } = writeScripts(scripts);
      const report = await status({ store: test.store, paths: [folder] });
      remove();
      return Object.fromEntries(
        report.scripts
          .filter(({ kind }) => kind === 'versioned')
          .map(({ file, state }) => [file.slice(file.lastIndexOf('/') + 1), state]),
      );
    };
    beforeAll(() => loadScripts({ 'V1__one.cypher': one, 'V2__two.cypher': two }));

    it.each([
      [
        'renamed',
        { 'V1__one.cypher': one, 'V2__zwei.cypher': two },
        'V2__zwei.cypher" has the version that was loaded as ".*V2__two.cypher". Give it that name again, or a later version; or undo that load',
        { 'V1__one.cypher': 'applied', 'V2__zwei.cypher': 'late', 'V2__two.cypher': 'missing' },
      ],
      [
        'renamed, the version written in another way',
        { 'V1.0__one.cypher': one, 'V2__two.cypher': two },
        'V1.0__one.cypher" has the version that was loaded as ".*V1__one.cypher"',
        { 'V1.0__one.cypher': 'late', 'V2__two.cypher': 'applied', 'V1__one.cypher': 'missing' },
      ],
      [
        'that comes before one that is loaded',
        { 'V1__one.cypher': one, 'V1_5__between.cypher': three, 'V2__two.cypher': two },
        'V1_5__between.cypher" comes before ".*V2__two.cypher", which is loaded',
        { 'V1__one.cypher': 'applied', 'V1_5__between.cypher': 'late', 'V2__two.cypher': 'applied' },
      ],
      [
        'that has changed by a space',
        { 'V1__one.cypher': `${one} `, 'V2__two.cypher': two },
        'V1__one.cypher" has changed since it was loaded',
        { 'V1__one.cypher': 'changed', 'V2__two.cypher': 'applied' },
      ],
    ])('%s is refused, and status says so', async (_, scripts, message, expected) => {
      const before = await digest();
      expect(await refusal(loadScripts(scripts))).toMatch(new RegExp(message));
      expect(await states(scripts)).toEqual(expected);
      expect(await digest()).toBe(before);
    });

    it('runs once: what CREATE made is not made again', async () => {
      const scripts = { 'V3__three.cypher': "CREATE (:Country {id: 'country:three', name: 'three'});" };
      expect(await loadScripts(scripts)).toMatchObject({ files: 1, isChanged: true });
      expect(await loadScripts(scripts)).toMatchObject({ files: 0, filesDone: 1, isChanged: false });
    });
  });

  it('tells no value of a parameter: not in an error of the engine, not in the ledger', async () => {
    const secret = 'person:fei-of-the-secret';
    const parameters = { id: secret, name: 'also-a-secret' };
    const script = { 'a.cypher': 'CREATE (:Person {id: $id, name: $name});' };
    const trial = { ...script, 'b.cypher': 'CREATE (p:Person {id: $id, name: $name});' };
    const error = (await loadScripts(trial, { parameters }).catch((thrown: unknown) => thrown)) as FaultsError;
    expect(error).toBeInstanceOf(FaultsError);
    expect(error.faults[0]!.message).toMatch(/ says: .*\$id/);
    expect(JSON.stringify([error.message, error.faults])).not.toContain('secret');
    await loadScripts(script, { parameters });
    const { folder, remove } = writeScripts(script);
    expect(JSON.stringify(await status({ store: test.store, paths: [folder] }))).not.toContain('secret');
    remove();
    await undo({ model: films, store: test.store });
  });

  it('keeps texts exactly, whatever they look like', async () => {
    const names = [
      '<script>alert(1)</script>',
      'javascript:alert(1)',
      "' OR 1=1 //",
      '\u202Egnp.exe',
      '春𠮷'.repeat(250_000),
    ];
    const ids = names.map((_, i) => `person:hostile-${i}`);
    const script = 'UNWIND range(0, size($ids) - 1) AS i CREATE (:Person {id: $ids[i], name: $names[i]});';
    const { change } = await loadScripts({ 'a.cypher': script }, { parameters: { ids, names } });
    expect(change!.nodes.map(({ after }) => after?.properties['name'])).toEqual(names);
    await undo({ model: films, store: test.store });
  });

  it('knows a ledger that a later version wrote, as every other command does', async () => {
    const before = await test.store.readVersion();
    await test.store.write({
      isFresh: false,
      labels: [...films.nodeTypes.keys()],
      change: async (run) => {
        await run('MATCH (l:`__MandateLoad` {number: 1}) SET l.record = $record', {
          record: JSON.stringify({ form: 2, number: 1, productVersion: '9.1.0' }),
        });
        return { ...before!, entry: undefined };
      },
    });
    const { folder, remove } = writeScripts(goodScripts);
    const { store } = test;
    for (const work of [
      () => load({ model: films, paths: [folder], store }),
      () => load({ model: films, paths: [folder], store, isTrial: true }),
      () => status({ store, paths: [folder] }),
      () => undo({ model: films, store }),
      () => removeSource({ model: films, store, source: 'film:stub' }),
    ]) {
      expect(await refusal(work())).toBe(
        'Load 1 was written in form 2 of the ledger, by version 9.1.0 of Mandate; this version knows form 1. Use that version or a later one.',
      );
    }
    expect((await load({ model: films, paths: [folder], store, isFresh: true })).digest).toBe(good);
    remove();
  });
});

describe.each(chosenEngines)('Without a key, a load into %s', (engine) => {
  const towns = buildModel(
    parseSchema([
      new Source(
        `type Town @node { id: ID! name: String! near: [Town!]! @relationship(type: "NEAR", direction: OUT, properties: "Near") }
         type Near @relationshipProperties { km: Int }`,
        'towns.graphql',
      ),
    ]),
  );

  it('may set what is known of a relationship, and may not remove it', async () => {
    const test = await makeStore(engine);
    const loadText = async (text: string) => {
      const { folder, remove } = writeScripts({ 'a.cypher': text });
      return load({ model: towns, paths: [folder], store: test.store }).finally(remove);
    };
    await loadText("CREATE (:Town {id: 'a', name: 'A'})-[:NEAR {km: 1}]->(:Town {id: 'b', name: 'B'});");
    expect(await loadText('MATCH (:Town)-[r:NEAR]->(:Town) SET r.km = 2;')).toMatchObject({ isChanged: true });
    await expect(
      loadText(
        "MATCH (a)-[r:NEAR]->(b) DELETE r;\nMATCH (a:Town {id: 'a'}) MATCH (b:Town {id: 'b'}) CREATE (b)-[:NEAR]->(a);",
      ),
    ).rejects.toThrow('The load would remove 1 relationship (1 NEAR).');
    await test.remove();
  });
});

it('status tells scripts that are no text, all of them, at their places', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-no-text-'));
  writeFileSync(join(folder, 'a.cypher'), Buffer.from([0x52, 0x0a, 0x41, 0xe9, 0x42]));
  writeFileSync(join(folder, 'b.cypher'), Buffer.from([0xff, 0xfe, 0x52, 0x00]));
  await expect(status({ store: undefined as never, paths: [folder] })).rejects.toMatchObject({
    name: 'FaultsError',
    faults: [
      { file: join(folder, 'a.cypher'), line: 2, column: 2 },
      { file: join(folder, 'b.cypher'), line: 1, column: 1 },
    ],
  });
  rmSync(folder, { recursive: true });
});
