import { bareValue } from './bareValue';

const marks = /^(?:[-–—_/\\.…·*|~\s\u200b-\u200d\u2060]|\[ \])*$/;
const nothing = /^(?:n\s?\/\s?a|n\.a\.|na|nil|null)[.。]?$/i;

/** True for a value with nothing in it: empty, only dashes, slashes, dots or lines to write on, or n/a. "None" and 无 are answers. */
export function isBlank(value: string): boolean {
  const bare = bareValue(value);
  return nothing.test(bare) || marks.test(bare);
}
