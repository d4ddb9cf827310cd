// Lets Apollo parse and validate, then answers the operation with the compiled statements.
import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Answerer, Question } from '../answer';
import { RequestError } from '../errors';
import { maskError, type Report } from './mask-error';

/** What a request has beside its GraphQL. */
export interface RequestContext {
  /** Fires when the client has gone. */
  readonly signal: AbortSignal;
  /** Takes the question, parsed and validated, in place of its answer. */
  readonly take?: (question: Question) => void;
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
        const { signal, take } = contextValue;
        const variables = request.variables ?? {};
        if (take) {
          take({ document, operation, variables, signal });
          return respond(200, { data: {} });
        }
        try {
          const isExplained = request.extensions?.['explain'] === true;
          if (isExplained && !mayExplain) {
            throw new RequestError(
              'NOT_ALLOWED',
              'This service does not explain its answers. Start it with EXPLAIN=true, or run "mandate explain".',
            );
          }
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
