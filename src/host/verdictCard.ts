import { l10n } from 'vscode';
import { commandIds } from '../core/ids';
import type { SecondOpinion } from '../core/opinion/secondOpinion';
import type { CardButton, DimensionReasons, TaskChoice, VerdictCard } from '../core/sidebarCards';
import { dimensions } from '../core/workKind';
import type { Dimension, Role, SurroundingSource, WorkKind } from '../core/workKind';
import { areAiFeaturesDisabled, languageModels } from './aiFeatures';
import { certaintyLabel, dimensionLabel, kindLabel, quoteWords, roleLabel, settlingAnswer, settlingQuestion, shorten, tallyLabel, unclearLabel } from './labels';
import { learnedSentence, learnedWords } from './learnedLabels';
import type { ClassifiedTask, VerdictStore } from './verdictStore';

/** More tasks than this make the list in the sidebar useless; the document's own marks go on. */
const shownTasks = 200;

/** The sidebar's verdict in words, or undefined when there is none. */
export function verdictCard({ tasks, current, currentIndex }: VerdictStore): VerdictCard | undefined {
  if (!current) {
    return undefined;
  }
  const kind = kindOf(current);
  const reasons = hasReasons(current) ? dimensions.map((dimension) => dimensionReasons(dimension, current)) : [];
  const silent = reasons.filter((dimension) => dimension.reasons.length === 0);
  return {
    kind,
    heading: kindLabel(kind),
    certainty: certaintyOf(current),
    task: shorten(current.text, 400),
    explanation: explain(current),
    dimensions: [...reasons, ...(hasReasons(current) ? [placeReasons(current), learnedReasons(current)] : [])].filter(({ reasons }) => reasons.length > 0),
    silent: silent.length > 0 ? l10n.t('The text says nothing about: {0}', silent.map(({ name }) => name).join(l10n.t(', '))) : '',
    notes: notes(current, tasks.length),
    ...((kind === 'unclear' && !current.verdict.learned?.same) || (!current.settledAs && current.verdict.certainty === 'unsure') ? { question: question() } : {}),
    ...(current.opinion ? { secondOpinion: opinionWords(current.opinion) } : {}),
    actions: actions(kind),
    tally: tasks.length > 1 ? tallyLabel(tasks.map(kindOf)) : '',
    tasks: tasks.length > 1 ? tasks.slice(0, shownTasks).map((task, index) => choice(task, index, index === currentIndex)) : [],
  };
}

/** The kind that counts: the user's answer where there is one. */
export function kindOf({ settledAs, verdict }: ClassifiedTask): WorkKind {
  return settledAs ?? verdict.kind;
}

/** Whether the words speak for the answer: not where they tell too little, and not where a person has answered instead, now or earlier. */
export function hasReasons({ settledAs, verdict }: ClassifiedTask): boolean {
  return settledAs === undefined && verdict.learned?.same !== true && (verdict.kind !== 'unclear' || verdict.unclearReason === 'balanced');
}

/** The parts of a mixed task for one role, as the user wrote them. */
export function partsOf({ text, verdict }: ClassifiedTask, role: Role): readonly string[] {
  return (verdict.parts ?? []).filter((part) => part.role === role).map((part) => text.slice(part.start, part.end));
}

function certaintyOf({ settledAs, isTagged, verdict }: ClassifiedTask): string {
  if (settledAs) {
    return isTagged ? l10n.t('tag') : l10n.t('your answer');
  }
  return verdict.learned?.same ? l10n.t('decided') : verdict.kind === 'unclear' ? '' : certaintyLabel(verdict.certainty);
}

function explain(task: ClassifiedTask): string {
  const kind = kindOf(task);
  const { learned } = task.verdict;
  if (learned?.same && !task.settledAs) {
    return learnedSentence(learned);
  }
  switch (kind) {
    case 'project':
      return l10n.t('When this is done, something new or changed is there for good and the work is over.');
    case 'operations':
      return l10n.t('It keeps something running: when this is done, the same work comes again.');
    case 'mixed':
      if (!task.verdict.parts) {
        return l10n.t('It asks for both: some of it is over when it is done, some of it comes again.');
      }
      return l10n.t('It asks for both. Project work: {0}. Operations work: {1}.', quoteWords(partsOf(task, 'project')), quoteWords(partsOf(task, 'operations')));
    case 'unclear':
      return unclearLabel(task.verdict.unclearReason ?? 'balanced');
  }
}

function dimensionReasons(dimension: Dimension, { text, verdict }: ClassifiedTask): DimensionReasons {
  return {
    name: dimensionLabel(dimension),
    reasons: verdict.evidence
      .filter((evidence) => evidence.dimension === dimension)
      .map(({ role, start, end }) => ({ role, roleName: roleLabel(role), words: shorten(text.slice(start, end), 60) })),
  };
}

/** What stands around the task, in the user's words where it has any. */
function placeReasons({ context, verdict }: ClassifiedTask): DimensionReasons {
  const words: Readonly<Record<SurroundingSource, string>> = {
    title: context.title ?? '',
    headings: context.headings?.at(-1) ?? '',
    parent: context.parent ?? '',
    siblings: l10n.t('the tasks beside it'),
  };
  return {
    name: l10n.t('Where it stands'),
    reasons: verdict.surroundings.map(({ source, role }) => ({ role, roleName: roleLabel(role), words: shorten(words[source], 60) })),
  };
}

/** The earlier decision that the verdict leans on, in the words of the task it was made for. */
function learnedReasons({ verdict: { learned } }: ClassifiedTask): DimensionReasons {
  const role = learned && (learned.kind === 'project' || learned.kind === 'operations') ? learned.kind : undefined;
  return {
    name: l10n.t('Earlier decisions'),
    reasons: learned && role ? [{ role, roleName: roleLabel(role), words: learnedWords(learned) }] : [],
  };
}

function notes({ verdict }: ClassifiedTask, count: number): readonly string[] {
  return [
    ...(verdict.truncated ? [l10n.t('The text is long, so only its beginning was used.')] : []),
    ...(count > shownTasks ? [l10n.t('The list shows the first {0} of {1} tasks.', shownTasks, count)] : []),
  ];
}

function question(): NonNullable<VerdictCard['question']> {
  const answer = (role: Role): CardButton => ({ label: settlingAnswer(role), command: commandIds.settleTask, argument: role });
  return { text: settlingQuestion(), answers: [answer('project'), answer('operations')] };
}

function actions(kind: WorkKind): readonly CardButton[] {
  const charter = { label: l10n.t('Insert Charter'), command: commandIds.insertCharter };
  const runbook = { label: l10n.t('Insert Runbook'), command: commandIds.insertRunbook };
  const templates = { project: [charter], operations: [runbook], mixed: [charter, runbook], unclear: [] }[kind];
  const opinion = areAiFeaturesDisabled() || !languageModels() ? [] : [{ label: l10n.t('Second Opinion'), command: commandIds.secondOpinion }];
  return [...templates, { label: l10n.t('Go to Task'), command: commandIds.goToTask }, ...opinion, { label: l10n.t('Remove Result'), command: commandIds.clearVerdict }];
}

function opinionWords({ model, kind, sentence }: SecondOpinion): NonNullable<VerdictCard['secondOpinion']> {
  return { heading: l10n.t('Second opinion: {0}', shorten(model, 60)), kind, kindName: kindLabel(kind), sentence };
}

function choice(task: ClassifiedTask, index: number, current: boolean): TaskChoice {
  const kind = kindOf(task);
  return { label: shorten(task.text, 80), command: commandIds.selectTask, argument: String(index), kind, kindName: kindLabel(kind), current };
}
