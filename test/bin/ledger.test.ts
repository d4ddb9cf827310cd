// Runs the commands that tell what is loaded, what would change and how to take it back, one after the other.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chosenEngines, neo4jSettings, type Engine } from '../support/engines';
import { emptyNeo4j } from '../store/test-store';
import { Place, type Ended } from './mandate';

const [first, second, repeatable] = ['V1__first.cypher', 'V2__second.cypher', 'R__titles.cypher'];
const film = (id: string, title: string): string =>
  `MERGE (m:Movie {id: 'movie:${id}'}) SET m.title = '${title}' RETURN count(*) AS told;\n`;

describe.each(chosenEngines)('On %s', (engine) => {
  let place: Place;
  let environment: Readonly<Record<string, string>>;
  const run = (argumentsOf: string): Promise<Ended> => place.run(argumentsOf, environment);
  const write = (name: string, text: string): void => place.write(`scripts/${name}`, text);
  /** The state of each script, by its name. */
  const states = async (): Promise<Readonly<Record<string, string>>> => {
    const { code, out } = await run('status --json scripts');
    expect(code).toBe(0);
    const { scripts } = JSON.parse(out) as { scripts: readonly { file: string; state: string }[] };
    return Object.fromEntries(scripts.map(({ file, state }) => [file.replace('scripts/', ''), state]));
  };
  const digest = async (): Promise<string> => (await run('digest')).out;

  beforeAll(async () => {
    place = new Place();
    environment = await environmentOf(engine);
    write(first, film('one', 'Ein Film'));
    write(second, film('two', 'Zwei'));
    write(repeatable, "MATCH (m:Movie) WHERE m.title = 'Zwei' SET m.title = 'Zwei Filme';\n");
  }, 60_000);
  afterAll(() => place.remove());

  it('tells what is pending, what it would do, and does it', async () => {
    expect(await states()).toEqual({ [first]: 'pending', [second]: 'pending', [repeatable]: 'pending' });

    expect(await run('diff scripts')).toMatchObject({ code: 0, out: 'Movie  +2\n' });
    expect(await run('diff --full scripts')).toMatchObject({
      code: 0,
      out: ['+ Movie movie:one', '    title: "Ein Film"', '+ Movie movie:two', '    title: "Zwei Filme"', ''].join(
        '\n',
      ),
    });
    expect(await states()).toEqual({ [first]: 'pending', [second]: 'pending', [repeatable]: 'pending' });

    expect(await run('load scripts')).toMatchObject({
      code: 0,
      err: expect.stringMatching(
        /\nLoaded 3 files, 3 statements in .*: 2 nodes and 0 relationships, version /,
      ) as string,
    });
    expect(await states()).toEqual({ [first]: 'applied', [second]: 'applied', [repeatable]: 'applied' });
    expect(await run('load scripts')).toMatchObject({
      code: 0,
      err: expect.stringMatching(
        /\nLoaded 0 files, 0 statements in .* \(3 had been loaded before\); nothing has changed/,
      ) as string,
    });
    expect(await run('diff scripts')).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/^Nothing would change/) as string,
    });
  }, 120_000);

  it('refuses a versioned script that has changed, or comes too late: 3', async () => {
    const before = await digest();
    write(first, film('one', 'Ein anderer Film'));
    expect(await run('load scripts')).toEqual(
      refused('"scripts/V1__first.cypher" has changed since it was loaded. Take the change back'),
    );
    expect(await states()).toMatchObject({ [first]: 'changed' });
    write(first, film('one', 'Ein Film'));

    write('V1_5__between.cypher', film('between', 'Dazwischen'));
    expect(await run('load scripts')).toEqual(
      refused('"scripts/V1_5__between.cypher" comes before "scripts/V2__second.cypher", which is loaded.'),
    );
    rmSync(join(place.folder, 'scripts', 'V1_5__between.cypher'));
    expect(await digest()).toBe(before);
  }, 120_000);

  it('runs a repeatable script again when it has changed, and only it', async () => {
    write(repeatable, "MATCH (m:Movie) SET m.title = m.title + '!';\n");
    expect(await states()).toMatchObject({ [repeatable]: 'changed' });
    expect(await run('load scripts')).toMatchObject({
      code: 0,
      err: expect.stringMatching(/\nLoaded 1 files, 1 statements in .* \(2 had been loaded before\)/) as string,
    });
    rmSync(join(place.folder, 'scripts', second));
    expect(await states()).toEqual({ [first]: 'applied', [repeatable]: 'applied', [second]: 'missing' });
  }, 120_000);

  it('removes nothing unless that is allowed: 3', async () => {
    place.write('removal/one.cypher', "MATCH (m:Movie {id: 'movie:one'}) DETACH DELETE m;\n");
    const before = await digest();
    expect(await run('load removal')).toEqual(
      refused('The load would remove 1 node (1 Movie). Look with "mandate diff'),
    );
    expect(await run('diff removal')).toMatchObject({ code: 0, out: 'Movie  -1\n' });
    expect(await digest()).toBe(before);
    expect(await run('load --allow-delete removal')).toMatchObject({ code: 0 });
    expect(await run('undo')).toMatchObject({ code: 0, out: 'Movie  +1\n' });
    expect(await digest()).toBe(before);
  }, 120_000);

  it('takes back the last load, or more where that is asked', async () => {
    const { out } = await run('status --json scripts');
    const { loads } = JSON.parse(out) as { loads: readonly { number: number; digest: string; digestBefore: string }[] };
    expect(loads.map(({ number }) => number)).toEqual([1, 2]);
    expect(loads[1]!.digestBefore).toBe(loads[0]!.digest);

    expect(await run('undo one')).toMatchObject({ code: 2 });
    expect(await run('undo 7')).toEqual(refused('There is no load 7. "mandate status" lists them: loads 1 to 2.'));
    expect(await run('undo 1')).toEqual(refused('On top of load 1 stands load 2.'));
    expect(await run('undo')).toMatchObject({ code: 0, out: 'Movie  ~2\n' });
    expect(await digest()).toBe(`${loads[0]!.digest}\n`);
    expect(await run('undo 1 --cascade')).toMatchObject({ code: 0, out: 'Movie  -2\n' });
    expect(await digest()).toBe(`${loads[0]!.digestBefore}\n`);
    expect(await run('undo')).toEqual(refused('The ledger is empty: there is no load to take back.'));
  }, 120_000);

  it('gives scripts their parameters as values, never as text', async () => {
    place.write(
      'given/film.cypher',
      'MERGE (m:Movie {id: $id})\nSET m.title = $title, m.released = $year, m.tags = $tags;\n',
    );
    const load = "load given -P id=>'movie:given' -P year=>1999";
    expect(await run(`${load} -P titel=>"x"`)).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /\ngiven\/film\.cypher:2:16: The parameter "title" is not given\. Give it: -P 'title=>value'\.\n[^]*given\/film\.cypher:2:53: The parameter "tags" is not given/,
      ) as string,
    });
    const all = `${load} -P title=>"'})DETACH/**/DELETE/**/(m)//" -P tags=>["a","雾"]`;
    expect(await run(`${all} -P titel=>1`)).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /\nNo script has the parameter "titel"\. Leave it out, or correct its name\.\n$/,
      ) as string,
    });
    for (const wrong of [
      'hunter2',
      'year=hunter2',
      'year:hunter2',
      'other=>{"a":"hunter2"}',
      'other=>hunter2',
      '__proto__=>hunter2',
    ]) {
      const { code, out, err } = await run(`${all} -P ${wrong}`);
      expect([wrong, code, out]).toEqual([wrong, 2, '']);
      expect(err).not.toContain('hunter2');
    }
    expect(await run(`${all} -P __proto__=>1`)).toMatchObject({
      code: 2,
      err: expect.stringContaining('No script has the parameter "__proto__".') as string,
    });
    const { code, out } = await run(`${all.replace('load', 'diff --full')}`);
    expect([code, out]).toEqual([
      0,
      [
        '+ Movie movie:given',
        '    released: 1999',
        '    tags: ["a","雾"]',
        `    title: "'})DETACH/**/DELETE/**/(m)//"`,
        '',
      ].join('\n'),
    ]);
  }, 120_000);
});

function refused(beginning: string): unknown {
  return expect.objectContaining({ code: 3, out: '', err: expect.stringContaining(beginning) as string });
}

async function environmentOf(engine: Engine): Promise<Readonly<Record<string, string>>> {
  if (engine === 'embedded') return {};
  await emptyNeo4j();
  const { uri, username, password } = neo4jSettings();
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}
