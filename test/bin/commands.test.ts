// Runs the built executable as its users do, and holds it to its exit codes and its sentences.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chosenEngines, neo4jSettings } from '../support/engines';
import { Place } from './mandate';

const oneLine = /^[^\n]+\n$/;
let place: Place;
let digest: string;

beforeAll(async () => {
  place = new Place();
  place.write(
    'wrong-name.cypher',
    "MATCH (m:Movie {id: 'movie:wugang'}) SET m.title = '雾港的灯塔' RETRUN count(*) AS told;\n",
  );
  place.write(
    'wrong-type.cypher',
    "MERGE (m:Movie {id: 'movie:x'}) SET m.title = '雾', m.released = '去年' RETURN count(*) AS told;\n",
  );
  place.write('wrong-id.cypher', "MATCH (m:Movie {id: 'movie:none'}) SET m.title = '雾' RETURN count(*) AS told;\n");
  place.write('open.cypher', "MERGE (m:Movie {id: '雾'}) SET m.title = '港");
  place.write('reads-files.cypher', "LOAD CSV FROM '/etc/passwd' AS line RETURN count(*) AS told;\n");
  place.write('more.cypher', "MERGE (m:Movie {id: 'movie:new'}) SET m.title = '新片' RETURN count(*) AS told;\n");
  place.write('a-file', '');
}, 60_000);
afterAll(() => place.remove());

describe('mandate', () => {
  it('--help lists the commands and the exit codes', async () => {
    const { code, out, err } = await place.run('--help');
    expect([code, err]).toEqual([0, '']);
    for (const word of [
      'new',
      'import',
      'serve',
      'load',
      'check',
      'digest',
      'schema',
      'Exit codes:\n    0  fine\n    1  faults',
      '129  interrupted',
      '130  interrupted',
      '143  interrupted',
    ])
      expect(out).toContain(word);
  });

  it('--version tells the version', async () => {
    expect(await place.run('--version')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
  });

  it.each([
    ['', 'Usage: mandate'],
    ['lod', "unknown command 'lod'\n(Did you mean load?)"],
    ['load --frsh', "unknown option '--frsh'\n(Did you mean --fresh?)"],
    ['digest a', "too many arguments for 'digest'"],
    ['schema --write --check', 'Give --write or --check, not both.'],
    ['load nowhere', '"nowhere" cannot be read'],
    ['check nowhere', '"nowhere" cannot be read'],
    ['check --jsn', "unknown option '--jsn'\n(Did you mean --json?)"],
  ])('"%s" is a wrong use: 2', async (argumentsOf, message) => {
    expect(await place.run(argumentsOf)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(message) as string,
    });
  });

  it('names every variable that cannot be used, and no password: 2', async () => {
    const { code, err } = await place.run('digest', {
      PORT: '99999',
      PAGE_LIMIT: '0',
      DEPTH_LIMIT: 'NaN',
      SIZE_LIMIT: 'Infinity',
      REQUEST_TIMEOUT: '1.5',
      LOG_LEVEL: 'loud',
      NEO4J_URI: 'http://neo4j:hunt@er2@example.org',
      NEO4J_PASSWORD: 'hunter2',
    });
    expect(code).toBe(2);
    expect(err.match(/^ {2}[A-Z0-9_]+/gm)?.map((name) => name.trim())).toEqual([
      'PORT',
      'NEO4J_URI',
      'LOG_LEVEL',
      'PAGE_LIMIT',
      'DEPTH_LIMIT',
      'SIZE_LIMIT',
      'REQUEST_TIMEOUT',
    ]);
    expect(err).not.toMatch(/hunt|er2/);
  });

  it('names a schema folder that is not there: 2', async () => {
    expect(await place.run('schema', { SCHEMA_FOLDER: 'nowhere' })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^The schema folder "nowhere" cannot be read: [^\n]+\n$/) as string,
    });
  });

  it('tells a fault of the schema with file, line, column and a caret: 1', async () => {
    place.write('wrong-schema/fog.graphql', '"雾港" type Fog @node { id: ID! } union U = Fog\n');
    const { code, err } = await place.run('schema', { SCHEMA_FOLDER: 'wrong-schema' });
    // Each wide character before it takes two columns on a terminal.
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^wrong-schema\/fog\.graphql:1:33: .*\n {2}"雾港" type Fog.*\n {36}\^\n/),
    ]);
  });

  it('names a schema folder that has no schema: 2', async () => {
    expect(await place.run('schema', { SCHEMA_FOLDER: 'cypher' })).toMatchObject({ code: 2 });
  });
});

