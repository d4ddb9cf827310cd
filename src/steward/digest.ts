// Turns the data of a graph into one SHA-256, the same on every engine.
//   ["node","film:1",["Film"],{"title":"春","year":1999}]
//   ["relationship","person:1","DIRECTED","film:1",{"source":"doc:1"}]
// It is the SHA-256 of these lines, each with a line end, in the order of their UTF-8 bytes: what `LC_ALL=C sort` gives.
import { createHash } from 'node:crypto';
import type { GraphNode, GraphRelationship } from '../census';
import type { StoredProperties } from '../store';

export class Digest {
  readonly #lines: Buffer[] = [];

  /** Only the labels of the model count. */
  constructor(private readonly labels: ReadonlySet<string>) {}

  addNode(node: GraphNode): void {
    const { id, ...properties } = node.properties;
    this.#add(['node', id ?? null, node.labels.filter((label) => this.labels.has(label)).sort(), sorted(properties)]);
  }

  addRelationship(relationship: GraphRelationship): void {
    const { from, type, to, properties } = relationship;
    this.#add(['relationship', from, type, to ?? null, sorted(properties)]);
  }

  finish(): string {
    const hash = createHash('sha256');
    for (const line of this.#lines.sort(Buffer.compare)) hash.update(line);
    return hash.digest('hex');
  }

  /** JavaScript has one kind of number, so an integer and an equal float are written alike. */
  #add(line: readonly unknown[]): void {
    this.#lines.push(Buffer.from(`${JSON.stringify(line)}\n`));
  }
}

/** Names of properties are ASCII, as GraphQL's are, so JavaScript's own order is that of their code points. */
function sorted(properties: StoredProperties): StoredProperties {
  const entries = Object.entries(properties).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
