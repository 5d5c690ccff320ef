import { mostTextLength, type Decision } from './decision';
import { foldTask } from './foldTask';

/** Gives what was decided on the same text, however it is written. */
export type FindDecision = (text: string) => Decision | undefined;

/** A task is asked for again as the neighbour of those around it, soon after: so many texts are kept as they were found. */
const mostKnown = 500;

/** Takes decisions by their folded texts, see foldTask. */
export function createDecisionFinder(byText: ReadonlyMap<string, Decision>): FindDecision {
  const known = new Map<string, Decision | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const found = byText.get(foldTask(text));
    if (known.size >= mostKnown) known.clear();
    // A very long text is not kept: the map must stay small.
    if (text.length <= mostTextLength) known.set(text, found);
    return found;
  };
}
