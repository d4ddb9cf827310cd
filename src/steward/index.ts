// Scripts → the graph: the caretaker's door.
export { changedScripts } from './changed-scripts';
export { digestStore } from './digest-store';
export { load, type LoadOptions, type LoadReport } from './load';
export { printFaults, type PrintOptions } from './print-faults';
export type { LoadProgress } from './run-scripts';
