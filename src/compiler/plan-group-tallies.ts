// Turns what is tallied of groups, by its name, into what it is tallied over: the nodes of a group, or what they lead to.
import { invariant } from '../errors';
import { nodeType, propertiesOf, type Field, type RelationshipProperties } from '../model';
import type { FieldUse, GroupList, Pattern, Subject } from './plan';
import { eachOf } from './plan-view';
import type { Selections } from './selections';
import type { Table } from './table';

/** What one tally of a group is over. */
export interface GroupTarget {
  readonly pattern: Pattern;
  readonly from: Pattern | undefined;
  /** What is known of the relationships that lead to the nodes, where it is tallied too. */
  readonly properties: RelationshipProperties | undefined;
  /** Where only values are tallied, and no edges: the fields that they are of. */
  readonly values: ReadonlyMap<string, Field> | undefined;
  /** Relationships on the way from the group. */
  readonly steps: number;
}

export class GroupTargets {
  /** The lists that groups need of what they are made of. */
  readonly lists: GroupList[] = [];

  constructor(
    private readonly selection: Selections,
    private readonly use: FieldUse,
    private readonly grouped: Pattern,
    private readonly table: Table | undefined,
  ) {}

  /** New variables for what stands under a name: "node", a relationship, or a column of a view. */
  target(name: string): GroupTarget {
    const { scope, context } = this.selection;
    scope.spend('subqueries', this.use);
    if (this.table) return this.#column(name, this.table);
    const member = this.#members(this.grouped, this.grouped.node);
    if (name === 'node') {
      return { pattern: member, from: undefined, properties: undefined, values: member.type.fields, steps: 0 };
    }
    const relationship = this.grouped.type.fields.get(name);
    invariant(relationship?.kind === 'relationship', `"${name}" is no relationship of a group`);
    const node = scope.variable(name);
    const pattern: Pattern = {
      node,
      type: nodeType(context.model, relationship.target),
      edge: scope.edge(node),
      source: { kind: 'relationship', start: member.node, relationship },
    };
    return {
      pattern,
      from: member,
      properties: propertiesOf(context.model, relationship),
      values: undefined,
      steps: 1,
    };
  }

  #column(name: string, table: Table): GroupTarget {
    const cell = table.cells.get(name);
    invariant(cell, `no column "${name}"`);
    const { pattern, edge, steps } = cell;
    const common = { from: undefined, properties: undefined, steps };
    if (edge) {
      const member = this.#members(
        pattern,
        edge.subject,
        eachOf(table).find(({ subject }) => subject.variable === edge.subject.variable),
      );
      return { ...common, pattern: member, values: edge.properties.fields };
    }
    // A node can come in several rows.
    const member = this.#members(pattern, pattern.node);
    return { ...common, pattern: { ...member, edge: this.selection.scope.edge(member.node) }, values: undefined };
  }

  /** Under another name, since they come out of a list. */
  #members({ type }: Pattern, subject: Subject, once?: GroupList['once']): Pattern {
    const known = this.lists.find(({ of }) => of.variable === subject.variable);
    const list = known ?? { of: subject, variable: `${subject.variable}_list`, once };
    if (!known) this.lists.push(list);
    const node = this.selection.scope.variable('member');
    return { node, type, edge: undefined, source: { kind: 'members', list } };
  }
}
