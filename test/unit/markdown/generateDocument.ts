/** Repeatable numbers from 0 to below `limit` (mulberry32). */
export function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const leads = [
  '', '', '- ', '* [ ] ', '+ ', '1. ', '12) ', '- [x] ', '  - ', '    - ', '\t- ', '-\t', '> ', '> > ', '> - ', '- > ', '# ', '### ', '    ',
  '一、', '（二）', '1、', '①', '　　3、', '☐ ', '• ', '// ', '<!-- ', '| ', '\\', '[a]: ', '- - ', '1. # ',
];
const bodies = [
  '', 'Open the store by June', '每周盘点', 'a | b | c', '---', '===', '--- | --- | ---', '```', '~~~', '+++', 'title: Plan', '-->', '<div>', '</div>',
  '👩‍🔧 fix \uD83D', '\uDE00', 'nul \0 here', '\0', '　', '\u00A0x', '\f', '\u2028y', ' trailing  ', 'x #', '# # #', '\u202Ertl', 'ends:', '[ ]', '|', '>',
];
const breaks = ['\n', '\n', '\n', '\n\n', '\n  ', '\n> '];

/** A document of up to `lines` lines that mixes structure, broken structure and hostile characters. */
export function generateDocument(random: (limit: number) => number, lines: number): string {
  const pick = (from: readonly string[]): string => from[random(from.length)]!;
  let text = pick(['', '', '\uFEFF', '---\ntitle: T\n---\n']);
  for (let line = random(lines); line >= 0; line--) text += pick(leads) + pick(bodies) + pick(breaks);
  return text + pick(['', 'the end']);
}
