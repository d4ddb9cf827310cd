// Scripts → the graph: the caretaker's door.
export { check, type CheckReport } from './check';
export { changedScripts } from './changed-scripts';
export { digestStore } from './digest-store';
export { load, type LoadReport } from './load';
export { printFaults } from './print-faults';
export { importTable } from './table/import-table';
