// The seed is one graph: whatever engine it is loaded into, and whatever program loads it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { getOperationAST, parse } from 'graphql';
import { Answerer } from '../../src/answer';
import { buildApi } from '../../src/api';
import { splitScript } from '../../src/cypher/split-script';
import { buildModel, readSchema } from '../../src/model';
import { digestStore, load } from '../../src/steward';
import { openStore, type GraphStore } from '../../src/store';
import { emptyNeo4j } from '../store/test-store';
import { chosenEngines, neo4jSettings, type Engine } from '../support/engines';

const model = buildModel(readSchema('schema'));
const schema = buildApi(model);
const slow = 180_000; // a Neo4j that has just started plans every statement anew

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function open(engine: Engine): GraphStore {
  if (engine === 'neo4j') return openStore({ ...neo4jSettings(), database: 'neo4j' });
  const dataFolder = mkdtempSync(join(tmpdir(), 'mandate-seed-'));
  folders.push(dataFolder);
  return openStore({ dataFolder });
}

const digests = new Map<string, string>();
const answers = new Map<string, string>();

describe.each(chosenEngines)('the seed on %s', (engine) => {
  let store: GraphStore;
  beforeAll(async () => {
    if (engine === 'neo4j') await emptyNeo4j();
    store = open(engine);
  });
  afterAll(() => store.close());

  it(
    'loads, and loading it again changes nothing',
    async () => {
      const first = await load({ model, store, paths: ['cypher'], isFresh: true });
      const second = await load({ model, store, paths: ['cypher'] });
      expect(second).toMatchObject({
        digest: first.digest,
        isChanged: false,
        nodes: first.nodes,
        relationships: first.relationships,
      });
      expect(await digestStore(model, store)).toBe(first.digest);
      digests.set(engine, first.digest);
    },
    slow,
  );

  it(
    'answers the first question',
    async () => {
      const reader = await store.openReader();
      const limits = { pageLimit: 500, offsetLimit: 10_000, depthLimit: 10, nodeLimit: 50_000, sizeLimit: 5_000_000 };
      const answerer = new Answerer(model, schema, reader, limits);
      const [example] = readdirSync('examples').sort();
      const document = parse(readFileSync(join('examples', example!), 'utf8'));
      const { data, errors, extensions } = await answerer.answer({
        document,
        operation: getOperationAST(document)!,
        variables: {},
      });
      expect(errors).toBeUndefined();
      expect(extensions).toMatchObject({ dataVersion: digests.get(engine)!.slice(0, 12) });
      answers.set(engine, JSON.stringify(data));
      await reader.close();
    },
    slow,
  );
});

it('gives one digest and, to the byte, one answer on all engines', () => {
  expect([...digests.keys()].sort()).toEqual([...chosenEngines].sort());
  expect(new Set(digests.values()).size).toBe(1);
  expect(new Set(answers.values()).size).toBe(1);
});

(chosenEngines.includes('neo4j') ? it : it.skip)(
  'is the same graph when its statements are run one after the other, as cypher-shell does',
  async () => {
    const { uri, username, password } = neo4jSettings();
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const session = driver.session();
    try {
      await session.run('MATCH (n) DETACH DELETE n');
      for (const name of readdirSync('cypher')
        .filter((file) => file.endsWith('.cypher'))
        .sort()) {
        for (const { text } of splitScript(readFileSync(join('cypher', name), 'utf8')).statements)
          await session.run(text);
      }
    } finally {
      await session.close();
      await driver.close();
    }
    const store = open('neo4j');
    expect(await digestStore(model, store)).toBe(digests.get('neo4j'));
    await store.close();
  },
  slow,
);
