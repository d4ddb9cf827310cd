// Reads a mapping file, JSON or YAML, into what it says of a table's columns, and keeps the place of every part.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isMap, LineCounter, parseDocument, type Node, type Scalar } from 'yaml';
import { z } from 'zod';
import { FaultsError, UsageError, type Fault } from '../../errors';

const filled = z.string().min(1);
const constant = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number(), z.boolean()])),
]);

/** What a property is told by: the name of a column, or one of `column`, `template` and `value`. */
const telling = z.preprocess(
  (given) => (typeof given === 'string' ? { column: given } : given),
  z.strictObject({
    column: filled.optional(),
    template: filled.optional(),
    value: constant.optional(),
    separator: filled.optional(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
);
const properties = z.record(z.string(), telling).default({});

/** The end of a relationship: a node of this mapping by its name, or any node by its type and id. */
const end = z.preprocess(
  (given) => (typeof given === 'string' ? { node: given } : given),
  z.union([z.strictObject({ node: filled }), z.strictObject({ type: filled, id: filled })], {
    error: 'expected the name of a node of this mapping, or "type" and "id"',
  }),
);

const mapping = z.strictObject({
  escapedFormulas: z.boolean().default(false),
  nodes: z.array(z.strictObject({ name: filled.optional(), type: filled, id: filled, properties })).default([]),
  relationships: z.array(z.strictObject({ type: filled, from: end, to: end, properties })).default([]),
});

export type Mapping = z.infer<typeof mapping>;
export type Telling = z.infer<typeof telling>;
export type Path = readonly (string | number)[];

export interface MappingFile {
  readonly mapping: Mapping;
  readonly sha256: string;
  /** A fault at the part that the path leads to, or at the part above it where there is none. */
  faultAt(path: Path, message: string): Fault;
}

/** Throws a FaultsError with every fault of form, or a UsageError where the file cannot be read. */
export function readMapping(file: string): MappingFile {
  const bytes = readBytes(file);
  const text = decode(file, bytes);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const sourceLines = text.split(/\r\n|\n/);
  const faultOf = (offset: number, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    const sourceLine = sourceLines[line - 1] ?? '';
    return { file, line, column: [...sourceLine.slice(0, col - 1)].length + 1, message, sourceLine };
  };
  const faultAt = (path: Path, message: string): Fault => faultOf(offsetOf(document, path), message);

  if (document.errors.length > 0) {
    throw new FaultsError(
      'The mapping is neither JSON nor YAML.',
      document.errors.map(({ pos, message }) => faultOf(pos[0], message)),
    );
  }
  const parsed = mapping.safeParse(document.toJS());
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => faultAt([...pathOf(issue), key], `A mapping has no "${key}" here.`))
        : [faultAt(pathOf(issue), `${sentence(issue.message)}.`)],
    );
    throw new FaultsError('The mapping has faults.', faults);
  }
  return { mapping: parsed.data, sha256: createHash('sha256').update(bytes).digest('hex'), faultAt };
}

function pathOf({ path }: { readonly path: readonly PropertyKey[] }): Path {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function sentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}

/** Of a key where there is one, since that is what its author wrote; else of an item. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const owner: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const keys = isMap<Scalar>(owner) ? owner.items.map(({ key }) => key) : [];
    const found =
      keys.find(({ value }) => value === last) ?? (document.getIn(path.slice(0, length), true) as Node | undefined);
    if (found?.range) return found.range[0];
  }
  return 0;
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`"${file}" cannot be read: ${(error as Error).message}.`);
  }
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`"${file}" is not UTF-8. Save it as UTF-8.`);
  }
}
