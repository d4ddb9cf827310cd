// Takes out of the graph what only one source says: its claims, its excerpts, itself, and the nodes that nothing else speaks of.
import { RefusedError } from '../errors';
import { concreteTypes, firstLabel, sourceTypes, type GraphModel } from '../model';
import { dataVersionOf, readLedger, type Base, type GraphStore, type Kept, type Run } from '../store';
import { applyChange } from './apply-change';
import { refuseUnfinished } from './batches';
import { compareSnapshots, type GraphChange, type Pair } from './graph-change';
import { modelNames } from './model-names';
import { recordChange } from './record-change';
import { Snapshot, type NodeState, type RelationshipState } from './snapshot';
import { takeCensus, takeCheckedCensus } from './take-census';

export interface RemoveOptions {
  readonly model: GraphModel;
  readonly schemaHash?: string;
  readonly store: GraphStore;
  /** The id of the source's node. */
  readonly source: string;
  /** Whether to keep the graph as it is, and only see what would go. */
  readonly isTrial?: boolean;
}

export interface RemoveReport {
  readonly dataVersion: string;
  readonly digest: string;
  readonly change: GraphChange;
}

/**
 * Values that the source set on nodes of which others speak too stay as they are: no value says who set it. Throws a
 * RefusedError where there is no such source, a FaultsError where what is left would not fit the schema, or a StoreError.
 */
export async function removeSource(options: RemoveOptions): Promise<RemoveReport> {
  const { model, schemaHash = '', store, source, isTrial = false } = options;
  const start = performance.now();
  const names = modelNames(model);
  let report: RemoveReport | undefined;
  const change = async (run: Run, base: Base): Promise<Kept | undefined> => {
    await refuseUnfinished(run);
    const ledger = await readLedger(run);
    const [before, after] = [new Snapshot(names), new Snapshot(names)];
    const { digest: digestBefore } = await takeCensus(run, names, before);
    await applyChange(run, new Removal(model, before, source).find(), names);
    const { digest } = await takeCheckedCensus(run, { model, names, files: [], snapshot: after });
    const difference = compareSnapshots(before, after);
    report = { digest, dataVersion: dataVersionOf(digest), change: difference };
    if (isTrial) return undefined;
    const milliseconds = Math.round(performance.now() - start);
    const done = { base, ledger, names, schemaHash, digestBefore, digest, change: difference, milliseconds };
    return recordChange({ ...done, command: 'remove', source, engine: store.engine, isFresh: false, scripts: [] });
  };
  await store.write({ isFresh: false, labels: [...names.labels], ...(!isTrial && { runSchema: noSchema }), change });
  return report!;
}

const noSchema = (): Promise<void> => Promise.resolve();

class Removal {
  readonly #nodes: ReadonlyMap<string, NodeState>;
  readonly #relationships: readonly Pair<RelationshipState>[];
  /** The properties that name the source of a claim. */
  readonly #sourceProperties: ReadonlySet<string>;

  constructor(
    private readonly model: GraphModel,
    snapshot: Snapshot,
    private readonly source: string,
  ) {
    this.#nodes = new Map([...snapshot.nodes].map(([id, text]) => [id, JSON.parse(text) as NodeState]));
    this.#relationships = [...snapshot.relationships].map(([id, text]) => ({
      id,
      before: JSON.parse(text) as RelationshipState,
      after: undefined,
    }));
    this.#sourceProperties = new Set(
      [...model.relationshipProperties.values()].flatMap(({ provenance }) => (provenance ? [provenance.source] : [])),
    );
  }

  find(): GraphChange {
    this.#refuseOther();
    const own = this.#ownExcerpts();
    const excerpts = this.#idsOf(concreteTypes(this.model).flatMap((type) => (type.excerpt ? [firstLabel(type)] : [])));
    const ofThis = new Set([this.source, ...own]);
    /** What the source speaks of, what others speak of, and what leads to what without anybody who says so. */
    const spokenOf = new Set<string>();
    const alsoElsewhere = new Set<string>();
    const joined: (readonly [string, string])[] = this.#references();
    for (const { before } of this.#relationships) {
      const relationship = before!;
      const ends = [relationship.from[1], relationship.to[1]] as const;
      const isExcerpted = ends.some((end) => excerpts.has(end));
      if (this.#isClaimOfThis(relationship) || ends.some((end) => ofThis.has(end))) {
        ends.forEach((end) => spokenOf.add(end));
      } else if (isExcerpted || this.#claimSource(relationship) !== undefined) {
        ends.forEach((end) => alsoElsewhere.add(end));
      } else joined.push(ends);
    }
    const gone = new Set([...ofThis, ...[...spokenOf].filter((id) => !alsoElsewhere.has(id))]);
    keepJoined(gone, ofThis, joined);
    return {
      nodes: [...gone].flatMap((id) => {
        const before = this.#nodes.get(id);
        return before ? [{ id, before, after: undefined }] : [];
      }),
      relationships: this.#relationships.filter(
        ({ before }) => this.#isClaimOfThis(before!) || gone.has(before!.from[1]) || gone.has(before!.to[1]),
      ),
    };
  }

  #refuseOther(): void {
    const labels = sourceTypes(this.model).flatMap(({ members }) => members.map(({ label }) => label));
    const sources = this.#idsOf(labels);
    if (sources.has(this.source)) return;
    const known = [...sources].sort();
    const list = known.length === 0 ? 'It has none.' : `Its sources: ${known.join(', ')}.`;
    throw new RefusedError(`The graph has no source "${this.source}". ${list} Nothing was changed.`);
  }

  /** The ids of the nodes that were cut from the source. */
  #ownExcerpts(): ReadonlySet<string> {
    const types = new Set(
      concreteTypes(this.model).flatMap(({ excerpt, fields }) => {
        const field = excerpt && fields.get(excerpt.of);
        return field?.kind === 'relationship' ? [field.type] : [];
      }),
    );
    return new Set(
      this.#relationships.flatMap(({ before }) => {
        const { type, from, to } = before!;
        if (!types.has(type)) return [];
        return from[1] === this.source ? [to[1]] : to[1] === this.source ? [from[1]] : [];
      }),
    );
  }

  /** Which node names which by a property. */
  #references(): [string, string][] {
    return [...this.#nodes].flatMap(([id, { labels, properties }]) =>
      this.#referencesOf(labels).flatMap((property) =>
        [properties[property] ?? []].flat().map((target): [string, string] => [id, String(target)]),
      ),
    );
  }

  #referencesOf(labels: readonly string[]): readonly string[] {
    const type = concreteTypes(this.model).find((one) => labels.includes(firstLabel(one)));
    return [...(type?.fields.values() ?? [])].flatMap((field) => (field.kind === 'reference' ? [field.property] : []));
  }

  #idsOf(labels: readonly string[]): ReadonlySet<string> {
    return new Set(
      [...this.#nodes].flatMap(([id, node]) => (node.labels.some((one) => labels.includes(one)) ? [id] : [])),
    );
  }

  #claimSource({ properties }: RelationshipState): unknown {
    for (const property of this.#sourceProperties) if (property in properties) return properties[property];
    return undefined;
  }

  #isClaimOfThis(relationship: RelationshipState): boolean {
    return this.#claimSource(relationship) === this.source;
  }
}

/** What stays keeps what it leads to or names, step by step. */
function keepJoined(
  gone: Set<string>,
  ofThis: ReadonlySet<string>,
  joined: readonly (readonly [string, string])[],
): void {
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const [from, to] of joined) {
      if (!gone.has(from) && !ofThis.has(to) && gone.delete(to)) hasChanged = true;
    }
  }
}
