// Holds README.md and src/README.md to the program: every block of code is run or compared, every table is what the code
// says. test/asking.test.ts does it for docs/asking.md.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, validate, type OperationDefinitionNode } from 'graphql';
import { pino } from 'pino';
import { bindParameters, Compiler, explainPlan } from '../src/compiler';
import { describeVariables } from '../src/config';
import { dialects } from '../src/cypher';
import { errorCodes } from '../src/errors';
import { buildModel, readSchema } from '../src/model';
import { startServer } from '../src/server';
import { load } from '../src/steward';
import { openStore } from '../src/store';
import { chosenEngines } from './support/engines';
import { openGraph, type OpenGraph } from './support/open-graph';
import { printTable } from './support/print-table';
import { readBlocks } from './support/read-blocks';

const readme = readFileSync('README.md', 'utf8');
const walkthrough = readFileSync(join('src', 'README.md'), 'utf8');
const seed = {
  schemaFolder: 'schema',
  data: { scripts: ['cypher'] },
};

/** The blocks of one language: what stands behind ```language. */
function blocks(document: string, language: string): readonly string[] {
  return readBlocks(document).flatMap(({ info, text }) => (info === language ? [text] : []));
}

function block(document: string, language: string): string {
  const [only, ...more] = blocks(document, language);
  if (only === undefined || more.length > 0) throw new Error(`Expected one block of "${language}".`);
  return only;
}

describe.each(chosenEngines)('README.md on %s', (engine) => {
  let graph: OpenGraph;
  beforeAll(async () => {
    graph = await openGraph(engine, seed);
  }, 180_000); // a Neo4j that has just started plans every statement of the seed anew
  afterAll(() => graph.close());

  it.each(blocks(readme, 'graphql').map((question, index) => [index + 1, question] as const))(
    'answers its question %i',
    async (_index, question) => {
      const { data, errors } = await graph.ask(question);
      expect(errors).toBeUndefined();
      const found = Object.values(data ?? {})[0] as readonly unknown[] | Readonly<Record<string, unknown>>;
      // A list, or a page or another object with a list in it.
      const lists = Array.isArray(found) ? [found] : Object.values(found).filter(Array.isArray);
      expect(lists.flat().length).toBeGreaterThan(0);
    },
  );

  it('shows a curl line that answers', async () => {
    const { model, schema, answerer, reader } = graph;
    const server = await startServer(
      {
        model,
        schema,
        answerer,
        reader: { ...reader, engine, read: (...given) => reader.read(...given), close: async () => {} },
        log: pino({ level: 'silent' }),
        question: undefined,
      },
      {
        host: '127.0.0.1',
        port: 0,
        tokenLimit: 1000,
        bodyLimit: 100_000,
        exportLimit: 4,
        requestTimeout: 10,
        shutdownDelay: 0,
      },
    );
    try {
      const line = block(readme, 'sh curl').replace('http://127.0.0.1:4000', server.url);
      const { stdout } = await promisify(execFile)('bash', ['-c', line]);
      const answer = JSON.parse(stdout) as {
        data: { measures: readonly { deliveredByConnection: { edges: readonly { quote: string }[] } }[] };
      };
      expect(answer.data.measures[0]?.deliveredByConnection.edges[0]?.quote).toContain('市委、市政府主要负责同志');
      expect(answer).toHaveProperty('extensions.dataVersion');
    } finally {
      await server.stop();
    }
  });
});

describe('README.md', () => {
  it('shows a rule as it is', () => {
    expect(block(readme, 'cypher rule')).toBe(readFileSync(join('schema', 'rules', 'title-told.cypher'), 'utf8'));
  });

  it('shows a script that loads', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mandate-docs-'));
    const script = join(folder, 'a.cypher');
    writeFileSync(script, block(readme, 'cypher'));
    const store = openStore({ dataFolder: join(folder, 'data') });
    const model = buildModel(readSchema('schema'));
    expect(await load({ model, store, paths: [script] })).toMatchObject({ statements: 1, nodes: 1, isChanged: true });
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('comes with an .env.example of every setting', () => {
    const shown = readFileSync('.env.example', 'utf8').matchAll(/^# (.+)\n# ([A-Z0-9_]+)=(.*)$/gm);
    const expected = describeVariables().map(({ name, fallback, meaning }) => [meaning, name, fallback]);
    expect([...shown].map(([, ...parts]) => parts)).toEqual(expected);
  });

  it.each([
    [
      'settings',
      ['variable', 'default', 'meaning'],
      describeVariables().map(({ name, fallback, meaning }) => [
        `\`${name}\``,
        fallback === '' ? '' : `\`${fallback}\``,
        meaning,
      ]),
    ],
    [
      'errors',
      ['code', 'status', 'meaning'],
      Object.entries(errorCodes).map(([code, { status, meaning }]) => [`\`${code}\``, String(status), meaning]),
    ],
  ])('has the table of %s that the code has', (name, head, rows) => {
    const table = printTable([head, ...rows]);
    const between = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    const expected = readFileSync('README.md', 'utf8').replace(
      between,
      (_all, start: string, end: string) => `${start}\n${table}\n${end}`,
    );
    if (process.env['UPDATE_DOCS'] && !process.env['CI']) writeFileSync('README.md', expected);
    expect(readFileSync('README.md', 'utf8')).toBe(expected);
  });

  it('names the commands that the program has', async () => {
    const source = readFileSync(join('src', 'bin', 'mandate.ts'), 'utf8');
    const commands = [...source.matchAll(/\.command\('(\w+)'\)/g)].map(([, name]) => name);
    expect([...readme.matchAll(/^\| `mandate (\w+)/gm)].map(([, name]) => name)).toEqual(commands);
  });
});

describe('src/README.md', () => {
  let graph: OpenGraph;
  beforeAll(async () => {
    const films = join('test', 'fixtures', 'films');
    graph = await openGraph('embedded', {
      schemaFolder: join(films, 'schema'),
      data: { scripts: [join(films, 'cypher')] },
    });
  });
  afterAll(() => graph.close());

  it('walks one question through what the program really makes', async () => {
    const question = block(walkthrough, 'graphql');
    const document = parse(question);
    expect(validate(graph.schema, document)).toEqual([]);
    const variables = { since: 2000 };
    const compiler = new Compiler(graph.model, graph.schema, dialects.embedded);
    const { plan, roots } = compiler.compile(document, document.definitions[0] as OperationDefinitionNode, variables);
    const [root] = roots;
    const parameters = bindParameters(root!.plan, variables, { pageLimit: 500, offsetLimit: 10_000 });
    const { rows } = await graph.reader.read([{ text: root!.text!, parameters }]);

    expect(explainPlan(plan)).toBe(block(walkthrough, 'plan'));
    expect(`${root!.text}\n`).toBe(block(walkthrough, 'cypher'));
    expect(parameters).toEqual(JSON.parse(block(walkthrough, 'json parameters')));
    expect(rows[0]![0]).toEqual(JSON.parse(block(walkthrough, 'json row')));
    expect((await graph.ask(question, variables)).data).toEqual(JSON.parse(block(walkthrough, 'json response')));
  });
});
