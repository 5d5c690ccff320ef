import { chineseVerbs } from '../taskVerbs';
import type { Halves } from './divideText';
import { nameChineseObject } from './nameChineseObject';

const joinersBefore = /(?:[\s，、；。,;]|并且|并|且|然后|然後|同时|同時|以及|之后|之後|[再和与與及兼])+$/;
/** Some of these characters begin words of another meaning: 并网, 再生. */
const joinersAfter = /^(?:[\s，、；。,;]|并且|[并並](?![网網购購轨軌联聯发發行])|然后|然後|随后|隨後|此后|此後|之后|之後|同时|同時|以及|接着|再(?![生造版利])|也(?=要)|且)+/;
/** With these before it, 后 is part of a word: 课后, 售后. */
const wordBeforeAfter = /[课課今最售事术術饭飯产產背落善前先]$/;
/** With these after it, 后 begins a word: 后台, 后勤. */
const wordWithAfter = /^[台端勤续續期门門方果备備卫衛继繼厨廚院置缀綴盾]/;
/** Such words join nouns as well, so that a whole clause before them may be half a name. */
const joinsNouns = /^[\s]*[和与與及兼、或/][\s]*$/;
const subordinate = /^(?:关于|關於|除|既|在.{1,12}(?:同时|基础上)|如果|当|不)/;
const verbs = [...chineseVerbs, '运营', '运行', '运维', '管理', '推行', '使用', '托管', '开展', '承担', '负责'].filter((verb) => verb.length > 1);
const objectEnd = /[，,；;。、（(]|每|定期|按[日周月季年]|日常|长期|并/;
const longestObject = 16;

export function divideChinese(before: string, gap: string, after: string): Halves | undefined {
  const isAfter = /^\s*[后後]\s*$/.test(gap);
  const kept = before.replace(isAfter ? /以$/ : joinersBefore, '').length;
  const first = before.slice(0, kept);
  const second = after.replace(joinersAfter, '');
  if ((isAfter && (wordBeforeAfter.test(first) || wordWithAfter.test(second))) || subordinate.test(first) || second.replace(/[\s\p{P}]/gu, '').length < 3 || /^[的了者]/.test(second)) return undefined;
  if (isOnlyVerbs(first)) {
    const object = findObject(second);
    return object ? { kept, added: object, second } : undefined;
  }
  if (first.replace(/[\s\p{P}]/gu, '').length < 3 || joinsNouns.test(gap)) return undefined;
  return { kept, added: '', second: nameChineseObject(second, first) };
}

function isOnlyVerbs(text: string): boolean {
  const words = text.split(/[、，,\s]+/).filter(Boolean);
  return words.length > 0 && words.length <= 3 && words.every((word) => verbs.includes(word));
}

function findObject(text: string): string | undefined {
  const verb = verbs.find((each) => text.startsWith(each));
  if (verb === undefined) return undefined;
  const rest = text.slice(verb.length);
  const object = rest.slice(0, objectEnd.exec(rest)?.index).trim();
  return object.length >= 2 && object.length <= longestObject && !/^[的了好]/.test(object) ? object : undefined;
}
