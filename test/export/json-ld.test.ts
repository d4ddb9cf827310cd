// Exports graphs as JSON-LD and reads them back as triples, by a processor that knows nothing of the writer.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as jsonld from 'jsonld';
import { chosenEngines } from '../support/engines';
import { openGraph, type OpenGraph } from '../support/open-graph';
import { openFilms, openSeed, readStored, writeGraph, type Stored } from './read-back';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const terms = 'https://mandate.example/terms#';

/** No context is fetched: a file that needs one from elsewhere cannot be read in ten years. */
async function readTriples(text: string): Promise<readonly string[]> {
  const quads = (await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
    documentLoader: (url) => Promise.reject(new Error(`It asks for ${url}.`)),
  })) as string;
  return quads.trim().split('\n').sort();
}

const schema = `
extend schema
  @iriBase(ids: "https://x.org/id/", terms: "https://x.org/t#")
  @iriPrefix(name: "s", iri: "https://s.org/")
interface Named @node { id: ID! name: String! @iri(terms: ["s:name"], language: "zh") }
type Inn implements Named @node @iri(terms: ["s:Inn"]) {
  id: ID!
  name: String!
  size: Float
  rooms: Int
  isOpen: Boolean
  near: ID
  nearby: Inn @reference(property: "near") @iri(terms: ["s:near"])
  guests: [Guest!]! @relationship(type: "VISITED", direction: IN, properties: "Visit") @iri(terms: ["s:guest", "s:host"])
}
type Guest implements Named @node {
  id: ID!
  name: String!
  aliases: [String!]
  visited: [Inn!]! @relationship(type: "VISITED", direction: OUT, properties: "Visit")
  knows: [Guest!]! @relationship(type: "KNOWS", direction: OUT)
}
type Visit
  @relationshipProperties(key: "source")
  @provenance(source: "source", stated: "stated", quote: "quote", evidence: "evidence")
  @iri(terms: ["s:Claim"]) {
  source: ID!
  stated: Boolean!
  quote: String @iri(language: "zh")
  evidence: [ID!]
}`;
const visit = { type: 'VISITED', from: 'guest:1', to: 'inn:a b' };
const data = {
  nodes: [
    {
      labels: ['Inn', 'Named'],
      properties: { id: 'inn:a b', name: '客栈 "一"', size: 7, rooms: 3, isOpen: true, near: 'inn:a b' },
    },
    { labels: ['Guest', 'Named'], properties: { id: 'guest:1', name: '甲', aliases: ['A', 'B'] } },
    { labels: ['Guest', 'Named'], properties: { id: 'guest:2', name: '乙' } },
  ],
  relationships: [
    { ...visit, properties: { source: 'book:1', stated: true, quote: '住', evidence: ['p:1', 'p:2'] } },
    { ...visit, from: 'guest:2', properties: { source: 'book:1', stated: false } },
    { type: 'KNOWS', from: 'guest:1', to: 'guest:2', properties: {} },
  ],
};

const inn = '<https://x.org/id/inn/a%20b>';
const [one, two] = ['<https://x.org/id/guest/1>', '<https://x.org/id/guest/2>'];
const claim = (guest: string) => `<https://x.org/id/guest/${guest}#VISITED;inn/a%20b;book/1>`;
const boolean = (value: boolean) => `"${value}"^^<http://www.w3.org/2001/XMLSchema#boolean>`;
const expected = [
  `<https://x.org/id/> <https://x.org/t#dataVersion> "0123456789ab" .`,
  `${inn} <${rdf}type> <https://x.org/t#Inn> .`,
  `${inn} <${rdf}type> <https://s.org/Inn> .`,
  `${inn} <https://s.org/name> "客栈 \\"一\\""@zh .`,
  `${inn} <https://x.org/t#size> "7.0E0"^^<http://www.w3.org/2001/XMLSchema#double> .`,
  `${inn} <https://x.org/t#rooms> "3"^^<http://www.w3.org/2001/XMLSchema#integer> .`,
  `${inn} <https://x.org/t#isOpen> ${boolean(true)} .`,
  `${inn} <https://s.org/near> ${inn} .`,
  `${one} <${rdf}type> <https://x.org/t#Guest> .`,
  `${one} <https://s.org/name> "甲"@zh .`,
  `${one} <https://x.org/t#aliases> "A" .`,
  `${one} <https://x.org/t#aliases> "B" .`,
  `${two} <${rdf}type> <https://x.org/t#Guest> .`,
  `${two} <https://s.org/name> "乙"@zh .`,
  `${one} <https://x.org/t#KNOWS> ${two} .`,
  // What is said is a triple, in both directions where both have a term, and a statement that proves it.
  `${one} <https://x.org/t#VISITED> ${inn} .`,
  `${inn} <https://s.org/guest> ${one} .`,
  `${inn} <https://s.org/host> ${one} .`,
  ...['1', '2'].flatMap((guest) => [
    `${claim(guest)} <${rdf}type> <${rdf}Statement> .`,
    `${claim(guest)} <${rdf}type> <https://x.org/t#Visit> .`,
    `${claim(guest)} <${rdf}type> <https://s.org/Claim> .`,
    `${claim(guest)} <${rdf}subject> <https://x.org/id/guest/${guest}> .`,
    `${claim(guest)} <${rdf}predicate> <https://x.org/t#VISITED> .`,
    `${claim(guest)} <${rdf}object> ${inn} .`,
    `${claim(guest)} <https://x.org/t#source> "book:1" .`,
    // The second guest's visit is only inferred: there is a statement, and no triple.
    `${claim(guest)} <https://x.org/t#stated> ${boolean(guest === '1')} .`,
  ]),
  `${claim('1')} <https://x.org/t#quote> "住"@zh .`,
  `${claim('1')} <https://x.org/t#evidence> "p:1" .`,
  `${claim('1')} <https://x.org/t#evidence> "p:2" .`,
].sort();

