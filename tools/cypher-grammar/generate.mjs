// Turns Neo4j's grammar into src/generated/cypher-lexer and src/generated/cypher-parser: Cypher 5 in TypeScript.

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexerChanges, parserChanges } from './changes.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const work = join(here, 'work');
const generated = join(here, '../../src/generated');
const origin = join(here, 'node_modules/@neo4j-cypher/language-support');
const { version } = JSON.parse(readFileSync(join(origin, 'package.json'), 'utf8'));

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

const lexer = lexerChanges.reduce(change, readGrammar('Cypher25Lexer'));
write('cypher-lexer', {
  name: 'lexer',
  source: 'Cypher25Lexer.g4',
  does: 'Turns the characters of Cypher 5 into tokens.',
  text: compile('CypherLexer', lexer),
  changes: `the grammar is named CypherLexer; the tokens and modes of Cypher 25's
interpolated strings and the actions that serve them are taken out.`,
});
writeFileSync(join(generated, 'cypher-lexer/characters.ts'), printCharacters(lexer));

const parser = withoutUnused(withoutLabels(parserChanges.reduce(change, readGrammar('Cypher25Parser'))), 'script');
write('cypher-parser', {
  name: 'parser',
  source: 'Cypher25Parser.g4',
  does: 'Tells whether the tokens of one statement are Cypher 5, and which rule each of them is read by.',
  text: withOneContext(compile('CypherParser', parser)),
  changes: `the grammar is named CypherParser and begins with one statement; what Cypher 25
adds, the commands that administrate a server, and the operator != are taken out, with the rules that only they use; so are the
names of alternatives and of their parts, and all rules share one class of contexts. tools/cypher-grammar/changes.mjs lists the passages.`,
});
rmSync(work, { recursive: true });

function readGrammar(name) {
  return readFileSync(join(origin, 'src/antlr-grammar', `${name}.g4`), 'utf8');
}

/** Refuses to go on when a new version of the grammar no longer holds the passage. */
function change(text, [from, to]) {
  const found =
    typeof from === 'string'
      ? text.split(from).length - 1
      : [...text.matchAll(new RegExp(from, `g${from.flags}`))].length;
  if (found !== 1) throw new Error(`expected once in the grammar, found ${found} times: ${from}`);
  return text.replace(from, to);
}

/** Takes out the names of alternatives and of their parts, and the arguments of rules: what makes classes of contexts. */
function withoutLabels(grammar) {
  return grammar
    .replace(/#\s*\w+/g, '')
    .replace(/(?<!tokenVocab)\b ?= ?(?=[a-zA-Z])/g, '=')
    .replace(/\b\w+=(?=[a-zA-Z])/g, (label) => (label === 'tokenVocab=' ? label : ''))
    .replace(/\["[A-Z]+"\]|\[(?:String )?paramType\]/g, '');
}

/** Takes out the rules that nothing names any more, directly or through others. */
function withoutUnused(grammar, start) {
  const rules = new Map(
    [...grammar.matchAll(/^([a-z]\w*)(?:\s*\/\/.*)*\s*:([^;]*);\s*$/gm)].map((rule) => [rule[1], rule]),
  );
  const used = new Set();
  const use = (name) => {
    if (used.has(name) || !rules.has(name)) return;
    used.add(name);
    const body = rules.get(name)[2].replace(/\/\/.*$/gm, '');
    for (const [word] of body.matchAll(/\b[a-z]\w*\b/g)) use(word);
  };
  use(start);
  return [...rules]
    .filter(([name]) => !used.has(name))
    .reduce((text, [, rule]) => change(text, [rule[0], '']), grammar);
}

function compile(name, grammar) {
  writeFileSync(join(work, `${name}.g4`), grammar);
  const compiler = join(here, 'node_modules/antlr-ng/dist/cli/runner.js');
  const options = ['-Dlanguage=TypeScript', '-l', 'false', '-w', 'true', '--lib', work, '-o', work];
  execFileSync(process.execPath, [compiler, ...options, join(work, `${name}.g4`)], { stdio: 'inherit' });
  return readFileSync(join(work, `${name}.ts`), 'utf8');
}

/**
 * Nothing asks a context for anything but its rule, so all rules share one class. A class for each rule is nine tenths of
 * the text, and makes engines take twice the time, since their caches know only a few classes at one place.
 */
function withOneContext(text) {
  const at = text.search(/^export class \w+Context /m);
  const shared = `class RuleContext extends antlr.ParserRuleContext {
    public constructor(parent: antlr.ParserRuleContext | null, invokingState: number, private readonly rule: number) {
        super(parent, invokingState);
    }
    public override get ruleIndex(): number {
        return this.rule;
    }
}
`;
  const made =
    /new \w+Context\(this\.context, this\.state\);(\s+this\.enterRule\(localContext, \d+, (CypherParser\.RULE_\w+)\))/g;
  return (
    text
      .slice(0, at)
      .replace(made, 'new RuleContext(this.context, this.state, $2);$1')
      .replace(/\): \w+Context \{/g, ') {') + shared
  );
}

function write(folder, { name, source, does, text, changes }) {
  const output = join(generated, folder);
  const from = `src/antlr-grammar/${source} of @neo4j-cypher/language-support ${version}`;
  const header = `// ${does}
// @ts-nocheck
// Generated by tools/cypher-grammar, do not edit. From ${from}
// (Copyright (c) "Neo4j", Neo4j Sweden AB, Apache-2.0; see LICENSE and NOTICE beside this file), changed as NOTICE says.
`;
  const notice = `${name}.ts is generated from ${from}
https://github.com/neo4j/cypher-language-support
Copyright (c) "Neo4j", Neo4j Sweden AB [https://neo4j.com]
Licensed under the Apache License, Version 2.0; the text is in LICENSE.

Changes, made by tools/cypher-grammar/generate.mjs: ${changes} It is compiled to TypeScript by antlr-ng.
`;
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, `${name}.ts`), header + text.replace(/^\/\/ Generated from .*\n\s*/, '\n'));
  writeFileSync(join(output, 'NOTICE'), notice);
  copyFileSync(join(origin, 'LICENSE.md'), join(output, 'LICENSE'));
}

/** Beyond Latin-1, all that the lexer asks of a character is which of these sets it is in, or whether it is a sign. */
function printCharacters(grammar) {
  const sets = { spaces: 'SPACE', letters: 'fragment LETTER', parts: 'fragment PART_LETTER' };
  let rest = grammar;
  const lines = Object.entries(sets).map(([name, rule]) => {
    const [whole, body] = new RegExp(`^${rule}\\s*:([^]*?)^\\s*;`, 'm').exec(grammar);
    rest = rest.replace(whole, '');
    return printRanges(name, body);
  });
  return `// The characters beyond Latin-1 that are space, begin a name (letters), continue one (letters and parts), or are signs.
// Generated by tools/cypher-grammar from the same grammar as lexer.ts, do not edit; see LICENSE and NOTICE.
${[...lines, printRanges('signs', rest)].join('\n')}
`;
}

function printRanges(name, rules) {
  const coded = rules.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const ranges = [...coded.matchAll(/\\u([0-9a-fA-F]{4})(?:-\\u([0-9a-fA-F]{4}))?/g)]
    .map(([, first, last = first]) => [parseInt(first, 16), parseInt(last, 16)])
    .filter(([, last]) => last > 0xff)
    .map(([first, last]) => [Math.max(first, 0x100), last]);
  return `export const ${name}: readonly (readonly [number, number])[] = ${JSON.stringify(ranges)};`;
}
