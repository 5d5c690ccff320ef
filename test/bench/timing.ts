/** Ways of timing things that are shared by what runs inside the extension host. */

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

export const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Milliseconds that something takes. */
export async function timeOf(work: () => Thenable<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How long others in the extension host wait at most while something runs there, in milliseconds. */
export async function longestBlock(work: () => Thenable<unknown>): Promise<number> {
  let isOver = false;
  let longest = 0;
  const watch = (async () => {
    while (!isOver) {
      const start = performance.now();
      await pause(1);
      longest = Math.max(longest, performance.now() - start);
    }
  })();
  await work();
  isOver = true;
  await watch;
  return longest;
}
