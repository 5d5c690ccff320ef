import type { LabelledText, TrainedPeer } from './trainedPeer';

/** What one classifier did, in the units of its name; shares are 0 to 1. */
export interface Figures {
  /** So many texts it was trained on. */
  readonly seen: number;
  readonly english: number;
  readonly chinese: number;
  readonly both: number;
  readonly tasksPerSecond: number;
  readonly modelBytes: number;
  readonly codeBytes: number;
}

/** Long enough that starting a command hardly counts. */
const leastMs = 1000;
const rounds = 3;

const measureMs = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Median of some rounds, each over the texts as often as it takes to last a second. */
const measureSpeed = ({ classify }: TrainedPeer, texts: readonly string[]): number => {
  let repeated = texts;
  while (measureMs(() => classify(repeated)) < leastMs) repeated = [...repeated, ...repeated];
  const times = Array.from({ length: rounds }, () => measureMs(() => classify(repeated))).sort((a, b) => a - b);
  return (1000 * repeated.length) / (times[Math.floor(rounds / 2)] ?? 1);
};

/** Takes a trained classifier and the texts that it has not seen. */
export const measurePeer = (peer: TrainedPeer, heldOut: readonly LabelledText[]): Figures => {
  const texts = heldOut.map(({ text }) => text);
  const answers = peer.classify(texts);
  const shareRight = (languages: readonly string[]): number => {
    const own = [...heldOut.entries()].filter(([, { language }]) => languages.includes(language));
    return own.filter(([index, { side }]) => answers[index] === side).length / own.length;
  };
  return {
    seen: peer.seen,
    english: shareRight(['en']),
    chinese: shareRight(['zh']),
    both: shareRight(['en', 'zh']),
    tasksPerSecond: measureSpeed(peer, texts),
    modelBytes: peer.modelBytes,
    codeBytes: peer.codeBytes,
  };
};
