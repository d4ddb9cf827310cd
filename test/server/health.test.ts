// Asks whether the service lives and is ready, with a graph that can be read, that cannot, and while it stops.
import type { GraphReader } from '../../src/store';
import { StoreError } from '../../src/errors';
import type { OpenGraph } from '../support/open-graph';
import { openFilms, serve, type TestServer } from './serve';

let graph: OpenGraph;
let server: TestServer;
let isBroken: boolean;
let reads: number;

beforeAll(async () => {
  graph = await openFilms('embedded');
});
afterAll(() => graph.close());
beforeEach(async () => {
  [isBroken, reads] = [false, 0];
  const reader: GraphReader = {
    engine: 'embedded',
    read: (statements, options) => {
      reads++;
      if (isBroken) return Promise.reject(new StoreError('STORE_UNAVAILABLE', 'bolt://neo4j:hunter2@x is gone'));
      return graph.reader.read(statements, options);
    },
    readVersion: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
  server = await serve(graph, { reader, settings: { shutdownDelay: 1 } });
});
afterEach(() => server.stop());

const ready = async () => {
  const { status, body } = await server.fetch('/readyz');
  return [status, body];
};

it('lives without asking the graph', async () => {
  isBroken = true;
  const { status, text } = await server.fetch('/livez');
  expect([status, text, reads]).toEqual([200, 'alive\n', 0]);
});

it('is ready when the graph can be read, and says which version', async () => {
  expect(await ready()).toEqual([200, { ready: true, dataVersion: expect.stringMatching(/^[0-9a-f]{12}$/) as string }]);
});

it('is not ready when the graph cannot be read, and is again when it can', async () => {
  isBroken = true;
  expect(await ready()).toEqual([503, { ready: false, reason: 'the graph cannot be read' }]);
  isBroken = false;
  expect((await ready())[0]).toBe(503); // as it was within this second
  await new Promise((resolve) => setTimeout(resolve, 1_050));
  expect((await ready())[0]).toBe(200);
});

it('asks the graph at most once a second, however often it is asked itself', async () => {
  const all = await Promise.all(Array.from({ length: 200 }, ready));
  expect(all.every(([status]) => status === 200)).toBe(true);
  expect(reads).toBeLessThanOrEqual(2);
});

it('while it stops, is not ready, closes connections, and still answers', async () => {
  const stopped = server.stop();
  const { status, headers, body } = await server.fetch('/readyz');
  expect([status, body, headers.get('connection')]).toEqual([503, { ready: false, reason: 'stopping' }, 'close']);
  expect((await server.ask('{ movies { id } }')).status).toBe(200);
  expect((await server.fetch('/livez')).status).toBe(200);
  await stopped;
  await expect(server.fetch('/livez')).rejects.toThrow('fetch failed');
});
