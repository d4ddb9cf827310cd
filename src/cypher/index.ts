// The Cypher language as text: statements, safe composition, the engines' dialects, scripts.
export type { Row, Statement, Value } from './statement';
export { comment, cypher, indent, join, literal, name, parameter, variable, type Cypher } from './text';
export { dialects, type Dialect, type Engine } from './dialect';
export {
  addScriptFault,
  positionInScript,
  type NameUsed,
  type ScriptFault,
  type ScriptStatement,
  type ScriptToken,
} from './script-statement';

/** The lexer and the parser are large, so they are loaded when the first script is read. */
export function openSplitter(): Pick<typeof import('./split-script'), 'readStatements' | 'splitScript'> {
  return require('./split-script') as typeof import('./split-script');
}
