// Refuses HTTP requests that are no GraphQL requests, before anything is parsed.
import { isUtf8 } from 'node:buffer';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { ErrorCode } from '../errors';

/** Seconds. */
const exportRetryAfter = 5;

export function allowMethods(...methods: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (methods.includes(request.method)) return next();
    response.setHeader('Allow', methods.join(', '));
    refuse(response, 405, 'BAD_REQUEST', `Method ${request.method} is not served here; use ${methods.join(' or ')}.`);
  };
}

/** A body that says how large it is, is refused before it comes. The body parser measures the others. */
export function allowSize(limit: number): RequestHandler {
  return (request, response, next) => {
    const size = Number(request.headers['content-length'] ?? 0);
    if (size > limit) return refuseSize(response, `has ${size} bytes`, limit);
    next();
  };
}

/** So many exports at once: each reads for as long as its client takes. Those beyond are told to come again. */
export function allowExports(most: number): RequestHandler {
  let running = 0;
  return (_request, response, next) => {
    if (running >= most) {
      response.setHeader('Retry-After', exportRetryAfter);
      const message = `${most} exports are under way, the limit of this service. Ask again in ${exportRetryAfter} seconds.`;
      return refuse(response, 503, 'TOO_MANY_EXPORTS', message);
    }
    running += 1;
    response.once('close', () => (running -= 1));
    next();
  };
}

/** Only UTF-8, only uncompressed, and one answer at a time. */
export const allowContent: RequestHandler = (request, response, next) => {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') {
    return refuse(response, 415, 'BAD_REQUEST', `Charset "${charset.slice(0, 40)}" is not served; send UTF-8.`);
  }
  if (!['', 'identity'].includes(request.headers['content-encoding']?.toLowerCase() ?? '')) {
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

/** Bytes that are no UTF-8 would silently ask for something else. */
export function checkUtf8(_request: unknown, _response: unknown, body: Buffer): void {
  if (!isUtf8(body)) throw Object.assign(new Error('The body is not UTF-8.'), { status: 400 });
}

/** What the body parser refuses, as JSON like every other answer. */
export const bodyErrors: ErrorRequestHandler = (
  error: { status?: number; type?: string; limit?: number },
  _request,
  response,
  next,
) => {
  if (response.headersSent) return next(error);
  if (error.type === 'entity.too.large') return refuseSize(response, `has more than ${error.limit} bytes`, error.limit);
  const status = error.status ?? 500;
  if (status >= 500) return refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Internal server error.');
  const what = error.type === 'entity.verify.failed' ? 'in UTF-8' : 'a JSON object';
  refuse(response, status, 'BAD_REQUEST', `The body is not ${what}.`);
};

export const notFound: RequestHandler = (_request, response) => {
  refuse(
    response,
    404,
    'BAD_REQUEST',
    'Nothing is served at this address. Questions go to /graphql; / is the start page.',
  );
};

function refuseSize(response: Response, size: string, limit: number | undefined): void {
  refuse(response, 413, 'LIMIT_EXCEEDED', `The request ${size}; the limit is ${limit}. Ask for less at a time.`);
}

function refuse(response: Response, status: number, code: ErrorCode, message: string): void {
  response
    .status(status)
    .setHeader('Cache-Control', 'no-store')
    .json({ errors: [{ message, extensions: { code } }] });
}
