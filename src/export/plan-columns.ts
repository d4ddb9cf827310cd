// Turns the selection of a row into the columns of a table, before any row is read: one for each path to a leaf.
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';

/** The response keys that lead from a row to a value. */
export type Column = readonly string[];

export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** They decide what @skip and @include leave. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Response keys in the order of the selection; a leaf has none below it. */
type Keys = Map<string, Keys>;

export function planColumns(
  context: SelectionContext,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
): readonly Column[] {
  const keys: Keys = new Map();
  addKeys(context, type, nodes, keys);
  return listPaths(keys, []);
}

/** Types of one interface share the columns whose keys they share. */
function addKeys(context: SelectionContext, type: GraphQLCompositeType, nodes: readonly FieldNode[], keys: Keys): void {
  const types = isAbstractType(type) ? context.schema.getPossibleTypes(type) : [type as GraphQLObjectType];
  const selections: readonly SelectionNode[] = nodes.flatMap((node) => node.selectionSet?.selections ?? []);
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  for (const concrete of types) {
    const fields = collectFields(context.schema, context.fragments, context.variables, concrete, selectionSet);
    for (const [key, below] of fields) {
      const inner: Keys = keys.get(key) ?? new Map<string, Keys>();
      keys.set(key, inner);
      const definition = concrete.getFields()[below[0]?.name.value ?? ''];
      const target = definition && getNamedType(definition.type);
      if (isCompositeType(target)) addKeys(context, target, below, inner);
    }
  }
}

function listPaths(keys: Keys, path: Column): readonly Column[] {
  return [...keys].flatMap(([key, below]) => {
    const here = [...path, key];
    return below.size === 0 ? [here] : listPaths(below, here);
  });
}
