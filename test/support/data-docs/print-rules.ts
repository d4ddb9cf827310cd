// Turns the rules of the domain into a table: what each holds.
import { printTable } from '../print-table';
import type { Seed } from './read-seed';

export function printRules({ rules }: Seed): string {
  const rows = rules.map(({ name, file, sentence }) => [`[${name}](../${file.replaceAll('\\', '/')})`, sentence]);
  return printTable([['rule', 'what must hold'], ...rows]);
}
