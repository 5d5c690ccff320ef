import assert from 'node:assert/strict';
import type { TextMatch } from '../../../src/core/detection/textMatch';

/** Gives the texts of matches, once each was seen to be the slice of the source at its range, in order and without overlaps. */
export function placesOf(source: string, matches: readonly TextMatch[]): readonly string[] {
  let free = 0;
  return matches.map(({ start, end, text }) => {
    assert.equal(source.slice(start, end), text);
    assert.ok(start >= free && end > start, `${start}–${end} in ${JSON.stringify(source.slice(0, 80))}`);
    free = end;
    return text;
  });
}

/** Declares one test a source: what `find` must give there, as texts joined by " | "; '' for nothing. */
export function expectPlaces(find: (source: string) => readonly TextMatch[], cases: Readonly<Record<string, string>>): void {
  for (const [source, expected] of Object.entries(cases)) {
    it(JSON.stringify(source), () => assert.equal(placesOf(source, find(source)).join(' | '), expected));
  }
}

/** Declares one test a source on which `find` must give nothing. */
export function expectNothing(find: (source: string) => readonly TextMatch[], sources: readonly string[]): void {
  expectPlaces(find, Object.fromEntries(sources.map((source) => [source, ''])));
}
