import type { ContentLanguage } from '../reference/reference';
import type { Route, RoutingTest } from '../routing/routeRequest';

/** Words that are written into an improvement request and a charter draft besides the template's, in the documents' language. */
export interface RequestWords {
  readonly runbook: string;
  readonly request: string;
  readonly comma: string;
  readonly stop: string;
  readonly quote: (text: string) => string;
  /** Leads in what is quoted for a person to put into numbers. */
  readonly problemLead: string;
  readonly workaroundLead: string;
  readonly fromRunbook: string;
  readonly logLine: (day: string) => string;
  readonly proposal: (route: string, reasons: string) => string;
  readonly routes: Readonly<Record<Route, string>>;
  readonly tests: Readonly<Record<RoutingTest, string>>;
  readonly asker: (entry: string) => string;
  readonly choose: (text: string) => string;
}

export const requestWords: Readonly<Record<ContentLanguage, RequestWords>> = {
  en: {
    runbook: 'operations runbook',
    request: 'improvement request',
    comma: ', ',
    stop: '; ',
    quote: (text) => `“${text}”`,
    problemLead: 'As operations wrote it down, to be put into numbers, with where and since when:',
    workaroundLead: 'As operations wrote it down, without what it costs:',
    fromRunbook: 'From the runbook, to be gone through:',
    logLine: (day) => `Improvement log of the runbook, line of ${day}`,
    proposal: (route, reasons) => `Proposed: ${route}, because of: ${reasons}`,
    routes: { fix: 'fix in operations', change: 'standard change', project: 'project' },
    tests: { money: 'money', people: 'people', time: 'time', novelty: 'novelty', risk: 'what can go wrong', result: 'result' },
    asker: (entry) => `${entry} (asks for it)`,
    choose: (text) => `[In scope or not?] “${text}”`,
  },
  'zh-cn': {
    runbook: '运行手册',
    request: '改进申请',
    comma: '，',
    stop: '；',
    quote: (text) => `“${text}”`,
    problemLead: '运营记录的原文，须补充次数、地点与起始时间：',
    workaroundLead: '运营记录的原文，尚未计入成本：',
    fromRunbook: '以下引自运行手册，须逐条核对：',
    logLine: (day) => `运行手册改进记录 ${day} 一行`,
    proposal: (route, reasons) => `建议：${route}，依据：${reasons}`,
    routes: { fix: '运营自行改进', change: '标准变更', project: '立项' },
    tests: { money: '资金', people: '人员', time: '时间', novelty: '新颖程度', risk: '出错的后果', result: '改变的内容' },
    asker: (entry) => `${entry}（申请方）`,
    choose: (text) => `【是否纳入范围】“${text}”`,
  },
};
