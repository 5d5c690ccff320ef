/** Long enough to get on, short enough for whatever else waits, such as the keys that are typed; in milliseconds. */
const slice = 12;

/**
 * Takes what an iterator gives in slices, so that everything else goes on between them.
 *
 * @param isStopped asked between slices
 * @param report hears how many are done
 * @returns undefined when it was stopped
 */
export async function takeInSlices<T>(items: Iterable<T>, isStopped: () => boolean, report?: (done: number) => void): Promise<readonly T[] | undefined> {
  const taken: T[] = [];
  let until = Date.now() + slice;
  for (const item of items) {
    taken.push(item);
    if (Date.now() < until) {
      continue;
    }
    report?.(taken.length);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (isStopped()) {
      return undefined;
    }
    until = Date.now() + slice;
  }
  return taken;
}
