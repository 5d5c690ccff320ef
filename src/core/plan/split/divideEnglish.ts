import { englishNounVerbs, englishVerbs } from '../taskVerbs';
import type { Halves } from './divideText';
import { nameObject } from './nameObject';
import { longestObject, objectEnd } from './objectEnd';

const joiner = 'and|then|afterwards?|after that|after which|thereafter|subsequently|plus|also|later|from then on|as well as';
/** In Chinese sentences, too, the second clause may be in English. */
const mark = '[\\s,;&+/.，；。]|并且|并|然后|随后|之后|再';
const joinersBefore = new RegExp(`(?:${mark}|(?<=\\s)(?:${joiner}))+$`, 'i');
const joinersAfter = new RegExp(`^(?:${mark}|(?:${joiner})(?=[\\s,]))+`, 'i');
/** Clauses that lean on the other one. */
const subordinate = /^(?:besides|while|when|whenever|after|once|before|if|although|as|in addition|apart|instead|either|not)\b/i;
const determiner = /^(?:the|an?|our|your|their|this|that|these|those|all|every|each|new)\b/i;
/** "For its upkeep" asks for nothing. */
const preposition = /^(?:for|with|without|of|in|on|at|by|to|from|as|into|under|over|about|during|until|within|via|per)$/;
const verbFollower = /^(?:the|an?|our|your|their|its|his|her|this|that|these|those|all|any|it|them|up|out|over|after|on|off)$/i;

export function divideEnglish(before: string, gap: string, after: string): Halves | undefined {
  const kept = before.replace(joinersBefore, '').length;
  const first = before.slice(0, kept);
  const rest = after.replace(joinersAfter, '');
  const isJoined = /[,;.&+/，；。并再]|然后|随后|之后|\b(?:and|then|plus|as well as|after which|afterwards)\b/i.test(before.slice(kept) + gap + after.slice(0, after.length - rest.length));
  if (!isJoined || subordinate.test(first) || !beginsWithVerb(rest)) return undefined;
  const second = /^[\p{P}\s]*\p{Lu}/u.test(first) ? capitalize(rest) : rest;
  if (isOnlyVerbs(first)) {
    const object = findObject(rest);
    return object ? { kept, added: ` ${object}`, second } : undefined;
  }
  if (!/\s/.test(first.trim()) || gap.includes('/') || endsWithVerb(first)) return undefined;
  return { kept, added: '', second: nameObject(second, first) };
}

function beginsWithVerb(text: string): boolean {
  const [first, next] = text.split(/[\s,]+/, 2);
  if (!first || !next || !/^[a-z-]+$/i.test(first) || /(?:ing|ed)$/i.test(first)) return false;
  const word = first.toLowerCase();
  return englishVerbs.has(word) || (verbFollower.test(next) && !preposition.test(word)) || (englishNounVerbs.has(word) && !/^(?:and|or|of|for)$/i.test(next));
}

/** "Design", "Plan and build". */
function isOnlyVerbs(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,/]+|\band\b|\bthen\b/).filter(Boolean);
  return words.length > 0 && words.length <= 3 && words.every((word) => englishVerbs.has(word) || englishNounVerbs.has(word));
}

/** "We develop", whose object stands in the other half. */
function endsWithVerb(text: string): boolean {
  const [, word] = /\b(?:to|we|you|they|i|will|must|shall|should|and|or)\s+([a-z]+)$/i.exec(text) ?? [];
  return word !== undefined && (englishVerbs.has(word.toLowerCase()) || englishNounVerbs.has(word.toLowerCase()));
}

/** What the last of the verbs that a text begins with asks to do something with. */
function findObject(text: string): string | undefined {
  const verbs = /^(?:[a-z]+,? (?:and |then |thereafter |afterwards |subsequently )+)*[a-z]+\s+/i.exec(text);
  const rest = verbs ? text.slice(verbs[0].length) : '';
  const object = rest.slice(0, objectEnd.exec(rest)?.index).trim();
  const words = object.split(/\s+/);
  const isNamed = object !== '' && !isOnlyVerbs(object) && words.length <= longestObject && !/^(?:it|its|them|their|his|her)\b/i.test(object);
  return isNamed && (determiner.test(object) || words.length <= 3) ? object : undefined;
}

/** A word with capitals of its own, such as "iPhone", stays. */
function capitalize(text: string): string {
  return /^[a-z][a-z'’-]*(?=\W|$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
