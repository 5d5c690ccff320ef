import type { CheckOptions } from '../checks/checkOptions';
import type { Finding } from '../checks/finding';
import { gradeHit } from '../checks/gradeHit';
import { kindOfRule, relationCodes } from '../checks/ruleLevels';
import { sortFindings } from '../checks/sortFindings';
import { readSuppressions } from '../checks/suppressions';
import { createRelations, type ReadDocument, type RelatedLookup } from './relationContext';
import type { LocalLink } from '../links/readLinks';
import { relationRules } from './relationRules';

/**
 * Gives what only shows beside other documents: owners that differ, a runbook handed over with faults, a loop that is not closed, a
 * link to nothing. In the order of the text. Reads no file: `lookup` answers for what was read.
 */
export function checkRelations(self: ReadDocument, links: readonly LocalLink[], lookup: RelatedLookup, options: CheckOptions = {}): readonly Finding[] {
  const relations = createRelations(self, links, lookup, options);
  const isSilenced = readSuppressions(self.document, self.source);
  const codes = relationCodes.filter((code) => kindOfRule(code) === self.document.kind && !options.off?.includes(code));
  const findings = codes.flatMap((code) => relationRules[code](relations).map((hit) => gradeHit(code, hit, options)));
  return sortFindings(findings.filter((finding) => !isSilenced(finding)));
}
