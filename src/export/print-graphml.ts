// Turns a graph into GraphML: a key for each attribute, then nodes, then edges that carry their type and properties.
import type { GraphData } from '../census';
import type { GraphModel } from '../model';
import type { Attribute, AttributeType } from './attributes';
import { GraphItems } from './graph-items';
import { xmlText } from './xml';

const types: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

type Values = readonly (readonly [Attribute, string])[];

export async function* printGraphml(data: GraphData, model: GraphModel, dataVersion: string): AsyncGenerator<string> {
  const items = new GraphItems(model);
  const { label } = items.attributes;
  const keys = (['node', 'edge'] as const).flatMap((end) =>
    (end === 'node' ? items.attributes.nodes : items.attributes.relationships).map(
      ({ name, type }) => `  <key id="${end}.${name}" for="${end}" attr.name="${name}" attr.type="${types[type]}"/>\n`,
    ),
  );
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <desc>Data version ${xmlText(dataVersion)}</desc>
  <key id="node.${label}" for="node" attr.name="${label}" attr.type="string"/>
${keys.join('')}  <graph id="graph" edgedefault="directed">
`;
  for await (const batch of data.nodes) {
    const nodes = items.nodes(batch).map(({ id, label: known, values }) => {
      const text = `<data key="node.${label}">${xmlText(known)}</data>`;
      return `    <node id="${xmlText(id)}">${text}${printValues('node', values)}</node>\n`;
    });
    yield nodes.join('');
  }
  for await (const batch of data.relationships) {
    const edges = items.relationships(batch).map(({ id, from, to, values }) => {
      const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
      return `    <edge id="${id}" ${ends}>${printValues('edge', values)}</edge>\n`;
    });
    yield edges.join('');
  }
  yield '  </graph>\n</graphml>\n';
}

function printValues(end: 'node' | 'edge', values: Values): string {
  return values.map(([{ name }, text]) => `<data key="${end}.${name}">${xmlText(text)}</data>`).join('');
}
