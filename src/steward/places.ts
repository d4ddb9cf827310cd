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
      const token =
        ends.has(statement) && statement.tokens.find(({ kind, value }) => kind === 'name' && value === type);
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
