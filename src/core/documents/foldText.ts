import { foldCharacter } from '../classifier/foldCharacter';

/** A text as it is compared: in lower case, full-width and Traditional forms resolved, lines kept; with Taiwan's word for a project as the mainland's. */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += text[at] === '\n' || text[at] === '\r' ? text[at] : foldCharacter(text.charCodeAt(at));
  return folded.replaceAll('专案', '项目');
}
