// Starts the throwaway Neo4j of the tests.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = createRequire(import.meta.url);

export async function startNeo4j() {
  // The tests' server leaves out the better compiler of the JVM, to be ready sooner; here warm times are what counts.
  process.env.CI ??= 'true';
  const { fetchNeo4j, startNeo4j: start } = requireTypeScript(fileURLToPath(new URL('../test/support/neo4j/start.ts', import.meta.url)));
  await fetchNeo4j();
  return start();
}

function requireTypeScript(file) {
  const { transpileModule, ModuleKind } = here('../node_modules/typescript');
  const { outputText } = transpileModule(readFileSync(file, 'utf8'), { compilerOptions: { module: ModuleKind.CommonJS, esModuleInterop: true } });
  const module = new Module(file);
  Object.assign(module, { filename: file, paths: Module._nodeModulePaths(dirname(file)) });
  module._compile(outputText, file);
  return module.exports;
}
