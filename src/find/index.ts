// The questions that search the graph before nodes are read: each by the finder of its name.
import type { FinderName } from '../api';
import { findGraph } from './find-graph';
import { findHierarchy } from './find-hierarchy';
import { findNeighborhood } from './find-neighborhood';
import { findPaths } from './find-paths';
import { findRelationships } from './find-relationships';
import { findResolve } from './find-resolve';
import { findSearch } from './find-search';
import type { Finder } from './finder';

export { DataVersionWatch } from './data-version';

export const finders: Readonly<Record<FinderName, Finder>> = {
  graph: findGraph,
  hierarchy: findHierarchy,
  neighborhood: findNeighborhood,
  paths: findPaths,
  relationships: findRelationships,
  resolve: findResolve,
  search: findSearch,
};
