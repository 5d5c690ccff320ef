import type { TextFormat } from '../../../src/core/markdown/readBlocks';
import { createRandom } from '../markdown/generateDocument';
import { generatePlan } from './generatePlan';

/** Checks generated plans; a failure names the seed and shows the document. */
export function eachPlan(count: number, withTags: boolean, check: (source: string, format: TextFormat, random: (limit: number) => number) => void): void {
  for (let seed = 1; seed <= count; seed++) {
    const random = createRandom(seed);
    const source = generatePlan(random, withTags);
    const format = seed % 3 === 0 ? 'plain' : 'markdown';
    try {
      check(source, format, random);
    } catch (error) {
      throw new Error(`seed ${seed}, ${format}: ${JSON.stringify(source)}`, { cause: error });
    }
  }
}
