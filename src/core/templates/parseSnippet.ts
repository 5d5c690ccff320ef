/**
 * The part of VS Code's snippet language that templates are written in; variable and tab stop transforms are not in it.
 *
 *     any         ::= tabStop | placeholder | choice | variable | text
 *     tabStop     ::= '$' int | '${' int '}'
 *     placeholder ::= '${' int ':' any* '}'
 *     choice      ::= '${' int '|' option (',' option)* '|}'
 *     variable    ::= '$' name | '${' name '}' | '${' name ':' any* '}'
 *     text        ::= any character; '$' is written '\$', and so are '}' within braces and '\' where it would escape
 *     option      ::= any character; ',', '|' and '\' are written '\,', '\|' and '\\'
 *
 * Stricter than VS Code, which inserts as text what it cannot read: a template with a slip in it must not reach a document.
 */
export type SnippetPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string; readonly fallback?: readonly SnippetPart[] }
  | TabStopPart;

export interface TabStopPart {
  readonly kind: 'tabStop';
  readonly index: number;
  readonly placeholder?: readonly SnippetPart[];
  readonly choices?: readonly string[];
}

/** What is wrong: a "$" that begins nothing, a brace or a list of choices that is not closed as it must be, an empty choice, too many braces in each other. */
export type SnippetProblem = 'dollar' | 'brace' | 'choices' | 'choice' | 'depth';

/** The text is not a snippet; `offset` is where, in UTF-16 units. */
export class SnippetSyntaxError extends Error {
  constructor(readonly problem: SnippetProblem, readonly offset: number) {
    super(`Not a snippet (${problem}) at ${offset}`);
    this.name = 'SnippetSyntaxError';
  }
}

/** No template needs more; a hostile one must not exhaust the stack. */
const deepest = 20;

/** Reads a snippet body; throws {@link SnippetSyntaxError} on anything outside the grammar above. */
export function parseSnippet(body: string): readonly SnippetPart[] {
  let at = 0;

  const fail = (problem: SnippetProblem): never => {
    throw new SnippetSyntaxError(problem, at);
  };
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(body);
    if (match === null) return undefined;
    at = pattern.lastIndex;
    return match;
  };
  const expectClosing = (closing: '}' | '|}'): void => {
    if (!body.startsWith(closing, at)) fail(closing === '}' ? 'brace' : 'choices');
    at += closing.length;
  };

  const parts = (depth: number): SnippetPart[] => {
    const found: SnippetPart[] = [];
    const textHere = depth === 0 ? /(?:\\[$}\\]|[^$])+/y : /(?:\\[$}\\]|[^$}])+/y;
    while (at < body.length && !(depth > 0 && body[at] === '}')) {
      const text = take(textHere);
      found.push(text === undefined ? special(depth) : { kind: 'text', text: text[0].replace(/\\([$}\\])/g, '$1') });
    }
    return found;
  };

  const nested = (depth: number): SnippetPart[] => {
    if (depth === deepest) fail('depth');
    const found = parts(depth + 1);
    expectClosing('}');
    return found;
  };

  const options = (): readonly string[] => {
    const found: string[] = [];
    do {
      const option = take(/(?:\\[,|\\]|[^,|\\])+/y) ?? fail('choice');
      found.push(option[0].replace(/\\([,|\\])/g, '$1'));
    } while (take(/,/y) !== undefined);
    expectClosing('|}');
    return found;
  };

  const special = (depth: number): SnippetPart => {
    const [start, digits, name] = take(/\$\{?(?:(\d+)|([A-Za-z_]\w*))/y) ?? fail('dollar');
    const opened = start.startsWith('${');
    const inner = opened && take(/:/y) !== undefined ? nested(depth) : undefined;
    const choices = opened && inner === undefined && digits !== undefined && take(/\|/y) !== undefined ? options() : undefined;
    if (opened && inner === undefined && choices === undefined) expectClosing('}');
    return digits === undefined
      ? { kind: 'variable', name: name ?? '', fallback: inner }
      : { kind: 'tabStop', index: Number(digits), placeholder: inner, choices };
  };

  return parts(0);
}
