import { addDays } from '../composing/addDays';
import { cellText, lineText } from '../composing/carriedText';
import { dropDates } from '../composing/dropDates';
import type { FieldFill, FieldFills } from '../composing/fillFields';
import { writeLink } from '../links/linkTarget';
import { cellsOf, fillRows, writeRow } from '../composing/templateTable';
import { fillSlots } from '../composing/templateSlots';
import { findDates } from '../detection/findDates';
import { sameName } from '../checks/people';
import { findNames } from '../detection/findNames';
import { milestoneDay, readBenefits, readDeliverables, readRisks, type Benefit } from './charterFacts';
import type { CharterSource } from './charterSource';
import { listTexts, nameCell, rowsOf, valueText } from './listTexts';
import { quoteCharter } from './quoteCharter';
import { readServiceLevels } from './serviceLevels';
import { fillParty } from './writeRecord';

/** Days from the hand-over to the first review of the runbook. */
const firstReview = 90;

const handedOver = /hand-?\s?over|handed over|transition to operations|移交|转运营|交接/i;
const oneOff = /\b(?:train(?:ed|ing|ings)|workshops?|report|migration|runbook|manual|handbook|documentation)\b|培训|手册|报告|迁移|文档/i;
const timesOfDay = /\d{1,2}[:：]\d{2}|24\s?[/x×]\s?7|全天/i;
const openingHours = /\b(?:opening|service|business|operating)\s+hours\b|(?:营业|服务|运行|开放)时间/i;
const rates = /\d[\d,.]*\s*\S{0,12}\s*(?:(?:per|an?|each|every)\s+(?:hour|day|week|month|minute|second)|[/每](?:小时|日|天|周|月|分钟|秒))/i;
const duties = /\b(?:law|legal|licen[cs]e|regulat\w+|gdpr|privacy|card data|personal data|accessib\w+|wheelchair|fire|hygiene|safety)\b|法[规律]|依法|合规|隐私|个人信息|卡数据|数据[安保]|证照|消防|卫生|安全|无障碍|轮椅/i;
const outages = /\bwithout\s+(?:network|power|internet)|offline|fallback|outage|断网|断电|离线|停机|应急/i;

/** What a charter tells a runbook, by field; a field that it tells nothing about is left out. */
export function runbookFills(source: CharterSource): FieldFills {
  const { context, words, service, owner } = source;
  const texts = (...keys: readonly string[]): readonly string[] => listTexts(context, ...keys);
  const quoted = (found: readonly string[]): FieldFill | undefined => (found.length > 0 ? (text) => quoteCharter(text, found, words) : undefined);
  const levels = readServiceLevels(texts('successCriteria'), texts('objectives'));
  const needs = texts('requirements', 'constraints');
  const { live } = readRisks(context);
  // A fault that people on duty can answer: someone who stays owns it, and there is a response.
  const answered = live.filter(({ response, owner: stays }) => response !== undefined && stays !== undefined);
  const stays = readDeliverables(context).map(({ name }) => name).filter((name) => !oneOff.test(name));
  const day = milestoneDay(context, handedOver);
  const hours = [...texts('requirements').filter((text) => timesOfDay.test(text)), ...texts('constraints').filter((text) => openingHours.test(text))];
  const dependencies = texts('dependencies').map(dropDates);
  return {
    serviceName: service === undefined ? undefined : () => cellText(service),
    owner: owner && ((text) => fillParty(text, owner)),
    hours: hours.length > 0 ? (text) => cellText(`${text} ${hours.map(words.quote).join(' ')}`) : undefined,
    review: day === undefined ? undefined : (text) => fillSlots(text, addDays(day, firstReview), 1),
    overview: fillOverview(source),
    serviceLevels: levels.length > 0 ? (text) => fillRows(text, ([row = '']) => levels.map(({ name, target, baseline, source: from }) => {
      const [, , alert = '', origin = '', by = ''] = cellsOf(row);
      const value = `${target}${words.comma}${words.slots.period}${baseline === undefined ? '' : words.baseline(baseline)}`;
      return writeRow([cellText(name), cellText(value), alert, from === undefined ? origin : cellText(`${from}${words.comma}${origin}`), by]);
    })) : undefined,
    volumes: quoted(needs.filter((text) => rates.test(text))),
    dependencies: dependencies.length + texts('assumptions').length > 0 ? (text) => quoteCharter(dependencies.length === 0 ? text : fillRows(text, ([row = '']) => dependencies.map((name) => {
      const [, by = '', failing = ''] = cellsOf(row);
      return writeRow([cellText(name), by, failing]);
    })), texts('assumptions'), words) : undefined,
    assets: stays.length > 0 ? (text) => [...stays.map((name) => `- ${name}${words.stop}${words.slots.place}`), text].join('\n') : undefined,
    contacts: fillContacts(source),
    change: quoted(texts('constraints').filter((text) => findDates(text).length > 0 || timesOfDay.test(text))),
    compliance: quoted(needs.filter((text) => duties.test(text))),
    monitoring: quoted(readDeliverables(context).flatMap(({ name, criterion }) => (criterion === undefined ? [] : [words.accepted(name, criterion)]))),
    severity: quoted(texts('tolerance')),
    communication: quoted(stakeholders(source)),
    troubleshooting: answered.length > 0 ? (text) => fillRows(text, ([row = '']) => answered.map(({ event, response = '' }) => {
      const [, check = '', , stop = ''] = cellsOf(row);
      return writeRow([cellText(event), check, cellText(response), stop]);
    })) : undefined,
    continuity: quoted(needs.filter((text) => outages.test(text))),
    records: fillRecords(source, readBenefits(context)),
    openItems: live.length > 0 ? (text) => fillRows(text, ([row = '']) => [row, ...live.map(({ event, response, owner: by }) => {
      const [, meanwhile = '', name = '', due = ''] = cellsOf(row);
      return writeRow([cellText(words.risk(event)), cellText(response ?? meanwhile), cellText(by ?? name), due]);
    })]) : undefined,
  };
}

