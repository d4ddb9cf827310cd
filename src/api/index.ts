// The graph model → the GraphQL schema: what may be asked.
export { buildApi } from './build-api';
export { meaningOf, type FinderName, type Meaning } from './meaning';
export { operators, type Operator } from './operators';
