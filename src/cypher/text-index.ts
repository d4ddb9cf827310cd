// The Cypher around an index of texts: to make it, to know whether it is there, and to let it propose nodes.
import { printLucene } from './lucene';
import { cypher, join, name, parameter, variable, type Cypher } from './text';

export interface TextIndexDialect {
  /** Does nothing where an index of that name is there. */
  create(index: string, labels: readonly string[], properties: readonly string[]): Cypher;
  drop(index: string): Cypher;
  /** Tells the names of the indexes that can be asked, and of those that are still being made; `state` tells them apart. */
  readonly list: Cypher;
  readonly ready: string;
  /** The question whose answers have, among others, all nodes that have every term; undefined where there is none. */
  question(terms: readonly (readonly string[])[]): string | undefined;
  /** Proposes nodes to the question of the parameter `question` to the index of the parameter `index`. */
  propose(node: Cypher): Cypher;
}

/** Neo4j's full-text index. It is of the same state as the data: a transaction writes both. */
export const fullText: TextIndexDialect = {
  create: (index, labels, properties) => {
    const keys = properties.map((property) => cypher`n.${name(property)}`);
    return cypher`CREATE FULLTEXT INDEX ${name(index)} IF NOT EXISTS FOR (n:${join(labels.map(name), '|')}) ON EACH [${join(keys, ', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`;
  },
  drop: (index) => cypher`DROP INDEX ${name(index)} IF EXISTS`,
  list: cypher`SHOW FULLTEXT INDEXES YIELD name, state`,
  ready: 'ONLINE',
  question: printLucene,
  propose: (node) =>
    cypher`CALL db.index.fulltext.queryNodes(${parameter('index')}, ${parameter('question')}) YIELD ${variable('node')} AS ${node}`,
};
