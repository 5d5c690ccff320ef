// Runs one suite, shows its lines, keeps its whole log, and counts.
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { logFolder } from '../../test/host/paths.mjs';
import { runChild } from './runChild.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const totalsPattern = /##results (\{.*\})/;

/**
 * @param {object} suite
 * @param {string} suite.name
 * @param {string} suite.program
 * @param {string[]} suite.args
 * @param {number} suite.limitMs
 * @param {NodeJS.ProcessEnv} [suite.env]
 * @param {boolean} [suite.counts] whether it reports tests one by one; otherwise it passes or fails as one
 * @param {(line: string) => string | undefined} [suite.show] what to show of a line; the log has every line
 * @returns {Promise<Count>}
 */
export async function runSuite({ name, program, args, limitMs, env, counts = true, show = (line) => line }) {
  console.log(`\n── ${name}`);
  mkdirSync(logFolder, { recursive: true });
  const logFile = join(logFolder, `${name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}.log`);
  const log = createWriteStream(logFile);
  const started = Date.now();
  /** @type {Count | undefined} */
  let totals;
  const onLine = (/** @type {string} */ line) => {
    log.write(`${line}\n`);
    const found = totalsPattern.exec(line);
    if (found?.[1]) totals = JSON.parse(found[1]);
    const shown = found ? undefined : show(line);
    if (shown !== undefined) console.log(shown);
  };
  const { code, timedOut } = await runChild(program, args, { limitMs, env, onLine });
  await new Promise((resolve) => log.end(resolve));
  const count = judge({ counts, ended: code === 0 && !timedOut, totals });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`   ${count.passed} passed, ${count.failed} failed in ${seconds} s${count.failed > 0 ? `; log: ${logFile}` : ''}`);
  return count;
}

/**
 * A suite that crashed, hung or ran nothing must not look like one that passed.
 * @param {{ counts: boolean, ended: boolean, totals: Count | undefined }} outcome `ended`: with exit code 0, in time
 * @returns {Count}
 */
function judge({ counts, ended, totals }) {
  if (!counts) return ended ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = totals ?? { passed: 0, failed: 0 };
  const isSound = passed > 0 && (ended || failed > 0);
  return { passed, failed: isSound ? failed : failed + 1 };
}
