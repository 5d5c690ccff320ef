import { bareValue } from './bareValue';
import { findNames, type NameMatch } from './findNames';
import { isPlaceholder } from './findPlaceholders';
import { foldWidth } from './foldWidth';
import { isBlank } from './isBlank';
import { chineseCrowds, chineseDepartmentEnds, chineseRoles, englishCrowds, englishDepartments, englishRoles } from './ownerWords';
import { matchAt, withoutOverlaps, type TextMatch } from './textMatch';
import { visitMatches } from './visitMatches';

/** Who an owner's cell names; `unknown` is text that is neither, and may be a name that no table knows. */
export type OwnerKind = 'person' | 'role' | 'department' | 'crowd' | 'placeholder' | 'unknown';

export interface Owner {
  readonly kind: OwnerKind;
  readonly names: readonly NameMatch[];
  /** The crowd words in it, with or without a name. */
  readonly crowds: readonly TextMatch[];
}

const crowd = [new RegExp(`(?<![\\w-])(?:${englishCrowds.join('|')})(?![\\w-])`, 'gi'), new RegExp(chineseCrowds.join('|'), 'g')];
const role = new RegExp(`(?<![a-z])(?:${englishRoles.join('|')})s?(?![a-z])|(?:${chineseRoles.filter((word) => word.length > 1).join('|')})`, 'i');
const department = new RegExp(`(?:^|\\s)(?:${englishDepartments.join('|')})\\s*$|(?:${chineseDepartmentEnds.join('|')})\\s*$`, 'i');

/** Gives the words of a text that name a crowd: the relevant staff, 相关人员. For owners' cells; in prose 领导 is no fault. */
export function findCrowds(source: string): readonly TextMatch[] {
  const text = foldWidth(source);
  const found: TextMatch[] = [];
  for (const pattern of crowd) visitMatches(pattern, text, (match) => found.push(matchAt(source, match.index, match.index + match[0].length)));
  return withoutOverlaps(found);
}

/** Takes an owner's cell; says whether it names a person, a duty, a department, a crowd or nobody. A name outweighs all else. */
export function readOwner(value: string): Owner {
  const names = findNames(value);
  const crowds = findCrowds(value);
  const bare = bareValue(value);
  const kind = (): OwnerKind => {
    if (names.length > 0) return 'person';
    if (isBlank(bare) || isPlaceholder(bare)) return 'placeholder';
    // "Management" in "Head of Management Accounting" is part of a duty.
    if (crowds.some(({ text }) => !/^(?:management|leadership|领导)$/i.test(text)) || crowds.some(({ text }) => text.length === bare.length)) return 'crowd';
    if (role.test(bare)) return 'role';
    return department.test(bare) ? 'department' : crowds.length > 0 ? 'crowd' : 'unknown';
  };
  return { kind: kind(), names, crowds };
}

/** True when the cell names neither a person nor a duty: empty, to be decided, a crowd or only a department. */
export function isVagueOwner(value: string): boolean {
  const { kind } = readOwner(value);
  return kind === 'crowd' || kind === 'department' || kind === 'placeholder';
}
