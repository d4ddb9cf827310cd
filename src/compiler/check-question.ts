// Refuses what passes GraphQL's own validation and still is no question that can be answered.
import { OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { RequestError } from '../errors';

/** Twice what any condition may have. Deeper values would overflow the stack of those who walk them. */
const nestingLimit = 64;

export function checkQuestion(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): void {
  if (operation.operation !== OperationTypeNode.QUERY) {
    throw new RequestError(
      'GRAPHQL_VALIDATION_FAILED',
      `This service only reads: it serves "query", not "${operation.operation}".`,
      { nodes: operation },
    );
  }
  const levels = countLevels(variables);
  if (levels <= nestingLimit) return;
  throw new RequestError('LIMIT_EXCEEDED', `The variables are nested ${levels} deep; the limit is ${nestingLimit}.`);
}

/** Level by level, without recursion. */
function countLevels(variables: object): number {
  let levels = 0;
  for (let level: readonly object[] = Object.values(variables).filter(isObject); level.length > 0; levels++) {
    level = level.flatMap((value) => Object.values(value).filter(isObject));
  }
  return levels;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
