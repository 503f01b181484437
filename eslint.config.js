// What every file is held to, and what single folders owe besides; layout belongs to prettier.
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import house from './scripts/lint-rules.mjs';

const typescript = ['**/*.ts', '**/*.tsx'];
const specs = ['**/*.spec.ts', '**/*.spec.tsx'];
/** Where a tool asks for a default export. */
const configs = [
  '*.config.js',
  '.dependency-cruiser.mjs',
  'apps/web/vite.config.ts',
  'scripts/lint-rules.mjs',
  'test/e2e/setup/{start,stop}-*.ts',
];

const jestGlobals = [
  'describe',
  'it',
  'test',
  'expect',
  'jest',
  'beforeAll',
  'beforeEach',
  'afterAll',
  'afterEach',
].map((name) => ({ name, message: "Import it from '@jest/globals'." }));
const beToldIt = 'The domain knows no clock, no place and no machine: let it be told.';
const outsideWorld = ['Date', 'Intl', 'process', 'console', 'globalThis'].map((name) => ({
  name,
  message: beToldIt,
}));

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by its name, so that it is called the same everywhere.',
};
const unrun = {
  selector:
    'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|failing)$/]',
  message: 'A test runs, or it is not there.',
};
const everywhere = [
  unrun,
  {
    selector: 'ImportSpecifier[imported.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]',
    message: 'A test runs, or it is not there.',
  },
  {
    selector:
      'CallExpression[callee.object.name="jest"][callee.property.name=/^(mock|unstable_mockModule)$/]',
    message: 'It does nothing to a static import here: give the real part, or override the provider.',
  },
  {
    selector: 'Property[key.name="synchronize"][value.value=true]',
    message: 'The schema moves by migrations only.',
  },
];

const forwardRef = {
  name: '@nestjs/common',
  importNames: ['forwardRef'],
  message: 'Two providers that need each other hide a third.',
};
const exceptions = {
  group: ['@nestjs/common'],
  importNamePattern: 'Exception$',
  message: 'Below the edge a no is a refusal, and has no HTTP status.',
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.data/', '**/node_modules/'] },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: { house, '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
    rules: {
      'house/begins-with-reason': 'error',
      'house/no-barrel': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'], location: 'anywhere' }],
      'no-restricted-globals': ['error', ...jestGlobals],
      'no-restricted-imports': ['error', { paths: [forwardRef], patterns: [exceptions] }],
      'no-restricted-syntax': ['error', defaultExport, ...everywhere],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: typescript,
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['apps/web/vite.config.ts', 'apps/web/compressed.ts'] },
        tsconfigRootDir: import.meta.dirname,
        emitDecoratorMetadata: true,
        experimentalDecorators: true,
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': true },
      ],
    },
  },
  {
    files: ['libs/*/src/**/*.ts'],
    ignores: specs,
    rules: { 'house/documented-exports': 'error' },
  },
  {
    files: ['libs/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...jestGlobals, ...outsideWorld],
      '@typescript-eslint/no-restricted-types': ['error', { types: { Date: beToldIt } }],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'The domain draws no lots: ids come in from the door.',
        },
      ],
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: [...specs, 'libs/domain/src/gate/{gate,evolution}.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: specs,
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        {
          'ts-expect-error': 'allow-with-description',
          'ts-ignore': true,
          'ts-nocheck': true,
          'ts-check': true,
        },
      ],
    },
  },
  {
    files: ['apps/api/src/edge/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [forwardRef] }] },
  },
  {
    // The one place that may leave a suite out, saying so aloud: its program or its rights are missing here.
    files: ['libs/testing/src/needs.ts'],
    rules: {
      'no-restricted-syntax': ['error', defaultExport, ...everywhere.filter((rule) => rule !== unrun)],
    },
  },
  {
    files: configs,
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
);
