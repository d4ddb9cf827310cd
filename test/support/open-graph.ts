// Turns a schema folder and data into a graph on one engine that can be asked GraphQL.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import {
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { Answerer, type AnswerLimits } from '../../src/answer';
import { buildApi } from '../../src/api';
import { cypher, join, name, type Cypher, type ScriptStatement, type Value } from '../../src/cypher';
import { buildModel, readSchema, type GraphModel } from '../../src/model';
import { makeTextIndexes } from '../../src/steward/make-text-indexes';
import { readScript } from '../../src/steward/script';
import { listScripts } from '../../src/steward/script-file';
import { openStore, type GraphReader, type GraphStore, type Run } from '../../src/store';
import { loadRecord } from './load-record';
import { neo4jSettings, type Engine } from './engines';

export interface GraphNode {
  readonly labels: readonly string[];
  /** Among them `id`, by which relationships name their ends. */
  readonly properties: Readonly<Record<string, Value>>;
}

export interface GraphRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Value>>;
}

export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

export interface GraphOptions {
  readonly schemaFolder: string;
  /** Script files and folders whose *.cypher files are meant, or nodes and relationships. */
  readonly data: GraphData | { readonly scripts: readonly string[] };
  readonly limits?: Partial<AnswerLimits>;
}

export interface OpenGraph {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly answerer: Answerer;
  readonly reader: GraphReader;
  /** Answers as the server would: what the client must change becomes `errors`. Pass a document to keep it compiled. */
  ask(query: string | DocumentNode, variables?: Readonly<Record<string, unknown>>): Promise<FormattedExecutionResult>;
  close(): Promise<void>;
}

const limits: AnswerLimits = {
  pageLimit: 500,
  offsetLimit: 10_000,
  depthLimit: 10,
  nodeLimit: 50_000,
  sizeLimit: 5_000_000,
};

export async function openGraph(engine: Engine, options: GraphOptions): Promise<OpenGraph> {
  const model = buildModel(readSchema(options.schemaFolder));
  const schema = buildApi(model);
  const { store, remove } = openTestStore(engine);
  try {
    await load(store, model, options.data);
    const reader = await store.openReader();
    const answerer = new Answerer(model, schema, reader, { ...limits, ...options.limits });
    const close = async () => {
      await reader.close();
      await store.close();
      remove();
    };
    return {
      model,
      schema,
      answerer,
      reader,
      ask: (query, variables) => ask(schema, answerer, query, variables),
      close,
    };
  } catch (error) {
    await store.close();
    remove();
    throw error;
  }
}

function openTestStore(engine: Engine): { readonly store: GraphStore; remove(): void } {
  if (engine === 'neo4j') {
    return { store: openStore({ ...neo4jSettings(), database: 'neo4j' }), remove: () => {} };
  }
  const dataFolder = mkdtempSync(joinPath(tmpdir(), 'mandate-test-'));
  return { store: openStore({ dataFolder }), remove: () => rmSync(dataFolder, { recursive: true, force: true }) };
}

async function ask(
  schema: GraphQLSchema,
  answerer: Answerer,
  query: string | DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<FormattedExecutionResult> {
  try {
    const document = typeof query === 'string' ? parse(query) : query;
    const faults = typeof query === 'string' ? validate(schema, document) : [];
    if (faults.length > 0) return { errors: faults.map((fault) => fault.toJSON()) };
    const operation = getOperationAST(document);
    if (!operation) throw new GraphQLError('The document must have one operation.');
    return await answerer.answer({ document, operation, variables });
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error.toJSON()] };
    throw error;
  }
}

