import { findBlame, findLeadingSolution } from '../../detection/findStatementFaults';
import { findDates } from '../../detection/findDates';
import { splitSentences } from '../../detection/splitSentences';
import { listedIn } from '../checkContext';
import { hitMatch } from '../hits';
import type { Hit } from '../finding';
import type { Check } from '../rule';
import { findVagueEntries, vagueSizes } from '../vagueness';

/** CH016; an objective with neither size nor date is told by CH010. */
export const findSizelessWords: Check = ({ written }) => written('objectives', 'successCriteria', 'acceptanceCriteria').flatMap((field) =>
  listedIn(field).flatMap(({ start, text }): Hit[] => {
    if (field.key === 'objectives' && findDates(text).length === 0) return [];
    const found = vagueSizes(text)[0];
    return found ? [hitMatch(field, start, found, { word: found.text, text: found.text })] : [];
  }));

/** CH017 */
export const findOpenWords: Check = ({ written }) =>
  written('successCriteria', 'inScope', 'outOfScope', 'acceptanceCriteria').flatMap((field) => findVagueEntries(field, ['B', 'C']));

/** CH071 and IR003: only the very start of a problem is looked at for a solution. */
export const findSolutionOrBlame: Check = ({ written }) => written('problem').flatMap((field) => {
  const first = splitSentences(field.prose)[0];
  const solution = first && findLeadingSolution(field.prose.slice(first.start, first.end));
  const hits = findBlame(field.prose).map((match) => hitMatch(field, field.start, match, { text: match.text, fault: 'blame' }));
  return solution && first ? [hitMatch(field, field.start + first.start, solution, { text: solution.text, fault: 'solution' }), ...hits] : hits;
});
