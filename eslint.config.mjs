// Lints src and test with their types. Who may import whom stands in test/architecture.test.ts.
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noDefaultExports = ['ExportDefaultDeclaration', 'ExportSpecifier[exported.name="default"]'].map((selector) => ({
  selector,
  message: 'Export it by its name.',
}));

// The type of a hole in the tag "cypher" lets nothing but Cypher in; text that is put together in another way has no such guard.
const onlyTaggedCypher = [
  {
    selector: 'TSAsExpression > TSTypeReference[typeName.name="Cypher"]',
    message: 'Nothing but src/cypher/text.ts may declare text to be Cypher. Put it together with the tag "cypher".',
  },
];
const noUntaggedTemplates = [
  {
    selector:
      ':not(TaggedTemplateExpression, CallExpression[callee.name=/^(variable|invariant)$/]) > TemplateLiteral[expressions.length>0]',
    message: 'Cypher is put together by the tag "cypher" alone. For the name of a variable, call variable(`…`).',
  },
];

export default defineConfig(
  { ignores: ['src/generated/', 'dist/', 'coverage/', 'data/', '.cache/', 'bench/', 'tools/cypher-grammar/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ...noDefaultExports, ...onlyTaggedCypher],
      // `typeof import('…')` is the type of a package that is loaded late.
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-require-imports': ['error', { allow: ['/package\\.json$', '^./split-script$'] }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      // Objects of functions are taken apart freely here, and a method that lost its object fails at its first private field.
      '@typescript-eslint/unbound-method': 'off',
      // An interface may ask for a promise where there is nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // It takes every unknown value for an object. Objects in template literals are still found.
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  {
    files: ['src/compiler/print-*.ts', 'src/cypher/dialect.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noDefaultExports, ...onlyTaggedCypher, ...noUntaggedTemplates] },
  },
  { files: ['src/cypher/text.ts'], rules: { 'no-restricted-syntax': ['error', ...noDefaultExports] } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noDefaultExports],
      // Jest's matchers, such as expect.any(String), have the type any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  // Jest asks for default exports here.
  { files: ['test/support/global-*.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