async function load(store: GraphStore, model: GraphModel, data: GraphOptions['data']): Promise<void> {
  const given = 'scripts' in data ? { nodes: [], relationships: [] } : data;
  const statements = 'scripts' in data ? readStatements(data.scripts) : [];
  const schemaStatements = statements.filter(({ kind }) => kind === 'schema').map(({ text }) => text);
  const dataStatements = statements.filter(({ kind }) => kind === 'data').map(({ text }) => text);
  const ownLabels = [...model.nodeTypes.values()].flatMap((type) => type.labels);
  await store.write({
    isFresh: true,
    labels: [...new Set([...ownLabels, ...given.nodes.flatMap((node) => node.labels)])],
    async runSchema(run) {
      for (const text of 'scripts' in data ? schemaStatements : ownLabels.map(uniqueId)) await run(text);
      await makeTextIndexes(run, store.engine, model);
    },
    async change(run) {
      for (const text of dataStatements) await run(text);
      await createNodes(run, given, floatsOf(model));
      await createRelationships(run, given, floatsOf(model));
      const digest = createHash('sha256')
        .update(JSON.stringify([given, statements]))
        .digest('hex');
      return { digest, schemaHash: '', scripts: [], entry: { record: loadRecord(digest), undo: undefined } };
    },
  });
}

function readStatements(paths: readonly string[]): readonly ScriptStatement[] {
  return listScripts(paths)
    .map(readScript)
    .flatMap(({ file, statements, faults }) => {
      if (faults.length > 0) throw new Error(`${file}: ${faults.map((fault) => fault.message).join(' ')}`);
      return statements;
    });
}

function uniqueId(label: string): Cypher {
  return cypher`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${name(label)}) REQUIRE n.${name('id')} IS UNIQUE`;
}

async function createNodes(run: Run, { nodes }: GraphData, floats: ReadonlySet<string>): Promise<void> {
  const groups = groupBy(nodes, ({ labels, properties }) => JSON.stringify([labels, Object.keys(properties)]));
  for (const group of groups) {
    const { labels, properties } = group[0] as GraphNode;
    const keys = Object.keys(properties);
    const text = cypher`UNWIND $rows AS row CREATE (n:${join(labels.map(name), ':')} ${printProperties(keys, 0, floats)})`;
    await run(text, { rows: group.map((node) => keys.map((key) => node.properties[key] ?? null)) });
  }
}

async function createRelationships(run: Run, data: GraphData, floats: ReadonlySet<string>): Promise<void> {
  const labels = new Map(data.nodes.map((node) => [node.properties['id'], node.labels[0] as string]));
  const endsOf = ({ from, to }: GraphRelationship) => [labels.get(from) as string, labels.get(to) as string] as const;
  const groups = groupBy(data.relationships, (one) =>
    JSON.stringify([one.type, endsOf(one), Object.keys(one.properties)]),
  );
  for (const group of groups) {
    const first = group[0] as GraphRelationship;
    const [from, to] = endsOf(first);
    const keys = Object.keys(first.properties);
    const text = cypher`UNWIND $rows AS row MATCH (a:${name(from)} {id: row[0]}) MATCH (b:${name(to)} {id: row[1]})
CREATE (a)-[:${name(first.type)} ${printProperties(keys, 2, floats)}]->(b)`;
    await run(text, {
      rows: group.map((one) => [one.from, one.to, ...keys.map((key) => one.properties[key] ?? null)]),
    });
  }
}

function printProperties(keys: readonly string[], offset: number, floats: ReadonlySet<string>): Cypher {
  const entries = keys.map((key, index) => {
    const value = `row[${index + offset}]` as Cypher;
    return cypher`${name(key)}: ${floats.has(key) ? cypher`toFloat(${value})` : value}`;
  });
  return cypher`{${join(entries, ', ')}}`;
}

/** Properties that are floats in every type that has them: 7 is stored as 7.0. */
function floatsOf(model: GraphModel): ReadonlySet<string> {
  const fields = [...model.nodeTypes.values(), ...model.relationshipProperties.values()].flatMap((type) => [
    ...type.fields.values(),
  ]);
  return new Set(fields.flatMap((field) => (field.kind === 'property' && field.type === 'Float' ? [field.name] : [])));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
