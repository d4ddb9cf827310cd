// Refuses HTTP requests that are no GraphQL requests, before anything is parsed.
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { ErrorCode } from '../errors';

/** Only the methods that GraphQL over HTTP uses. */
export const allowMethods: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'POST') return next();
  response.setHeader('Allow', 'GET, POST');
  refuse(response, 405, 'BAD_REQUEST', `Method ${request.method} is not served here; use GET or POST.`);
};

/** Only UTF-8, only uncompressed, and one answer at a time. */
export const allowContent: RequestHandler = (request, response, next) => {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') {
    return refuse(response, 415, 'BAD_REQUEST', `Charset "${charset.slice(0, 40)}" is not served; send UTF-8.`);
  }
  if (request.headers['content-encoding'] !== undefined && request.headers['content-encoding'] !== 'identity') {
    return refuse(response, 415, 'BAD_REQUEST', 'Compressed requests are not served; send the body as it is.');
  }
  if (request.headers.accept?.includes('multipart/mixed')) {
    return refuse(
      response,
      406,
      'BAD_REQUEST',
      'Answers come whole; accept application/json or application/graphql-response+json.',
    );
  }
  next();
};

/** What the body parser refuses, as JSON like every other answer. */
export const bodyErrors: ErrorRequestHandler = (
  error: { status?: number; type?: string; limit?: number; length?: number },
  _request,
  response,
  next,
) => {
  if (response.headersSent) return next(error);
  if (error.type === 'entity.too.large') {
    return refuse(
      response,
      413,
      'LIMIT_EXCEEDED',
      `The request has ${error.length} bytes; the limit is ${error.limit}.`,
    );
  }
  const status = error.status ?? 500;
  if (status >= 500) return refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Internal server error.');
  refuse(response, status, 'BAD_REQUEST', 'The body is not JSON.');
};

export const notFound: RequestHandler = (_request, response) => {
  refuse(
    response,
    404,
    'BAD_REQUEST',
    'Nothing is served at this address. Questions go to /graphql, the start page is at /.',
  );
};

export function refuse(response: Response, status: number, code: ErrorCode, message: string): void {
  response
    .status(status)
    .setHeader('Cache-Control', 'no-store')
    .json({ errors: [{ message, extensions: { code } }] });
}
