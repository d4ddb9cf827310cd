// Finds names of a schema that would meet names which the API makes.
import type { ASTNode, NameNode } from 'graphql';
import { fieldName, rootNames } from './root-names';

/** A type of the schema: its name, where it stands, and of what it is the type. */
export interface NamedDefinition {
  readonly name: NameNode;
  readonly sort: 'node type' | 'properties' | 'view' | 'enumeration';
}

const reserved: ReadonlySet<string> = new Set([
  ...[
    'Query',
    'Mutation',
    'Subscription',
    'Node',
    'PageInfo',
    'SortDirection',
    'RelationshipDirection',
    'CountFilter',
    'CountOrder',
  ],
  ...['ID', 'String', 'Int', 'Float', 'Boolean'],
  ...['NodeTypeName', 'RelationshipTypeName'],
  ...['Graph', 'GraphLoad', 'GraphScript', 'NodeCount', 'RelationshipCount'],
  ...['SearchResult', 'SearchHit', 'SearchRank', 'SearchHighlight', 'TextRange'],
  ...['ResolvedName', 'NameMatch', 'MatchReason'],
  ...['Relationship', 'PlainRelationship', 'Path', 'PathStep', 'Hierarchy', 'HierarchyMember', 'HierarchyTypeName'],
  ...['Neighborhood', 'Neighbor', 'HiddenRelationships'],
  ...['RelationshipWhere', 'RelationshipEndWhere', 'RelationshipEdge', 'RelationshipConnection'],
  'NodeTypeNameFilter',
]);
/** The root fields that every API has, beside those of its types. */
const ownRootFields: ReadonlySet<string> = new Set([
  'graph',
  'resolve',
  'search',
  'paths',
  'neighborhood',
  'hierarchy',
  'relationshipsConnection',
]);
const suffixes = [
  'AggregateFilter',
  'AggregateOrder',
  'ConnectionAggregateFilter',
  'ConnectionAggregateOrder',
  'Where',
  'Order',
  'Filter',
  'ListFilter',
  'RelationshipFilter',
  'Edge',
  'Connection',
  'ConnectionAggregate',
  'Aggregate',
  'EdgeWhere',
  'EdgeFilter',
  'EdgeOrder',
  'Properties',
  'Group',
  'GroupHaving',
  'GroupOrder',
  'Key',
  'KeyOrder',
];

const taken = {
  node: ['and', 'or', 'not'],
  relationship: ['key', 'count', 'node'],
  column: ['and', 'or', 'not', 'key', 'count'],
  properties: ['and', 'or', 'not', 'node', 'cursor', 'type', 'from', 'to'],
} as const;

/** Conditions on relationships of all types have one for each type, beside names of their own. */
const takenByTypes: Readonly<Partial<Record<NamedDefinition['sort'], readonly string[]>>> = {
  'node type': ['id', 'type', ...taken.node],
  properties: ['from', 'to', 'parallel', ...taken.node],
};

/** Conditions, groups, edges and aggregates have names of their own beside those of the fields. */
export function checkFieldName(
  name: NameNode,
  of: keyof typeof taken,
  report: (node: ASTNode, message: string) => void,
): void {
  if (!(taken[of] as readonly string[]).includes(name.value)) return;
  report(name, `Field "${name.value}" has a name that the API uses itself. Rename it.`);
}

export function checkGeneratedNames(
  definitions: readonly NamedDefinition[],
  report: (node: ASTNode, message: string) => void,
): void {
  const types = definitions.filter(({ sort }) => sort === 'node type').map(({ name }) => name.value);
  const properties = definitions.filter(({ sort }) => sort === 'properties').map(({ name }) => name.value);
  const stems = new Set([
    ...definitions.map(({ name }) => name.value),
    ...['ID', 'String', 'Int', 'Float', 'Boolean', 'CaseInsensitiveString'],
    ...types.flatMap((type) => properties.map((one) => `${type}${one}`)),
  ]);
  const owners = new Map([
    ['node', 'Node'],
    ['nodes', 'Node'],
  ]);
  const conditions = new Map<string, string>();
  for (const { name, sort } of definitions) {
    const suffix = suffixes.find((one) => name.value.endsWith(one) && stems.has(name.value.slice(0, -one.length)));
    if (reserved.has(name.value)) report(name, `Type "${name.value}" has a name that the API uses itself. Rename it.`);
    else if (suffix !== undefined) {
      report(
        name,
        `Type "${name.value}" has the name that the API makes for "${name.value.slice(0, -suffix.length)}". Rename one of them.`,
      );
    }
    const field = fieldName(name.value);
    const owner = conditions.get(`${sort} ${field}`);
    if (takenByTypes[sort]?.includes(field))
      report(name, `Type "${name.value}" would be asked about by "${field}", which the API uses itself. Rename it.`);
    if (sort === 'properties' && owner !== undefined)
      report(name, `Types "${owner}" and "${name.value}" would both be asked about by "${field}". Rename one of them.`);
    conditions.set(`${sort} ${field}`, name.value);
    if (!['node type', 'view'].includes(sort) || reserved.has(name.value)) continue;
    const { single, many, connection, groups } = rootNames(name.value);
    for (const field of [...(sort === 'view' ? [] : [single]), many, connection, groups]) {
      if (ownRootFields.has(field))
        report(name, `Type "${name.value}" would be asked for by "${field}", which the API uses itself. Rename it.`);
      const owner = owners.get(field);
      if (owner !== undefined)
        report(name, `Types "${owner}" and "${name.value}" would both be asked for by "${field}". Rename one of them.`);
      owners.set(field, name.value);
    }
  }
}
