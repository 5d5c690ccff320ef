import type { Finding } from '../../core/checks/finding';
import type { RuleCode } from '../../core/checks/ruleLevels';

/** Says what is wrong and what to do about it. */
export type RuleMessage = (finding: Finding) => string;

/** A message for every rule of a kind of document; the compiler refuses a code without one. */
export type RuleMessages<Prefix extends string> = Readonly<Record<Extract<RuleCode, `${Prefix}${string}`>, RuleMessage>>;
