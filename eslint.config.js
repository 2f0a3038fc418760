import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** House rules. Each message names the cure. */
const zone = (target, from, message, except) => ({ target, from, message, ...(except ? { except } : {}) });

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'demo-output/', 'test-results/', '*.local/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'import-x/no-cycle': ['error', { maxDepth: 20 }],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals instead of an enum.' },
        { selector: "NewExpression[callee.name='Worker'] > NewExpression[callee.name='URL']", message: 'WXT leaves such a worker out of the build: import its address with ?worker&url.' },
      ],
      'import-x/no-restricted-paths': ['error', { zones: [
        zone('./scrubber', './components', 'The scrubber knows no interface: pass plain data instead.'),
        zone('./scrubber', './entrypoints', 'The scrubber knows no extension: pass plain data instead.'),
        zone('./components', './entrypoints', 'Components get what they need through a typed session or props.'),
        zone('./scrubber/formats', './scrubber/recognizers', 'Formats hand structure to recognizers as context, never the other way round.'),
        zone('./scrubber/formats', './scrubber/policy', 'A format carries out a Plan; policy makes it.'),
        zone('./scrubber/recognizers', './scrubber/formats', 'A recognizer sees a Segment and its context only.'),
      ] }],
    },
  },
  {
    files: ['scrubber/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error',
        ...['window', 'document', 'localStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest', 'WebSocket', 'chrome', 'browser', 'console']
          .map((name) => ({ name, message: 'The scrubber is pure: no page, no extension, no network, no log.' }))],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'entrypoints/command-line/**/*.ts'],
    rules: { 'no-console': 'off', 'max-lines-per-function': 'off' },
  },
);
