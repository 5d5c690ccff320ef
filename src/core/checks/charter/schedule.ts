import { compareDates } from '../../detection/compareDates';
import { findDates, isFirmDate } from '../../detection/findDates';
import { findDurations } from '../../detection/findDurations';
import { findVagueDates } from '../../detection/findVagueDates';
import { isBlank } from '../../detection/isBlank';
import { listedIn } from '../checkContext';
import { columns, findCell } from '../findColumn';
import { hitAt, hitLabel, hitMatch } from '../hits';
import { readProjectDates } from '../projectDates';
import type { Check } from '../rule';

const time = /\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:week|month|quarter|spring|summer|autumn|fall|winter|year)\b|[一二三四五六七八九十]{1,3}(?:月|季度|周)|第.{1,3}[周月]|[春夏秋冬]/i;
const closing = /accept|hand(?:ed|ing)?[- ]?over|transition|transfer|sign(?:ed)?[- ]?off|clos(?:e|ed|ing|ure)\b|go[- ]?live review|验收|移交|交接|转运营|转维|结项|收尾|交付|交给|接手|takes? over/i;
const afterwards = /benefit|warranty|lessons|after|audit|收益|质保|复盘|后评估|评估/i;

/** CH020 */
export const findNoEnd: Check = (context) => {
  const { to, from, field } = readProjectDates(context);
  if (!field || to) return [];
  const ends = context.all('startEnd').filter(({ state, prose }) => state !== 'written' || findVagueDates(prose).length > 0);
  // A length counts from the start; a vague word for the end is told by CH022.
  if ((from && findDurations(field.prose).length > 0) || ends.some(({ prose }) => findVagueDates(prose).length > 0)) return [];
  const empty = ends.find(({ state }) => state === 'blank');
  const end = context.all('startEnd').find(({ label, state }) => state === 'written' && /\bend|finish|complet|结束|完成|截止/i.test(context.source.slice(label.start, label.end)));
  return [empty ? hitLabel(empty) : hitAt(end ?? field, (end ?? field).value)];
};

/** CH021 */
export const findReversedDates: Check = (context) => {
  const { isReversed, to, field } = readProjectDates(context);
  return isReversed && to && field ? [hitMatch(field, field.start, to, { text: to.text, date: to.first ?? to.text })] : [];
};

/** CH022; 8月底 in a project that names its year is clear enough. */
export const findVagueDateWords: Check = (context) => {
  const hasYear = context.written('startEnd').some(({ prose }) => findDates(prose).some(isFirmDate));
  return context.written('objectives', 'startEnd', 'milestones').flatMap((field) => listedIn(field).flatMap(({ start, text }) => {
    const firm = findDates(text).filter(isFirmDate);
    // A firm start does not make "next spring" an end.
    if (firm.length > 1 || (firm.length === 1 && (field.key !== 'startEnd' || !/[至到起始开—–~-]|\bto\b|start/i.test(text.slice(text.indexOf(firm[0]!.text) + firm[0]!.text.length))))) return [];
    // "End of month 3" counts from the start.
    const vague = findVagueDates(text).find((match) => !/^\s?\d/.test(text.slice(match.end)) && !(hasYear && /[\d一二三四五六七八九十]\s*(?:月.*)?$/.test(text.slice(0, match.start) + match.text.replace(/月.*/, ''))));
    return vague ? [hitMatch(field, start, vague, { text: vague.text })] : [];
  }));
};

/** CH023, where the list is one of dated events at all or nothing in it tells of time. */
export const findUndatedMilestones: Check = ({ written, isForm }) => written('milestones').flatMap((field) => {
  const events = listedIn(field).filter(({ kind }) => kind !== 'paragraph');
  const inCells = events.flatMap((entry) => {
    const cell = findCell(entry, columns.date);
    const name = entry.cells.find(({ text }) => text !== '');
    return cell && name && !isBlank(cell.text) && !hasTime(cell.text) ? [hitAt(field, name, { text: name.text.slice(0, 80) })] : [];
  });
  const others = events
    .filter(({ text }) => !time.test(text) && findDates(text).length === 0 && findVagueDates(text).length === 0)
    .map((entry) => hitAt(field, entry, { text: (entry.cells.find(({ text }) => text !== '')?.text ?? entry.text).slice(0, 80) }));
  // Phases that have no dates at all are one matter.
  const isDated = isForm || events.length > others.length;
  return inCells.length > 0 ? inCells : isDated ? others : others.slice(0, 1);
});

/** A cell for a date that a calendar can show: a month or a week at least. */
const hasTime = (text: string): boolean => /\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|[一二三四五六七八九十]月|week|month|quarter|第.{1,3}[周月]|[[{【]|已?完成|done|complete/i.test(text) || findVagueDates(text).length > 0;

/** CH024 */
export const findOutsideMilestones: Check = (context) => {
  const { from, to, isReversed } = readProjectDates(context);
  if (isReversed) return [];
  return context.written('milestones').flatMap((field) => listedIn(field).filter(({ text }) => !afterwards.test(text)).flatMap(({ start, text }) =>
    findDates(text)
      .filter((date) => isFirmDate(date) && ((from && compareDates(date, from) === -1) || (to && compareDates(date, to) === 1)))
      .slice(0, 1)
      .map((date) => hitMatch(field, start, date, { date: date.first ?? date.text, text: date.text }))));
};

/** CH025 */
export const findFewMilestones: Check = ({ written, settings }) => written('milestones').slice(0, 1).flatMap((field) => {
  const events = field.entries.filter(({ kind }) => kind === 'item' || kind === 'row').length;
  const n = Math.max(events, findDates(field.prose).length);
  if (n === 0) return [];
  return n < settings.fewestMilestones || !closing.test(field.prose) ? [hitLabel(field, { n, fewest: settings.fewestMilestones })] : [];
});
