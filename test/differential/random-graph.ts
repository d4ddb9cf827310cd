// Turns a seed into a small graph that fits a model and is full of awkward values.
import type { Value } from '../../src/cypher';
import {
  concreteTypes,
  nodeType,
  type Field,
  type GraphModel,
  type NodeType,
  type Reference,
  type Relationship,
} from '../../src/model';
import type { GraphData, GraphNode, GraphRelationship } from '../support/open-graph';
import type { Random } from './random';

/** Few, so that there are ties. `ﬁ` (U+FB01) is less than `😀` by code points and greater by UTF-16. */
export const texts: readonly string[] = [
  '', 'a', 'A', 'b', 'ab', 'Ab', 'aB', 'abc', 'harbour', 'Harbour', 'HARBOUR 2', 'Z', 'é', 'É', 'ﬁ', '😀', '😀a', '𠮷野', '雾港', '雾',
  '司法局', 'a%b', 'a_b', "o'hara", 'say "hi"', 'back\\slash', 'line\nbreak', ' space ', '10', '9', '\u{10FFFF}', '～', 'null', 'true',
]; // prettier-ignore
const integers = [-2_147_483_648, -7, -1, 0, 1, 2, 3, 1999, 2004, 2_147_483_647];
const floats = [-1.25, 0, 0.1, 0.3, 1, 2, 7, 7.5, 8, 1e21, 5e-7, 123456789.125];
const idStems = ['n', 'N', 'ﬁ', '😀', '雾', 'a/b', 'x y'];

/** A relationship type between two concrete types, from its start to its end. */
interface Tie {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: string | undefined;
}

export interface GraphTraits {
  /** Some values that the schema requires are absent, and some do not fit their type. */
  readonly hasFaults: boolean;
  /** What texts are made of. */
  readonly texts: readonly string[];
}

export function randomGraph(model: GraphModel, random: Random, traits: GraphTraits): GraphData {
  const types = concreteTypes(model);
  const count = random.between(15, 40);
  const ids = Array.from({ length: count }, (_, index) => randomId(random, index, traits));
  const typeOf = new Map<string, NodeType>();
  // Some graphs lack a type altogether.
  const used = random.chance(0.15) ? types.slice(1) : types;
  for (const id of ids) typeOf.set(id, random.pick(used));
  const idsOf = (name: string) =>
    ids.filter((id) => nodeType(model, name).members.some((member) => member.name === typeOf.get(id)?.name));
  const properties = new PropertyMaker(model, random, ids, idsOf, traits);

  const nodes = [...typeOf].map(([id, type]): GraphNode => ({
    labels: [...type.labels, ...type.sharedLabels],
    properties: properties.make(type.fields, { id }),
  }));
  // A node that no type describes, with an id like others.
  nodes.push({ labels: ['Outsider'], properties: { id: 'outsider', name: 'a', title: 'a' } });
  const relationships = makeRelationships(model, random, properties, {
    ids: [...ids, 'outsider'],
    idsOf,
    nameOf: (id) => typeOf.get(id)?.name,
    traits,
  });
  return { nodes, relationships };
}

