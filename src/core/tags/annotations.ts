/** What task plugins and people hang on the end of a task's line and is no tag of ours. Each pattern is one word of it or one bracket. */
const annotations: readonly string[] = [
  // Other hashtags.
  '[#＃][^\\s#＃`\\[\\](){}<>|\\\\]{1,60}',
  // People, and calls such as @due(2026-05-01).
  '@[\\p{L}\\p{N}._-]{1,40}(?:\\([^()\\n`]{0,40}\\))?',
  // Emoji that stand for a date, a priority or an id.
  '(?:📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌|🔺|⏫|🔼|🔽|⏬|🏁|⛔|🆔)\\uFE0F?(?:[ \\t]?[\\w,-]{1,40})?',
  '🔁\\uFE0F?[ \\t]?every(?:[ \\t][\\w,]{1,12}){1,6}',
  // [due:: 2026-05-01], (owner:: Ann), due:2026-05-01, pri:A.
  '[\\[(][\\p{L} _-]{1,24}::[^\\[\\]()\\n`]{0,60}[\\])]',
  '[A-Za-z]{1,12}:[\\w-][^\\s/`\\])\\\\]{0,40}',
  '[(（]?\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}[)）]?',
  'p[1-4]|!{1,3}(?:\\d|high|medium|low)?',
  '<!--(?:(?!-->)[^]){0,100}-->',
  // Anchors of a line or heading, and the backslash of a hard line break.
  '\\{#[\\w-]{1,60}\\}',
  '\\^[A-Za-z0-9-]{1,40}',
  '\\\\',
];
const lastAnnotation = new RegExp(`(?:^|[\\s\\u00a0\\u3000])(?:${annotations.join('|')})$`, 'u');
const longestAnnotation = 130;

/** Offset at which the annotation at the end of `text` begins, counted from `base`; undefined when another word is there. */
export function skipAnnotation(text: string, base: number): number | undefined {
  const from = Math.max(0, text.length - longestAnnotation);
  const match = lastAnnotation.exec(text.slice(from));
  if (!match) return readBackslash(text) ? base + text.length - 1 : undefined;
  return base + from + match.index;
}

/** A hard line break may follow a tag without a space. */
function readBackslash(text: string): boolean {
  return text.endsWith('\\') && !text.endsWith('\\\\');
}
