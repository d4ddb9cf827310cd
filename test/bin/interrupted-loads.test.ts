// Interrupts loads as people and systems do, and takes their memory: the graph is what it was, and the next load works at once.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildModel, readSchema } from '../../src/model';
import { digestStore, undo } from '../../src/steward';
import { openStore, type GraphStore } from '../../src/store';
import { emptyNeo4j, withNeo4j } from '../store/test-store';
import { chosenEngines, neo4jSettings } from '../support/engines';
import { executable, Place } from './mandate';

const endless =
  "MERGE (m:Movie {id: 'movie:one'}) SET m.title = 'Changed';\n" +
  'UNWIND range(1, 200000) AS a UNWIND range(1, 200000) AS b WITH sum(a * b % 7) AS c MATCH (m:Movie) SET m.released = c;\n';

describe.each(chosenEngines)('A load into %s', (engine) => {
  let place: Place;
  let store: GraphStore;
  let model: ReturnType<typeof buildModel>;
  let environment: Readonly<Record<string, string>> = {};
  let before: string;
  const digest = (): Promise<string> => digestStore(model, store);

  beforeAll(async () => {
    place = new Place();
    model = buildModel(readSchema(`${place.folder}/schema`));
    if (engine === 'neo4j') {
      const { uri, username, password } = neo4jSettings();
      environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
      await emptyNeo4j();
    }
    store = openStore(engine === 'neo4j' ? neo4jSettings() : { dataFolder: `${place.folder}/data` });
    place.write('one/one.cypher', "MERGE (m:Movie {id: 'movie:one'}) SET m.title = 'One';\n");
    place.write('two/two.cypher', "MERGE (m:Movie {id: 'movie:two'}) SET m.title = 'Two';\n");
    place.write('endless/endless.cypher', endless);
  }, 60_000);
  afterAll(async () => {
    await store.close();
    place.remove();
  });

  /** Until the endless statement runs. */
  const untilAtWork = async (): Promise<void> => {
    if (engine === 'neo4j') {
      const running =
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery";
      await withNeo4j(async (run) => {
        while ((await run(running)).length === 0) await pause(50);
      });
    } else {
      while (!readdirSync(join(place.folder, 'data')).some((name) => name.startsWith('loading-'))) await pause(50);
      await pause(500);
    }
  };

  it('says first what it loads into, and never a password', async () => {
    const into =
      engine === 'neo4j' ? `Neo4j at "${neo4jSettings().uri}", database "neo4j"` : `the folder "${place.folder}/data"`;
    const first = await place.run('load one', environment);
    expect([first.code, first.err.split('\n')[0]]).toEqual([0, `Loading into ${into}.`]);
    const { code, out, err } = await place.run('load --json one', environment);
    expect([code, (JSON.parse(out) as { target: string }).target]).toEqual([0, into]);
    if (engine === 'neo4j') expect(`${first.err}${out}${err}`).not.toContain(neo4jSettings().password);
    expect(await place.run('load --quiet one', environment)).toMatchObject({ code: 0, out: '', err: '' });
    before = await digest();
  }, 60_000);

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)(
    'that %s ends keeps nothing, and the next one works at once',
    async (signal, expected) => {
      const { process, ended } = place.start('load endless', environment);
      await untilAtWork();
      const start = performance.now();
      process.kill(signal);
      expect(await ended).toMatchObject({ code: expected, out: '' });
      expect(performance.now() - start).toBeLessThan(2_000);
      if (engine === 'embedded') {
        const left = readdirSync(join(place.folder, 'data')).filter((name) => /^(?:loading-|writer)/.test(name));
        expect(left).toEqual([]);
      }
      expect(await place.run('load two', environment)).toMatchObject({ code: 0 });
      expect((await undo({ model, store })).digest).toBe(before);
    },
    60_000,
  );

  it('does not depend on whether anybody listens', async () => {
    const { process, ended } = place.start('load --json two', environment);
    process.stdout?.destroy();
    process.stderr?.destroy();
    expect((await ended).code).toBe(0);
    expect((await undo({ model, store })).digest).toBe(before);
  }, 60_000);

  // Elsewhere a shell cannot bound the memory. Neo4j takes half a minute to refuse the same, and bounds it itself.
  if (engine === 'embedded' && process.platform === 'linux') {
    it('that takes too much memory ends alone, and a server beside it goes on answering', async () => {
      const serving = await place.serve(environment);
      place.write(
        'huge/huge.cypher',
        `${endless.split('\n')[0]}\nUNWIND range(1, 100000000) AS x WITH collect(x) AS xs RETURN size(xs);\n`,
      );
      const { status, signal } = spawnSync(
        'sh',
        ['-c', `ulimit -v 3000000; exec "${process.execPath}" --max-old-space-size=500 "${executable}" load huge`],
        { cwd: place.folder, env: { PATH: '' } },
      );
      expect([status, signal]).not.toEqual([0, null]);
      expect((await serving.ask('{ movies { title } }')).data).toEqual({ movies: [{ title: 'One' }] });
      serving.process.kill('SIGTERM');
      expect((await serving.ended).code).toBe(0);
      expect(await digest()).toBe(before);
      expect(await place.run('load two', environment)).toMatchObject({ code: 0 });
      expect((await undo({ model, store })).digest).toBe(before);
    }, 60_000);
  }
});
