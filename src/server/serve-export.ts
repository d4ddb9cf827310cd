// Answers with files: what a question finds, or the whole graph, streamed as fast as the client takes it.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ApolloServer } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import type { Question } from '../answer';
import { RequestError } from '../errors';
import {
  graphFormats,
  isGraphFormat,
  isTableFormat,
  openExport,
  tableFormats,
  type ExportFile,
  type ExportFormat,
  type ExportParts,
} from '../export';
import type { RequestContext } from './answer-plugin';
import { maskError, type Report } from './mask-error';

/** The question of a request; a GET has all of it in its address. */
interface AskedQuestion {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | undefined;
}

/** What a question finds: a table, or a part of the graph. */
export function serveExport(apollo: ApolloServer<RequestContext>, parts: ExportParts, report: Report): RequestHandler {
  return serveFile(report, async (request, signal) => {
    const { format = 'csv', bom, ...address } = request.query;
    if (!isTableFormat(format) && !isGraphFormat(format)) {
      const formats = [...Object.keys(tableFormats), ...Object.keys(graphFormats)];
      throw badRequest(`The format must be one of ${formats.join(', ')}, as in /export?format=csv.`);
    }
    const validated = await validate(apollo, readQuestion(request, address), signal);
    if (!validated.question) return validated.refusal;
    const asked = { question: validated.question, format, hasBom: bom === 'true', signal };
    return { ...(await openExport(parts, asked)), format };
  });
}

/** The whole graph. */
export function serveGraph(parts: ExportParts, report: Report): RequestHandler {
  return serveFile(report, async (request, signal) => {
    const { format } = request.query;
    if (!isGraphFormat(format)) {
      const formats = Object.keys(graphFormats);
      throw badRequest(`The format must be one of ${formats.join(', ')}, as in /export/graph?format=${formats[0]}.`);
    }
    return { ...(await openExport(parts, { format, signal })), format };
  });
}

type ServedFile = ExportFile & {
  /** What its name ends in. */
  readonly format: ExportFormat;
};

interface Refusal {
  readonly status: number;
  readonly errors: readonly GraphQLFormattedError[];
}

function serveFile(
  report: Report,
  open: (request: Request, signal: AbortSignal) => Promise<ServedFile | Refusal>,
): RequestHandler {
  return async (request, response) => {
    const signal = whenGone(response);
    try {
      const file = await open(request, signal);
      if ('errors' in file) return void refuse(response, file.status, file.errors);
      response.setHeader('Content-Type', file.contentType);
      response.setHeader(
        'Content-Disposition',
        `attachment; filename="${file.name}-${file.dataVersion}.${file.format}"`,
      );
      response.setHeader('X-Data-Version', file.dataVersion);
      response.setHeader('Cache-Control', 'no-store');
      await send(file.pieces, response);
    } catch (error) {
      if (signal.aborted) return; // nobody waits any more
      const { formatted, status } = maskError(error, report);
      // What has begun can only be broken off: then it has no proper end, and no client takes it for the whole.
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
function send(pieces: AsyncIterable<string>, response: Response): Promise<void> {
  return pipeline(Readable.from(pieces, { highWaterMark: 1 }), response);
}

type Validated =
  | { readonly question: Question; readonly refusal?: undefined }
  | { readonly question?: undefined; readonly refusal: Refusal };

/** Apollo parses and validates it, under the limits of every other question. */
async function validate(
  apollo: ApolloServer<RequestContext>,
  { query, variables, operationName }: AskedQuestion,
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

function readQuestion(request: Request, address: Request['query']): AskedQuestion {
  const body = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  const { query, variables, operationName } = request.method === 'GET' ? address : body;
  if (typeof query !== 'string') {
    throw badRequest('An export needs a question: "query" in the body, a JSON object, or in the address.');
  }
  return {
    query,
    variables: readVariables(variables),
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : undefined,
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
