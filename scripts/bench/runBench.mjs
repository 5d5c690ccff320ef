// All benchmarks, or those named; `product:review` is one part of what the product costs in VS Code. Figures, no pass or fail.
import { benchLearning } from './benchLearning.mjs';
import { benchPeers } from './benchPeers.mjs';
import { benchProduct } from './benchProduct.mjs';

/** @type {Record<string, (only?: string) => Promise<void>>} */
const parts = { product: benchProduct, learning: benchLearning, peers: benchPeers };

try {
  const named = process.argv.slice(2);
  for (const argument of named.length > 0 ? named : Object.keys(parts)) {
    const [name = '', only] = argument.split(':');
    const part = parts[name];
    if (!part) throw new Error(`There is no benchmark "${name}"; they are ${Object.keys(parts).join(', ')}.`);
    await part(only);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
