// Turns a graph into GEXF 1.2, the version that every reader knows: attributes, then nodes, then edges.
import type { GraphData } from '../census';
import type { GraphModel } from '../model';
import type { Attribute } from './attributes';
import { GraphItems } from './graph-items';
import { xmlText } from './xml';

export async function* printGexf(data: GraphData, model: GraphModel, dataVersion: string): AsyncGenerator<string> {
  const items = new GraphItems(model);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
  <meta><description>Data version ${xmlText(dataVersion)}</description></meta>
  <graph mode="static" defaultedgetype="directed">
${printAttributes('node', items.attributes.nodes)}${printAttributes('edge', items.attributes.relationships)}    <nodes>
`;
  for await (const batch of data.nodes) {
    const nodes = items
      .nodes(batch)
      .map(
        ({ id, label, values }) =>
          `      <node id="${xmlText(id)}" label="${xmlText(label)}">${printValues(values)}</node>\n`,
      );
    yield nodes.join('');
  }
  yield '    </nodes>\n    <edges>\n';
  for await (const batch of data.relationships) {
    const edges = items.relationships(batch).map(({ id, type, from, to, values }) => {
      const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
      return `      <edge id="${id}" ${ends} label="${type}">${printValues(values)}</edge>\n`;
    });
    yield edges.join('');
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function printAttributes(end: 'node' | 'edge', attributes: readonly Attribute[]): string {
  const lines = attributes.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`);
  return `    <attributes class="${end}" mode="static">\n${lines.join('')}    </attributes>\n`;
}

function printValues(values: readonly (readonly [Attribute, string])[]): string {
  const all = values.map(([{ name }, text]) => `<attvalue for="${name}" value="${xmlText(text)}"/>`);
  return `<attvalues>${all.join('')}</attvalues>`;
}
