// Turns "person:{code}-{name|slug}" into a text for each row.

export interface Template {
  /** Texts and columns by turns, in order. */
  readonly parts: readonly (string | Hole)[];
}

interface Hole {
  /** From 0. */
  readonly column: number;
  readonly isSlug: boolean;
}

/** Answers the template, or what is wrong with it, one sentence for each fault. */
export function readTemplate(
  text: string,
  columnOf: (heading: string) => number | string,
): Template | readonly string[] {
  const faults: string[] = [];
  const parts = text.split(/(\{[^{}]*\})/u).flatMap((part): readonly (string | Hole)[] => {
    const [, inside] = /^\{([^{}]*)\}$/u.exec(part) ?? [];
    if (inside === undefined) {
      if (/[{}]/u.test(part)) faults.push(`"${text}" has a brace without its other. A column stands as {heading}.`);
      return part === '' ? [] : [part];
    }
    const [, heading = '', rule] = /^(.*?)(?:\|([^|]*))?$/u.exec(inside) ?? [];
    if (rule !== undefined && rule !== 'slug') {
      faults.push(`"${part}" has the rule "${rule}"; the only one is "slug", as in {${heading}|slug}.`);
    }
    const column = columnOf(heading);
    if (typeof column === 'number') return [{ column, isSlug: rule === 'slug' }];
    faults.push(column);
    return [];
  });
  if (faults.length === 0 && !parts.some((part) => typeof part !== 'string')) {
    faults.push(`"${text}" names no column. A column stands as {heading}; what is equal in all rows is a "value".`);
  }
  return faults.length > 0 ? faults : { parts };
}

/** The text; undefined where a cell is empty, or the cell whose slug would be. */
export function fillTemplate(
  { parts }: Template,
  cells: readonly string[],
): { readonly text: string } | { readonly emptySlug: number } | undefined {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const cell = (cells[part.column] ?? '').trim();
    if (cell === '') return undefined;
    const filled = part.isSlug ? slug(cell) : cell;
    if (filled === '') return { emptySlug: part.column };
    text += filled;
  }
  return { text };
}

/** The first column that it reads. */
export function columnOf({ parts }: Template): number {
  return parts.find((part) => typeof part !== 'string')?.column ?? 0;
}

/** Small letters and digits of every script, all else as one hyphen; accents of Latin letters are left out. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
