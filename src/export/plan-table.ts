// Turns an operation into a table: the question to ask for each page, and where its rows and columns are.
import {
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import { getArgumentValues } from 'graphql/execution/values';
import { isGraphRoot } from './plan-part';
import { planColumns, type Column, type SelectionContext } from './plan-columns';
import { readRoot, refusal, withRoot, type Root } from './root-field';
import { argument, declare, field, fragmentsOf, include, mergeNodes } from './syntax';

export interface TablePlan {
  /** The response key of the root field. */
  readonly key: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly columns: readonly Column[];
  /** How page follows page; undefined where one answer is the whole table. */
  readonly paging: Paging | undefined;
}

export interface Paging {
  /** The names of the variables that the operation has for it. */
  readonly first: string;
  readonly after: string;
  readonly isCounted: string;
  /** Whether a row is the node of an edge, not the edge. */
  readonly isOfNodes: boolean;
  /** What the operation asked for itself. */
  readonly size: number | undefined;
  readonly start: string | undefined;
}

const whatIsExported =
  'An export is a table: it takes an operation with one root field that is a list or a connection of objects';

/** Throws a RequestError where the operation is no table. `variables` are coerced. */
export function planTable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): TablePlan {
  const context = { schema, variables, fragments: fragmentsOf(document) };
  const root = readRoot(context, operation, whatIsExported);
  const type = getNullableType(root.definition.type);
  const named = getNamedType(type);
  if (isListType(type) && isCompositeType(named)) return planList(context, document, operation, root, named);
  if (isObjectType(type) && edgesOf(type)) return planConnection(context, document, operation, root, type);
  if (isGraphRoot(root))
    throw refusal(`${whatIsExported}; "${root.key}" is a graph: name its format, such as graphml.`, root.node);
  throw refusal(`${whatIsExported}; "${root.key}" is neither.`, root.node);
}

function planList(
  context: SelectionContext,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { key, definition, node }: Root,
  type: GraphQLCompositeType,
): TablePlan {
  const columns = planColumns(context, type, [node]);
  const given = getArgumentValues(definition, node, context.variables);
  const beside = context.schema.getQueryType()?.getFields()[`${definition.name}Connection`];
  const isPart = (given['first'] ?? given['offset'] ?? undefined) !== undefined;
  const edge = beside && edgesOf(getNamedType(beside.type) as GraphQLCompositeType);
  if (isPart || !edge || getNamedType(edge.getFields()['node']?.type) !== type) {
    return { key, columns, paging: undefined, ...withRoot(document, operation, { key, node, variables: [] }) };
  }
  const inner = field('node', node.selectionSet?.selections ?? []);
  const connection = { ...node, name: { kind: Kind.NAME, value: beside.name } as const };
  return {
    key,
    columns,
    ...planPages(document, operation, { key, node: connection, rows: [inner], isOfNodes: true, given: {} }),
  };
}

function planConnection(
  context: SelectionContext,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { key, definition, node }: Root,
  type: GraphQLObjectType,
): TablePlan {
  const given = getArgumentValues(definition, node, context.variables);
  for (const argument of ['last', 'before']) {
    if ((given[argument] ?? undefined) === undefined) continue;
    throw refusal(
      `An export begins at the start and reads to the end; "${key}" has "${argument}". Turn "orderBy" round instead.`,
      node,
    );
  }
  if (given['first'] === 0) throw refusal(`"${key}" has first: 0, and a page of an export has rows.`, node);
  const selected = collectFields(
    context.schema,
    context.fragments,
    context.variables,
    type,
    node.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] },
  );
  const edges = [...selected.values()].filter(([one]) => one?.name.value === 'edges');
  const [nodes, another] = edges;
  if (!nodes || another) {
    const found = another ? 'has them twice' : 'has none';
    throw refusal(
      `The rows of an export are the edges of "${key}"; this operation ${found}. Select "edges" once.`,
      node,
    );
  }
  const merged = mergeNodes(nodes);
  return {
    key,
    columns: planColumns(context, edgesOf(type) as GraphQLObjectType, [merged]),
    ...planPages(document, operation, {
      key,
      node,
      rows: merged.selectionSet?.selections ?? [],
      isOfNodes: false,
      given,
    }),
  };
}

interface PagedRoot {
  readonly key: string;
  readonly node: FieldNode;
  readonly rows: readonly SelectionNode[];
  readonly isOfNodes: boolean;
  readonly given: Readonly<Record<string, unknown>>;
}

/** Only the edges are asked for, and what leads from page to page. */
function planPages(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { key, node, rows, isOfNodes, given }: PagedRoot,
): Pick<TablePlan, 'document' | 'operation' | 'paging'> {
  const taken = new Set(operation.variableDefinitions?.map((definition) => definition.variable.name.value));
  const [first, after, isCounted] = ['pageSize', 'pageStart', 'isCounted'].map((name) => unused(name, taken)) as [
    string,
    string,
    string,
  ];
  const paged: FieldNode = {
    ...node,
    arguments: [
      ...(node.arguments ?? []).filter(
        ({ name }) => !['first', 'after', 'last', 'before', 'offset'].includes(name.value),
      ),
      argument('first', first),
      argument('after', after),
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        field('edges', rows),
        field('pageInfo', [field('hasNextPage'), field('endCursor')]),
        { ...field('totalCount'), directives: [include(isCounted)] },
      ],
    },
  };
  const variables = [declare(first, 'Int'), declare(after, 'String'), declare(isCounted, 'Boolean', true)];
  return {
    ...withRoot(document, operation, { key, node: paged, variables }),
    paging: {
      first,
      after,
      isCounted,
      isOfNodes,
      size: (given['first'] ?? undefined) as number | undefined,
      start: (given['after'] ?? undefined) as string | undefined,
    },
  };
}

/** The type of the edges, where a type is that of a connection. */
function edgesOf(type: GraphQLCompositeType): GraphQLObjectType | undefined {
  if (!isObjectType(type)) return undefined;
  const { edges, pageInfo, totalCount } = type.getFields();
  const edge = edges && pageInfo && totalCount && getNamedType(edges.type);
  return isObjectType(edge) ? edge : undefined;
}

function unused(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? unused(`${name}_`, taken) : name;
}