/** Need and purpose as a prompt, the places, and what callers must not expect. */
function fillOverview({ context, words }: CharterSource): FieldFill | undefined {
  const seed = ['purpose', 'problem'].flatMap((key) => valueText(context, key) ?? []);
  const [places, excluded] = [listTexts(context, 'inScope'), listTexts(context, 'outOfScope')];
  if (seed.length + places.length + excluded.length === 0) return undefined;
  const list = (lead: string, items: readonly string[]): readonly string[] => (items.length > 0 ? ['', lead, '', ...items.map((item) => `- ${item}`)] : []);
  return (text) => [quoteCharter(text, seed, words), ...list(words.places, places), ...list(words.notCovered, excluded)].join('\n');
}

/** Who is affected, without those who only pay for the project. */
function stakeholders({ context, words, sponsor }: CharterSource): readonly string[] {
  const rows = rowsOf(context, 'stakeholders');
  const all = rows.length > 0 ? rows.map((row) => {
    const [group, name] = [nameCell(row), lineText(row.cells.at(-1)?.text ?? '')];
    return name === '' || name === group ? group : words.speaker(group, name);
  }) : listTexts(context, 'stakeholders');
  return all.filter((text) => !/\bsponsor\b|发起人/i.test(text) && !findNames(text).some(({ text: name }) => sponsor?.name !== undefined && sameName(name, sponsor.name)));
}

function fillContacts(source: CharterSource): FieldFill | undefined {
  const who = stakeholders(source);
  if (who.length === 0) return undefined;
  return (text) => fillRows(text, ([row = '']) => [...who.map((name) => writeRow([cellText(name), ...cellsOf(row).slice(1)])), row]);
}

/** Links back to the project's documents, and the benefits to be looked at. */
function fillRecords({ context, words, files }: CharterSource, benefits: readonly Benefit[]): FieldFill | undefined {
  const links = [...(files.charter ? [writeLink(words.charter, files.charter)] : []), ...(files.record ? [writeLink(words.record, files.record)] : [])];
  const references = [...links, ...listTexts(context, 'references')];
  const reviews = benefits.map(({ gain, reviewed, owner }) => words.benefitReview([gain, ...(reviewed ? [reviewed] : []), ...(owner ? [owner] : [])].join(words.stop)));
  if (references.length + reviews.length === 0) return undefined;
  return (text) => [text, ...[...reviews, ...references].map((line) => `- ${line}`)].join('\n');
}

/** How the project would have been stopped, as a prompt for how the service is. */
export function retirementSection({ context, words }: CharterSource): string | undefined {
  const texts = listTexts(context, 'exitCriteria');
  return texts.length === 0 ? undefined : `### ${words.retirement}\n\n${quoteCharter(words.slots.retirement, texts, words)}`;
}

