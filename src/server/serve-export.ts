// Answers a question as a file: the whole table, streamed page by page as fast as the client takes it.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ApolloServer } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Answerer, Question } from '../answer';
import { RequestError } from '../errors';
import { isTableFormat, openTable, tableFormats, type TableFormat } from '../export';
import type { RequestContext } from './answer-plugin';
import { maskError, type Report } from './mask-error';

interface ExportParts {
  readonly schema: GraphQLSchema;
  readonly answerer: Answerer;
}

/** What a request asks to be exported; a GET has all of it in its address. */
interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | undefined;
  readonly format: TableFormat;
  readonly hasBom: boolean;
}

export function serveExport(
  apollo: ApolloServer<RequestContext>,
  { schema, answerer }: ExportParts,
  report: Report,
): RequestHandler {
  return async (request, response) => {
    const signal = whenGone(response);
    try {
      const { format, hasBom, ...asked } = readAsked(request);
      const { question, refusal } = await validate(apollo, asked, signal);
      if (!question) return void refuse(response, refusal.status, refusal.errors);
      const table = await openTable(question, { schema, answerer });
      const { contentType, print } = tableFormats[format];
      response.setHeader('Content-Type', contentType);
      response.setHeader('Content-Disposition', `attachment; filename="${table.name}-${table.dataVersion}.${format}"`);
      response.setHeader('X-Data-Version', table.dataVersion);
      response.setHeader('Cache-Control', 'no-store');
      await send(print(table, { hasBom }), response);
    } catch (error) {
      // Nobody waits any more, and an answer that has begun can only be broken off: then it has no proper end.
      if (signal.aborted && !response.headersSent) return;
      const { formatted, status } = maskError(error, report);
      if (response.headersSent) return void response.destroy();
      refuse(response, status, [formatted]);
    }
  };
}

/** Fires when the client has gone. */
export function whenGone(response: Response): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  return gone.signal;
}

/** No piece is made before the last one is on its way. */
async function send(pieces: AsyncIterable<string>, response: Response): Promise<void> {
  try {
    await pipeline(Readable.from(pieces, { highWaterMark: 1 }), response);
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!isGone) throw error;
  }
}

type Validated =
  | { readonly question: Question; readonly refusal?: undefined }
  | {
      readonly question?: undefined;
      readonly refusal: { readonly status: number; readonly errors: readonly GraphQLFormattedError[] };
    };

/** Apollo parses and validates it, under the limits of every other question. */
async function validate(
  apollo: ApolloServer<RequestContext>,
  { query, variables, operationName }: Pick<Asked, 'query' | 'variables' | 'operationName'>,
  signal: AbortSignal,
): Promise<Validated> {
  let question: Question | undefined;
  const { body, http } = await apollo.executeOperation(
    { query, variables, ...(operationName !== undefined && { operationName }) },
    { contextValue: { signal, take: (taken) => (question = taken) } },
  );
  if (question) return { question };
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  return { refusal: { status: http.status ?? 400, errors } };
}

function readAsked(request: Request): Asked {
  const { format = 'csv', bom, ...address } = request.query;
  if (!isTableFormat(format)) {
    throw badRequest(`The format must be one of ${Object.keys(tableFormats).join(', ')}, as in /export?format=csv.`);
  }
  const body = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  const { query, variables, operationName } = request.method === 'GET' ? address : body;
  if (typeof query !== 'string') {
    throw badRequest('An export needs a question: "query" in the body, a JSON object, or in the address.');
  }
  return {
    query,
    variables: readVariables(variables),
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : undefined,
    format,
    hasBom: bom === 'true',
  };
}

function readVariables(given: unknown): Record<string, unknown> {
  const variables = typeof given === 'string' ? parseJson(given) : (given ?? {});
  if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) {
    return variables as Record<string, unknown>;
  }
  throw badRequest('The variables must be a JSON object, with a value for each name.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function badRequest(message: string): RequestError {
  return new RequestError('BAD_REQUEST', message);
}

function refuse(response: Response, status: number, errors: readonly GraphQLFormattedError[]): void {
  response.status(status).setHeader('Cache-Control', 'no-store').json({ errors });
}
