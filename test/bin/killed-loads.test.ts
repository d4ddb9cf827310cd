// Kills loads at random moments, and lets many begin at once: the graph is what it was or what it should become.
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildModel, readSchema } from '../../src/model';
import { digestStore, status, undo } from '../../src/steward';
import { openStore, type GraphStore } from '../../src/store';
import { Random } from '../differential/random';
import { emptyNeo4j } from '../store/test-store';
import { chosenEngines, neo4jSettings, type Engine } from '../support/engines';
import { Place } from './mandate';

const rounds = { embedded: 40, neo4j: 10, ...JSON.parse(process.env['KILL_ROUNDS'] ?? '{}') } as Record<Engine, number>;
const loaderRounds = Number(process.env['LOADER_ROUNDS'] ?? 1);
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

  it(
    `a load that is killed happened or did not: ${rounds[engine]} times (KILL_SEED=${seed})`,
    async () => {
      const random = new Random(seed);
      const before = await digest();
      const whole = await place.run('load two', environment);
      const after = await digest();
      expect([whole.code, after === before]).toEqual([0, false]);
      await undo({ model, store });
      const ends = { before: 0, after: 0 };
      // Sooner after each kill that came too late, and later after each that came too soon: so most come about the
      // commit, also where a first load takes many times as long as those that follow.
      let moment = whole.milliseconds;
      for (let round = 0; round < rounds[engine]; round += 1) {
        const { process, ended } = place.start('load two', environment);
        await pause(moment * (0.75 + 0.5 * (random.below(1000) / 1000)));
        process.kill('SIGKILL');
        await ended;
        const found = await digest();
        expect([before, after]).toContain(found);
        expect(await inLedger()).toBe(found === after ? 2 : 1);
        ends[found === after ? 'after' : 'before'] += 1;
        moment *= found === after ? 0.85 : 1.15;
        expect(await place.run('load two', environment)).toMatchObject({ code: 0 }); // at once: the lock died with its holder
        expect(await digest()).toBe(after);
        expect((await undo({ model, store })).digest).toBe(before);
      }
      console.log(`${engine}: ${ends.before} before, ${ends.after} after`);
    },
    60_000 + rounds[engine] * 21_000,
  );

  it(
    `of twenty loads at once each happened or was refused, and none went over another: ${loaderRounds} times`,
    async () => {
      const told = { done: 0, refused: 0, holderNamed: 0 };
      for (let round = 0; round < loaderRounds; round += 1) {
        const names = Array.from({ length: 20 }, (_, i) => `load-${round}-${i}`);
        for (const name of names)
          place.write(`${name}/${name}.cypher`, `CREATE (m:Movie {id: 'movie:${name}'}) SET m.title = '${name}';\n`);
        const { loads: before } = await status({ store, paths: [`${place.folder}/one`] });
        const all = await Promise.all(names.map((name) => place.run(`load --quiet ${name}`, environment)));
        const done = names.filter((_, i) => all[i]!.code === 0);
        const refused = all.filter(({ code }) => code === 3);
        expect(done.length).toBeGreaterThan(0);
        expect(done.length + refused.length).toBe(20);
        for (const { err } of refused)
          expect(err).toMatch(/^Another load is at work in .*\. Try again when it has ended\.\n$/);
        const { loads } = await status({ store, paths: [`${place.folder}/one`] });
        const ran = loads
          .slice(before.length)
          .flatMap(({ scripts }) => scripts.map(({ file }) => basename(file, '.cypher')));
        expect([...ran].sort()).toEqual([...done].sort());
        expect(loads.map(({ number }) => number)).toEqual(loads.map((_, i) => i + 1));
        loads.slice(1).forEach(({ digestBefore }, i) => expect(digestBefore).toBe(loads[i]!.digest));
        expect(await digest()).toBe(loads.at(-1)!.digest);
        told.done += done.length;
        told.refused += refused.length;
        told.holderNamed += refused.filter(({ err }) => /: process \d+ on /.test(err)).length;
      }
      console.log(`${engine}: ${JSON.stringify(told)}`);
    },
    300_000 + loaderRounds * 60_000,
  );
});
