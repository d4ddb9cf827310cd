// Scripts → the graph: the caretaker's door.
export { load, type LoadOptions, type LoadReport } from './load';
export { printFaults, type PrintOptions } from './print-faults';
export type { LoadProgress } from './run-scripts';
