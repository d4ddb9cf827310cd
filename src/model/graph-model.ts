// The graph as data: node types, their properties, and the relationships between them.

/** What a type or a field is called in RDF. */
export interface Iri {
  /** As `prefix:name` or as whole IRIs; none where only the schema's own name is known. */
  readonly terms: readonly string[];
  /** The language of the texts, as a BCP 47 tag. */
  readonly language: string | undefined;
}

/** A stored value, or a stored list of values, under the field's own name. */
export interface Property {
  readonly kind: 'property';
  readonly name: string;
  readonly description: string | undefined;
  /** A scalar's or an enumeration's name. Enumeration values are stored by their names. */
  readonly type: string;
  readonly isEnum: boolean;
  readonly iri?: Iri | undefined;
  readonly isList: boolean;
  readonly isRequired: boolean;
}

/** A stored id, or a stored list of ids, read as the nodes they name. */
export interface Reference {
  readonly kind: 'reference';
  readonly name: string;
  readonly description: string | undefined;
  readonly iri?: Iri | undefined;
  /** The property that holds the id or ids. */
  readonly property: string;
  readonly target: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
}

/** The relationships of one type in one direction, as the declaring type sees them. */
export interface Relationship {
  readonly kind: 'relationship';
  readonly name: string;
  readonly description: string | undefined;
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  readonly target: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly iri?: Iri | undefined;
  /** The name of the type that describes the relationship's own properties. */
  readonly properties: string | undefined;
}

export type Field = Property | Reference | Relationship;

/** A concrete type, by its name and by the label that tells it apart. */
export interface Member {
  readonly name: string;
  readonly label: string;
}

/** How the nodes of a type are stretches of source files. All but `except` are names of fields. */
export interface Excerpt {
  /** The field that leads to the node of the file. */
  readonly of: string;
  /** That node's property with the SHA-256 of the file's bytes. */
  readonly digest: string;
  readonly text: string;
  /** Unicode code points from the start of the file. */
  readonly start: string;
  /** The first code point no longer in the stretch. */
  readonly end: string;
  /** What may stand in no stretch, as a regular expression. */
  readonly except: string | undefined;
}

/** A type of nodes: one label's, or an interface's, which stands for all types that implement it. */
export interface NodeType {
  readonly name: string;
  readonly description: string | undefined;
  readonly isAbstract: boolean;
  /** The labels by which its nodes are found; the first one tells the type apart. Empty for an interface without one. */
  readonly labels: readonly string[];
  /** Labels of its interfaces, which its nodes carry beside their own. */
  readonly sharedLabels: readonly string[];
  readonly interfaces: readonly string[];
  /** The concrete types it stands for; a concrete type stands for itself. */
  readonly members: readonly Member[];
  readonly fields: ReadonlyMap<string, Field>;
  readonly excerpt: Excerpt | undefined;
  /** The fields that the search looks at, the name first. Empty where it does not look at the type. */
  readonly search: readonly Property[];
  /** Whether its nodes join what has little to do with each other, so that a search does not go through them. */
  readonly isHub: boolean;
  /** The property that names a node in a sentence. */
  readonly title: string | undefined;
  readonly iri?: Iri | undefined;
}

/** The properties that say where a relationship is known from. */
export interface Provenance {
  /** The id of the node that makes the claim. */
  readonly source: string;
  /** Whether it is said there, and not inferred from it. */
  readonly stated: string;
  readonly quote: string;
  /** The ids of the nodes that prove it. */
  readonly evidence: string;
}

/** A type that describes the properties of relationships. */
export interface RelationshipProperties {
  readonly name: string;
  readonly description: string | undefined;
  /** The property that tells parallel relationships of one pair of nodes apart. */
  readonly key: string | undefined;
  readonly provenance?: Provenance | undefined;
  readonly iri?: Iri | undefined;
  readonly fields: ReadonlyMap<string, Property | Reference>;
}

/** A column of a view: nodes, or what is known of the relationships that lead to them. */
export type ViewColumn = {
  readonly name: string;
  readonly description: string | undefined;
  /** The node type, or the type that describes the relationships. */
  readonly type: string;
  /** Whether each row has it. A step that need not be there leaves its columns empty. */
  readonly isRequired: boolean;
} & (
  | { readonly kind: 'start' }
  | {
      readonly kind: 'step';
      /** The column that the step goes on from; it stands above this one. */
      readonly from: string;
      readonly relationship: Relationship;
      /** The column with what is known of the relationship: with it, each relationship makes a row; without, each node. */
      readonly edge: string | undefined;
    }
  | { readonly kind: 'edge'; readonly of: string }
);

/** A table over a path of the graph: a row for each way to take its steps. */
export interface View {
  readonly name: string;
  readonly description: string | undefined;
  /** In the order of the schema; the start and every step stand behind what they go on from. */
  readonly columns: ReadonlyMap<string, ViewColumn>;
}

export interface EnumValue {
  readonly name: string;
  readonly description: string | undefined;
}

export interface EnumType {
  readonly name: string;
  readonly description: string | undefined;
  readonly values: readonly EnumValue[];
}

/** How names of the graph become IRIs. */
export interface IriSpace {
  /** What the ids of nodes are written behind. */
  readonly ids: string;
  /** What the schema's own names are written behind. */
  readonly terms: string;
  readonly prefixes: ReadonlyMap<string, string>;
}

export interface GraphModel {
  readonly nodeTypes: ReadonlyMap<string, NodeType>;
  readonly relationshipProperties: ReadonlyMap<string, RelationshipProperties>;
  readonly views: ReadonlyMap<string, View>;
  readonly enums: ReadonlyMap<string, EnumType>;
  /** Undefined where the schema says nothing of IRIs. */
  readonly iris?: IriSpace | undefined;
}

/** The node type of a name that the model is known to have. */
export function nodeType(model: GraphModel, name: string): NodeType {
  const type = model.nodeTypes.get(name);
  if (!type) throw new Error(`This is a bug in Mandate: the model has no node type "${name}".`);
  return type;
}

/** The concrete node types, in the order of the schema. */
export function concreteTypes(model: GraphModel): readonly NodeType[] {
  return [...model.nodeTypes.values()].filter((type) => !type.isAbstract);
}

/** The relationship types that fields lead along, in the order of the schema. */
export function relationshipTypes(model: GraphModel): readonly string[] {
  const fields = concreteTypes(model).flatMap((type) => [...type.fields.values()]);
  return [...new Set(fields.flatMap((field) => (field.kind === 'relationship' ? [field.type] : [])))];
}

/** The types of the nodes that excerpts are cut from, in the order of the schema. */
export function sourceTypes(model: GraphModel): readonly NodeType[] {
  const excerpts = concreteTypes(model).flatMap(({ fields, excerpt }) => (excerpt ? [fields.get(excerpt.of)] : []));
  const targets = new Set(excerpts.flatMap((field) => (field?.kind === 'relationship' ? [field.target] : [])));
  return [...targets].map((name) => nodeType(model, name));
}

/** The concrete types that the search looks at, in the order of the schema. */
export function searchedTypes(model: GraphModel): readonly NodeType[] {
  return concreteTypes(model).filter(({ search }) => search.length > 0);
}

/** What is known of the relationships of a field, where the schema describes it. */
export function propertiesOf(model: GraphModel, { properties }: Relationship): RelationshipProperties | undefined {
  return properties === undefined ? undefined : model.relationshipProperties.get(properties);
}

/** The label that tells the nodes of a concrete type from those of others. */
export function firstLabel(type: NodeType): string {
  return type.labels[0] ?? type.name;
}
