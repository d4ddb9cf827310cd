// Finds where in the scripts a node or a relationship of the data is written.
import type { ScriptStatement, ScriptToken } from '../cypher';
import { faultAt, type Script } from './script';
import type { Fault } from '../errors';

interface Found {
  readonly script: Script;
  readonly statement: ScriptStatement;
  readonly token: ScriptToken;
}

export class Places {
  /** Every statement that holds a text as a string, at its first place in it. */
  readonly #strings = new Map<string, Found[]>();

  constructor(scripts: readonly Script[]) {
    for (const script of scripts) {
      for (const statement of script.statements) {
        for (const token of statement.tokens) {
          if (token.kind === 'string') this.#note({ script, statement, token });
        }
      }
    }
  }

  /** A fault at the first string that holds the id. Without a place where the id is in no script. */
  ofNode(id: string | undefined, message: string): Fault {
    const found = id === undefined ? undefined : this.#strings.get(id)?.[0];
    const about = id === undefined ? {} : { about: id };
    return found ? { ...about, ...faultAt(found.script, found.token, message) } : { ...about, message };
  }

  /** A fault at the type in a statement that names the type and both ends; else where the first end is written. */
  ofRelationship({ from, type, to }: { from: string; type: string; to: string | undefined }, message: string): Fault {
    const about = `${from} -${type}-> ${to ?? '?'}`;
    const ends = new Set((to === undefined ? undefined : this.#strings.get(to))?.map(({ statement }) => statement));
    for (const { script, statement } of this.#strings.get(from) ?? []) {
      const token = to !== undefined && ends.has(statement) && findType(statement.tokens, { from, type, to });
      if (token) return { about, ...faultAt(script, token, message) };
    }
    return { ...this.ofNode(from, message), about };
  }

  #note(found: Found): void {
    const known = this.#strings.get(found.token.value);
    if (!known) this.#strings.set(found.token.value, [found]);
    else if (known.at(-1)!.statement !== found.statement) known.push(found);
  }
}

/** Between the variables of its ends; where they are not to be seen, the first of that type. */
function findType(
  tokens: readonly ScriptToken[],
  { from, type, to }: { from: string; type: string; to: string },
): ScriptToken | undefined {
  const [start, end] = [variableOf(tokens, from), variableOf(tokens, to)];
  const found = tokens.flatMap(({ kind, value }, at) => (kind === 'name' && value === type ? [at] : []));
  const between = found.find((at) => {
    // (a)-[r:TYPE {key: value}]->(b), where r and the key may be absent
    const [before, after] = [tokens.slice(Math.max(at - 2, 0), at), tokens.slice(at + 1, at + 4)];
    const has = (part: readonly ScriptToken[], variable: string | undefined): boolean =>
      part.some(({ kind, value }) => kind === 'name' && value === variable);
    return (has(before, start) && has(after, end)) || (has(before, end) && has(after, start));
  });
  return tokens[between ?? found[0] ?? -1];
}

/** The variable of (a:Label {id: 'the id'}). */
function variableOf(tokens: readonly ScriptToken[], id: string): string | undefined {
  const at = tokens.findIndex(({ kind, value }) => kind === 'string' && value === id);
  return tokens[at - 1]?.value === 'id' ? tokens[at - 3]?.value : undefined;
}
