import { findRecurrence } from '../../detection/findRecurrence';
import { isBlank } from '../../detection/isBlank';
import { isFinished, textOf } from '../checkContext';
import { findCell } from '../findColumn';
import type { Hit } from '../finding';
import { hitAt } from '../hits';
import type { Check } from '../rule';
import type { Cell, Entry } from '../readEntries';
import { sharesWord } from '../sharedWords';

const source = /source|how often|frequency|measured|来源|频率|频次|统计/i;
/** A report, a survey or a link is a way to watch as well. */
const elsewhere = /\]\(|https?:|\b(?:report|survey|dashboard|log|audit|count(?:ed)?|measured)\b|报表|问卷|调查|看板|大盘|日志|台账|抽查|统计/i;

/**
 * RB023, only where what is watched is a list that speaks of at least one of the other KPIs by name, and the KPI's own line says neither
 * where nor how often it is read.
 */
export const findUnwatched: Check = ({ document, written }) => {
  if (!document.isDeclared) return [];
  const monitoring = written('monitoring');
  const watched = textOf(monitoring);
  if (elsewhere.test(watched) || monitoring.flatMap(({ entries }) => entries.filter(isListed)).length < 2) return [];
  const seen = `${watched}\n${textOf(written('cadence', 'records'))}`;
  return written('serviceLevels').flatMap((field): readonly Hit[] => {
    const named = field.entries.filter((entry) => isListed(entry) && isFinished(entry.text)).flatMap((entry) => {
      const name = nameIn(entry);
      return name && /[a-z]{4,}|[\u4e00-\u9fff]{2,}/i.test(name.text) ? [{ entry, name }] : [];
    });
    const missing = named.filter(({ name }) => !sharesWord(name.text, seen));
    if (missing.length === named.length) return [];
    return missing.filter(({ entry }) => !saysSource(entry)).map(({ name }) => hitAt(field, name, { name: name.text.slice(0, 80) }));
  });
};

const isListed = ({ kind }: Entry): boolean => kind === 'item' || kind === 'row';

/** The first cell of a row, or what an item says before its first colon or number. */
function nameIn(entry: Entry): Cell | undefined {
  if (entry.kind === 'row') return entry.cells.find(({ text }) => text !== '');
  const end = entry.text.search(/[:：,，;；<>≤≥=\d]/);
  const text = (end < 0 ? entry.text : entry.text.slice(0, end)).trimEnd();
  return text === '' ? undefined : { start: entry.start, end: entry.start + text.length, text };
}

function saysSource(entry: Entry): boolean {
  const cell = findCell(entry, source);
  return (cell !== undefined && !isBlank(cell.text)) || elsewhere.test(entry.text) || findRecurrence(entry.text).length > 0;
}