class PropertyMaker {
  readonly #pools: {
    readonly texts: readonly string[];
    readonly integers: readonly number[];
    readonly floats: readonly number[];
  };
  readonly #references: ReadonlyMap<string, Reference>;

  constructor(
    private readonly model: GraphModel,
    private readonly random: Random,
    private readonly ids: readonly string[],
    private readonly idsOf: (type: string) => readonly string[],
    private readonly traits: GraphTraits,
  ) {
    // Smaller pools in each graph: more ties, more hits.
    this.#pools = {
      texts: random.sample(traits.texts, 8),
      integers: random.sample(integers, 4),
      floats: random.sample(floats, 4),
    };
    const fields = [...model.nodeTypes.values(), ...model.relationshipProperties.values()].flatMap((type) => [
      ...type.fields.values(),
    ]);
    this.#references = new Map(
      fields.flatMap((field) => (field.kind === 'reference' ? [[field.property, field]] : [])),
    );
  }

  make(fields: ReadonlyMap<string, Field>, given: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
    const { random } = this;
    const made: Record<string, Value> = { ...given };
    for (const field of fields.values()) {
      if (field.kind !== 'property' || field.name in given) continue;
      if (random.chance(field.isRequired ? (this.traits.hasFaults ? 0.04 : 0) : 0.3)) continue;
      const one = () => this.#value(field.name, field.type);
      made[field.name] = field.isList ? Array.from({ length: random.pick([0, 1, 1, 2, 3, 4]) }, one) : one();
    }
    return made;
  }

  #value(property: string, type: string): Value {
    const { random } = this;
    const reference = this.#references.get(property);
    if (reference) {
      const fitting = this.idsOf(reference.target);
      if (random.chance(0.12)) return random.pick(['gone', 'outsider', ...this.ids]);
      return fitting.length > 0 ? random.pick(fitting.slice(0, 6)) : 'gone';
    }
    switch (type) {
      case 'Int':
        if (this.traits.hasFaults && random.chance(0.02)) return random.pick([2_147_483_648, 0.5]);
        return random.pick(this.#pools.integers);
      case 'Float':
        return random.pick(this.#pools.floats);
      case 'Boolean':
        return random.chance(0.5);
      case 'ID':
      case 'String':
        return random.pick(this.#pools.texts);
      default:
        if (this.traits.hasFaults && random.chance(0.02)) return 'UNKNOWN';
        return random.pick(this.model.enums.get(type)?.values.map((value) => value.name) ?? []);
    }
  }
}

interface Ends {
  readonly ids: readonly string[];
  readonly idsOf: (type: string) => readonly string[];
  readonly nameOf: (id: string) => string | undefined;
  readonly traits: GraphTraits;
}

function makeRelationships(
  model: GraphModel,
  random: Random,
  properties: PropertyMaker,
  ends: Ends,
): GraphRelationship[] {
  const ties = tiesOf(model);
  const made: GraphRelationship[] = [];
  const pairs = new Set<string>();
  const add = (tie: Pick<Tie, 'type' | 'properties'>, from: string, to: string, key: Value | undefined) => {
    const pair = JSON.stringify([tie.type, from, to, key]);
    if (pairs.has(pair)) return;
    pairs.add(pair);
    const described = tie.properties === undefined ? undefined : model.relationshipProperties.get(tie.properties);
    const given = described?.key === undefined || key === undefined ? {} : { [described.key]: key };
    made.push({ type: tie.type, from, to, properties: described ? properties.make(described.fields, given) : {} });
  };
  for (const tie of ties) {
    const starts = ends.idsOf(tie.from);
    const goals = ends.idsOf(tie.to);
    const key = tie.properties === undefined ? undefined : model.relationshipProperties.get(tie.properties)?.key;
    const density = random.pick([0, 0.1, 0.25, 0.4]);
    for (const from of starts) {
      if (random.chance(0.25)) continue; // some have no relationships
      for (const to of goals) {
        if (!random.chance(density)) continue;
        const parallel = key !== undefined && random.chance(0.4) ? random.between(2, 3) : 1;
        for (const source of random.sample(
          ['credits', 'press', 'Press', '雾', '😀', ends.traits.texts.includes('ﬁ') ? 'ﬁ' : 'a'],
          parallel,
        )) {
          add(tie, from, to, key === undefined ? undefined : source);
        }
      }
    }
  }
  // Relationships whose ends are outside what the schema declares.
  const declared = new Set(ties.map((tie) => JSON.stringify([tie.type, tie.from, tie.to])));
  for (let turn = 0; turn < 8; turn++) {
    const tie = random.pick(ties);
    const from = random.pick(ends.ids);
    const to = random.pick(ends.ids);
    if (declared.has(JSON.stringify([tie.type, ends.nameOf(from), ends.nameOf(to)]))) continue;
    const key = tie.properties === undefined ? undefined : model.relationshipProperties.get(tie.properties)?.key;
    add(tie, from, to, key === undefined ? undefined : 'credits');
  }
  return made;
}

/** Every declared relationship, once for each pair of concrete types, whichever end declares it. */
function tiesOf(model: GraphModel): readonly Tie[] {
  const ties = new Map<string, Tie>();
  const add = (type: NodeType, field: Relationship) => {
    for (const start of type.members) {
      for (const end of nodeType(model, field.target).members) {
        const [from, to] = field.direction === 'OUT' ? [start.name, end.name] : [end.name, start.name];
        ties.set(JSON.stringify([field.type, from, to]), { type: field.type, from, to, properties: field.properties });
      }
    }
  };
  for (const type of concreteTypes(model)) {
    for (const field of type.fields.values()) if (field.kind === 'relationship') add(type, field);
  }
  return [...ties.values()];
}

function randomId(random: Random, index: number, { texts: allowed }: GraphTraits): string {
  const stems = idStems.filter((stem) => allowed.includes(stem) || !texts.includes(stem));
  // Some ids are numbers in form: "7" and "07" are two.
  return random.chance(0.1) ? `${random.chance(0.5) ? '0' : ''}${index}` : `${random.pick(stems)}:${index}`;
}
