// Lets Apollo parse and validate, then answers the operation with the compiled statements.
import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Answerer } from '../answer';
import { RequestError } from '../errors';
import { maskError, type Report } from './mask-error';

/** What a request has beside its GraphQL. */
export interface RequestContext {
  /** Fires when the client has gone. */
  readonly signal: AbortSignal;
}

export function answerPlugin(
  answerer: Answerer,
  report: Report,
  mayExplain: boolean,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, request, contextValue }) => {
        // Without an operation Apollo says which name is unclear.
        if (!document || !operation) return null;
        try {
          const variables = request.variables ?? {};
          const isExplained = request.extensions?.['explain'] === true;
          if (isExplained && !mayExplain) {
            throw new RequestError(
              'NOT_ALLOWED',
              'This service does not explain its answers. Start it with EXPLAIN=true, or run "mandate explain".',
            );
          }
          const { signal } = contextValue;
          return respond(200, await answerer.answer({ document, operation, variables, signal, isExplained }));
        } catch (error) {
          const { formatted, status } = maskError(error, report);
          return respond(status, { errors: [formatted] });
        }
      },
    }),
  };
}

function respond(status: number, singleResult: FormattedExecutionResult): GraphQLResponse {
  const headers = new HeaderMap();
  headers.set('cache-control', 'no-store');
  return { http: { status, headers }, body: { kind: 'single', singleResult } };
}
