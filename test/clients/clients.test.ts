// Asks the real graph with the clients that people have, as they are.
import { openGraph, type OpenGraph } from '../support/open-graph';
import { serve, type TestServer } from '../server/serve';
import { describeApolloClient } from './apollo-client';
import { describePython } from './python';
import { describeRelay } from './relay';

let graph: OpenGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openGraph('embedded', { schemaFolder: 'schema', data: { scripts: ['cypher'] } });
  server = await serve(graph);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await graph.close();
});

describeRelay(() => server.url);
describeApolloClient(() => server.url);
describePython(() => server.url);
