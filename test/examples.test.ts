// Asks each example of the seed, and holds the answer against its file, which naive resolvers wrote: see CONTRIBUTING.md.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, validate } from 'graphql';
import { NaiveGraph } from './differential/naive-resolvers';
import { chosenEngines } from './support/engines';
import { openGraph, type OpenGraph } from './support/open-graph';
import { readGraph } from './support/read-graph';

const ending = '.graphql';
const answerEnding = '.answer.json';
const answers = join(__dirname, 'examples');
const mostLines = 61; // what fits a screen
const names = listStems('examples', ending);
const isUpdate = process.env['UPDATE_ANSWERS'] === '1' && !process.env['CI'];

function listStems(folder: string, end: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      if (!file.endsWith(end)) throw new Error(`"${file}" is in "${folder}", where every name ends in "${end}".`);
      return file.slice(0, -end.length);
    });
}

/** Keys in their order: a response has its fields as they were asked for. */
function print(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

describe.each(chosenEngines)('the examples on %s', (engine) => {
  let graph: OpenGraph;
  let naive: NaiveGraph;
  beforeAll(async () => {
    graph = await openGraph(engine, { schemaFolder: 'schema', data: { scripts: ['cypher'] } });
    naive = new NaiveGraph(graph.model, graph.schema, await readGraph(graph.reader));
  }, 180_000); // a Neo4j that has just started plans every statement of the seed anew
  afterAll(() => graph.close());

  it.each(names)('%s', async (name) => {
    const question = readFileSync(join('examples', `${name}${ending}`), 'utf8');
    const document = parse(question);
    expect(validate(graph.schema, document)).toEqual([]);
    const { data, errors } = naive.answer(document, {});
    expect(errors).toBeUndefined();

    const file = join(answers, `${name}${answerEnding}`);
    if (isUpdate) writeFileSync(file, print(data));
    const expected = existsSync(file) ? readFileSync(file, 'utf8') : 'no answer';
    expect(print(data)).toBe(expected);
    const found = await graph.ask(question);
    expect(found.errors).toBeUndefined();
    expect(print(found.data)).toBe(expected);
  });
});

describe('the examples', () => {
  it('have an answer each, and each answer has its example', () => {
    expect(listStems(answers, answerEnding)).toEqual(names);
  });

  it('are twenty at least, numbered from 01 without a gap', () => {
    const numbers = names.map((_name, index) => String(index + 1).padStart(2, '0'));
    expect(names.map((name) => name.slice(0, 2))).toEqual(numbers);
    expect(names.length).toBeGreaterThanOrEqual(20);
  });

  it.each(names)('%s begins with the question and is short', (name) => {
    const question = readFileSync(join('examples', `${name}${ending}`), 'utf8');
    const [operation] = parse(question).definitions;
    const lines = question.trimEnd().split('\n');
    const comment = lines.slice(
      0,
      lines.findIndex((line) => !line.startsWith('# ')),
    );
    expect(comment.length).toBeGreaterThan(0);
    expect(comment.join(' ')).toContain('?');
    expect(lines.length).toBeLessThanOrEqual(mostLines);
    const title = name.slice(3).replaceAll('-', '');
    expect(operation).toMatchObject({
      kind: Kind.OPERATION_DEFINITION,
      name: { value: expect.stringMatching(new RegExp(`^${title}$`, 'i')) },
    });
  });
});
