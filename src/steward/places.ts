// Finds where in the scripts the nodes and relationships of faults are written.
import type { ScriptToken } from '../cypher';
import type { Fault } from '../errors';
import { readParts } from './script';

/** A node by its id, or a relationship by its ends. */
export type Subject = { readonly id: string } | RelationshipSubject;

interface RelationshipSubject {
  readonly from: string;
  readonly type: string;
  /** Undefined where the node at that end has no id. */
  readonly to: string | undefined;
}

/** A fault of the data, before it has a place. */
export interface DataFault extends Fault {
  readonly subject?: Subject;
}

type ScriptPlace = Required<Pick<Fault, 'file' | 'line' | 'column'>>;

/** Reads the files once where there is a fault at all. What stands in none of them stays without a place. */
export function placeFaults<Found extends DataFault>(
  files: readonly string[],
  faults: readonly Found[],
): readonly Omit<Found, 'subject'>[] {
  const finder = new PlaceFinder(faults.flatMap(({ subject }) => subject ?? []));
  if (faults.length > 0) for (const file of files) finder.read(file);
  return faults.map(({ subject, ...fault }) => ({ ...fault, ...(subject && finder.placeOf(subject)) }));
}

class PlaceFinder {
  /** Where a text is first written as a string. */
  readonly #firsts = new Map<string, ScriptPlace | undefined>();
  readonly #relationships = new Map<string, RelationshipSubject[]>();
  readonly #placed = new Map<Subject, ScriptPlace>();

  constructor(subjects: readonly Subject[]) {
    for (const subject of subjects) {
      for (const text of 'id' in subject ? [subject.id] : [subject.from, subject.to ?? ''])
        this.#firsts.set(text, undefined);
      if ('id' in subject) continue;
      const known = this.#relationships.get(subject.from);
      if (known) known.push(subject);
      else this.#relationships.set(subject.from, [subject]);
    }
  }

  read(file: string): void {
    for (const part of readParts(file)) if (part.kind !== 'fault') this.#note(file, part.tokens);
  }

  /** A node at the first string that holds its id; a relationship at its type between both ends, else at its first end. */
  placeOf(subject: Subject): ScriptPlace | undefined {
    return this.#placed.get(subject) ?? this.#firsts.get('id' in subject ? subject.id : subject.from);
  }

  #note(file: string, tokens: readonly ScriptToken[]): void {
    const here = new Set<string>();
    for (const token of tokens) {
      if (token.kind !== 'string' || !this.#firsts.has(token.value)) continue;
      here.add(token.value);
      if (!this.#firsts.get(token.value)) this.#firsts.set(token.value, placeAt(file, token));
    }
    for (const from of here) {
      for (const subject of this.#relationships.get(from) ?? []) {
        if (this.#placed.has(subject) || !here.has(subject.to ?? '')) continue;
        const token = findType(tokens, subject);
        if (token) this.#placed.set(subject, placeAt(file, token));
      }
    }
  }
}

function placeAt(file: string, { line, column }: ScriptToken): ScriptPlace {
  return { file, line, column };
}

/** Between the variables of its ends; where they are not to be seen, the first of that type. */
function findType(tokens: readonly ScriptToken[], { from, type, to }: RelationshipSubject): ScriptToken | undefined {
  const [start, end] = [variableOf(tokens, from), variableOf(tokens, to ?? '')];
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
