// The names of the root fields that a node type gets.
import pluralize from 'pluralize';

export interface RootNames {
  readonly single: string;
  readonly many: string;
  readonly connection: string;
  readonly groups: string;
}

/** "LegalCase" → legalCase, legalCases, legalCasesConnection, legalCaseGroups. A word that is its own plural gets "List". */
export function rootNames(type: string): RootNames {
  const single = fieldName(type);
  const plural = pluralize(single);
  const many = plural === single ? `${single}List` : plural;
  return { single, many, connection: `${many}Connection`, groups: `${single}Groups` };
}

/** "LegalCase" → legalCase. */
export function fieldName(type: string): string {
  return type.slice(0, 1).toLowerCase() + type.slice(1);
}
