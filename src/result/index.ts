// Positional rows and their shape → the response.
export type {
  ConnectionShape,
  EdgeFieldShape,
  FieldShape,
  LeafType,
  ObjectShape,
  PageShape,
  PartShape,
  RootShape,
  ValueShape,
} from './shape';
export { formsOf, readCursor } from './cursor';
export { assemble, NeedsCompletion, setKey, SizeBudget, typeOf } from './assemble';
