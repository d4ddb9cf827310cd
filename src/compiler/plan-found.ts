// Turns the selections below a field that is found into the shape of what is found, and reads of the nodes in it.
import {
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isAbstractType,
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { meaningOf } from '../api';
import { invariant } from '../errors';
import type { NodeType } from '../model';
import type { FoundFieldShape, FoundShape, LeafType } from '../result';
import type { FieldUse, Pattern } from './plan';
import type { Selections } from './selections';
import { Columns, walkOf, type Occurrence } from './row';

/** A field at its place in what is found: the names of the fields that lead there. */
interface Spot extends Occurrence {
  readonly names: readonly string[];
}

interface KnownRead {
  readonly nodes: readonly FieldNode[];
  readonly names: string;
  readonly shape: NodeShape;
}

type NodeShape = Extract<FoundShape, { kind: 'node' }>;

export class FoundPlanner {
  readonly #reads: KnownRead[] = [];

  constructor(
    private readonly selection: Selections & { readonly context: { readonly schema: GraphQLSchema } },
    private readonly columns: Columns,
  ) {}

  plan(
    { definition }: FieldUse,
    occurrence: Occurrence,
  ): { readonly selects: ReadonlySet<string>; readonly shape: FoundShape } {
    const shape = this.#value(definition, { ...occurrence, names: [], depth: 0 });
    const fields = shape.kind === 'object' ? [...shape.fields.values()].flat() : [];
    return { shape, selects: new Set(fields.map(({ name }) => name)) };
  }

  #value(definition: GraphQLField<unknown, unknown>, spot: Spot): FoundShape {
    const required = requiredLevels(definition.type);
    const meaning = meaningOf(definition);
    if (meaning?.kind === 'foundNode' || meaning?.kind === 'reference') {
      return { ...this.#nodes(definition, meaning.type, spot), required };
    }
    const type = getNamedType(definition.type);
    if (isLeafType(type)) return { kind: 'leaf', type: leafType(type), required };
    invariant(isObjectType(type) || isAbstractType(type), `"${type.name}" is an object`);
    const types = isObjectType(type) ? [type] : this.selection.context.schema.getPossibleTypes(type);
    return { kind: 'object', required, fields: new Map(types.map((one) => [one.name, this.#fields(one, spot)])) };
  }

  #fields(type: GraphQLObjectType, spot: Spot): readonly FoundFieldShape[] {
    return [...this.selection.collect(type, spot.nodes)].map(([key, nodes]): FoundFieldShape => {
      const name = nodes[0]?.name.value;
      invariant(name !== undefined, 'a field without an occurrence');
      if (name === '__typename') return { key, name, value: { kind: 'typename', name: type.name, required: [true] } };
      const definition = type.getFields()[name];
      invariant(definition, `"${type.name}" has no field "${name}"`);
      const names = [...spot.names, name];
      return { key, name, value: this.#value(definition, { ...spot, nodes, path: [...spot.path, key], names }) };
    });
  }

  /** All nodes at one place are read by their ids, each once. Types that share a field share its read. */
  #nodes(definition: GraphQLField<unknown, unknown>, type: NodeType, spot: Spot): NodeShape {
    const { nodes } = spot;
    const names = spot.names.join('.');
    const known = this.#reads.find(
      (read) =>
        read.names === names && read.nodes.length === nodes.length && read.nodes.every((node, i) => node === nodes[i]),
    );
    if (known) return known.shape;
    const { scope } = this.selection;
    const [node] = nodes;
    invariant(node, 'a field without an occurrence');
    const field: FieldUse = { definition, node, path: spot.path, coordinate: names, constants: {} };
    scope.spend('subqueries', field);
    const ids = scope.parameter({ kind: 'found', path: spot.names });
    const source = { kind: 'ids', ids } as const;
    const pattern: Pattern = { node: scope.variable(definition.name), type, edge: undefined, source };
    const columns = new Columns();
    const idColumn = columns.property(pattern.node, 'id');
    const object = this.selection.object(getNamedType(definition.type), columns, pattern, spot);
    const column = this.columns.read({ kind: 'list', field, walk: walkOf(pattern, columns, {}) });
    const shape: NodeShape = { kind: 'node', column, idColumn, object, required: [] };
    this.#reads.push({ nodes, names, shape });
    return shape;
  }
}

/** Whether null is forbidden, from the value inwards: [[A]!] → false, true, false. */
function requiredLevels(type: GraphQLOutputType): readonly boolean[] {
  const isRequired = isNonNullType(type);
  const inner = isRequired ? type.ofType : type;
  return [isRequired, ...(isListType(inner) ? requiredLevels(inner.ofType as GraphQLOutputType) : [])];
}

function leafType(type: GraphQLLeafType): LeafType {
  if (isEnumType(type)) return new Set(type.getValues().map(({ name }) => name));
  return type.name as Exclude<LeafType, ReadonlySet<string>>;
}
