// The formats that a graph can be written in.
import type { GraphData } from '../census';
import type { GraphModel } from '../model';
import { printGexf } from './print-gexf';
import { printGraphml } from './print-graphml';
import { printJsonLd } from './print-json-ld';

interface Format {
  readonly contentType: string;
  /** Pieces of the file, one for each batch. Throws a RequestError where the schema has no such form. */
  print(data: GraphData, model: GraphModel, dataVersion: string): AsyncIterable<string>;
}

export const graphFormats = {
  graphml: { contentType: 'application/graphml+xml; charset=utf-8', print: printGraphml },
  gexf: { contentType: 'application/gexf+xml; charset=utf-8', print: printGexf },
  jsonld: { contentType: 'application/ld+json', print: printJsonLd },
} as const satisfies Readonly<Record<string, Format>>;

export type GraphFormat = keyof typeof graphFormats;

export function isGraphFormat(text: unknown): text is GraphFormat {
  return typeof text === 'string' && Object.hasOwn(graphFormats, text);
}
