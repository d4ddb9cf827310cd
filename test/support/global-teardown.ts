// Turns the running Neo4j of this run, if there is one, into nothing.
export { tearDown as default } from './global-setup';
