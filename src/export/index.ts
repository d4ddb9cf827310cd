// Answers → tables in files, graphs → files of graphs: whole, and of one version of the data.
export { graphFormats, isGraphFormat, type GraphFormat } from './graph-formats';
export { openTable } from './open-table';
export { isTableFormat, tableFormats, type TableFormat } from './table-formats';
