// The directives in which a graph is described, as SDL and as readers of their arguments.
import { parse, valueFromASTUntyped, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/** The words that a schema file may use. schema/directives.graphql is a described copy of it; a test holds the two equal. */
export const directiveDefinitions: DocumentNode = parse(`
  directive @node(labels: [String!]) on OBJECT | INTERFACE
  directive @relationship(type: String!, direction: RelationshipDirection!, properties: String) on FIELD_DEFINITION
  directive @declareRelationship on FIELD_DEFINITION
  directive @relationshipProperties(key: String) on OBJECT
  directive @reference(property: String!) on FIELD_DEFINITION
  directive @excerpt(of: String!, digest: String!, text: String!, start: String!, end: String!, except: String) on OBJECT
  directive @search(fields: [String!]!) on OBJECT | INTERFACE
  directive @hub on OBJECT
  directive @title on FIELD_DEFINITION
  directive @provenance(source: String!, stated: String!, quote: String!, evidence: String!) on OBJECT
  directive @iri(terms: [String!], language: String) on OBJECT | FIELD_DEFINITION
  directive @iriBase(ids: String!, terms: String!) on SCHEMA
  directive @iriPrefix(name: String!, iri: String!) repeatable on SCHEMA
  directive @view(start: String!) on OBJECT
  directive @step(from: String!, along: String!) on FIELD_DEFINITION
  directive @edge(of: String!) on FIELD_DEFINITION
  enum RelationshipDirection { IN OUT }
`);

/** The names that the definitions above take. */
export const definedNames: ReadonlySet<string> = new Set(
  directiveDefinitions.definitions.flatMap((definition) =>
    'name' in definition && definition.name ? [`${definition.kind} ${definition.name.value}`] : [],
  ),
);

interface Holder {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The arguments of one directive on a node of the document, or undefined where it does not stand. */
export function readDirective(node: Holder, name: string): Readonly<Record<string, unknown>> | undefined {
  return readDirectives(node, name)[0];
}

/** Those of each, where one can stand several times. */
export function readDirectives(node: Holder, name: string): readonly Readonly<Record<string, unknown>>[] {
  const directives = node.directives?.filter((candidate) => candidate.name.value === name) ?? [];
  return directives.map((directive) =>
    Object.fromEntries(
      (directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
    ),
  );
}
