// Turns src/ into its files, each with its room, its lines and its imports.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

export const root = join(__dirname, '../..');

interface Import {
  readonly line: number;
  readonly from: string;
  readonly isTypeOnly: boolean;
}

export interface SourceFile {
  /** Below src/, with slashes: "store/store.ts". */
  readonly path: string;
  /** A folder of src/, or a file beside the folders: "store", "answer". */
  readonly room: string;
  readonly lines: readonly string[];
  readonly imports: readonly Import[];
}

export const files = listFiles(join(root, 'src')).map(readSourceFile);
const paths = new Set(files.map((file) => file.path));

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}

function readSourceFile(file: string): SourceFile {
  const path = relative(join(root, 'src'), file).replaceAll('\\', '/');
  const text = readFileSync(file, 'utf8');
  const lines = text.trimEnd().split('\n');
  return { path, room: roomOf(path), lines, imports: readImports(text) };
}

export function roomOf(path: string): string {
  return path.replace(/(\/.*|\.ts)$/, '');
}

/** Imports and re-exports of every form, dynamic ones and `require` too. */
function readImports(text: string): readonly Import[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, isTypeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    imports.push({
      line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      from: specifier.text,
      isTypeOnly,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText()))
      add(node, node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  const { phaseModifier, name, namedBindings } = importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((one) => one.isTypeOnly)
  );
}

/** The path below src/ of what a relative import means. */
export function resolveImport(file: SourceFile, from: string): string {
  const target = relative(join(root, 'src'), resolve(root, 'src', dirname(file.path), from)).replaceAll('\\', '/');
  return [`${target}.ts`, `${target}/index.ts`].find((path) => paths.has(path)) ?? target;
}