describe('On the embedded engine', () => {
  it('there is nothing to digest before a load: 3', async () => {
    expect(await place.run('digest')).toMatchObject({
      code: 3,
      err: expect.stringContaining('Run "mandate load".') as string,
    });
  });

  it('there is nothing to check before a load: 3', async () => {
    expect(await place.run('check')).toMatchObject({
      code: 3,
      out: '',
      err: 'There is no graph in "data" yet. Run "mandate load".\n',
    });
  });

  it('mandate load loads, and says what: 0', async () => {
    expect(await place.run('load')).toMatchObject({
      code: 0,
      err: expect.stringMatching(
        /^Loading into the folder ".*data"\.\nLoaded 1 files, 23 statements in .* version [0-9a-f]{12}\.\n$/,
      ) as string,
    });
  });

  it('mandate load again changes nothing: 0', async () => {
    expect(await place.run('load')).toMatchObject({
      code: 0,
      err: expect.stringContaining('nothing has changed') as string,
    });
    expect(await place.run('load --quiet')).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('mandate digest prints one line: 0', async () => {
    const { code, out } = await place.run('digest');
    expect([code, out]).toEqual([0, expect.stringMatching(/^[0-9a-f]{64}\n$/)]);
    digest = out;
  });

  it('mandate schema prints what clients see: 0', async () => {
    const { code, out } = await place.run('schema');
    expect([code, out]).toEqual([0, expect.stringContaining('movies(')]);
    expect(await place.run('schema --check')).toMatchObject({ code: 1 }); // nothing was written yet
  });

  it.each([
    ['wrong-name.cypher', /^wrong-name\.cypher:1:60: .*\n {2}MATCH .*雾港的灯塔.*\n {66}\^\n/], // five wide characters before it
    [
      'wrong-type.cypher',
      /^wrong-type\.cypher:1:21: Movie "movie:x" has "released" as the text "去年", and the schema says Int\.\n/,
    ],
    ['wrong-id.cypher', /^wrong-id\.cypher:1:1: The statement told 0: nothing matched\./],
    ['open.cypher', /^open\.cypher:1:41: The string that begins here with ' is never closed\.\n {2}.*\n {43}\^\n/],
    ['reads-files.cypher', /^reads-files\.cypher:1:1: LOAD CSV reads files of the machine/],
  ])('%s is refused at its place, and nothing of it is kept: 1', async (file, message) => {
    const { code, err } = await place.run(`load --quiet more.cypher ${file}`);
    expect([code, err]).toEqual([1, expect.stringMatching(message)]);
    expect(err).toContain('Nothing was loaded.');
    expect((await place.run('digest')).out).toBe(digest);
  });

  it('a running server keeps the old data after a refused load, and follows an accepted one within a second', async () => {
    const serving = await place.serve();
    const versionOf = async () => (await serving.ask('{ movies { id } }')).extensions?.dataVersion;
    expect(await versionOf()).toBe(digest.slice(0, 12));

    expect((await place.run('load wrong-type.cypher')).code).toBe(1);
    expect(await versionOf()).toBe(digest.slice(0, 12));

    expect((await place.run('load more.cypher')).code).toBe(0);
    const loaded = performance.now();
    while ((await versionOf()) === digest.slice(0, 12)) expect(performance.now() - loaded).toBeLessThan(1_000);
    expect((await serving.ask('{ movie(id: "movie:new") { title } }')).data).toEqual({ movie: { title: '新片' } });
    serving.process.kill('SIGTERM');
    expect((await serving.ended).code).toBe(0);
  });

  it('a port that is taken is one sentence: 3', async () => {
    const taker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taker.once('listening', resolve));
    const port = (taker.address() as AddressInfo).port;
    const { code, err } = await place.run('serve', { PORT: String(port) });
    taker.close();
    expect([code, err]).toEqual([3, expect.stringContaining(`address already in use 127.0.0.1:${port}`)]);
    expect(err.split('\n').at(-2)).toContain('address already in use'); // nothing after it, no stack
  });

  it('an address that is not this machine’s is one sentence: 3', async () => {
    const { code, err } = await place.run('serve', { HOST: '192.0.2.1' });
    expect([code, err]).toEqual([3, expect.stringMatching(/EADDRNOTAVAIL[^\n]*\n$/)]);
  });

  it.each(['a-file', 'a-file/below'])(
    'a data folder that cannot be written (%s) is one sentence: 3',
    async (folder) => {
      const { code, err } = await place.run('load --quiet', { DATA_FOLDER: folder });
      expect([code, err]).toEqual([3, expect.stringMatching(oneLine)]);
      expect(err).toContain(`The folder "${folder}" cannot be written`);
    },
  );
});

describe('mandate check', () => {
  const sources = join(__dirname, '..', '..', 'cypher');
  const seed = { SCHEMA_FOLDER: join(sources, '..', 'schema'), SCRIPTS_FOLDER: sources, DATA_FOLDER: 'seed' };
  const rules = readdirSync(join(seed.SCHEMA_FOLDER, 'rules')).length;
  const judged = `in version [0-9a-f]{12}: the schema, ${rules} rules and 1 text compared`;
  const study = 'measure:cn-420200:2023:online-law-study';
  const script = join(sources, '31-chapter-1-1.cypher');
  const lines = readFileSync(script, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes(`'${study}'`)) + 1;
  const column = lines[line - 1]!.indexOf(`'${study}'`) + 1;
  const message = `${study}: found place:cn-420200, 2022; expected the place and the year of the id.`;
  const report = {
    findings: [] as unknown[],
    rules,
    texts: { checked: ['doc:cn-420200:law-based-government-report:2023'], missing: [] as string[] },
    dataVersion: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
  };

  it('finds nothing in the seed, and says what it judged: 0', async () => {
    expect((await place.run('load --quiet', seed)).code).toBe(0);
    expect(await place.run('check', seed)).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(new RegExp(`^0 findings ${judged}\\.\n$`)) as string,
    });
    const { code, out } = await place.run('check --json', seed);
    expect([code, JSON.parse(out)]).toEqual([0, report]);
  });

  it('says which text it could not compare: 0', async () => {
    place.write('elsewhere/x.cypher', lines.join('\n'));
    const { code, err } = await place.run('check elsewhere', seed);
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/ and 0 texts compared; text not checked, its file is not there: doc:cn-420200:[^ ]+\.\n$/),
    ]);
  });

  it('tells each finding at its place, with its rule: 1', async () => {
    place.write('broken.cypher', `MATCH (m:Measure {id: '${study}'}) SET m.year = 2022 RETURN count(*) AS told;\n`);
    expect((await place.run('load --quiet broken.cypher', seed)).code).toBe(0);
    const { code, out, err } = await place.run('check', seed);
    expect([code, out]).toEqual([1, '']);
    expect(err.split('\n')).toEqual([
      `${script}:${line}:${column}: ${message} [id-of-place]`,
      `  ${lines[line - 1]}`,
      `  ${' '.repeat(column - 1)}^`,
      expect.stringMatching(new RegExp(`^1 finding ${judged}\\.$`)),
      '',
    ]);
  });

  it('--json tells them for programs: 1', async () => {
    const { code, out, err } = await place.run('check --json', seed);
    expect([code, err]).toEqual([1, expect.stringMatching(oneLine)]);
    const finding = {
      rule: 'id-of-place',
      about: study,
      message,
      found: 'place:cn-420200, 2022',
      expected: 'the place and the year of the id',
      file: script,
      line,
      column,
      sourceLine: lines[line - 1],
    };
    expect(JSON.parse(out)).toEqual({ ...report, findings: [finding] });
  });

  it('tells a fault of a rule at its place: 1', async () => {
    place.write('schema/rules/wrong.cypher', '// Nothing is wrong.\nMATCH (n:Movie RETURN n.id AS id\n');
    const { code, out, err } = await place.run('check');
    rmSync(join(place.folder, 'schema', 'rules'), { recursive: true });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^schema\/rules\/wrong\.cypher:2:16: "RETURN" cannot stand here\. Expected .*\n.*\n.*\nThe rules have faults\.\n$/,
    );
  });
});

