// Every error that Mandate makes on purpose, by who must act on it.
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/** What is wrong at one place of a file. Lines and columns are 1-based; columns count code points. */
export interface Fault {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** The node's id, or a relationship as from -TYPE-> to, where the fault is one of data. */
  readonly about?: string;
  readonly message: string;
  /** The line of the file, so that a caret can stand under the column. */
  readonly sourceLine?: string;
}

/** The codes a client sees in `errors[].extensions.code`, with the HTTP status of an answer that has no data. */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The document is not GraphQL, or has too many tokens.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: 'The document does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, meaning: 'It is unclear which operation of the document to run.' },
  BAD_REQUEST: { status: 400, meaning: 'The HTTP request is not a GraphQL request.' },
  BAD_USER_INPUT: { status: 400, meaning: 'A variable, an argument or a cursor has a value that cannot be used.' },
  NOT_ALLOWED: { status: 403, meaning: 'A setting of this service does not allow it.' },
  LIMIT_EXCEEDED: { status: 400, meaning: 'The question or its answer is larger than a limit of this service.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, meaning: 'Send the question itself, not its hash.' },
  TOO_MANY_EXPORTS: {
    status: 503,
    meaning: 'As many exports as the service allows are under way. Ask again after the seconds in "Retry-After".',
  },
  STORE_UNAVAILABLE: { status: 503, meaning: 'The graph cannot be read now. Ask again later.' },
  STORE_TIMEOUT: { status: 504, meaning: 'The graph took too long to answer. Ask for less.' },
  INTERNAL_SERVER_ERROR: { status: 500, meaning: 'A fault of the service. The log has it under the same id.' },
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** The client must act: its question cannot be answered as it was asked. */
export class RequestError extends GraphQLError {
  constructor(code: ErrorCode, message: string, options: GraphQLErrorOptions = {}) {
    super(message, {
      ...options,
      extensions: { ...options.extensions, code, http: { status: errorCodes[code].status } },
    });
    this.name = 'RequestError';
  }
}

/** The author of the schema, of a script or of the data must act. Carries every fault that was found. */
export class FaultsError extends Error {
  constructor(
    summary: string,
    readonly faults: readonly Fault[],
  ) {
    super(summary);
    this.name = 'FaultsError';
  }
}

/** The operator must act: settings are wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The steward must act: what was asked does not fit what is loaded. Nothing was changed. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

export type StoreErrorCode = 'STORE_UNAVAILABLE' | 'STORE_TIMEOUT' | 'STORE_REJECTED';

/** The engine could not do what was asked. `cause` is the driver's own error; it never leaves the server. */
export class StoreError extends Error {
  /** Where in the statement's text the engine saw the fault, where it says so. 1-based. */
  readonly position?: { readonly line: number; readonly column: number };

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options: { cause?: unknown; position?: { line: number; column: number } | undefined } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'StoreError';
    if (options.position) this.position = options.position;
  }
}

/** Holds what must be true by construction. A failure is a fault of Mandate itself. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`This is a bug in Mandate: ${message}`);
}
