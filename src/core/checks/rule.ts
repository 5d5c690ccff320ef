import type { CheckContext } from './checkContext';
import type { Hit } from './finding';
import type { RuleCode } from './ruleLevels';

/** Judges a document; gives nothing where it is not sure. */
export type Check = (context: CheckContext) => readonly Hit[];

/** The rules of a family by code. */
export type RuleFamily = Readonly<Partial<Record<RuleCode, Check>>>;
