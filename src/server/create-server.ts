// Puts the GraphQL door together: Apollo on Express, with limits, health and a graceful stop.
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Answerer } from '../answer';
import type { GraphModel } from '../model';
import type { GraphReader } from '../store';
import { answerPlugin, type RequestContext } from './answer-plugin';
import { serveHealth } from './health';
import { allowContent, allowExports, allowMethods, allowSize, bodyErrors, checkUtf8, notFound } from './http-guards';
import { maskError, type Report } from './mask-error';
import { serveExport, serveGraph, whenGone } from './serve-export';
import { servePage } from './page';

export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  readonly tokenLimit: number;
  readonly bodyLimit: number;
  /** How many exports are made at once. */
  readonly exportLimit: number;
  /** Whether a request may ask how it is answered. */
  readonly mayExplain?: boolean;
  /** Seconds. */
  readonly requestTimeout: number;
  /** Seconds. */
  readonly shutdownDelay: number;
}

export interface ServerParts {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly answerer: Answerer;
  readonly reader: GraphReader;
  readonly log: Logger;
  /** The question of the start page. */
  readonly question: string | undefined;
}

export interface RunningServer {
  readonly url: string;
  /** Says "not ready", lets running requests end, then closes. Called again: closes at once. */
  stop(): Promise<void>;
}

export async function startServer(parts: ServerParts, settings: ServerSettings): Promise<RunningServer> {
  const app = express()
    .disable('x-powered-by')
    .disable('etag')
    .set('case sensitive routing', true)
    .set('strict routing', true);
  const requestTimeout = settings.requestTimeout * 1_000;
  const http = createHttpServer(
    {
      headersTimeout: Math.min(5_000, requestTimeout),
      requestTimeout,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16_384,
    },
    app,
  );
  http.maxConnections = 1_000;
  const report: Report = (error, id) => parts.log.error({ err: error, id }, 'a request failed');
  const apollo = createApollo(parts, settings, http, report);
  await apollo.start();

  const health = serveHealth(parts.reader, parts.log);
  app.use((_request, response, next) => {
    if (health.isStopping()) response.setHeader('Connection', 'close');
    next();
  });
  app.all(['/', '/livez', '/readyz', '/schema.graphql'], allowMethods('GET', 'HEAD'));
  app.get('/livez', health.live);
  app.get('/readyz', health.ready);
  const readBody = express.json({
    limit: settings.bodyLimit,
    inflate: false,
    type: 'application/json',
    verify: checkUtf8,
  });
  app.use(
    '/graphql',
    (request, response, next) =>
      request.originalUrl.split('?')[0] === '/graphql' ? next() : notFound(request, response, next),
    allowMethods('GET', 'POST'),
    allowContent,
    allowSize(settings.bodyLimit),
    readBody,
    expressMiddleware(apollo, {
      context: async ({ res }) => ({ signal: whenGone(res) }),
    }),
  );
  app.all('/export', allowMethods('GET', 'POST'), allowContent, allowSize(settings.bodyLimit), readBody);
  const allowExport = allowExports(settings.exportLimit);
  app.all('/export', allowExport, serveExport(apollo, parts, report));
  app.all('/export/graph', allowMethods('GET'), allowExport, serveGraph(parts, report));
  const url = await listen(http, settings);
  const sdl = `${printSchema(parts.schema)}\n`;
  app.get('/schema.graphql', (_request, response) => void response.type('text/plain').send(sdl));
  app.get('/', servePage({ question: parts.question, curl: curlLine(url, parts.question) }));
  app.use(notFound);
  app.use(bodyErrors);

  let stopping = 0;
  return {
    url,
    stop: async () => {
      stopping++;
      health.stop();
      if (stopping > 1) return http.closeAllConnections();
      await sleep(settings.shutdownDelay * 1_000);
      await apollo.stop();
      await parts.reader.close();
    },
  };
}

function createApollo(
  parts: ServerParts,
  settings: ServerSettings,
  http: Server,
  report: Report,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: parts.schema,
    parseOptions: { maxTokens: settings.tokenLimit },
    validationOptions: { maxErrors: 5 },
    maxRecursiveSelections: 5_000,
    // The schema is public, but a refused request need not teach it.
    hideSchemaDetailsFromClientErrors: true,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => {
      const masked = maskError(error, report).formatted;
      return masked.extensions?.['code'] === 'INTERNAL_SERVER_ERROR'
        ? masked
        : { ...formatted, extensions: { code: formatted.extensions?.['code'] } };
    },
    logger: parts.log,
    plugins: [
      answerPlugin(parts.answerer, report, settings.mayExplain ?? false),
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap the resolvers that complete an answer by response key.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 10_000 }),
    ],
  });
}

function listen(http: Server, { host, port }: ServerSettings): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      const address = http.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${address.port}`);
    });
  });
}

/** The question as one line for a shell. */
export function curlLine(url: string, question: string | undefined): string {
  const query = (question ?? '{ __typename }')
    .replace(/^\s*#.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query }).replace(/'/g, `'\\''`)}'`;
}
