// The Cypher language as text: statements, safe composition, the engines' dialects, scripts.
export type { Row, Statement, Value } from './statement';
export { comment, cypher, indent, join, literal, name, parameter, variable, type Cypher } from './text';
export { dialects, type Dialect, type Engine } from './dialect';
export { positionInScript, splitScript, type ScriptFault, type ScriptStatement, type ScriptToken } from './split-script';
