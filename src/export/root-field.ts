// Reads the one root field of a question that is exported, and puts another in its place.
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import { RequestError } from '../errors';
import type { SelectionContext } from './plan-columns';
import { mergeNodes } from './syntax';

export interface Root {
  readonly key: string;
  readonly definition: GraphQLField<unknown, unknown>;
  /** All that is selected under the key, as one field. */
  readonly node: FieldNode;
}

/** The one root field of an operation. `what` says what may be exported. */
export function readRoot(
  { schema, fragments, variables }: SelectionContext,
  operation: OperationDefinitionNode,
  what: string,
): Root {
  const query = schema.getQueryType() as GraphQLObjectType;
  const fields = [...collectFields(schema, fragments, variables, query, operation.selectionSet)];
  const [[key, nodes] = [], another] = fields;
  if (!key || !nodes || another) {
    const found = fields.length === 0 ? 'none' : fields.map(([one]) => `"${one}"`).join(', ');
    throw refusal(`${what}; this one has ${found}.`, another?.[1][0] ?? operation);
  }
  const node = mergeNodes(nodes);
  const definition = query.getFields()[node.name.value];
  if (!definition) throw refusal(`${what}; "${key}" is neither.`, node);
  return { key, definition, node };
}

/** A list without "first" and "offset" is read page by page, through the connection that stands beside it. */
/** The same operation with another root field, and with what it needs beside it. */
export function withRoot(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  root: {
    readonly key: string;
    readonly node: FieldNode;
    readonly variables?: readonly VariableDefinitionNode[];
    readonly beside?: readonly FieldNode[];
  },
): { readonly document: DocumentNode; readonly operation: OperationDefinitionNode } {
  const node: FieldNode = { ...root.node, alias: { kind: Kind.NAME, value: root.key }, directives: [] };
  const changed: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), ...(root.variables ?? [])],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [node, ...(root.beside ?? [])] },
  };
  const definitions = document.definitions.map((definition) => (definition === operation ? changed : definition));
  return { operation: changed, document: { ...document, definitions } };
}

export function refusal(message: string, node: FieldNode | OperationDefinitionNode): RequestError {
  return new RequestError('BAD_USER_INPUT', message, { nodes: node });
}
