// Breaks the graph in many ways, and holds the answer to a fixed text whose id the log has too.
import type { GraphReader } from '../../src/store';
import { StoreError } from '../../src/errors';
import type { OpenGraph } from '../support/open-graph';
import { openFilms, refusal, serve, type TestServer } from './serve';

const secret = 'hunter2';
const address = `bolt://neo4j:${secret}@10.0.0.7:7687`;
const question = '{ movies { id } }';

let graph: OpenGraph;
let thrown: Error; // or anything else
let server: TestServer;

beforeAll(async () => {
  graph = await openFilms('embedded');
  const reader: GraphReader = {
    engine: 'embedded',
    read: () => Promise.reject(thrown),
    readVersion: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
  server = await serve(graph, { reader });
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

it.each<readonly [string, unknown]>([
  ['an error with an address and a password', new Error(`connect ECONNREFUSED ${address}`)],
  ['an error whose cause tells more', new Error('x', { cause: new Error(address) })],
  ['a text', address],
  ['null', null],
  ['nothing', undefined],
  [
    'an object whose message cannot be read',
    Object.defineProperty({}, 'message', {
      get: () => {
        throw new Error(address);
      },
    }),
  ],
  ['an error that calls itself ours', Object.assign(new Error(address), { code: 'STORE_TIMEOUT' })],
  [
    'an error of a driver',
    Object.assign(new Error(`MATCH (n) ${address}`), { code: 'Neo.ClientError.Statement.SyntaxError' }),
  ],
  ['a statement that the engine refused', new StoreError('STORE_REJECTED', `MATCH (n) is wrong on ${address}`)],
])('%s is answered by a fixed text', async (_name, error) => {
  thrown = error as Error;
  const reply = await server.ask(question);
  const id = reply.body.errors?.[0]?.extensions.id;
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(refusal(reply)).toEqual({
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: `Internal server error. The log has it under "${id}".`,
  });
  expect(reply.text).not.toContain(secret);
  expect(server.log.at(-1)).toMatchObject({ level: 50, msg: 'a request failed', id });
});

it.each([
  ['STORE_UNAVAILABLE', 503, 'The graph cannot be read now. Ask again later.'],
  ['STORE_TIMEOUT', 504, 'The graph took too long to answer. Ask for less.'],
] as const)('%s has status %i and a fixed text', async (code, status, message) => {
  thrown = new StoreError(code, `no answer from ${address}`, { cause: new Error(address) });
  const reply = await server.ask(question);
  expect(refusal(reply)).toEqual({ status, code, message });
  expect(server.log.at(-1)).toMatchObject({ level: 50, id: reply.body.errors?.[0]?.extensions.id });
});

it('lives on', async () => {
  expect((await server.fetch('/livez')).status).toBe(200);
});
