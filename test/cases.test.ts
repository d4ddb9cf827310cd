// Asks each case on each engine, and holds plan, Cypher and answer against the case's files.
import { join } from 'node:path';
import {
  getOperationAST,
  getVariableValues,
  parse,
  validate,
  visit,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { Answerer, type AnswerLimits } from '../src/answer';
import { Compiler, explainPlan, type CompiledOperation } from '../src/compiler';
import { dialects } from '../src/cypher';
import { RequestError } from '../src/errors';
import { checkSnapshots, readAreas, snapshotFiles, withPlaceholders, type CaseError } from './support/case-files';
import { chosenEngines } from './support/engines';
import { openGraph, type OpenGraph } from './support/open-graph';

const films = join(__dirname, 'fixtures', 'films');
const filmScript = join(films, 'cypher', 'films.cypher');
const serviceLimits: AnswerLimits = {
  pageLimit: 500,
  offsetLimit: 10_000,
  depthLimit: 10,
  nodeLimit: 50_000,
  sizeLimit: 5_000_000,
};

type Variables = Readonly<Record<string, unknown>>;

interface Response {
  readonly data?: unknown;
  readonly errors: readonly CaseError[];
}

describe.each(chosenEngines)('On %s', (engine) => {
  describe.each(readAreas())('$name', (area) => {
    let graph: OpenGraph;
    beforeAll(async () => {
      const ofFilms = { schemaFolder: join(films, 'schema'), scripts: [area.seed ?? filmScript] };
      const { schemaFolder, scripts } = area.graph ?? ofFilms;
      graph = await openGraph(engine, { schemaFolder, data: { scripts } });
    }, 180_000); // a Neo4j that has just started plans every statement of a large seed anew
    afterAll(() => graph.close());

    it.each(area.cases)('$name', async (one) => {
      const { document, operation } = parseQuestion(one.question, graph);
      const answerer = new Answerer(graph.model, graph.schema, graph.reader, { ...serviceLimits, ...one.limits });
      const variables = await resolveCursors(one.variables, answerer, graph);
      const response = await ask(answerer, document, operation, variables);
      expect(response.errors).toEqual(one.errors);
      expect(text(withPlaceholders(response.data, one.answer))).toBe(text(one.answer));

      if (response.data === undefined) return checkSnapshots(one.stem, {}); // what is refused need not compile
      const compiled = compileForAll(graph, document, operation, variables);
      checkSnapshots(one.stem, {
        [`${one.stem}.plan.txt`]: explainPlan(compiled[engine].plan),
        ...snapshotFiles(one.stem, mapValues(compiled, printStatements)),
      });
      for (const root of compiled[engine].roots) {
        for (const value of stringsOf(document, variables)) expect(root.text ?? '').not.toContain(value);
        if (engine === 'neo4j' && root.text !== undefined) await explain(graph, root.text);
      }
    });
  });
});

function parseQuestion(question: string, { schema }: OpenGraph) {
  const document = parse(question);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('A case has exactly one operation.');
  return { document, operation };
}

async function ask(
  answerer: Answerer,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Promise<Response> {
  try {
    const { data, errors = [] } = await answerer.answer({ document, operation, variables });
    return { data, errors: errors.map(({ message, path }) => ({ message, ...(path && { path }) })) };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const { path, extensions } = error;
    const message = error.message.replace(/"[\w-]{24,}…?"/, '"<cursor>"');
    return { errors: [{ message, code: String(extensions['code']), ...(path && { path }) }] };
  }
}

/** A variable of the form { $cursorOf: { query, path } } takes its value from the answer of another question. */
async function resolveCursors(variables: Variables, answerer: Answerer, graph: OpenGraph): Promise<Variables> {
  const resolve = async (value: unknown): Promise<unknown> => {
    const source = (value as { $cursorOf?: { query: string; path: string } } | null)?.$cursorOf;
    if (!source) return value;
    const { document, operation } = parseQuestion(source.query, graph);
    const { data } = await ask(answerer, document, operation, {});
    const found = source.path.split('.').reduce((inner, key) => (inner as Record<string, unknown>)[key], data);
    expect(found).toEqual(expect.any(String));
    return found;
  };
  const entries = Object.entries(variables).map(async ([name, value]) => [name, await resolve(value)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** Both engines' texts, whichever of them runs: an engine that is left out must not hide a change of its Cypher. */
function compileForAll(
  { model, schema }: OpenGraph,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Record<keyof typeof dialects, CompiledOperation> {
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return mapValues(dialects, (dialect) => new Compiler(model, schema, dialect).compile(document, operation, coerced));
}

/** Neo4j plans the text without running it. */
async function explain({ reader }: OpenGraph, statement: string): Promise<void> {
  await reader.read([{ text: `EXPLAIN ${statement}`, parameters: {} }]);
}

function printStatements({ roots }: CompiledOperation): string {
  return roots.flatMap((root) => (root.text === undefined ? [] : [`${root.text};\n`])).join('\n');
}

/** What the client wrote as text: none of it may stand in Cypher. Short ones could stand there by chance. */
function stringsOf(document: DocumentNode, variables: Variables): readonly string[] {
  const found: string[] = [];
  visit(document, { StringValue: ({ value }) => void found.push(value) });
  JSON.stringify(variables, (_, value: unknown) => (typeof value === 'string' && found.push(value), value));
  return found.filter((value) => value.length > 3 && value !== 'DESC');
}

function mapValues<Key extends string, From, To>(record: Readonly<Record<Key, From>>, turn: (value: From) => To) {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, turn(value)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}

/** Keys in their order: a response has its fields as they were asked for. */
function text(data: unknown): string {
  return JSON.stringify(data, undefined, 2) ?? 'no data';
}
