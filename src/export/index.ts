// Answers → tables in files: all pages of one question, from one version of the data.
export { openTable, type Table } from './open-table';
export { isTableFormat, tableFormats, type TableFormat } from './table-formats';