describe.each(chosenEngines)('On %s', (engine) => {
  let graph: OpenGraph | undefined;
  afterEach(() => graph?.close());

  it('a small graph is exactly these triples', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mandate-json-ld-'));
    writeFileSync(join(folder, 'a.graphql'), schema);
    graph = await openGraph(engine, { schemaFolder: folder, data });
    rmSync(folder, { recursive: true });
    expect(await readTriples(await writeGraph(graph, 'jsonld'))).toEqual(expected);
  });

  it('the seed has as many nodes and statements as are stored, and no triple of what is only inferred', async () => {
    graph = await openSeed(engine);
    const stored = await readStored(graph);
    const triples = await readTriples(await writeGraph(graph, 'jsonld'));
    const count = (pattern: string) => triples.filter((triple) => triple.includes(pattern)).length;
    for (const type of new Set(stored.nodes.map((node) => node.type))) {
      expect([type.name, count(`<${rdf}type> <${terms}${type.name}> .`)]).toEqual([
        type.name,
        stored.nodes.filter((node) => node.type === type).length,
      ]);
    }
    const described = stored.relationships.filter(({ properties }) => Object.keys(properties).length > 0);
    expect(count(`<${rdf}type> <${rdf}Statement> .`)).toBe(described.length);
    expect(count(`> <${terms}quote> `)).toBe(described.length);
    expect(directTriples(triples, stored)).toEqual(saidTriples(stored));
    const inferred = stored.relationships.filter(({ properties }) => properties['stated'] === false);
    expect(inferred.length).toBeGreaterThan(10);
    expect(count(`> <${terms}stated> ${boolean(false)}`)).toBe(
      inferred.length + stored.nodes.filter(({ properties }) => properties['stated'] === false).length,
    );
    const quotes = stored.relationships.map(({ properties }) => properties['quote']).filter((one) => one !== undefined);
    const written = new Set(
      triples.flatMap((triple) => new RegExp(`<${terms}quote> (".*")@zh`).exec(triple)?.[1] ?? []),
    );
    expect(written).toEqual(new Set(quotes.map((quote) => JSON.stringify(quote))));
  }, 180_000);

  it('a schema without IRIs has none, and says so', async () => {
    graph = await openFilms(engine);
    await expect(writeGraph(graph, 'jsonld')).rejects.toThrow('its schema does not say what the IRIs of its nodes are');
  });
});

function iri(id: unknown): string {
  return `<https://mandate.example/id/${String(id).replaceAll(':', '/')}>`;
}

/** Triples by the names that the relationships have in the graph. */
function directTriples(triples: readonly string[], { relationships }: Stored): readonly string[] {
  const types = new Set(relationships.map(({ type }) => `<${terms}${type}>`));
  return triples.filter((triple) => types.has(triple.split(' ')[1] ?? ''));
}

function saidTriples({ relationships }: Stored): readonly string[] {
  const said = relationships.filter(({ properties }) => properties['stated'] !== false);
  return [...new Set(said.map(({ from, type, to }) => `${iri(from)} <${terms}${type}> ${iri(to)} .`))].sort();
}
