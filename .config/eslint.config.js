import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import jsdoc from 'eslint-plugin-jsdoc'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What reads the clock, chance, the environment or a locale, or keeps state for the whole process. */
const impure = {
  globals: [
    'process',
    'console',
    'globalThis',
    'window',
    'self',
    'fetch',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'performance',
    'crypto',
    'localStorage',
    'Intl',
  ],
  syntax: [
    { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The library reads no clock.' },
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The library reads no clock.' },
    { selector: "CallExpression[callee.name='Date']", message: 'The library reads no clock.' },
    {
      selector: "MemberExpression[object.name='Math'][property.name='random']",
      message: 'The library leaves nothing to chance.',
    },
    {
      selector: 'MemberExpression[property.name=/^(toLocale|localeCompare)/]',
      message: 'The library reads no locale.',
    },
    {
      selector:
        'MemberExpression[property.name=/^(getTimezoneOffset|getFullYear|getMonth|getDate|getDay|getHours|setFullYear|setMonth|setDate)$/]',
      message: 'The library reads no time zone.',
    },
    { selector: 'ImportExpression', message: 'The library is synchronous.' },
    {
      selector: "CallExpression[callee.object.name='z'][callee.property.name='config']",
      message: 'zod has one configuration for the whole process.',
    },
    {
      selector:
        "CallExpression[callee.object.name='z'][callee.property.name=/^(int|u?int32|lte?|gte?|positive|negative|nonnegative|nonpositive|multipleOf)$/]",
      message:
        'Numbers are bounded by finiteNumber, wholeNumber and hours of src/kernel/schema, which word every fault.',
    },
  ],
}

/** A further language must be named by the compiler wherever it lacks its words. */
const comparedLanguage = {
  selector: 'BinaryExpression[operator=/^[!=]==?$/] > Literal[value=/^(zh-TW|en)$/]',
  message: 'Both languages of a sentence stand side by side in text(zh, en); none is compared with.',
}

export default defineConfig(
  globalIgnores([
    'dist/',
    'docs/dist/',
    'coverage/',
    'node_modules/',
    'test/consumers/',
    'test/services/',
    '.config/dependency-cruiser.cjs',
  ]),
  tseslint.configs.strictTypeChecked,
  {
    basePath: root,
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: `${root}/test/tsconfig.json` })] },
    languageOptions: {
      parserOptions: {
        project: [
          'test/tsconfig.json',
          'docs/site/scripts/tsconfig.json',
          'src/element/tsconfig.json',
          'test/browser/tsconfig.json',
        ],
        tsconfigRootDir: root,
      },
    },
    rules: {
      semi: ['error', 'never'],
      'max-len': [
        'error',
        {
          code: 120,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
          ignorePattern: '// =>|eslint-disable',
        },
      ],
      'no-console': 'off',
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      complexity: ['error', 15],
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/no-default-export': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNullish: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreVoidOperator: true, ignoreArrowShorthand: true },
      ],
    },
  },
  {
    // The second audit reads drawn records as plain JSON, of which it takes no form for granted.
    files: ['test/dossier/oracle/**/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/element/**'],
    plugins: { jsdoc },
    rules: {
      'no-restricted-globals': ['error', ...impure.globals],
      'no-restricted-syntax': ['error', ...impure.syntax, comparedLanguage],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'path', 'os', 'crypto', 'child_process'],
              message: 'The library touches nothing outside.',
            },
          ],
          paths: [{ name: 'zod', message: "import * as z from 'zod/mini'" }],
        },
      ],
      'jsdoc/require-throws-type': 'off',
      'jsdoc/check-tag-names': ['error', { definedTags: ['clause'] }],
      'jsdoc/check-param-names': 'error',
      'jsdoc/no-types': 'off',
    },
  },
  {
    files: ['src/{cli,element}/**/*.ts', 'docs/{site/**/,}*.ts'],
    rules: { 'no-restricted-syntax': ['error', comparedLanguage] },
  },
  {
    files: ['test/**/*.ts', 'docs/test/**/*.ts', 'examples/**/*.ts'],
    rules: {
      complexity: 'off',
      'max-depth': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.disableTypeChecked] },
)
