// Answers → tables in files, graphs → files of graphs: whole, and of one version of the data.
export { graphFormats, isGraphFormat, type GraphFormat } from './graph-formats';
export { openExport, type ExportFile, type ExportFormat, type ExportParts } from './open-export';
export { isTableFormat, tableFormats } from './table-formats';
