// Lets Apollo parse and validate, then answers the operation with the compiled statements.
import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Answerer } from '../answer';
import { maskError, type Report } from './mask-error';

/** What a request has beside its GraphQL. */
export interface RequestContext {
  /** Fires when the client has gone. */
  readonly signal: AbortSignal;
}

export function answerPlugin(answerer: Answerer, report: Report): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, request, contextValue }) => {
        // Without an operation Apollo says which name is unclear.
        if (!document || !operation) return null;
        try {
          const variables = request.variables ?? {};
          return respond(200, await answerer.answer({ document, operation, variables, signal: contextValue.signal }));
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
