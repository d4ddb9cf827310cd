// Turns the text of a cell into the value that the schema asks for.
import { suggest } from '../check-scripts';
import type { Property } from '../../model';

export type Item = string | number | boolean;

export interface CellReader {
  /** The item, or what is wrong with the text, as the end of the sentence '"Year" has …'. */
  (text: string): { readonly value: Item } | { readonly fault: string };
}

/** `values` says what texts of the table mean; what it does not name means itself. */
export function cellReader(
  property: Property,
  enumNames: readonly string[],
  values: Readonly<Record<string, Item>> | undefined,
): CellReader {
  const meanings = new Map(Object.entries(values ?? {}));
  return (text) => {
    const meant = meanings.get(text.trim()) ?? meanings.get(text);
    return readItem(property, enumNames, meant === undefined ? text : String(meant));
  };
}

function readItem(
  property: Property,
  enumNames: readonly string[],
  text: string,
): { readonly value: Item } | { readonly fault: string } {
  const found = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  const word = text.trim();
  if (property.isEnum) {
    if (enumNames.includes(word)) return { value: word };
    return { fault: `${found}; ${property.type} allows ${enumNames.join(', ')}.${suggest(word, enumNames)}` };
  }
  switch (property.type) {
    case 'Int': {
      const value = Number(word);
      if (/^[+-]?\d+$/.test(word) && (value | 0) === value) return { value: value | 0 };
      const isWhole = /^[+-]?\d+$/.test(word);
      return {
        fault: `${found}, and an Int is a whole number${isWhole ? ' of 32 bits' : ', written with digits alone'}.`,
      };
    }
    case 'Float': {
      const value = Number(word);
      if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(word) && Number.isFinite(value)) return { value };
      return { fault: `${found}, and a Float is a number written as 1234.5, without signs between thousands.` };
    }
    case 'Boolean': {
      const small = word.toLowerCase();
      if (small === 'true' || small === 'false') return { value: small === 'true' };
      return { fault: `${found}, and a Boolean is true or false. Other words get their meaning in "values".` };
    }
    default:
      return { value: text };
  }
}
