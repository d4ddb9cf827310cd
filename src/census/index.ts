// A store → its whole graph, in batches and from one state.
export {
  countGraph,
  readGraph,
  readNodes,
  readTypeless,
  type GraphData,
  type GraphNode,
  type GraphRelationship,
} from './read-graph';
export { readPart, type GraphPart } from './read-part';
export { checkSteady, readSteadily } from './read-steadily';
export { readWhole } from './read-whole';
export { walkGraph, type GraphVisitor } from './walk-graph';
