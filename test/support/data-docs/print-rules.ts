// Turns the rules of the domain into a table: what each holds.
import { printTable } from '../print-table';
import type { Seed } from './read-seed';

export function printRules({ rules }: Seed): string {
  const rows = rules.map(({ name, script, sentence }) => [
    `[${name}](../${script.file.replaceAll('\\', '/')})`,
    sentence,
  ]);
  return printTable([['rule', 'what must hold'], ...rows]);
}
