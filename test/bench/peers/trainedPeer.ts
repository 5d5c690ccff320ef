import type { Language } from '../../../training/readCorpus';

/** The forced choice that every classifier is asked for. One that has no answer says operations, as ours does at even odds. */
export type Side = 'project' | 'operations';

export interface LabelledText {
  readonly text: string;
  readonly side: Side;
  readonly language: Language;
}

/** A trained classifier: ours or one of its peers. */
export interface TrainedPeer {
  readonly name: string;
  /** So many texts it was trained on. */
  readonly seen: number;
  /** From the plain texts to the answers, in the same order. */
  readonly classify: (texts: readonly string[]) => readonly Side[];
  /** As the classifier saves itself. */
  readonly modelBytes: number;
  /** What has to be shipped besides the model; JavaScript bundled and minified. */
  readonly codeBytes: number;
}

/** How a peer comes to be. Training fails where the peer cannot be had. */
export interface Peer {
  readonly name: string;
  readonly train: (texts: readonly LabelledText[]) => TrainedPeer | Promise<TrainedPeer>;
}

/** Takes the name that a classifier gave, or none. */
export const toSide = (label: string | undefined): Side => (label === 'project' ? 'project' : 'operations');
