import type { Finding } from '../../core/checks/finding';
import { charterMessages } from './charterMessages';
import { handoverMessages } from './handoverMessages';
import { improvementMessages } from './improvementMessages';
import type { RuleMessages } from './ruleMessages';
import { runbookMessages } from './runbookMessages';

const messages: RuleMessages<''> = { ...charterMessages, ...runbookMessages, ...handoverMessages, ...improvementMessages };

/** A finding in the language of the user interface. */
export const tellFinding = (finding: Finding): string => messages[finding.code](finding);
