import { checkDocument } from '../checks/checkDocument';
import { hitLink, type RelationCheck } from './relationContext';

/** HO041: what the reference holds for errors in a runbook that is handed over, whatever severity is shown for them. */
export const findFaultyRunbook: RelationCheck = (relations) => relations.linked('operations-runbook').flatMap(({ document, source, link }) => {
  const n = checkDocument(document, source, relations.options).filter(({ level }) => level === 'E').length;
  return n > 0 ? [hitLink(relations, link, { n, target: link.target, text: link.label || link.target })] : [];
});
