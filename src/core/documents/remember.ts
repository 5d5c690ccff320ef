/**
 * A function of a text that keeps its answers, up to `limit` of them: nearly all labels of a document are those of its last
 * reading, a keystroke ago.
 */
export function remember<Answer>(limit: number, read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= limit) answers.clear();
    const answer = read(text);
    answers.set(text, answer);
    return answer;
  };
}
