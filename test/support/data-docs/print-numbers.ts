// Turns the seed into tables of its numbers: their units, how exact they are, the time they cover, and what may be added.
import type { GraphNode } from '../../../src/census';
import { nodeType } from '../../../src/model';
import { printTable } from '../print-table';
import { code, count, printSaid, printText } from './print-words';
import type { Seed } from './read-seed';

/** What the schema says of a number, in the order in which a reader needs it. */
const fieldsOfNumbers = [
  'Outcome.value',
  'Outcome.valueText',
  'Outcome.unit',
  'Outcome.valueNormalized',
  'Outcome.qualifier',
  'Outcome.periodBasis',
  'Outcome.metric',
  'Outcome.subsetOf',
  'Metric.unit',
  'Metric.additive',
  'Metric.definition',
  'Metric.relatedTo',
];

export function printFieldsOfNumbers({ model, nodes, relationships }: Seed): string {
  const rows = fieldsOfNumbers.map((path) => {
    const [typeName = '', fieldName = ''] = path.split('.');
    const type = nodeType(model, typeName);
    const field = type.fields.get(fieldName);
    if (!field) throw new Error(`The schema has no field "${path}".`);
    const own = nodes.filter((node) => node.type === type);
    const given =
      field.kind === 'relationship'
        ? relationships.filter((one) => one.type === field.type && one.fromType === type)
        : own.filter(({ properties }) => (properties[field.name] ?? undefined) !== undefined);
    return [code(path), `${given.length} of ${own.length}`, printText(field.description)];
  });
  return printTable([['field', 'given', 'what it says'], ...rows]);
}

export function printUnits(seed: Seed): string {
  const outcomes = outcomesOf(seed);
  const units = [...new Set(outcomes.map(({ outcome }) => printText(outcome.properties['unit'])))];
  const rows = units
    .map((unit) => outcomes.filter(({ outcome }) => printText(outcome.properties['unit']) === unit))
    .sort((a, b) => b.length - a.length)
    .map((own) => [
      printText(own[0]?.outcome.properties['unit']) || '(none: told in words)',
      [...new Set(own.map(({ outcome }) => printText(outcome.properties['unitEn'])))].sort().join(', '),
      count(own),
      count([...new Set(own.map(({ metric }) => metric))]),
      count(own.filter(isAdditive)),
    ]);
  return printTable([['unit', 'in English', 'outcomes', 'metrics', 'of a metric that may be added'], ...rows]);
}

export function printPeriodBases(seed: Seed): string {
  const outcomes = outcomesOf(seed);
  const names = (enumName: string) => seed.model.enums.get(enumName)?.values.map(({ name }) => name) ?? [];
  const qualifiers = names('Qualifier');
  const rows = names('PeriodBasis').map((basis) => {
    const own = outcomes.filter(({ outcome }) => outcome.properties['periodBasis'] === basis);
    return [
      code(basis),
      ...qualifiers.map((name) => count(own.filter(({ outcome }) => outcome.properties['qualifier'] === name))),
      count(own.filter(isAdditive)),
    ];
  });
  return printTable([['time covered', ...qualifiers.map(code), 'of a metric that may be added'], ...rows]);
}

/** The outcomes that one passage states. */
export function printWorkedNumbers(seed: Seed, passage: string): string {
  const { properties } = seed.nodeOf(passage);
  const rows = outcomesOf(seed)
    .filter(({ outcome }) =>
      seed.relationships.some((one) => one.type === 'STATED_IN' && one.from === outcome.id && one.to === passage),
    )
    .map(({ outcome, metric }) => [outcome, outcome.properties, metric] as const)
    .map(([outcome, told, metric]) => [
      printText(told['nameEn']),
      printNumber(outcome),
      [told['valueNormalized'], told['unitNormalized']].map(printText).join(' '),
      code(printText(told['qualifier'])),
      code(printText(told['periodBasis'])),
      code(printText(metric.id)),
      metric.properties['additive'] === true ? 'yes' : 'no',
    ]);
  const head = ['outcome', 'in the text', 'in a common unit', 'how exact', 'time', 'metric', 'may be added'];
  return `> ${printText(properties['text'])}\n\n${printTable([head, ...rows])}`;
}

export function printParts(seed: Seed): string {
  const told = (id: unknown) => {
    const outcome = seed.nodeOf(id);
    return `${printText(outcome.properties['nameEn'])} (${printNumber(outcome)})`;
  };
  const rows = seed.relationships
    .filter(({ type }) => type === 'SUBSET_OF')
    .map((one) => [told(one.from), told(one.to), printSaid(one), printText(one.properties['quote'])]);
  return printTable([['part', 'whole', 'said or inferred', 'quote'], ...rows]);
}

interface MeasuredOutcome {
  readonly outcome: GraphNode;
  readonly metric: GraphNode;
}

function outcomesOf({ relationships, nodeOf }: Seed): readonly MeasuredOutcome[] {
  return relationships
    .filter(({ type }) => type === 'OF_METRIC')
    .map(({ from, to }) => ({ outcome: nodeOf(from), metric: nodeOf(to) }));
}

function isAdditive({ metric }: MeasuredOutcome): boolean {
  return metric.properties['additive'] === true;
}

/** As the text has it. */
function printNumber({ properties }: GraphNode): string {
  return [properties['valueText'] ?? properties['value'], properties['unit']].map(printText).join('');
}
