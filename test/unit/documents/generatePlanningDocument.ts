import { documentKinds } from '../../../src/core/documents/documentKind';
import { fieldCatalog } from '../../../src/core/documents/fieldCatalog';
import { generateDocument } from '../markdown/generateDocument';

type Random = (limit: number) => number;

const leads = ['# ', '## ', '### ', '#### ', '- ', '  - ', '1. ', '> ', '', '', '一、', '（二）', '\t', '　', '| ', '- [ ] '];
const writings: readonly ((label: string, value: string) => string)[] = [
  (label, value) => `${label}\n${value}`,
  (label, value) => `${label}\n\n${value}`,
  (label, value) => `**${label}:** ${value}`,
  (label, value) => `**${label}** ${value}`,
  (label, value) => `${label}: ${value}`,
  (label, value) => `${label}：${value}　　`,
  (label, value) => `【${label}】${value}`,
  (label, value) => `[${label}] ${value}`,
  (label, value) => `${label}\n---\n${value}`,
  (label) => `${label}\n-`,
  (label, value) => `A | B\n|---|---|\n| ${label} | ${value} |\n| ${value} | ${label} |`,
  (label, value) => `${label} | ${value} | ${label} | ${value}\n|---|---|---|---|\n${label}|${value}|${label}`,
  (label, value) => `${label}<br>${label}: ${value}  ${label}: x`,
];
const values = ['', '-', '____', '[Name]', 'Ann', '- a\n  - b', '```\n# Budget\n```', '<!-- x\n-->', '\uD83D', 'nul \0', '| a |', '---', '甲、乙', '1. x\n2. y', '**', 'a: b', '\\|', '\f', '\u2028'];

/** A document that mixes fields of the four kinds in every form with broken structure and hostile characters. */
export function generatePlanningDocument(random: Random, parts: number): string {
  const pick = <Item>(from: readonly Item[]): Item => from[random(from.length)]!;
  const kind = pick(documentKinds);
  let text = pick(['', '\uFEFF', `---\ndocument: ${kind}\nbudget: 5\n---\n`, `---\ndocument: ${kind}\n---\n`, `---\ndocument: ${kind}\nsponsor:\n  - a\n---\n`]);
  for (let part = random(parts); part >= 0; part--) {
    const { en, zh, aliases } = pick(fieldCatalog[kind]);
    text += random(6) === 0 ? generateDocument(random, 3) : pick(leads) + pick(writings)(pick([en, zh, ...aliases]), pick(values));
    text += pick(['\n', '\n\n', '\n\n', '\n> ']);
  }
  return text;
}
