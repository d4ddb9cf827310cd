// What is changed in Neo4j's grammar before it is compiled: passages that must be there once, and what replaces them.

// Neo4j ships one lexer, written for Cypher 25. What Cypher 25 adds to the characters of Cypher 5 is the interpolated
// string (s'…{expression}…') and the two modes that serve it. Taken out, the lexer has one mode and no Java action.
export const lexerChanges = [
  ['lexer grammar Cypher25Lexer;', 'lexer grammar CypherLexer;'],
  [/INTERPOLATED_START_SINGLE\s+: .*\s+;\n/, ''],
  [/INTERPOLATED_START_DOUBLE\s+: .*\s+;\n/, ''],
  ["'{' -> pushMode(DEFAULT_MODE)", "'{'"],
  ["'}' { if (!_modeStack.isEmpty()) popMode(); }", "'}'"],
  [/mode TEXT_SINGLE;[^]*$/, ''],
];

// One statement of a script. What may never stand in one is refused by its first words (src/cypher/refusals.ts), so no
// rule is needed for it; what Cypher 25 adds would be refused by Neo4j 5, and shows itself as a fault of syntax.
export const parserChanges = [
  ['parser grammar Cypher25Parser;', 'parser grammar CypherParser;'],
  ['tokenVocab = Cypher25Lexer;', 'tokenVocab = CypherLexer;'],
  [/^statements\n {3}: .*\n {3};/m, 'script\n   : statement EOF\n   ;'],
  [': command | queryWithLocalDefinitions\n', ': createCommand | regularQuery\n'],
  [/\(DEFINE localDefinition\)\* nextStatement/, 'regularQuery'],
  ['regularQuery\n   : union | when\n', 'regularQuery\n   : union\n'],
  ['   | useClause? LCURLY queryWithLocalDefinitions RCURLY\n', ''],
  ['   | filterClause\n', ''],
  ['   | forListClause\n   | letClause\n', ''],
  ['   | composableCommandClauses\n', ''],
  [': (DISTINCT | ALL)? returnItems groupBy? orderBy?', ': DISTINCT? returnItems orderBy?'],
  ['(whereClause? searchClause? | searchClause whereClause)', 'whereClause?'],
  ['     | EXPAND expandHintStep (COMMA expandHintStep)*\n', ''],
  [/ {3}: pathMode pathToken\? .*\n {3}\| ANY SHORTEST/, '   : ANY SHORTEST'],
  ['ANY SHORTEST pathMode?', 'ANY SHORTEST'],
  ['ALL SHORTEST pathMode?', 'ALL SHORTEST'],
  ['ANY nonNegativeIntegerSpecification? pathMode?', 'ANY nonNegativeIntegerSpecification?'],
  ['ALL pathMode?', 'ALL'],
  ['SHORTEST nonNegativeIntegerSpecification? pathMode?', 'SHORTEST nonNegativeIntegerSpecification?'],
  ['SHORTEST nonNegativeIntegerSpecification pathMode?', 'SHORTEST nonNegativeIntegerSpecification'],
  // Only what is Cypher matters here, not what binds more tightly, so eleven rules become three that read the same
  // texts: a third of the time. Neo4j 5 knows != only to refuse it.
  [
    /^expression\n[^]*?(?=^comparisonExpression6)/m,
    `expression
   : NOT* expression8 ((OR | XOR | AND) NOT* expression8)*
   ;

expression8
   : expression6 comparisonExpression6? ((EQ | NEQ | LE | GE | LT | GT) expression6 comparisonExpression6?)*
   ;

`,
  ],
  [
    /^expression6\n[^]*?(?=^expression2\n)/m,
    `expression6
   : (PLUS | MINUS)? expression2
     ((PLUS | MINUS | DOUBLEBAR | TIMES | DIVIDE | PERCENT | POW) (PLUS | MINUS)? expression2)*
   ;

`,
  ],
  [
    /(extendedWhen\n {3}: )\([^)]*\) expression7 /,
    '$1(EQ | NEQ | LE | GE | LT | GT) expression6 comparisonExpression6? ',
  ],
  // Five rules for a name become one.
  [/^symbolicVariableNameString\n[^]*?(?=^symbolicNameString\n)/m, ''],
  [
    /^symbolicNameString\n[^]*?unescapedSymbolicNameString_\n {3}:/m,
    'symbolicNameString\n   : ESCAPED_SYMBOLIC_NAME |',
  ],
  [': symbolicVariableNameString\n', ': symbolicNameString\n'],
  ['(IS NOT? LABELED? | COLON) labelExpression4', '(IS NOT? | COLON) labelExpression4'],
  ['   | allReduceExpression\n', ''],
  ['   | vectorFunction\n   | vectorDistanceFunction\n   | vectorNormFunction\n', ''],
  ['   | propertyExistsPredicate\n', ''],
  ['   | interpolatedStringLiteral\n', ''],
  ['   | obfuscatedLiteral\n', ''],
  ['   | VECTOR LPAREN signedIntegerLiteral COMMA vectorCoordinateType RPAREN\n', ''],
  ['   | VECTOR (LT vectorCoordinateType GT)? (LPAREN signedIntegerLiteral RPAREN)?\n', ''],
  ['   | UUID\n   | INT\n', '   | INT\n'],
  [/CREATE \(OR REPLACE\)\? \(\n(?: {6}.*\n)+ {3}\)/, 'CREATE (createConstraint | createIndex)'],
  [/(createIndex\n)(?: {3}.*\n)+? {3}\| INDEX createIndex_\n/, '$1   : INDEX createIndex_\n'],
];
