// The suites that run in Node: unit tests, and the walk that drives the workbench from outside.
import { runSuite } from '../run/suite.mjs';
import { pinnedNode } from '../setup/repository.mjs';
import { ensureTestWorkbench } from '../setup/testWorkbench.mjs';
import { build } from './build.mjs';

const minute = 60_000;

/** @param {{ name: string, files: string, testLimitMs: number, limitMs: number, env?: NodeJS.ProcessEnv }} options */
async function runMocha({ name, files, testLimitMs, limitMs, env }) {
  build('--tests');
  // --exit: a failed test may leave a browser or a server behind, which end with the process.
  const flags = ['--exit', '--reporter', './scripts/run/countingReporter.cjs', '--forbid-only', '--timeout', String(testLimitMs)];
  const args = ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', ...flags, files];
  return runSuite({ name, program: pinnedNode, args, limitMs, env });
}

export const unit = () => runMocha({ name: 'Unit', files: 'out/test/unit/**/*.test.js', testLimitMs: 10_000, limitMs: 5 * minute });

/** @param {{ name: string, limitMs: number, env?: NodeJS.ProcessEnv }} options */
async function runWalk({ name, limitMs, env }) {
  await ensureTestWorkbench();
  return runMocha({ name, files: 'out/test/ui/**/*.test.js', testLimitMs: 2 * minute, limitMs, env });
}

export const ui = () => runWalk({ name: 'UI walk', limitMs: 12 * minute });

/** The same walk, which then also renews the pictures of the README. */
export const screenshots = () => runWalk({ name: 'Screenshots', limitMs: 40 * minute, env: { README_PICTURES: '1' } });
