#!/usr/bin/env node
// The executable: the table of commands, and what each kind of error means for the exit code.
import { Command, CommanderError, Option } from 'commander';
import colors from 'picocolors';
import { readConfig } from '../config';
import { dialects, type Engine } from '../cypher';
import { FaultsError, RefusedError, StoreError, UsageError } from '../errors';
import { graphFormats, tableFormats } from '../export';
import { productVersion } from '../product-version';
import { printFaults } from '../steward';
import { check } from './check';
import { diff, type DiffOptions } from './diff';
import { digest } from './digest';
import { exitCodes, exitCodeTable, signalCodes } from './exit-codes';
import { explain } from './explain';
import { exportData, type ExportOptions } from './export';
import { importTable, type ImportOptions } from './import';
import { load } from './load';
import { createFolder } from './new';
import { readParameter, type Parameters } from './read-parameter';
import { remove, type RemoveOptions } from './remove';
import { schema } from './schema';
import { serve } from './serve';
import { status } from './status';
import { undo } from './undo';

interface LoadFlags extends Partial<Readonly<Record<'fresh' | 'allowDelete' | 'check' | 'json' | 'quiet', true>>> {
  readonly inBatches?: true | number;
  readonly param?: Parameters;
}

function buildProgram(): Command {
  const program = new Command('mandate')
    .description('A GraphQL knowledge graph service whose every claim quotes its sentence.')
    .version(productVersion)
    .option('-v, --verbose', 'show where in the program an error arose')
    .addHelpText('after', `\n${exitCodeTable}`)
    .showHelpAfterError('(mandate --help lists what there is)')
    .exitOverride();
  program
    .command('serve')
    .description('answer questions over HTTP; on the embedded engine, load the scripts first if nothing is loaded')
    .action(() => serve(readConfig(process.env)));
  program
    .command('new')
    .description('make a folder to begin another graph from: a small schema, its scripts and a guide')
    .argument('<folder>', 'it must not be there yet, or be empty')
    .action((folder: string) => createFolder(folder));
  program
    .command('import')
    .description('write a CSV table as a script for "mandate load"; needs no database')
    .argument('<table>', 'a CSV file in UTF-8, headings first')
    .requiredOption('--mapping <file>', 'what its columns mean: JSON or YAML, see the README')
    .option('--delimiter <sign>', 'what stands between cells; "tab" for a tabulator', ',')
    .option('-o, --output <file>', 'write to a file, not to standard output')
    .option('-q, --quiet', 'say nothing but errors')
    .action((table: string, options: Omit<ImportOptions, 'table'>) =>
      importTable(readConfig(process.env), { table, ...options }),
    );
  program
    .command('load')
    .description('run Cypher scripts in the order of their names, all or nothing')
    .argument('[paths...]', 'files or folders of *.cypher; without any, the scripts folder')
    .option(
      '-P, --param <name=>value>',
      "a value for the scripts, such as -P 'year=>2023'; may be given again",
      readParameter,
    )
    .option('--fresh', 'begin with an empty graph')
    .option(
      '--in-batches [statements]',
      'on Neo4j: keep it in parts, where it is too much for one transaction; begun again, it goes on',
      readBatchSize,
    )
    .option('--allow-delete', 'let the scripts take nodes and relationships out of the graph; else that is refused')
    .option('--check', 'judge the result as "mandate check" does, and refuse the load where there are findings')
    .option('--json', 'print what came of it as JSON')
    .option('-q, --quiet', 'say nothing but errors')
    .action((paths: string[], { fresh, inBatches, allowDelete, check, json, quiet, param }: LoadFlags) =>
      load(readConfig(process.env), {
        paths,
        isFresh: fresh ?? false,
        batchSize: inBatches === true ? usualBatchSize : inBatches,
        mayDelete: allowDelete ?? false,
        isChecked: check ?? false,
        isJson: json ?? false,
        isQuiet: quiet ?? false,
        ...(param && { parameters: param }),
      }),
    );
  program
    .command('diff')
    .description('show what the scripts would change; writes nothing')
    .argument('[paths...]', 'files or folders of *.cypher; without any, the scripts folder')
    .option(
      '-P, --param <name=>value>',
      "a value for the scripts, such as -P 'year=>2023'; may be given again",
      readParameter,
    )
    .option('--full', 'every node and relationship, with its properties')
    .option('--check', 'judge the result as "mandate check" does, too')
    .option('--fresh', 'as if the load began with an empty graph')
    .option('--json', 'print the whole change as JSON')
    .action((paths: string[], options: Omit<DiffOptions, 'paths'>) =>
      diff(readConfig(process.env), { paths, ...options }),
    );
  program
    .command('status')
    .description('list the loads, and the scripts with their state: applied, pending, changed, late or missing')
    .argument('[paths...]', 'files or folders of *.cypher; without any, the scripts folder')
    .option('--json', 'print it as JSON')
    .action((paths: string[], options: { json?: true }) =>
      status(readConfig(process.env), { paths, isJson: options.json ?? false }),
    );
  program
    .command('undo')
    .description('take back the last load, or the one of this number, as "mandate status" lists them')
    .argument('[load]', 'the number of the load', readNumber)
    .option('--cascade', 'take back the later loads, too')
    .option('--json', 'print what came of it as JSON')
    .action((number: number | undefined, options: { cascade?: true; json?: true }) =>
      undo(readConfig(process.env), {
        number,
        isCascade: options.cascade ?? false,
        isJson: options.json ?? false,
      }),
    );
  program
    .command('remove')
    .description('take out what only one source says: its claims, its excerpts, and the nodes nothing else speaks of')
    .requiredOption('--source <id>', 'the id of the source')
    .option('--dry-run', 'show what would go, and write nothing')
    .option('--full', 'show every node and relationship, with its properties')
    .option('--json', 'print the whole change as JSON')
    .action((options: RemoveOptions) => remove(readConfig(process.env), options));
  program
    .command('check')
    .description(
      'judge what is stored: by the schema, by the texts it was taken from, and by the rules in schema/rules',
    )
    .argument(
      '[paths...]',
      'the scripts it comes from, with their texts in "sources" beside them; else the scripts folder',
    )
    .option('--json', 'print the findings as JSON')
    .action((paths: string[], options: { json?: true }) =>
      check(readConfig(process.env), { paths, isJson: options.json ?? false }),
    );
  program
    .command('digest')
    .description('print the SHA-256 of what is stored; equal for equal graphs, on every engine')
    .action(() => digest(readConfig(process.env)));
  program
    .command('explain')
    .description('print the plan and the Cypher of a question, for an engine; needs no database')
    .argument('<file>', 'a file with one GraphQL operation; - for standard input')
    .option('--variables <file>', 'a JSON file with the values of its variables')
    .addOption(new Option('--engine <engine>', 'instead of the engine of the settings').choices(Object.keys(dialects)))
    .action((file: string, options: { variables?: string; engine?: Engine }) =>
      explain(readConfig(process.env), { file, ...options }),
    );
  program
    .command('export')
    .description('write the whole answer of a question as a table or a graph, or the whole graph')
    .argument(
      '[file]',
      'a file with one GraphQL operation: a list, a connection or a part of the graph; - for standard input',
    )
    .option('--graph', 'the whole graph')
    .addOption(
      new Option(
        '--format <format>',
        'of a question: csv unless another is named; of the whole graph: graphml',
      ).choices([...Object.keys(tableFormats), ...Object.keys(graphFormats)]),
    )
    .option('--variables <file>', "a JSON file with the values of the question's variables")
    .option('--bom', 'begin CSV with a byte order mark, for spreadsheets')
    .option('-o, --output <file>', 'write to a file, not to standard output')
    .option('-q, --quiet', 'say nothing but errors')
    .action((file: string | undefined, options: Omit<ExportOptions, 'file'>) =>
      exportData(readConfig(process.env), { ...(file !== undefined && { file }), ...options }),
    );
  program
    .command('schema')
    .description('print the GraphQL schema that clients see')
    .option('--write', 'write it and possibleTypes.json to src/generated')
    .option('--check', 'compare it with src/generated, and change nothing')
    .action((options: { write?: true; check?: true }) => schema(readConfig(process.env), options));
  return program;
}

