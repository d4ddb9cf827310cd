// Schema files → the graph model: what exists.
export type {
  Excerpt,
  Field,
  GraphModel,
  Iri,
  IriSpace,
  NodeType,
  Property,
  Reference,
  Relationship,
  RelationshipProperties,
  View,
  ViewColumn,
} from './graph-model';
export {
  concreteTypes,
  firstLabel,
  nodeType,
  propertiesOf,
  relationshipTypes,
  searchedTypes,
  sourceTypes,
} from './graph-model';
export { hierarchies } from './hierarchies';
export { buildModel } from './build-model';
export { faultOf } from './fault';
export { groupBySearch, textIndexes, textIndexPrefix } from './text-indexes';
export { parseSchema, readSchema } from './read-schema';
export { fieldName, rootNames } from './root-names';
