// All benchmarks, or those named. Figures, no pass or fail.
import { benchLearning } from './benchLearning.mjs';
import { benchPeers } from './benchPeers.mjs';
import { benchProduct } from './benchProduct.mjs';

/** @type {Record<string, () => Promise<void>>} */
const parts = { product: benchProduct, learning: benchLearning, peers: benchPeers };

try {
  const named = process.argv.slice(2);
  for (const name of named.length > 0 ? named : Object.keys(parts)) {
    const part = parts[name];
    if (!part) throw new Error(`There is no benchmark "${name}"; they are ${Object.keys(parts).join(', ')}.`);
    await part();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
