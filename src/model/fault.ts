// Turns a GraphQL error with a location into a fault with file, line and column.
import type { GraphQLError } from 'graphql';
import type { Fault } from '../errors';

export function faultOf(error: GraphQLError): Fault {
  const source = error.source ?? error.nodes?.[0]?.loc?.source;
  const location = error.locations?.[0];
  if (!source || !location) return { message: error.message };
  const sourceLine = source.body.split(/\r\n|\n|\r/)[location.line - 1] ?? '';
  const column = [...sourceLine.slice(0, location.column - 1)].length + 1;
  return { file: source.name, line: location.line, column, message: error.message, sourceLine };
}
