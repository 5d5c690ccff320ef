import { cellText } from '../composing/carriedText';
import type { FieldFills } from '../composing/fillFields';
import { writeLink } from '../links/linkTarget';
import { cellsOf, fillRows, writeRow } from '../composing/templateTable';
import { fillSlots, findSlots } from '../composing/templateSlots';
import { findDateRange } from '../detection/findDateRange';
import { findDates } from '../detection/findDates';
import { milestoneDay, readBenefits, readDeliverables, readRisks } from './charterFacts';
import type { CharterSource, Party } from './charterSource';
import { listTexts } from './listTexts';
import { quoteCharter } from './quoteCharter';

/** What a charter tells a hand-over record, by field; a field that it tells nothing about is left out. */
export function recordFills(source: CharterSource): FieldFills {
  const { context, words, files, project, service, owner, manager } = source;
  const deliverables = readDeliverables(context);
  const { live, ended } = readRisks(context);
  const benefits = readBenefits(context);
  const warranty = milestoneDay(context, /warranty|质保|保修/i);
  return {
    project: project !== undefined || files.charter ? (text) => cellText([project ?? findSlots(text)[0]?.text ?? '', ...(files.charter ? [writeLink(words.charter, files.charter)] : [])].join(words.comma)) : undefined,
    service: service !== undefined || files.runbook ? (text) => nameService(text, source) : undefined,
    givers: manager && ((text) => fillParty(text, manager)),
    receivers: owner && ((text) => fillParty(text, owner)),
    scope: deliverables.length > 0 ? (text) => fillFirstItem(text, deliverables.map(({ name }) => name)) : undefined,
    acceptance: deliverables.length > 0 ? (text) => fillRows(text, ([row = '']) => deliverables.map((deliverable) => {
      const [criterion = '', result = '', outcome = '', accepted = ''] = cellsOf(row);
      const { name, acceptedBy } = deliverable;
      const by = acceptedBy === undefined ? accepted : `${cellText(acceptedBy)}${words.comma}${words.slots.date}`;
      return writeRow([cellText(words.accepted(name, deliverable.criterion ?? criterion)), result, outcome, by]);
    })) : undefined,
    documents: files.runbook ? (text) => fillSlots(text, writeLink(words.runbook, files.runbook ?? '')) : undefined,
    suppliers: warranty === undefined ? undefined : (text) => fillSlots(text, warranty, 1),
    openItems: live.length + ended.length > 0 ? (text) => quoteCharter(live.length === 0 ? text : fillRows(text, ([item = '', risk = '']) => [
      item,
      ...live.map(({ event, response, owner: stays }) => {
        const [, answer = '', by = '', due = ''] = cellsOf(risk);
        return writeRow([cellText(words.risk(event)), cellText(response ?? answer), cellText(stays ?? by), due]);
      }),
    ]), ended, words, words.ended) : undefined,
    earlySupport: fillEarlySupport(listTexts(context, 'handoverApproach')),
    benefitsOwner: benefits.length > 0 ? (text) => fillRows(text, ([row = '']) => benefits.map(({ gain, reviewed, owner: by }) => {
      const [, date = '', name = ''] = cellsOf(row);
      return writeRow([gain, reviewed ?? date, by ?? name].map(cellText));
    })) : undefined,
  };
}

function nameService(text: string, { service, words, files }: CharterSource): string {
  const linked = files.runbook ? fillSlots(text, writeLink(words.runbook, files.runbook), 1) : text;
  return service === undefined ? linked : fillSlots(linked, cellText(service));
}

/** An entry of the charter over the places for name and role; a place for a deputy stays, unless the charter names one. */
export function fillParty(text: string, { entry }: Party): string {
  const filled = fillSlots(text, cellText(entry), 0, 1);
  return /\bdeputy\b|副手/i.test(entry) ? cellText(entry) : filled;
}

/** Entries in the place of the first item of a list. */
function fillFirstItem(text: string, items: readonly string[]): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith('- '));
  return [...lines.slice(0, Math.max(at, 0)), ...items.map((item) => `- ${item}`), ...lines.slice(at + 1)].join('\n');
}

const support = /early[- ](?:life )?support|hypercare|warranty period|早期支持|试运行|护航|陪跑|过渡期/i;

/** The lines about early support above the template's, whose dates are filled where a line gives both. */
function fillEarlySupport(lines: readonly string[]): FieldFills[string] {
  const found = lines.filter((line) => support.test(line));
  if (found.length === 0) return undefined;
  const range = found.map((line) => findDateRange(line)).find((dates) => dates !== undefined && !dates.reversed);
  const end = range?.to.text ?? found.map(supportEnd).find((date) => date !== undefined);
  return (text) => {
    const ended = end === undefined ? text : fillSlots(text, end, 1);
    const dated = range ? fillSlots(ended, range.from.text) : ended;
    return `${found.map((line) => `- ${line}`).join('\n')}\n${dated}`;
  };
}

/** The day on which a line says that early support ends, as it writes it. */
function supportEnd(line: string): string | undefined {
  return findDates(line).find(({ start, end }) => {
    const [before, after] = [line.slice(Math.max(0, start - 40), start), line.slice(end, end + 8)];
    return /(?:support|hypercare)\s+(?:ends?|until|till|runs? (?:to|until))(?:\s+on)?\s*$/i.test(before) || (/(?:支持|试运行|护航|陪跑|过渡期)[^，。；]{0,4}$/.test(before) && /^\s*(?:结束|止|为止)/.test(after));
  })?.text;
}
