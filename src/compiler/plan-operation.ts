// Turns an operation into a plan: one root plan for each root field.
import type { FieldNode, GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import { invariant } from '../errors';
import type { OperationPlan, RootPlan } from './plan';
import { SelectionPlanner, type OperationContext } from './plan-selection';
import { Scope } from './scope';

export function planOperation(context: OperationContext, operation: OperationDefinitionNode): OperationPlan {
  const query = context.schema.getQueryType();
  invariant(query, 'the api has no query type');
  const fields = [
    ...collectFields(context.schema, context.fragments, context.variables, query, operation.selectionSet),
  ];
  const asked = fields.filter(([, nodes]) => !isIntrospection(nodes));
  let depth: OperationPlan['depth'] = { steps: 0, path: [] };
  const roots = asked.map(([key, nodes]): RootPlan => {
    const { root, deepest } = planRoot(context, query, key, nodes);
    if (deepest.steps > depth.steps) depth = deepest;
    return root;
  });
  return { roots, hasIntrospection: asked.length < fields.length, depth };
}

function planRoot(context: OperationContext, query: GraphQLObjectType, key: string, nodes: readonly FieldNode[]) {
  const scope = new Scope();
  const planner = new SelectionPlanner(context, scope);
  const { columns, value } = planner.root(query, key, nodes);
  const reads = columns.map((column) => {
    invariant(column.kind === 'read', 'a root field reads nodes');
    return { variable: column.variable, read: column.read };
  });
  return {
    root: { found: planner.found, reads, parameters: scope.parameters, shape: { key, value } },
    deepest: planner.deepest,
  };
}

function isIntrospection(nodes: readonly FieldNode[]): boolean {
  const name = nodes[0]?.name.value;
  return name === '__schema' || name === '__type';
}