/** A batch of so many takes Neo4j some megabytes, and keeping it some milliseconds. */
const usualBatchSize = 2_000;

function readBatchSize(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(`"${text}" is no number of statements for --in-batches: expected 1 to 9999999.`);
}

function readNumber(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new UsageError(`"${text}" is not the number of a load. "mandate status" lists them.`);
}

async function main(): Promise<number> {
  const program = buildProgram();
  try {
    await program.parseAsync();
    return exitCodes.fine;
  } catch (error) {
    if (program.opts<{ verbose?: true }>().verbose && error instanceof Error && error.stack) console.error(error.stack);
    return tell(error);
  }
}

/** What the system refuses, and what to do about it. */
const refusals: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Another program listens there: set PORT to another port.',
  EADDRNOTAVAIL: 'This machine has no such address: set HOST to one that it has.',
  EACCES: 'Give this user the right to it, or choose another place.',
  EPERM: 'Give this user the right to it, or choose another place.',
  ENOENT: 'There is no such folder: make it, or choose another place.',
  EROFS: 'The disk cannot be written: choose another place.',
  ENOSPC: 'The disk is full: make room and try again.',
};

/** One clear message on standard error. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  if (error instanceof FaultsError) {
    if (error.faults.length > 0) console.error(printFaults(error.faults, { color: colors.isColorSupported }));
    console.error(error.message);
    return exitCodes.faults;
  }
  const advice = refusals[(error as NodeJS.ErrnoException).code ?? ''];
  const message = error instanceof Error ? error.message : String(error);
  console.error(advice ? `${message}. ${advice}` : message);
  if (error instanceof UsageError) return exitCodes.usage;
  if (error instanceof RefusedError || error instanceof StoreError || advice) return exitCodes.refused;
  if (error instanceof Error && error.stack) console.error(error.stack);
  return exitCodes.faults;
}

// What is under way is not kept: a load is switched to, or committed, in one step at its end. A running server has
// listeners of its own. (Taking these away then could lose a signal that is on its way.)
for (const [signal, code] of Object.entries(signalCodes)) {
  process.once(signal, () => {
    if (process.listenerCount(signal) === 0) process.exit(code);
  });
}
// Work does not depend on whether anybody still listens, as "mandate load | head" does not, or a terminal that is gone.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
  });
}
void main().then((code) => {
  // A running server keeps the process; everything else has ended here.
  if (code !== exitCodes.fine) process.exit(code);
});
