// Turns the seed into a graph of many cities: each copy has its own places, bodies, texts, numbers and year, while what
// lies above cities (national and provincial bodies and instruments, metrics, periods) stays one node that all share. So
// the hubs of the seed become hubs of the large graph.

const firstCity = 5000; // 4202 is the city of the seed, 420204 one of its districts; no province has the digits 50 to 69
const syllables = [
  [..."江河湖海山川平安永新"].map((sign, at) => [sign, ['Jiang', 'He', 'Hu', 'Hai', 'Shan', 'Chuan', 'Ping', 'An', 'Yong', 'Xin'][at]]),
  [..."州阳城宁泉原陵林门丰"].map((sign, at) => [sign, ['zhou', 'yang', 'cheng', 'ning', 'quan', 'yuan', 'ling', 'lin', 'men', 'feng'][at]]),
];
const years = 5;

/** Reads what a store holds. */
export async function readGraph(reader) {
  const read = async (text) => (await reader.read([{ text, parameters: {} }])).rows[0];
  return {
    nodes: (await read('MATCH (n) WHERE n.id IS NOT NULL RETURN labels(n) AS labels, properties(n) AS properties')).map(([labels, properties]) => ({ labels, properties })),
    relationships: (
      await read('MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS a, b.id AS b, properties(r) AS properties')
    ).map(([type, from, to, properties]) => ({ type, from, to, properties })),
  };
}

/** The first copy is the seed itself, so that a question about the seed has the same answer's neighbourhood in both. */
export function grow({ nodes, relationships }, copies) {
  const all = new Map(nodes.map((node) => [node.properties.id, node]));
  const edges = [...relationships];
  for (let copy = 1; copy < copies; copy += 1) {
    const rename = renamer(copy);
    for (const { labels, properties } of nodes) {
      const id = rename(properties.id);
      if (!all.has(id)) all.set(id, { labels, properties: { ...map(properties, rename), ...varied(properties, copy) } });
    }
    for (const { type, from, to, properties } of relationships) {
      const ends = { from: rename(from), to: rename(to) };
      // A claim of another document is another relationship; one without a source, between shared nodes, stays one.
      const isNew = ends.from !== from || ends.to !== to || (properties.source !== undefined && rename(properties.source) !== properties.source);
      if (isNew) edges.push({ type, ...ends, properties: map(properties, rename) });
    }
  }
  return { nodes: [...all.values()], relationships: edges };
}

function renamer(copy) {
  const [first, second] = [syllables[0][copy % 10], syllables[1][Math.floor(copy / 10) % 10]];
  const round = copy >= 100 ? String(Math.floor(copy / 100) + 1) : '';
  const shift = copy % years;
  return (text) =>
    text
      .replace(/(?<![0-9a-z])4202(?=\d\d(?!\d))/g, firstCity + copy)
      .replace(/(?<!\d)202[34](?!\d)/g, (year) => String(Number(year) - shift))
      .replaceAll('黄石', first[0] + second[0] + round)
      .replaceAll('Huangshi', first[1] + second[1] + round);
}

/** Numbers differ from city to city, so that an order by them is an order. */
function varied(properties, copy) {
  const changed = {};
  if (Number.isInteger(properties.year)) changed.year = properties.year - (copy % years);
  if (Number.isInteger(properties.reportingYear)) changed.reportingYear = properties.reportingYear - (copy % years);
  if (typeof properties.value === 'number') changed.value = Math.round(properties.value * (50 + copy)) / 100;
  return changed;
}

function map(properties, rename) {
  const change = (value) => (typeof value === 'string' ? rename(value) : Array.isArray(value) ? value.map(change) : value);
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, change(value)]));
}

/** Writes the graph through `run`, in batches. `floats` are the properties that are floats though their value is whole. */
export async function write(run, { nodes, relationships }, floats) {
  const labelOf = new Map(nodes.map(({ labels, properties }) => [properties.id, labels.at(-1)]));
  for (const group of groups(nodes, ({ labels, properties }) => [labels, Object.keys(properties).sort()])) {
    const keys = Object.keys(group[0].properties).sort();
    const text = `UNWIND $rows AS row CREATE (n:${group[0].labels.join(':')} ${printed(keys, 0, floats)})`;
    await inBatches(run, text, group.map(({ properties }) => keys.map((key) => properties[key])));
  }
  const endsOf = ({ from, to }) => [labelOf.get(from), labelOf.get(to)];
  for (const group of groups(relationships, (one) => [one.type, endsOf(one), Object.keys(one.properties).sort()])) {
    const keys = Object.keys(group[0].properties).sort();
    const [from, to] = endsOf(group[0]);
    const text = `UNWIND $rows AS row MATCH (a:${from} {id: row[0]}) MATCH (b:${to} {id: row[1]})
CREATE (a)-[:${group[0].type} ${printed(keys, 2, floats)}]->(b)`;
    await inBatches(run, text, group.map(({ from: a, to: b, properties }) => [a, b, ...keys.map((key) => properties[key])]));
  }
}

async function inBatches(run, text, rows) {
  for (let at = 0; at < rows.length; at += 2000) await run(text, { rows: rows.slice(at, at + 2000) });
}

function printed(keys, offset, floats) {
  const value = (key, index) => (floats.has(key) ? `toFloat(row[${index + offset}])` : `row[${index + offset}]`);
  return `{${keys.map((key, index) => `\`${key}\`: ${value(key, index)}`).join(', ')}}`;
}

function groups(items, keyOf) {
  const found = new Map();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    if (found.has(key)) found.get(key).push(item);
    else found.set(key, [item]);
  }
  return found.values();
}
