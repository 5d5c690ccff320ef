import { runChild } from '../run/runChild.mjs';
import { pinnedNode } from '../setup/repository.mjs';

const usualLimitMs = 5 * 60_000;
const mark = '##bench ';

/**
 * Shows the figures that a program reports, and nothing else of what it prints.
 * @param {string[]} args
 * @param {number} [limitMs]
 */
export async function showFigures(args, limitMs = usualLimitMs) {
  /** @type {string[]} */
  const lines = [];
  const onLine = (/** @type {string} */ line) => {
    lines.push(line);
    const at = line.indexOf(mark);
    if (at >= 0) console.log(line.slice(at + mark.length));
  };
  const { code, timedOut } = await runChild(pinnedNode, args, { limitMs, onLine });
  if (code !== 0 || timedOut) throw new Error(`The benchmark ${args[0]} failed:\n${lines.slice(-20).join('\n')}`);
}
