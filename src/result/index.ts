// Positional rows and their shape → the response.
export type {
  AggregateFieldShape,
  ConnectionShape,
  EdgeFieldShape,
  FieldShape,
  FoundFieldShape,
  FoundShape,
  LeafType,
  ObjectShape,
  PageShape,
  PartShape,
  RootShape,
  ValueShape,
} from './shape';
export { idsAt, type Found } from './found';
export { formsOf, readCursor, writeCursor } from './cursor';
export { assemble, NeedsCompletion, setKey, SizeBudget, typeOf } from './assemble';
