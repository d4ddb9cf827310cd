// Turns the variables that a client sent into values of their types, or refuses them all at once.
import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { RequestError } from '../errors';

export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 5 });
  if (!coerced.errors) return coerced.coerced;
  throw new RequestError(
    'BAD_USER_INPUT',
    coerced.errors.map(({ message }) => message.replace(/\.?$/, '.')).join(' '),
    { nodes: coerced.errors.flatMap((error) => error.nodes ?? []) },
  );
}
