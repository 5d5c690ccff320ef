import { simplifiedForms } from '../classifier/traditionalCharacters';

/** The same in both, where the other form means something else or is rare: 控制, 每周, 上游, 模板. */
const kept = '占核制周面致板布托游表升向背望只劫模峰了留台里干系志注准借修';
/** Of several forms the one that our words need. */
const chosen = '发發并並为為范範规規个個启啟团團场場术術复復签簽众眾别別钟鐘盘盤纸紙恶惡历歷灾災赞贊尽盡当當拟擬';
/** Words in which a character is written otherwise than elsewhere. */
const words = ['标准標準', '准时準時', '准确準確', '准备準備', '复审複審', '复核複核', '复制複製', '重复重複', '联系聯繫', '关系關係', '日志日誌', '备注備註', '哪里哪裡', '这里這裡'];

const forms = new Map([...simplifiedForms].reverse().map(([traditional, simplified]) => [simplified, traditional]));
for (let at = 0; at < chosen.length; at += 2) forms.set(chosen.charAt(at), chosen.charAt(at + 1));
for (const character of kept) forms.delete(character);
for (const pair of words) forms.set(pair.slice(0, 2), pair.slice(2));

const sought = new RegExp(`${words.map((pair) => pair.slice(0, 2)).join('|')}|[\u4e00-\u9fff]`, 'g');

/** Our own words in Traditional characters; what is written in them stays as it is. */
export const writeTraditional = (text: string): string => text.replace(sought, (found) => forms.get(found) ?? found);
