// Holds the server against every requirement of GraphQL over HTTP that graphql-http can check.
import { serverAudits } from 'graphql-http';
import type { OpenGraph } from '../support/open-graph';
import { openFilms, serve, type TestServer } from './serve';

/** A refused question has status 400 under every media type, as the newer draft of the specification has it. */
const warnings = ['572B', 'FDE2', '7B9B'];
/** Forms and JSON in JSON are for old clients; the first is open to requests from other sites. */
const notices = ['5A70', 'D6D5', '6A70'];

let graph: OpenGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openFilms('embedded');
  server = await serve(graph);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

const audits = serverAudits({ url: () => `${server.url}/graphql` });

it('are as many as were read for this test', () => {
  expect(audits).toHaveLength(61);
});

it.each(audits)('$id $name', async (audit) => {
  const result = await audit.fn();
  const expected = warnings.includes(audit.id) ? 'warn' : notices.includes(audit.id) ? 'notice' : 'ok';
  expect({ status: result.status, reason: 'reason' in result ? result.reason : '' }).toEqual(
    expect.objectContaining({ status: expected }),
  );
});
