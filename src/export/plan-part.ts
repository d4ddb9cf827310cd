// Turns an operation whose answer is a part of the graph into one that asks for its nodes and relationships by what names them.
import { parse, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type FieldNode } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import type { GraphModel } from '../model';
import { readRoot, refusal, withRoot, type Root } from './root-field';
import { fragmentsOf } from './syntax';

/** The root fields whose answers are parts of the graph. */
const graphRoots = ['neighborhood', 'paths', 'hierarchy'] as const;
type GraphRoot = (typeof graphRoots)[number];

export interface PartPlan {
  /** The response key of the root field. */
  readonly key: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** For a hierarchy: the type of the relationships that make it. */
  readonly along: string | undefined;
}

const whatIsExported = `A graph is made of the whole data, or of a question whose one root field is ${graphRoots.map((root) => `"${root}"`).join(', ').replace(/,([^,]*)$/, ' or$1')}`; // prettier-ignore

export function isGraphRoot({ definition }: Root): boolean {
  return (graphRoots as readonly string[]).includes(definition.name);
}

/** Throws a RequestError where the operation is no part of the graph. `variables` are coerced. */
export function planPart(
  model: GraphModel,
  schema: GraphQLSchema,
  { document, operation }: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
  variables: Readonly<Record<string, unknown>>,
): PartPlan {
  const root = readRoot({ schema, variables, fragments: fragmentsOf(document) }, operation, whatIsExported);
  const { key, definition, node } = root;
  if (!isGraphRoot(root))
    throw refusal(`${whatIsExported}; "${key}" is none. A table is written as csv or ndjson.`, node);
  const isHierarchy = definition.name === 'hierarchy';
  const start = node.arguments?.filter(({ name }) => name.value === 'id') ?? [];
  // The node that a hierarchy starts from is not among what lies above and below it.
  const beside = selectionOf(`${key}_start: node { __typename id }`).map((one) => ({ ...one, arguments: start }));
  const selections = selectionOf(wholeSelection(definition.name as GraphRoot, model));
  const whole = { ...node, selectionSet: { ...node.selectionSet!, selections } };
  return {
    key,
    ...withRoot(document, operation, { key, node: whole, beside: isHierarchy ? beside : [] }),
    along: isHierarchy ? (getArgumentValues(definition, node, variables)['along'] as string) : undefined,
  };
}

/** All that is found, by what tells it apart. */
function wholeSelection(root: GraphRoot, model: GraphModel): string {
  const node = '{ __typename id }';
  const keys = [...model.relationshipProperties.values()].flatMap(({ name, key }) =>
    key === undefined ? [] : [`... on ${name} { key: ${key} }`],
  );
  const relationship = `{ type from { id } to { id } ${keys.join(' ')} }`;
  switch (root) {
    case 'neighborhood':
      return `nodes { node ${node} } relationships ${relationship}`;
    case 'paths':
      return `nodes ${node} steps { relationship ${relationship} }`;
    case 'hierarchy':
      return `ancestors { node ${node} } descendants { node ${node} }`;
  }
}

function selectionOf(text: string): readonly FieldNode[] {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return (operation as OperationDefinitionNode).selectionSet.selections as readonly FieldNode[];
}
