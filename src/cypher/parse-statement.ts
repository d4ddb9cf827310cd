// Turns the tokens of one statement into what each name in it names, or into the one place where it is not Cypher.
import { CommonTokenStream, ListTokenSource, PredictionMode, type ParserRuleContext, type Token } from 'antlr4ng';
import { CypherParser } from '../generated/cypher-parser/parser';
import { FarthestSimulator } from './farthest-simulator';
import { BailingStrategy, DiagnosingStrategy, SyntaxMismatch } from './syntax-mismatch';

/** What the grammar reads a token as. `either` is a name that may be a label or a relationship type. */
export type Role =
  | 'label'
  | 'type'
  | 'either'
  | 'parameter'
  | 'load csv'
  | 'procedure'
  | 'dynamic name'
  | 'in transactions'
  | 'use'
  | 'relationship schema'
  | 'schema options'
  | 'constraint'
  | 'literal';

/** Tokens are numbered from 0. */
export interface StatementSyntax {
  readonly roles: readonly (readonly [token: number, role: Role])[];
  /** The first token that cannot stand where it stands, and the types that could. One too many where the end cannot. */
  readonly mismatch?: { readonly token: number; readonly expected: ReadonlySet<number> };
  /** Whether it nests too deeply to be read. */
  readonly isTooDeep?: true;
}

// Whether a statement is Cypher depends on the types of its tokens alone, so statements of one form are parsed once.
const known = new Map<string, StatementSyntax>();
const mostKept = 4_000_000;
let kept = 0;

export function parseStatement(tokens: readonly Token[]): StatementSyntax {
  const form = formOf(tokens);
  const found = known.get(form);
  if (found) return found;
  const syntax = parse(tokens);
  kept += form.length;
  if (kept > mostKept) {
    known.clear();
    kept = form.length;
  }
  if (form.length <= mostKept) known.set(form, syntax);
  return syntax;
}

function formOf(tokens: readonly Token[]): string {
  let form = '';
  for (const { type } of tokens) form += String.fromCharCode(type);
  return form;
}

function parse(tokens: readonly Token[]): StatementSyntax {
  try {
    // The quick way to predict refuses a little of what is Cypher, so what it refuses is read again the exact way.
    return readRoles(tokens, true) ?? readRoles(tokens, false) ?? { roles: [] };
  } catch (error) {
    if (error instanceof SyntaxMismatch) return { roles: [], mismatch: error };
    if (error instanceof RangeError) return { roles: [], isTooDeep: true }; // the parser calls itself for each level
    throw error;
  }
}

/** Nothing where the quick way does not find it to be Cypher. */
function readRoles(tokens: readonly Token[], isQuick: boolean): StatementSyntax | undefined {
  const parser = new RoleParser(new CommonTokenStream(new ListTokenSource([...tokens])));
  parser.buildParseTrees = false;
  parser.removeErrorListeners();
  const strategy = isQuick ? new BailingStrategy() : new DiagnosingStrategy();
  parser.errorHandler = strategy;
  if (!isQuick) parser.interpreter = new FarthestSimulator(parser, CypherParser._ATN);
  parser.interpreter.predictionMode = isQuick ? PredictionMode.SLL : PredictionMode.LL;
  try {
    parser.script();
    return { roles: parser.roles };
  } catch (error) {
    if (isQuick && error instanceof SyntaxMismatch) return undefined;
    throw error;
  }
}

/** The rules in which a name is a label or a relationship type. `pattern` is decided by the pattern around it. */
const namingRules: ReadonlyMap<number, Role | 'pattern'> = new Map([
  [CypherParser.RULE_labelExpression1, 'pattern'],
  [CypherParser.RULE_labelType, 'label'],
  [CypherParser.RULE_nodeLabelsIs, 'label'],
  [CypherParser.RULE_insertNodeLabelExpression, 'label'],
  [CypherParser.RULE_relType, 'type'],
  [CypherParser.RULE_insertRelationshipLabelExpression, 'type'],
  [CypherParser.RULE_labelOrRelType, 'either'],
]);

/** The rules whose first token is to be known. */
const markedRules: ReadonlyMap<number, Role> = new Map([
  [CypherParser.RULE_parameterName, 'parameter'],
  [CypherParser.RULE_loadCSVClause, 'load csv'],
  [CypherParser.RULE_callClause, 'procedure'],
  [CypherParser.RULE_dynamicAnyAllExpression, 'dynamic name'],
  [CypherParser.RULE_dynamicExpression, 'dynamic name'],
  [CypherParser.RULE_subqueryInTransactionsParameters, 'in transactions'],
  [CypherParser.RULE_useClause, 'use'],
  [CypherParser.RULE_commandRelPattern, 'relationship schema'],
  [CypherParser.RULE_commandOptions, 'schema options'],
  [CypherParser.RULE_constraintType, 'constraint'],
  [CypherParser.RULE_literal, 'literal'],
]);

class RoleParser extends CypherParser {
  readonly roles: (readonly [number, Role])[] = [];

  override enterRule(context: ParserRuleContext, state: number, rule: number): void {
    super.enterRule(context, state, rule);
    const role = rule === CypherParser.RULE_symbolicNameString ? namedBy(context.parent) : markedRules.get(rule);
    if (role) this.roles.push([this.tokenStream.index, role]);
  }
}

function namedBy(rule: ParserRuleContext | null): Role | undefined {
  const role = rule ? namingRules.get(rule.ruleIndex) : undefined;
  if (role !== 'pattern') return role;
  for (let around = rule; around; around = around.parent) {
    if (around.ruleIndex === CypherParser.RULE_nodePattern) return 'label';
    if (around.ruleIndex === CypherParser.RULE_relationshipPattern) return 'type';
    if (around.ruleIndex === CypherParser.RULE_comparisonExpression6) return 'either';
  }
  return 'either';
}
