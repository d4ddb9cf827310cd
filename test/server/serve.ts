// Turns a graph into a real server on a free port, with a client that fails on every answer that tells too much.
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { Answerer, type AnswerLimits } from '../../src/answer';
import type { Statement } from '../../src/cypher';
import { startServer, type ServerSettings } from '../../src/server';
import type { GraphReader } from '../../src/store';
import type { Engine } from '../support/engines';
import { openGraph, type OpenGraph } from '../support/open-graph';

const limits: AnswerLimits = {
  pageLimit: 500,
  offsetLimit: 10_000,
  depthLimit: 10,
  nodeLimit: 50_000,
  sizeLimit: 5_000_000,
};

const films = join(__dirname, '..', 'fixtures', 'films');

export function openFilms(engine: Engine): Promise<OpenGraph> {
  return openGraph(engine, {
    schemaFolder: join(films, 'schema'),
    data: { scripts: [join(films, 'cypher', 'films.cypher')] },
  });
}

interface GraphQLReply {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly id?: string };
  }[];
  readonly extensions?: { readonly dataVersion: string; readonly cost: { readonly nodes: number } };
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: GraphQLReply;
}

export interface TestServer {
  readonly url: string;
  readonly port: number;
  /** What was written to the log, one object a line. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  fetch(path: string, init?: RequestInit): Promise<Reply>;
  post(body: string | Buffer, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Reply>;
  /** Writes the parts to a socket, and answers with all that came back until it closed or `milliseconds` had passed. */
  raw(parts: string | readonly string[], milliseconds?: number): Promise<string>;
  stop(): Promise<void>;
}

export interface ServeOptions {
  readonly limits?: Partial<AnswerLimits>;
  readonly settings?: Partial<ServerSettings>;
  readonly question?: string;
  /** Stands for the graph's own reader. */
  readonly reader?: GraphReader;
}

/** The reader of the graph stays open when the server stops. */
export async function serve(graph: OpenGraph, options: ServeOptions = {}): Promise<TestServer> {
  const log: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) };
  const given = options.reader ?? graph.reader;
  const reader: GraphReader = {
    engine: given.engine,
    read: given.read.bind(given),
    readVersion: given.readVersion.bind(given),
    close: () => Promise.resolve(),
  };
  const running = await startServer(
    {
      model: graph.model,
      schema: graph.schema,
      answerer: new Answerer(graph.model, graph.schema, reader, { ...limits, ...options.limits }),
      reader,
      log: pino({ level: 'info' }, destination),
      question: options.question,
    },
    {
      host: '127.0.0.1',
      port: 0,
      tokenLimit: 1000,
      bodyLimit: 100_000,
      exportLimit: 4,
      requestTimeout: 10,
      shutdownDelay: 0,
      ...options.settings,
    },
  );
  const request = async (path: string, init: RequestInit = {}) =>
    read(await fetch(running.url + path, init), path, init);
  const post: TestServer['post'] = (body, headers = {}) =>
    request('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const port = Number(new URL(running.url).port);
  return {
    url: running.url,
    port,
    log,
    fetch: request,
    post,
    ask: (query, variables) => post(JSON.stringify({ query, variables })),
    raw: async (parts, milliseconds) => checked(await exchange(port, [parts].flat(), milliseconds)),
    stop: () => running.stop(),
  };
}

async function read(response: Response, path: string, { method = 'GET' }: RequestInit): Promise<Reply> {
  const text = checked(await response.text());
  checked(JSON.stringify([...response.headers]));
  const isText = response.ok && ['/', '/livez', '/schema.graphql'].includes(path);
  if (!isText) expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  const body = (isText || method === 'HEAD' ? {} : JSON.parse(text)) as GraphQLReply;
  return { status: response.status, headers: response.headers, text, body };
}

const secrets = /bolt:\/\/|neo4j|Neo\.|GRAFEO|MATCH |at \/|node_modules|\.ts:|call stack|This is a bug/;

/** What is inside the service never leaves it. */
function checked(text: string): string {
  const leak = secrets.exec(text);
  if (leak)
    throw new Error(`An answer tells what is inside: …${text.slice(Math.max(0, leak.index - 100), leak.index + 200)}…`);
  return text;
}

function exchange(port: number, parts: readonly string[], milliseconds = 2_000): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1');
    socket.on('data', (data) => (received += data.toString()));
    socket.on('error', () => undefined); // its end is what counts
    socket.on('close', () => resolve(received));
    setTimeout(() => socket.destroy(), milliseconds).unref();
    void (async () => {
      for (const part of parts) {
        socket.write(part);
        await sleep(20);
      }
    })();
  });
}

/** The graph's reader, and every statement that it was sent. */
export function recordStatements(graph: OpenGraph): { readonly reader: GraphReader; readonly sent: Statement[] } {
  const sent: Statement[] = [];
  const reader: GraphReader = {
    engine: graph.reader.engine,
    read: (statements, options) => {
      sent.push(...statements);
      return graph.reader.read(statements, options);
    },
    readVersion: () => graph.reader.readVersion(),
    close: () => Promise.resolve(),
  };
  return { reader, sent };
}

/** One refusal: its status, its code and its message, and never any data beside it. */
export function refusal({ status, body }: Reply): {
  status: number;
  code: string | undefined;
  message: string | undefined;
} {
  expect(body).not.toHaveProperty('data');
  const [error] = body.errors ?? [];
  return { status, code: error?.extensions.code, message: error?.message };
}
