// What a model allows in its data, looked up by label and by relationship type.
import {
  concreteTypes,
  firstLabel,
  nodeType,
  propertiesOf,
  type GraphModel,
  type NodeType,
  type Property,
  type Reference,
} from '../model';

/** One declared way for a relationship type to run: between these labels, with these properties. */
export interface Route {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, Property | Reference>;
  /** The property that tells parallel relationships apart. */
  readonly key: string | undefined;
}

export interface ModelNames {
  /** The concrete types, by the label that tells them apart. */
  readonly types: ReadonlyMap<string, NodeType>;
  /** The types whose nodes carry an interface's label, by that label. */
  readonly interfaces: ReadonlyMap<string, readonly NodeType[]>;
  /** Every label that a node of the model may carry. */
  readonly labels: ReadonlySet<string>;
  readonly routes: ReadonlyMap<string, readonly Route[]>;
}

const none: ReadonlyMap<string, Property | Reference> = new Map();

export function modelNames(model: GraphModel): ModelNames {
  const types = concreteTypes(model);
  const routes = new Map<string, Route[]>();
  for (const type of model.nodeTypes.values()) {
    const own = labelsOf(type);
    for (const field of type.fields.values()) {
      if (field.kind !== 'relationship') continue;
      const target = labelsOf(nodeType(model, field.target));
      const described = propertiesOf(model, field);
      const [from, to] = field.direction === 'OUT' ? [own, target] : [target, own];
      const route = { from, to, properties: described?.fields ?? none, key: described?.key };
      routes.set(field.type, [...(routes.get(field.type) ?? []), route]);
    }
  }
  return {
    types: new Map(types.map((type) => [firstLabel(type), type])),
    interfaces: new Map(
      types
        .flatMap((type) => type.sharedLabels)
        .map((label) => [label, types.filter((type) => type.sharedLabels.includes(label))]),
    ),
    labels: new Set(types.flatMap((type) => [...type.labels, ...type.sharedLabels])),
    routes,
  };
}

function labelsOf(type: NodeType): ReadonlySet<string> {
  return new Set(type.members.map((member) => member.label));
}
