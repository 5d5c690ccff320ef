import { englishMonths } from './englishDateWords';
import { englishDepartments, englishRoles } from './ownerWords';
import { matchAt, type TextMatch } from './textMatch';
import { visitMatches } from './visitMatches';

const part = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}{1,20}(?:[-'’]?\\p{Lu}?\\p{Ll}{1,20}){0,2}";
const person = new RegExp(`(?<![\\p{L}\\p{N}@./-])(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.?\\s)?(?:${part}|\\p{Lu}\\.)(?:\\s(?:\\p{Lu}\\.|de|da|del|van|von|der|bin|al|${part})){1,3}(?![\\p{L}\\p{N}])`, 'gu');
const titled = /(?<![\p{L}])(?:Dr|Mr|Mrs|Ms|Prof)\.?\s\p{Lu}\p{Ll}{1,20}(?![\p{L}])/gu;
/** One word before a role in brackets or in capitals before a comma is a first name only when it is no word of the trade. */
const withRole = new RegExp(`(?<![\\p{L}\\p{N}@./-])(?<name>\\p{Lu}\\p{Ll}{2,20})\\s?(?:\\(|,\\s)(?=(?:${englishRoles.join('|')})(?![a-z]))`, 'giu');
const trade = [
  ...englishRoles, ...englishDepartments, ...englishMonths, 'human', 'resources', 'project', 'programme', 'program', 'service', 'store', 'system', 'systems', 'quality', 'business', 'product', 'retail', 'data', 'supply', 'chain', 'change', 'risk', 'release', 'regional', 'general', 'senior', 'junior', 'technical', 'the', 'this', 'all', 'each', 'every', 'to', 'be', 'no', 'not', 'new', 'steering', 'north', 'south', 'east', 'west', 'works?', 'council', 'community', 'network', 'infrastructure', 'platform', 'support', 'help', 'incident', 'problem', 'shift', 'night', 'day', 'warehouse', 'stock', 'site', 'plant', 'clinical', 'nursing', 'health', 'safety', 'digital', 'information', 'technology', 'commercial', 'corporate', 'executive', 'management', 'responsible', 'accountable', 'approved', 'draft', 'signed', 'reviewed', 'name', 'title', 'date', 'see', 'contact', 'primary', 'secondary', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'slack', 'teams', 'phase', 'university', 'school', 'hospital', 'bank', 'ltd', 'inc', 'gmbh', 'company', 'external', 'internal', 'public', 'relations', 'design', 'development', 'delivery', 'training', 'test', 'testing', 'capacity', 'relevant', 'staff', 'employees?', 'everyone', 'someone', 'anyone', 'various', 'people', 'personnel', 'workers?', 'events?', 'analytics', 'accounts?', 'payments?', 'cloud', 'web', 'mobile', 'app', 'core', 'field', 'fleet', 'yard', 'kitchen', 'floor', 'front', 'back', 'end', 'centre', 'center', 'control', 'room', 'emergency', 'on', 'call', 'and', 'or', 'for', 'with', 'of', 'in', 'by', 'at',
];
const notPerson = new RegExp(`^(?:${trade.join('|')})$`, 'i');

/** Takes an owner's cell or an item; gives English and pinyin names in it: two to four capitalised words, none of them of the trade. */
export function findEnglishNames(text: string, source: string): readonly TextMatch[] {
  const found: TextMatch[] = [];
  visitMatches(person, text, (match) => {
    // Departments, roles and a name may stand in a row: what is left beside them must still be a name of two words.
    const words = [...match[0].matchAll(/\S+/g)];
    const isTrade = (index: number): boolean => notPerson.test(words[index]?.[0] ?? '');
    let first = 0;
    let last = words.length - 1;
    while (first <= last && isTrade(first)) first += 1;
    while (last >= first && isTrade(last)) last -= 1;
    if (last - first < 1 || words.slice(first, last + 1).some((_, index) => isTrade(first + index))) return;
    const end = words[last];
    if (end) found.push(matchAt(source, match.index + (words[first]?.index ?? 0), match.index + end.index + end[0].length));
  });
  visitMatches(titled, text, (match) => found.push(matchAt(source, match.index, match.index + match[0].length)));
  visitMatches(withRole, text, (match) => {
    const given = match.groups?.name ?? '';
    if (/^\p{Lu}/u.test(given) && !notPerson.test(given)) found.push(matchAt(source, match.index, match.index + given.length));
  });
  return found;
}
