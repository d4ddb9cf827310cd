// Holds excerpts against the files they were taken from: word for word, in order, and without gaps.
import { cypher, name } from '../cypher';
import { concreteTypes, firstLabel, nodeType, type Excerpt, type GraphModel, type NodeType } from '../model';
import type { Run } from '../store';
import type { Findings } from './findings';

interface Stretch {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ExcerptsCheck {
  readonly run: Run;
  readonly model: GraphModel;
  /** Unicode code points, by the SHA-256 of the file. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly findings: Findings;
}

/** Answers which files were there to compare with, and which were not: the ids of their nodes. */
export async function checkExcerpts(
  check: ExcerptsCheck,
): Promise<{ readonly checked: readonly string[]; readonly missing: readonly string[] }> {
  const checked: string[] = [];
  const missing: string[] = [];
  for (const type of concreteTypes(check.model)) {
    if (!type.excerpt) continue;
    for (const [id, digest, stretches] of await readStretches(check, type, type.excerpt)) {
      const text = check.texts.get(digest);
      (text ? checked : missing).push(id);
      if (text) compare(check.findings, id, text, stretches, type.excerpt.except);
    }
  }
  return { checked, missing };
}

/** For each file: its node's id, its digest, and its stretches in the order of their starts. */
async function readStretches(
  { run, model }: ExcerptsCheck,
  type: NodeType,
  excerpt: Excerpt,
): Promise<readonly (readonly [string, string, readonly Stretch[]])[]> {
  const field = type.fields.get(excerpt.of);
  if (field?.kind !== 'relationship') return [];
  const file = nodeType(model, field.target);
  const path =
    field.direction === 'OUT'
      ? cypher`(p:${name(firstLabel(type))})-[:${name(field.type)}]->(f)`
      : cypher`(p:${name(firstLabel(type))})<-[:${name(field.type)}]-(f)`;
  const property = (of: string) => name(of);
  const files = await run(
    cypher`MATCH (f:${name(firstLabel(file))}) RETURN f.id AS a, f.${property(excerpt.digest)} AS b ORDER BY a`,
  );
  const text = cypher`MATCH (f:${name(firstLabel(file))}) WHERE f.id = $id MATCH ${path}
RETURN p.id AS a, p.${property(excerpt.text)} AS b, p.${property(excerpt.start)} AS c, p.${property(excerpt.end)} AS d ORDER BY c, a`;
  const all: (readonly [string, string, readonly Stretch[]])[] = [];
  for (const [id, digest] of files as readonly (readonly [string, string])[]) {
    const rows = (await run(text, { id })) as readonly (readonly [string, string, number, number])[];
    all.push([id, digest, rows.map(([stretch, words, start, end]) => ({ id: stretch, text: words, start, end }))]);
  }
  return all;
}

function compare(
  findings: Findings,
  file: string,
  text: readonly string[],
  stretches: readonly Stretch[],
  except: string | undefined,
): void {
  const skip = except === undefined ? undefined : new RegExp(except, 'gu');
  const checkGap = (from: number, to: number): void => {
    const words = text.slice(from, to).join('');
    for (const [left] of (skip ? words.replace(skip, '') : words).matchAll(/\S+/gu)) {
      const found = `"${left}" in no excerpt, between the code points ${from} and ${to}`;
      findings.addAtNode('excerpt-gap', file, { found, expected: 'every word in one' });
    }
  };
  let covered = stretches[0]?.start ?? 0;
  for (const { id, text: words, start, end } of stretches) {
    const there = text.slice(start, end).join('');
    if (there !== words) {
      const expected = `what the file has from ${start} to ${end}: "${there}"`;
      findings.addAtNode('excerpt-text', id, { found: `"${words}"`, expected });
    }
    if (start < covered) {
      const expected = `one at ${covered} or later: excerpts do not overlap`;
      findings.addAtNode('excerpt-order', id, { found: `a start at ${start}`, expected });
    }
    checkGap(covered, start);
    covered = Math.max(covered, end);
  }
  checkGap(covered, text.length);
}
