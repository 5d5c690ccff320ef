import { findMoney } from '../../detection/findMoney';
import { textOf } from '../checkContext';
import { hitAt } from '../hits';
import type { Check } from '../rule';

const free = /\b(?:no (?:extra|additional|separate|external|new)|in[- ]house|internal|volunteer|unpaid|free|zero|person[- ]?days?|hours|see|attached)\b|无需|不需|不产生|零|人日|人天|内部|义务|见附|详见/i;
const amountWithScale = /\d\s*[万亿]|\d\s?[kKmM]\b|[一二两三四五六七八九十百]+[万亿]/;
const currency = /[¥￥$€£元]|\b(?:CNY|RMB|USD|EUR|GBP|HKD|yuan|dollars?|euros?|pounds?)\b|人民币|万元|美元/i;
const origin = /\b(?:from|fund|funded|capex|opex|grant|paid by|source|account|cost cent|sponsor|approved|financed|reserve|contingen|buffer)|来源|资金|专项|拨款|出资|承担|列支|自筹|财政|支出|成本中心|经费|预算|批准|储备|不可预见|预备|预留|应急/i;

/** Longer than an evasion; in a form of its own a document may tell at length what is needed, where others name an amount. */
const longestEvasion = 60;

/** CH030; a number with 万 or a currency anywhere in the field is taken for an amount. */
export const findNoAmount: Check = ({ written, isForm }) => {
  const fields = written('budget');
  const text = textOf(fields);
  const field = fields[0];
  const isBare = /\d\s?(?:million|thousand|mio|mn)\b/i.test(text) && !currency.test(text);
  const isAmount = findMoney(text).length > 0 || amountWithScale.test(text) || (currency.test(text) && /\d/.test(text));
  const isTold = !isForm && !isBare && (text.trim().length > longestEvasion || /\d/.test(text) || fields.some(({ entries }) => entries.filter(({ kind }) => kind === 'item' || kind === 'row').length > 1));
  return !field || isAmount || isTold || (free.test(text) && !isBare) ? [] : [hitAt(field, field.value)];
};

/** CH031, only where neither is said. */
export const findNoSource: Check = ({ written }) => {
  const fields = written('budget');
  const text = textOf(fields);
  const field = fields[0];
  return field && findMoney(text).length > 0 && !origin.test(text) ? [hitAt(field, field.value)] : [];
};
