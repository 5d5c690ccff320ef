// Runs all steps, or the ones named, under the pinned Node. The last line is `N passed, N failed`.
import { lint, types } from './steps/checks.mjs';
import { integration } from './steps/integration.mjs';
import { screenshots, ui, unit } from './steps/mochaSuites.mjs';

/** @typedef {import('./run/suite.mjs').Count} Count */
/** @type {Record<string, () => Promise<Count | Count[]>>} */
const steps = { lint, types, unit, integration, ui, screenshots };
const usual = ['lint', 'types', 'unit', 'integration', 'ui'];

/** @param {string[]} names */
async function runSteps(names) {
  /** @type {Count[]} */
  const counts = [];
  for (const name of names) {
    const step = steps[name];
    if (!step) throw new Error(`There is no step "${name}"; the steps are ${Object.keys(steps).join(', ')}.`);
    // A step that cannot even start counts as one failure, and the others still run.
    const result = await step().catch((error) => {
      console.error(`${name}: ${error instanceof Error ? error.message : error}`);
      return { passed: 0, failed: 1 };
    });
    counts.push(...[result].flat());
  }
  return counts;
}

try {
  const named = process.argv.slice(2);
  const counts = await runSteps(named.length > 0 ? named : usual);
  const total = (/** @type {keyof Count} */ key) => counts.reduce((sum, count) => sum + count[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
