// Turns the seed into what a citation names: the version of the data, and an example.
import { printTable } from '../print-table';
import { code, count, printText } from './print-words';
import type { Seed } from './read-seed';

export function printDataVersion({ nodes, relationships, digest, dataVersion }: Seed): string {
  return printTable([
    ['data version', 'digest', 'nodes', 'relationships'],
    [code(dataVersion), code(digest), count(nodes), count(relationships)],
  ]);
}

/** Cites what one passage says. */
export function printCitation(seed: Seed, passage: string, programVersion: string): string {
  const { from } = seed.relationships.find(({ type, to }) => type === 'HAS_PASSAGE' && to === passage) ?? {};
  const document = seed.nodeOf(from).properties;
  const { section } = seed.nodeOf(passage).properties;
  const lines = [
    `${printText(document['title'])} [${printText(document['titleEn'])}],`,
    `${printText(document['publisher'])}, ${printText(document['published'])}, section ${printText(section)},`,
    `${passage};`,
    `in: Mandate ${programVersion}, data version ${seed.dataVersion},`,
    `SHA-256 ${seed.digest}.`,
  ];
  return `\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`;
}
