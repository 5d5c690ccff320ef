import { textOf, type CheckContext } from '../checks/checkContext';
import { readRoute } from '../routing/readRoutingAnswers';
import { readLinks } from '../links/readLinks';
import { hitLink, type Linked, type RelationCheck, type RelationContext } from './relationContext';
import { resolvePath } from '../links/resolvePath';

const closed = /(?<!not (?:yet )?|to be )\b(?:closed|completed|handed over)\b|(?<![未待])已(?:结项|关闭|完成|移交|收尾)/i;
const number = /\b[A-Za-z]{1,6}-?\d[\w-]{0,20}\b/;

/** The request's number; undefined where it has none that could be found again elsewhere. */
const readId = ({ written }: CheckContext): string | undefined => number.exec(textOf(written('id')))?.[0];

/** Whether a document names the request by its number, or links back to it. */
function pointsBack({ self }: RelationContext, { source, path }: Linked, text: string, id: string): boolean {
  return text.toLowerCase().includes(id.toLowerCase()) || readLinks(source).some((link) => resolvePath(path, link.path) === self.path);
}

/** IR020: the charter that came of the request does not know it. */
export const findForgottenRequest: RelationCheck = (relations) => {
  const id = readId(relations.context);
  const isProject = relations.context.written('decision').some(({ entries }) => entries.some(({ cells }) => cells.some(({ text }) => readRoute(text) === 'project')));
  if (!id || !isProject) return [];
  return relations.linked('project-charter').filter((charter) => !pointsBack(relations, charter, charter.source, id)).map(({ link }) => hitLink(relations, link, { id, target: link.target }));
};

/** IR021: the project is closed, and the runbook's improvement log does not tell what came of the request. */
export const findUntoldResult: RelationCheck = (relations) => {
  const id = readId(relations.context);
  const isClosed = relations.linked('project-charter').some(({ context }) => closed.test(textOf(context.written('documentControl'))));
  if (!id || !isClosed) return [];
  return relations.linked('operations-runbook')
    .filter((runbook) => !pointsBack(relations, runbook, textOf(runbook.context.all('improvementLog')), id))
    .map(({ link }) => hitLink(relations, link, { id, target: link.target }));
};
