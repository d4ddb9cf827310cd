// Scripts → the graph: the caretaker's door.
export { check, type CheckReport } from './check';
export { changedScripts } from './changed-scripts';
export { digestStore } from './digest-store';
export { withRule } from './findings';
export { countChanges } from './graph-change';
export { load, type LoadReport } from './load';
export { printChange, summarizeChange } from './print-change';
export { printFaults } from './print-faults';
export { importTable } from './table/import-table';
export { removeSource } from './remove-source';
export { status, type ScriptStatus, type StatusReport } from './status';
export { undo } from './undo';
