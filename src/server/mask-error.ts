// Decides what a client may know of an error: what it can act on, and never what is inside.
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorCodes, StoreError, type ErrorCode } from '../errors';

/** Writes an error to the log, under the id that the client is given. */
export type Report = (error: unknown, id: string) => void;

export interface MaskedError {
  readonly formatted: GraphQLFormattedError;
  readonly status: number;
}

export function maskError(error: unknown, report: Report): MaskedError {
  const code = codeOf(error);
  if (error instanceof GraphQLError && code && code !== 'INTERNAL_SERVER_ERROR') {
    const { message, locations, path } = error.toJSON();
    return {
      formatted: { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } },
      status: errorCodes[code].status,
    };
  }
  const id = randomUUID();
  report(error, id);
  if (code === 'STORE_UNAVAILABLE' || code === 'STORE_TIMEOUT') {
    return {
      formatted: { message: errorCodes[code].meaning, extensions: { code, id } },
      status: errorCodes[code].status,
    };
  }
  return {
    formatted: {
      message: `Internal server error. The log has it under "${id}".`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    },
    status: 500,
  };
}

function codeOf(error: unknown): ErrorCode | undefined {
  const code =
    error instanceof StoreError ? error.code : error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return typeof code === 'string' && code in errorCodes ? (code as ErrorCode) : undefined;
}
