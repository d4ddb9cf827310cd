// Kills loads at random moments, and lets many begin at once: the graph is what it was or what it should become.
import { setTimeout as pause } from 'node:timers/promises';
import { buildModel, readSchema } from '../../src/model';
import { digestStore, status, undo } from '../../src/steward';
import { openStore, type GraphStore } from '../../src/store';
import { Random } from '../differential/random';
import { emptyNeo4j } from '../store/test-store';
import { chosenEngines, neo4jSettings, type Engine } from '../support/engines';
import { Place } from './mandate';

const rounds = { embedded: 40, neo4j: 10, ...JSON.parse(process.env['KILL_ROUNDS'] ?? '{}') } as Record<Engine, number>;
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000_000);

const statements = Array.from(
  { length: 200 },
  (_, i) => `MERGE (m:Movie {id: 'movie:${i}'}) SET m.title = 'Film ${i}', m.released = ${1900 + i};\n`,
).join('');

describe.each(chosenEngines)('On %s', (engine) => {
  let place: Place;
  let store: GraphStore;
  let environment: Readonly<Record<string, string>> = {};
  const digest = (): Promise<string> => digestStore(model, store);
  let model: ReturnType<typeof buildModel>;
  const inLedger = async (): Promise<number> => (await status({ store, paths: [`${place.folder}/one`] })).loads.length;

  beforeAll(async () => {
    place = new Place();
    model = buildModel(readSchema(`${place.folder}/schema`));
    if (engine === 'neo4j') {
      const { uri, username, password } = neo4jSettings();
      environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
      await emptyNeo4j();
    }
    store = openStore(engine === 'neo4j' ? neo4jSettings() : { dataFolder: `${place.folder}/data` });
    place.write('one/first.cypher', "MERGE (m:Movie {id: 'movie:first'}) SET m.title = 'First';\n");
    place.write('two/many.cypher', statements);
    expect((await place.run('load one', environment)).err).toMatch(/\nLoaded/);
  }, 120_000);
  afterAll(async () => {
    await store.close();
    place.remove();
  });

  it(`a load that is killed happened or did not: ${rounds[engine]} times (KILL_SEED=${seed})`, async () => {
    const random = new Random(seed);
    const before = await digest();
    const whole = await place.run('load two', environment);
    const after = await digest();
    expect([whole.code, after === before]).toEqual([0, false]);
    await undo({ model, store });
    const ends = { before: 0, after: 0 };
    for (let round = 0; round < rounds[engine]; round += 1) {
      const { process, ended } = place.start('load two', environment);
      await pause(whole.milliseconds * (0.5 + 0.55 * (random.below(1000) / 1000)));
      process.kill('SIGKILL');
      await ended;
      const found = await digest();
      expect([before, after]).toContain(found);
      expect(await inLedger()).toBe(found === after ? 2 : 1);
      ends[found === after ? 'after' : 'before'] += 1;
      expect(await place.run('load two', environment)).toMatchObject({ code: 0 }); // at once: the lock died with its holder
      expect(await digest()).toBe(after);
      expect((await undo({ model, store })).digest).toBe(before);
    }
    console.log(`${engine}: ${ends.before} before, ${ends.after} after`);
  }, 900_000);

  it('of twenty loads at once each happened or was refused, and none went over another', async () => {
    for (let i = 0; i < 20; i += 1)
      place.write(`loads/${i}/load-${i}.cypher`, `MERGE (m:Movie {id: 'movie:at-once-${i}'}) SET m.title = '${i}';\n`);
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) => place.run(`load --quiet loads/${i}`, environment)),
    );
    const done = all.filter(({ code }) => code === 0);
    const refused = all.filter(({ code }) => code === 3);
    expect(done.length).toBeGreaterThan(0);
    expect(done.length + refused.length).toBe(20);
    for (const { err } of refused)
      expect(err).toMatch(/^Another load is at work in .*\. Try again when it has ended\.\n$/);
    const { loads } = await status({ store, paths: [`${place.folder}/one`] });
    expect(loads.length).toBe(1 + done.length);
    loads.slice(1).forEach(({ digestBefore }, i) => expect(digestBefore).toBe(loads[i]!.digest));
    expect(await digest()).toBe(loads.at(-1)!.digest);
  }, 300_000);
});
