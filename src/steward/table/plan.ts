// What a table is turned into: for every row the nodes and the relationships that its cells tell of.
import type { NodeType, Property, Reference } from '../../model';
import type { CellReader, Item } from './read-cell';
import type { Template } from './template';

export type Value = Item | readonly Item[];

/** A property and where its value comes from. */
export interface Told {
  readonly property: Property;
  readonly source:
    | { readonly kind: 'value'; readonly value: Value }
    | { readonly kind: 'column'; readonly column: number; readonly separator: string | undefined }
    | { readonly kind: 'template'; readonly template: Template };
  readonly readItem: CellReader;
}

export interface NodePart {
  readonly kind: 'node';
  readonly name: string;
  readonly type: NodeType;
  readonly id: Template;
  readonly properties: readonly Told[];
}

export interface RelationshipPart {
  readonly kind: 'relationship';
  readonly type: string;
  readonly from: End;
  readonly to: End;
  /** The property that tells parallel relationships apart. */
  readonly key: string | undefined;
  readonly properties: readonly Told[];
  /** All that the schema has for it. */
  readonly fields: ReadonlyMap<string, Property | Reference>;
}

export interface End {
  readonly type: NodeType;
  readonly id: Template;
}

export interface ImportPlan {
  readonly headings: readonly string[];
  /** Nodes first, since relationships look for them. */
  readonly parts: readonly (NodePart | RelationshipPart)[];
  readonly hasEscapedFormulas: boolean;
}
