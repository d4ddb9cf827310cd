// Finds the interpreters of the languages in which researchers ask; says loudly which one is not there.
import { spawnSync } from 'node:child_process';

const isRequired = !['', '0', 'false', undefined].includes(process.env.CI);

const languages = {
  python: {
    command: process.env.PYTHON ?? 'python3',
    probe: ['-c', 'import gql, requests'],
    advice: 'Install test/clients/requirements.txt with pip; PYTHON names another interpreter.',
  },
  r: {
    command: process.env.RSCRIPT ?? 'Rscript',
    probe: ['-e', 'library(httr2); library(jsonlite)'],
    advice: 'Install R with the packages httr2 and jsonlite; RSCRIPT names another interpreter.',
  },
} as const;

/** The command; undefined where it is not there. In continuous integration it must be there. */
export function findLanguage(name: keyof typeof languages): string | undefined {
  const { command, probe, advice } = languages[name];
  const { status, stderr, error } = spawnSync(command, probe, { encoding: 'utf8' });
  if (status === 0) return command;
  const sentence = `"${command}" cannot run what is written in ${name}: ${error?.message ?? stderr.trim().split('\n').pop()}. ${advice}`;
  if (isRequired) throw new Error(sentence);
  console.error(`\n*** What is written in ${name} is NOT RUN. ${sentence} ***\n`);
  return undefined;
}
