import { foldText } from './foldText';
import type { Mark } from './mark';

/** The parts that a text has that somebody works through when something is to be done or has happened, by the words of their headings. */
const parts: Readonly<Record<string, RegExp>> = {
  trigger: /^(?:when\b|symptoms?\b|meaning\b|triggers?\b|alert\b|(?:what|when) (?:this|the) (?:alert|alarm))|when to (?:use|run)|适用场景|触发|告警(?:含义|说明|内容|现象)|^现象|症状|什么时候|何时/,
  before: /prerequisites?\b|before you (?:begin|start)|before (?:deploying|starting)|pre-?(?:checks?|flight|deployment)\b|前置|准备|操作前|发布前|部署前/,
  steps: /\bsteps?\b|\bprocedures?\b|\bdeploy(?:ment|ing)?\b|\bactions?\b|\bresolution\b|\bmitigation\b|\bremediation\b|\bhow to\b|步骤|处理|处置|操作|执行|解决/,
  look: /\bdiagnos|\binvestigat|\btriage\b|排查|诊断|定位/,
  proof: /\bverif|\bvalidat|\bpost-?(?:checks?|deployment)\b|\bsmoke test|验证|操作后|发布后|部署后/,
  back: /\broll(?:ing)? ?back\b|\bback ?out\b|\brevert|\brecover|回滚|回退|恢复/,
  next: /\bescalat|\bon-?call\b|\bwho to (?:call|ask)\b|升级|上报|联系人|值班/,
  effect: /^(?:\w+ )?impact\b|^severity\b|影响|级别/,
};

const fewestParts = 4;

/**
 * Whether the sections of a document are those of a procedure or of the answer to an alarm: what to do, and beside it a way
 * back, somebody to turn to, or how to find what is wrong.
 */
export function isProcedure(source: string, marks: readonly Mark[]): boolean {
  const heads = marks.filter(({ level, form, isItem }) => level > 0 || (form === 'boldLine' && !isItem)).map(({ label }) => foldText(source.slice(label.start, Math.min(label.end, label.start + 60))).trim());
  const found = new Set(Object.entries(parts).filter(([, words]) => heads.some((head) => words.test(head))).map(([name]) => name));
  const hasMore = found.has('back') || found.has('next') || (found.has('trigger') && found.has('look'));
  return found.size >= fewestParts && found.has('steps') && hasMore;
}
