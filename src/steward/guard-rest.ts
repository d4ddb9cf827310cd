// Runs scripts, and finds what they did to the graph outside the schema: to the nodes that are no data of this model.
import { cypher, join, name } from '../cypher';
import type { Fault } from '../errors';
import { readOwnRecords, type Run } from '../store';
import { FaultList } from './fault-list';
import type { ModelNames } from './model-names';

interface Rest {
  readonly own: string;
  readonly nodes: number;
  readonly relationships: number;
}

/** Throws a FaultsError where the work made or took away such nodes, or changed what Mandate itself keeps. */
export async function guardRest(run: Run, names: ModelNames, work: () => Promise<void>): Promise<void> {
  const before = await readRest(run, names);
  await work();
  const faults = new FaultList();
  for (const fault of findFaults(before, await readRest(run, names))) faults.add(fault);
  faults.throwIfAny('The scripts reach beyond the schema');
}

/** Throws a FaultsError where the work changed what Mandate itself keeps. */
export async function guardOwn<Result>(run: Run, work: () => Promise<Result>): Promise<Result> {
  const before = await readOwnRecords(run);
  const result = await work();
  const faults = new FaultList('The batch was not kept.');
  if (before !== (await readOwnRecords(run))) faults.add({ message: ownChanged });
  faults.throwIfAny('The scripts reach beyond the schema');
  return result;
}

/** A pattern without a label meets every node of the graph. */
const label = 'Give every pattern a label of the schema, as in MATCH (n:Label).';

const ownChanged = `The scripts would change the ledger and the lock that Mandate keeps in the graph. ${label} To begin with an empty graph, load with --fresh.`;

function findFaults(before: Rest, after: Rest): readonly Fault[] {
  if (before.own !== after.own) return [{ message: ownChanged }];
  return [
    ...tell(after.nodes - before.nodes, 'node', 'without a label of the schema'),
    ...tell(after.relationships - before.relationships, 'relationship', 'at nodes without a label of the schema'),
  ];
}

function tell(difference: number, what: string, where: string): readonly Fault[] {
  if (difference === 0) return [];
  const number = Math.abs(difference);
  const verb = difference > 0 ? 'make' : 'remove';
  return [{ message: `The scripts would ${verb} ${number} ${what}${number === 1 ? '' : 's'} ${where}. ${label}` }];
}

async function readRest(run: Run, { labels }: ModelNames): Promise<Rest> {
  const isOfModel = join(
    [...labels].map((one) => cypher`n:${name(one)}`),
    ' OR ',
  );
  const count = async (text: string): Promise<number> => Number((await run(text))[0]?.[0]);
  return {
    own: await readOwnRecords(run),
    nodes: await count(cypher`MATCH (n) WHERE NOT (${isOfModel}) RETURN count(n) AS a`),
    relationships: await count(cypher`MATCH (n)-[r]-() WHERE NOT (${isOfModel}) RETURN count(r) AS a`),
  };
}
