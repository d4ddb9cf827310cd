// Judges what is stored: against the schema, against the texts it was taken from, and by the rules of its domain.
import { readWhole } from '../census';
import type { GraphModel } from '../model';
import type { GraphStore, Run } from '../store';
import { checkExcerpts } from './check-excerpts';
import { checkGraph } from './check-graph';
import { StructureCheck } from './check-structure';
import { Findings, type Finding } from './findings';
import { modelNames } from './model-names';
import { placeFaults, type DataFault } from './places';
import { readRules, type Rule } from './rule';
import { runRule } from './run-rule';
import { listScripts } from './script-file';
import { withSourceLines } from './source-lines';
import { readSourceTexts } from './source-texts';

export interface CheckOptions {
  readonly model: GraphModel;
  readonly store: GraphStore;
  /** The scripts that the data comes from, so that findings have places; sources lie beside them. */
  readonly paths: readonly string[];
  /** Where the rules of the domain are. */
  readonly rulesFolder: string;
}

export interface CheckReport {
  readonly dataVersion: string;
  readonly findings: readonly Finding[];
  /** How many rules the domain has. */
  readonly rules: number;
  /** The ids of the nodes whose files were compared, and of those whose files were not found. */
  readonly texts: { readonly checked: readonly string[]; readonly missing: readonly string[] };
}

/** Throws a FaultsError where a rule is wrong, or a StoreError. */
export async function check({ model, store, paths, rulesFolder }: CheckOptions): Promise<CheckReport> {
  const standards = readStandards({ model, paths, rulesFolder }, listScripts(paths));
  const { result, dataVersion } = await readWhole(store, (run) => judge(run, standards));
  return { ...result, dataVersion };
}

/** What the data is judged by. */
export interface Standards {
  readonly model: GraphModel;
  readonly rules: readonly Rule[];
  /** The scripts that the data comes from. */
  readonly files: readonly string[];
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** Throws a FaultsError where a rule is wrong. */
export function readStandards(
  { model, paths, rulesFolder }: Omit<CheckOptions, 'store'>,
  files: readonly string[],
): Standards {
  return { model, files, rules: readRules(rulesFolder, model), texts: readSourceTexts(paths) };
}

export async function judge(
  run: Run,
  { model, rules, files, texts }: Standards,
): Promise<Omit<CheckReport, 'dataVersion'>> {
  const findings = new Findings();
  await checkSchema(run, model, findings);
  const compared = await checkExcerpts({ run, model, texts, findings });
  for (const rule of rules) {
    for (const { id, type, to, ...difference } of await runRule(run, model, rule)) {
      if (type === undefined) findings.addAtNode(rule.name, id, difference);
      else findings.addAtRelationship(rule.name, { from: id, type, to }, difference);
    }
  }
  const placed = withSourceLines(placeFaults(files, findings.all));
  return { findings: placed, rules: rules.length, texts: compared };
}

async function checkSchema(run: Run, model: GraphModel, findings: Findings): Promise<void> {
  const names = modelNames(model);
  const structure = new StructureCheck(names.types, model, findings);
  const faults = { add: (fault: DataFault) => findings.add('schema', fault) };
  await checkGraph(
    run,
    { model, names, faults },
    {
      nodes: (batch) => batch.forEach((node) => structure.addNode(node)),
      relationships: (batch) => batch.forEach((relationship) => structure.addRelationship(relationship)),
    },
  );
  structure.finish();
}
