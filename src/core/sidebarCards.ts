import type { CommandId } from './ids';
import type { Role, WorkKind } from './workKind';

/** What the sidebar shows besides the comparison, in words: the script only lays it out. */
export interface VerdictCard {
  readonly kind: WorkKind;
  /** "Project work". */
  readonly heading: string;
  /** "clear", "likely", "unsure" or "your answer", in the user's language. */
  readonly certainty: string;
  /** The task as the user wrote it: untrusted, set as text only. */
  readonly task: string;
  readonly explanation: string;
  readonly dimensions: readonly DimensionReasons[];
  /** One sentence on the dimensions that nothing was said about; empty when there are none. */
  readonly silent: string;
  /** Further remarks, such as that only the beginning was read. */
  readonly notes: readonly string[];
  readonly question?: { readonly text: string; readonly answers: readonly CardButton[] };
  /** What a language model said, when the user asked; untrusted, set as text only. */
  readonly secondOpinion?: OpinionWords;
  readonly actions: readonly CardButton[];
  /** How many tasks of each kind were classified together; empty when this one was alone. */
  readonly tally: string;
  /** All tasks classified together; empty when this one was alone. */
  readonly tasks: readonly TaskChoice[];
}

export interface OpinionWords {
  /** "Second opinion: NAME". */
  readonly heading: string;
  readonly kind: WorkKind;
  readonly kindName: string;
  readonly sentence: string;
}

export interface DimensionReasons {
  readonly name: string;
  readonly reasons: readonly { readonly role: Role; readonly roleName: string; readonly words: string }[];
}

export interface CardButton {
  readonly label: string;
  readonly command: CommandId;
  readonly argument?: string;
}

export interface TaskChoice extends CardButton {
  readonly kind: WorkKind;
  readonly kindName: string;
  readonly current: boolean;
}

/** How ready a hand-over is, in words. */
export interface ReadinessCard {
  readonly isReady: boolean;
  /** "Not ready: 4 items block". */
  readonly heading: string;
  /** Name of the document: the user's, set as text only. */
  readonly document: string;
  readonly groups: readonly ReadinessGroup[];
  /** Further remarks, such as that the list is longer. */
  readonly notes: readonly string[];
  readonly actions: readonly CardButton[];
}

export interface ReadinessGroup {
  readonly status: 'blocks' | 'condition';
  readonly heading: string;
  /** Each jumps to its place. */
  readonly items: readonly CardButton[];
}

/** How the tasks of a plan under review are shared out, in words. */
export interface BalanceCard {
  /** "Balance: 44 tasks". */
  readonly heading: string;
  /** Name of the document: the user's, set as text only. */
  readonly document: string;
  /** The whole picture in one sentence, for those who do not see it. */
  readonly picture: string;
  readonly shares: readonly BalanceShare[];
  /** "By heading"; the table has a row for each. */
  readonly tableTitle: string;
  readonly columns: readonly string[];
  /** The first cell of each is the heading. */
  readonly rows: readonly (readonly string[])[];
  /** What does not belong in the document; each jumps to its place. Empty when there is nothing. */
  readonly misplacedTitle: string;
  readonly misplaced: readonly MisplacedChoice[];
  /** Further remarks, such as that a list is longer. */
  readonly notes: readonly string[];
  readonly actions: readonly CardButton[];
}

export interface BalanceShare {
  readonly kind: WorkKind;
  /** "Project work". */
  readonly name: string;
  /** "12 (40%)". */
  readonly amount: string;
  /** Above 0. */
  readonly count: number;
}

export interface MisplacedChoice extends CardButton {
  readonly kind: WorkKind;
  /** Why it is listed. */
  readonly reason: string;
}
