/** What a tag in a document can say. */
export const tagKinds = ['project', 'operations', 'mixed'] as const;
export type TagKind = (typeof tagKinds)[number];

/** How a tag is written: `#project`, `#项目`, `[project]`, `[项目]`, or an emoji. */
export const tagForms = ['hash', 'hashChinese', 'bracket', 'bracketChinese', 'emoji'] as const;
export type TagForm = (typeof tagForms)[number];

const english: Readonly<Record<TagKind, string>> = { project: 'project', operations: 'ops', mixed: 'mixed' };
const chinese: Readonly<Record<TagKind, string>> = { project: '项目', operations: '运营', mixed: '混合' };
/** A goal, a cycle and pieces. Not 🔁, which the task plugins of other editors read as the start of a recurrence rule. */
const emoji: Readonly<Record<TagKind, string>> = { project: '🎯', operations: '🔄', mixed: '🧩' };

/** The tag as it is written into a document, without white space around it. */
export function tagText(kind: TagKind, form: TagForm): string {
  switch (form) {
    case 'hash':
      return `#${english[kind]}`;
    case 'hashChinese':
      return `#${chinese[kind]}`;
    case 'bracket':
      return `[${english[kind]}]`;
    case 'bracketChinese':
      return `[${chinese[kind]}]`;
    case 'emoji':
      return emoji[kind];
  }
}

/** Words and signs that are read, some of which are never written; lower case. */
const known = new Map<string, TagKind>([
  ...tagKinds.flatMap((kind) => [english[kind], chinese[kind], emoji[kind]].map((word): [string, TagKind] => [word, kind])),
  ['operations', 'operations'],
  ['項目', 'project'],
  ['專案', 'project'],
  ['運營', 'operations'],
  ['營運', 'operations'],
]);

/** Gives the kind that a tag's word or emoji names, in either case; undefined for any other word. */
export function kindOfTagWord(word: string): TagKind | undefined {
  return known.get(word.toLowerCase());
}

/** All words and emoji that are read, for building patterns; longest first. */
export const tagWords: readonly string[] = [...known.keys()].filter((word) => !Object.values(emoji).includes(word)).sort((a, b) => b.length - a.length);
export const tagEmoji: readonly string[] = Object.values(emoji);