describe('With a Neo4j', () => {
  it.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'bolt://no-such-host.invalid'])(
    'that is not there (%s), each command is one sentence within 5 seconds: 3',
    async (uri) => {
      for (const command of ['digest', 'load --quiet', 'check', 'serve']) {
        const { code, err, milliseconds } = await place.run(command, { NEO4J_URI: uri });
        expect([command, code, err]).toEqual([command, 3, expect.stringMatching(oneLine)]);
        expect(err).toContain('Check NEO4J_URI, and that Neo4j runs.');
        expect(milliseconds).toBeLessThan(5_000);
      }
    },
  );

  (chosenEngines.includes('neo4j') ? it : it.skip)('that knows another password, it is one sentence: 3', async () => {
    const { code, err, milliseconds } = await place.run('digest', {
      NEO4J_URI: neo4jSettings().uri,
      NEO4J_PASSWORD: 'wrong-password',
    });
    expect([code, err]).toEqual([3, expect.stringMatching(oneLine)]);
    expect(err).toMatch(/NEO4J_PASSWORD|password/);
    expect(err).not.toContain('wrong-password');
    expect(milliseconds).toBeLessThan(5_000);
  });

  (chosenEngines.includes('neo4j') ? it : it.skip)('it tells the same digest of the same scripts: 0', async () => {
    const { uri, username, password } = neo4jSettings();
    const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    expect(await place.run('load --fresh cypher', environment)).toMatchObject({ code: 0 });
    expect(await place.run('digest', environment)).toMatchObject({ code: 0, out: digest });
  });
});
