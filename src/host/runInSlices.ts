/** Milliseconds of work after which others get their turn. */
const slice = 12;

const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

/**
 * Runs work that is cut into steps, with pauses between them, so that nothing else in the extension host waits for all of it.
 *
 * @param isStale asked after each pause; the rest is left undone when it says so
 * @returns what the work gives, or undefined when it was left undone
 */
export async function runInSlices<T>(work: Generator<void, T>, isStale: () => boolean): Promise<T | undefined> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < slice) continue;
    await pause();
    if (isStale()) return undefined;
    began = performance.now();
  }
}
