// Searches around a node with more relationships than a search may read or show: refused, with the limit and what to do.
import { join } from 'node:path';
import { chosenEngines } from '../support/engines';
import { openGraph, type OpenGraph } from '../support/open-graph';

const schemaFolder = join(__dirname, '../fixtures/offices/schema');
const acts = Array.from({ length: 20_001 }, (_, index) => `act:${index}`);
const offices = Array.from({ length: 110 }, (_, index) => `office:${index}`);

describe.each(chosenEngines)('On %s', (engine) => {
  let graph: OpenGraph;
  beforeAll(async () => {
    const node = (label: string, id: string) => ({ labels: [label], properties: { id, name: id, title: id } });
    const made = (from: string, to: string) => ({ type: 'MADE', from, to, properties: { source: 'act:0' } });
    graph = await openGraph(engine, {
      schemaFolder,
      data: {
        nodes: [...acts.map((id) => node('Act', id)), ...[...offices, 'office:rival'].map((id) => node('Office', id))],
        relationships: [
          ...acts.flatMap((to) => [made('office:0', to), made('office:rival', to)]),
          // Each of the others made a hundred acts of its own.
          ...offices
            .slice(1)
            .flatMap((from, index) => acts.slice(index * 100, index * 100 + 100).map((to) => made(from, to))),
          ...offices
            .slice(1)
            .map((from) => ({ type: 'PART_OF', from, to: 'office:1', properties: { source: 'act:0' } })),
        ],
      },
    });
  }, 180_000);
  afterAll(() => graph.close());

  it('paths that would read too much are refused', async () => {
    const { errors } = await graph.ask('{ paths(from: "office:0", to: "office:rival") { length } }');
    expect(errors?.map(({ message }) => message)).toEqual([
      '"paths" would read more than 20000 relationships, the limit of a search. Give a smaller "maxLength", fewer "relationshipTypes", or more types in "notThrough".',
    ]);
  });

  it('what is asked for narrowly is answered', async () => {
    const question = '{ paths(from: "office:2", to: "office:0", first: 1) { nodes { id } } }';
    expect(await graph.ask(question)).toMatchObject({
      data: { paths: [{ nodes: [{ id: 'office:2' }, { id: 'act:100' }, { id: 'office:0' }] }] },
    });
  });

  it('a neighborhood counts what it does not show of the greatest node', async () => {
    const question =
      '{ neighborhood(ids: ["office:0"], perType: 2) { nodes { node { id } hidden { type count } } relationships { type } } }';
    expect(await graph.ask(question)).toMatchObject({
      data: {
        neighborhood: {
          nodes: [
            { node: { id: 'office:0' }, hidden: [{ type: 'MADE', count: 19_999 }] },
            { node: { id: 'act:0' }, hidden: [{ type: 'MADE', count: 2 }] },
            { node: { id: 'act:1' }, hidden: [{ type: 'MADE', count: 2 }] },
          ],
          relationships: [{ type: 'MADE' }, { type: 'MADE' }],
        },
      },
    });
  });

  it('a neighborhood that would show too much is refused', async () => {
    const question = '{ neighborhood(ids: ["office:1"], depth: 2, perType: 100) { nodes { depth } } }';
    const { errors } = await graph.ask(question);
    expect(errors?.map(({ message }) => message)).toEqual([
      '"neighborhood" would show more than 10000 relationships, the limit of a neighborhood. Give fewer "ids", a smaller "depth" or a smaller "perType".',
    ]);
  });
});
