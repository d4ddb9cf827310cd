// Sends what is no proper request, and holds the server to a plain refusal of each.
import type { OpenGraph } from '../support/open-graph';
import { openFilms, refusal, serve, type TestServer } from './serve';

const question = '{"query":"{__typename}"}';
const preflighted = { 'apollo-require-preflight': 'true' };

let graph: OpenGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openFilms('embedded');
  server = await serve(graph, { settings: { bodyLimit: 10_000 } });
});
afterEach(() => expect(server.log.filter(({ level }) => Number(level) >= 50)).toEqual([])); // a refusal is no fault of ours
afterAll(async () => {
  await server.stop();
  await graph.close();
});

/** One request by hand, and its answer by hand. */
async function raw(head: string, body = '', milliseconds?: number): Promise<{ status: number; body: string }> {
  const received = await server.raw(`${head}\r\n\r\n${body}`, milliseconds);
  const [top = '', ...rest] = received.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(top)?.[1]), body: rest.join('\r\n\r\n') };
}

describe('A method that is not served', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])('%s', async (method) => {
    const { status, headers } = await server.fetch('/graphql', { method });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  it('TRACE', async () => {
    const { status, body } = await raw('TRACE /graphql HTTP/1.1\r\nHost: x\r\nConnection: close');
    expect([status, body]).toEqual([405, expect.stringContaining('Method TRACE is not served here; use GET or POST.')]);
  });

  it('CONNECT', async () => {
    expect(await server.raw('CONNECT /graphql HTTP/1.1\r\nHost: x\r\n\r\n')).toBe('');
  });

  it.each(['/', '/livez', '/readyz', '/schema.graphql'])('POST on %s', async (path) => {
    const { status, headers } = await server.fetch(path, { method: 'POST', body: 'x' });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('a mutation over GET', async () => {
    const { status, headers } = await server.fetch('/graphql?query=mutation{movies{id}}', { headers: preflighted });
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('A path that is not served', () => {
  it.each([
    '/nope',
    '/graphql/',
    '//graphql',
    '/GRAPHQL',
    '/Graphql',
    '/graphql/graphql',
    '/graphql;x',
    '/graphql%',
    '/%67raphql',
    '/%00',
    '/%',
    '/..%2f..%2fetc%2fpasswd',
    '/LIVEZ',
    '/readyz/',
    '/schema.graphql/',
  ])('%s', async (path) => {
    const reply = await server.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: question,
    });
    expect(refusal(reply)).toMatchObject({ status: 404, code: 'BAD_REQUEST' });
  });

  it('/../graphql', async () => {
    const head = `POST /../graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${question.length}`;
    expect((await raw(head, question, 500)).status).toBe(404);
  });

  it('another server’s address in the request line', async () => {
    expect(await raw('GET http://evil.example/nope HTTP/1.1\r\nHost: evil.example', '', 500)).toEqual({
      status: 404,
      body: expect.not.stringContaining('evil') as string,
    });
  });
});

describe('A media type', () => {
  it.each([
    ['application/json; charset=utf-8', 200],
    ['application/json; charset=UTF-8', 200],
    ['application/json;charset="utf-8"', 200],
    ['APPLICATION/JSON', 200],
    ['application/json; charset=utf-7', 415],
    ['application/json; CHARSET="UTF-7"', 415],
    ['application/json; charset=utf-16', 415],
    ['application/json; charset=ibm037', 415],
    ['application/json; charset=x-unknown', 415],
    ['text/plain', 400],
    ['application/x-www-form-urlencoded', 400],
    ['multipart/form-data; boundary=x', 400],
    ['application/graphql', 400],
    ['application/graphql-response+json', 400],
    ['text/html', 400],
    ['nonsense', 400],
  ])('%s has status %i', async (type, status) => {
    const reply = await server.post(question, { 'content-type': type });
    expect(reply.status).toBe(status);
    if (status !== 200) expect(refusal(reply).code).toBe('BAD_REQUEST');
  });

  it('is needed', async () => {
    const { status, body } = await raw(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: ${question.length}`,
      question,
      500,
    );
    expect([status, body]).toEqual([400, expect.stringContaining('Cross-Site Request Forgery')]);
  });

  it.each(['gzip', 'br', 'deflate', 'gzip, gzip', 'x-unknown'])(
    'in the encoding %s is refused unread',
    async (encoding) => {
      const reply = await server.post(question, { 'content-encoding': encoding });
      expect(refusal(reply)).toEqual({
        status: 415,
        code: 'BAD_REQUEST',
        message: 'Compressed requests are not served; send the body as it is.',
      });
    },
  );

  it.each(['identity', 'Identity'])('in the encoding %s is taken as it is', async (encoding) => {
    expect((await server.post(question, { 'content-encoding': encoding })).status).toBe(200);
  });
});

describe('An answer', () => {
  it.each([
    ['*/*', 200, /^application\/json/],
    ['application/json', 200, /^application\/json/],
    ['application/graphql-response+json', 200, /^application\/graphql-response\+json/],
    ['application/graphql-response+json;q=0.1, application/json', 200, /^application\/json/],
    ['multipart/mixed', 406, /^application\/json/],
    ['multipart/mixed; deferSpec=20220824, application/json', 406, /^application\/json/],
    ['Multipart/Mixed', 406, /^application\/json/],
    ['text/html', 406, /^application\/json/],
    ['image/png', 406, /^application\/json/],
  ])('to one who accepts %s has status %i', async (accept, status, type) => {
    const reply = await server.post(question, { accept });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([status, expect.stringMatching(type)]);
  });

  it('may not be kept, and says nothing of the server', async () => {
    const { headers } = await server.post(question);
    expect(headers.get('cache-control')).toBe('no-store');
    for (const name of ['x-powered-by', 'server', 'etag', 'access-control-allow-origin'])
      expect(headers.has(name)).toBe(false);
  });

  it('knows no other site', async () => {
    const { headers } = await server.post(question, { origin: 'https://evil.example' });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('has no trace for who asks for one', async () => {
    const { body } = await server.post(question, {
      'apollo-federation-include-trace': 'ftv1',
      'x-apollo-tracing': '1',
    });
    expect(Object.keys(body.extensions ?? {})).toEqual(['dataVersion', 'cost']);
  });
});

describe('A body', () => {
  const object = 'The body is not a JSON object.';
  const missing = 'POST body missing, invalid Content-Type, or JSON object has no keys.';
  it.each<readonly [string, string | Buffer, string]>([
    ['that is empty', '', missing],
    ['null', 'null', object],
    ['42', '42', object],
    ['"x"', '"x"', object],
    ['{}', '{}', missing],
    ['of broken JSON', '{"query": "{__ty', object],
    ['of two JSON values', `${question}${question}`, object],
    ['[]', '[]', 'Operation batching disabled.'],
    ['of ten questions at once', `[${Array(10).fill(question).join()}]`, 'Operation batching disabled.'],
    ['whose query is an object', '{"query":{}}', 'GraphQL queries must be strings.'],
    ['whose query is empty', '{"query":""}', expect.stringContaining('non-empty `query`') as string],
    [
      'whose variables are text',
      '{"query":"{__typename}","variables":"{}"}',
      expect.stringContaining('`variables`') as string,
    ],
    [
      'whose variables are a list',
      '{"query":"{__typename}","variables":[]}',
      expect.stringContaining('`variables`') as string,
    ],
    [
      'whose extensions are a number',
      '{"query":"{__typename}","extensions":7}',
      expect.stringContaining('`extensions`') as string,
    ],
    [
      'whose operationName is a number',
      '{"query":"{__typename}","operationName":7}',
      expect.stringContaining('`operationName`') as string,
    ],
    ['that is not UTF-8', Buffer.from('{"query":"{__typename} # \xff\xfe"}', 'latin1'), 'The body is not in UTF-8.'],
    ['in UTF-16', Buffer.from(question, 'utf16le'), object],
  ])('%s', async (_name, body, message) => {
    expect(refusal(await server.post(body))).toEqual({ status: 400, code: 'BAD_REQUEST', message });
  });

  it('that repeats a key means the last one', async () => {
    const { body } = await server.post('{"query":"{__typename}","query":"{last: __typename}"}');
    expect(body.data).toEqual({ last: 'Query' });
  });

  it('with a byte order mark, and with a key that names a prototype, is answered', async () => {
    const { body } = await server.post(
      `\ufeff{"query":"{__typename}","variables":{"__proto__":{"x":1}},"__proto__":{"x":1}}`,
    );
    expect(body.data).toEqual({ __typename: 'Query' });
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('as large as the limit is answered', async () => {
    expect((await server.post(question.padEnd(10_000))).status).toBe(200);
  });

  it('over the limit is refused, naming the limit and the size', async () => {
    expect(refusal(await server.post(question.padEnd(10_001)))).toEqual({
      status: 413,
      code: 'LIMIT_EXCEEDED',
      message: 'The request has 10001 bytes; the limit is 10000. Ask for less at a time.',
    });
  });

  it('over the limit that does not say its size is refused, naming the limit', async () => {
    const chunk = `2710\r\n${' '.repeat(10_000)}\r\n`;
    const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked';
    const { status, body } = await raw(head, `${chunk}${chunk}0\r\n\r\n`, 500);
    expect([status, body]).toEqual([413, expect.stringContaining('has more than 10000 bytes; the limit is 10000.')]);
  });

  it('of ten gigabytes is refused before it comes', async () => {
    const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10000000000';
    const { status, body } = await raw(head, '{"a', 500);
    expect([status, body]).toEqual([413, expect.stringContaining('has 10000000000 bytes; the limit is 10000.')]);
  });
});

describe('A question over GET', () => {
  const get = (search: string, headers: Record<string, string> = preflighted) =>
    server.fetch(`/graphql?${search}`, { headers });

  it('is answered with a header that no other site can send', async () => {
    expect((await get('query={__typename}')).body.data).toEqual({ __typename: 'Query' });
    expect((await get('query={__typename}', { 'x-apollo-operation-name': 'x' })).status).toBe(200);
  });

  it.each([
    ['without such a header', 'query={__typename}', {}, 400],
    ['with a media type of another kind', 'query={__typename}', { 'content-type': 'text/html' }, 415],
    ['twice at once', 'query={__typename}&query={__typename}', preflighted, 400],
    ['that is missing', '', preflighted, 400],
    ['with variables that are no JSON', 'query={__typename}&variables={', preflighted, 400],
  ])('%s is refused', async (_name, search, headers, status) => {
    expect(refusal(await get(search, headers as Record<string, string>))).toMatchObject({
      status,
      code: 'BAD_REQUEST',
    });
  });
});

describe('What is no question', () => {
  it.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['\u0000\u0001', 'GRAPHQL_PARSE_FAILED'],
    ['{ moviess { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { movies { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { x }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { movies { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ ... @defer { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ ...a } fragment a on Query { ...a }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query a { __typename } query b { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('%s', async (query, code) => {
    expect(refusal(await server.ask(query))).toMatchObject({ status: 400, code });
  });

  it.each(['c', '__proto__', 'constructor'])('an operation named %s that is not there', async (operationName) => {
    const reply = await server.post(JSON.stringify({ query: 'query a { __typename }', operationName }));
    expect(refusal(reply)).toMatchObject({ status: 400, code: 'OPERATION_RESOLUTION_FAILURE' });
  });

  it('a hash in place of a question is answered as clients of hashes expect it', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    const reply = await server.post(JSON.stringify({ extensions: { persistedQuery } }));
    expect(refusal(reply)).toMatchObject({ status: 200, code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
  });

  it('teaches no names', async () => {
    const { message } = refusal(await server.ask('{ movie(idd: "x") { tittle } }'));
    expect(message).not.toMatch(/Did you mean/);
  });

  it('is told at most five faults', async () => {
    const { body } = await server.ask(`{ ${'x '.repeat(100)} }`);
    expect(body.errors?.length).toBeLessThanOrEqual(6); // and that there are more
  });
});

describe('What is not HTTP as it should be', () => {
  it.each([
    ['20 kB of headers', `GET /livez HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}`, 431],
    ['an address of 20 kB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x`, 431],
    ['no host', 'GET /livez HTTP/1.1', 400],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4', 400],
    [
      'a length beside chunks',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked',
      400,
    ],
    ['chunks of an unknown kind', 'POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked', 400],
    ['the beginning of TLS', '\x16\x03\x01\x02\x00\x01', 400],
    ['the beginning of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM', 400],
  ])('%s ends the connection', async (_name, head, status) => {
    const started = performance.now();
    expect((await raw(head)).status).toBe(status);
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  it('an upgrade is not made', async () => {
    const head = 'GET /livez HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket';
    expect((await raw(head, '', 300)).status).toBe(200);
  });

  it('many requests on one connection are answered in their order', async () => {
    const one = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${question.length}\r\n\r\n${question}`;
    const received = await server.raw(`${one.repeat(100)}GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(received.match(/HTTP\/1\.1 200/g)).toHaveLength(101);
    expect(received.trimEnd().endsWith('alive')).toBe(true);
  });
});

describe('A client that is slow', () => {
  let slow: TestServer;
  beforeAll(async () => {
    slow = await serve(graph, { settings: { requestTimeout: 1 } });
  });
  afterAll(() => slow.stop());

  it.each([
    ['with its headers', ['GET /livez HTTP/1.1\r\n']],
    [
      'with its body',
      ['POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n', '{'],
    ],
  ])('%s is cut off', async (_name, parts) => {
    const started = performance.now();
    expect(await slow.raw(parts, 6_000)).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - started).toBeLessThan(3_500);
  });

  it('keeps nobody else waiting', async () => {
    const many = Array.from({ length: 100 }, () => slow.raw('POST /graphql HTTP/1.1\r\nHost: x\r\n', 1_000));
    const started = performance.now();
    expect((await slow.ask('{ __typename }')).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(500);
    await Promise.all(many);
  });
});
