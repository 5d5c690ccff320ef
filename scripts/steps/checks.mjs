// Lint and types: each counts as one.
import { runSuite } from '../run/suite.mjs';
import { pinnedNode } from '../setup/repository.mjs';

const limitMs = 3 * 60_000;

export const lint = () =>
  runSuite({ name: 'Lint', program: pinnedNode, args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'], limitMs, counts: false });

export const types = () =>
  runSuite({ name: 'Types', program: pinnedNode, args: ['node_modules/typescript/bin/tsc', '-b'], limitMs, counts: false });
