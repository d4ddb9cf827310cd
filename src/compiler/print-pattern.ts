// Prints where nodes are looked for: the pattern of a MATCH and the conditions that belong to it.
import { cypher, join, name, parameter, variable, type Cypher, type Dialect } from '../cypher';
import { invariant } from '../errors';
import type { Pattern } from './plan';

export interface PrintedPattern {
  readonly pattern: Cypher;
  readonly conditions: readonly Cypher[];
  /** What stands before the MATCH: the ids that are looked up one by one. */
  readonly unwind: Cypher | undefined;
}

export function printPattern(walk: Pattern, dialect: Dialect, index?: Cypher): PrintedPattern {
  const { source } = walk;
  const node = variable(walk.node.variable);
  switch (source.kind) {
    case 'type':
      return { ...printNode(walk, dialect, undefined), unwind: undefined };
    case 'id':
      return { ...printNode(walk, dialect, parameter(source.id.name)), unwind: undefined };
    case 'ids': {
      const id = variable(`${walk.node.variable}_id`);
      return { ...printNode(walk, dialect, id), unwind: cypher`UNWIND ${parameter(source.ids.name)} AS ${id}` };
    }
    case 'members':
      throw new Error('This is a bug in Mandate: the nodes of a group are found already.');
    case 'reference': {
      const stored = cypher`${variable(source.owner.variable)}.${name(source.reference.property)}`;
      const id = cypher`${node}.${name('id')}`;
      const { pattern, conditions } = printNode(walk, dialect, undefined);
      if (!source.reference.isList)
        return { pattern, conditions: [...conditions, cypher`${id} = ${stored}`], unwind: undefined };
      if (!index) return { pattern, conditions: [...conditions, cypher`${id} IN ${stored}`], unwind: undefined };
      return {
        pattern,
        conditions: [...conditions, cypher`${id} = ${stored}[${index}]`],
        unwind: cypher`UNWIND range(0, size(coalesce(${stored}, [])) - 1) AS ${index}`,
      };
    }
    case 'relationship': {
      const start = cypher`(${variable(source.start.variable)})`;
      const edge = walk.edge ? variable(walk.edge.variable) : cypher``;
      const type = name(source.relationship.type);
      const { pattern, conditions } = printNode(walk, dialect, undefined);
      const path =
        source.relationship.direction === 'OUT'
          ? cypher`${start}-[${edge}:${type}]->${pattern}`
          : cypher`${start}<-[${edge}:${type}]-${pattern}`;
      return { pattern: path, conditions, unwind: undefined };
    }
  }
}

/** A node of the walk's type: its labels, or one of its members' labels where it has none of its own. */
function printNode(
  walk: Pattern,
  dialect: Dialect,
  id: Cypher | undefined,
): { readonly pattern: Cypher; readonly conditions: readonly Cypher[] } {
  const node = variable(walk.node.variable);
  const { type } = walk;
  if (type.labels.length === 0) {
    invariant(type.members.length > 0, `no type implements "${type.name}"`);
    return dialect.anyOf(
      node,
      type.members.map((member) => member.label),
      id,
    );
  }
  const pattern = cypher`(${node}:${join(type.labels.map(name), dialect.and)})`;
  return { pattern, conditions: id ? [cypher`${node}.${name('id')} = ${id}`] : [] };
}
