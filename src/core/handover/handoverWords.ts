import type { FieldDefinition } from '../documents/fieldDefinition';
import type { ContentLanguage } from '../reference/reference';

/** Words that are written into a hand-over record and a runbook besides the template's, in the documents' language. */
export interface HandoverWords {
  readonly nameOf: (definition: FieldDefinition) => string;
  readonly charter: string;
  readonly record: string;
  readonly runbook: string;
  /** Between the name of a service and the rest. */
  readonly comma: string;
  readonly stop: string;
  readonly risk: (event: string) => string;
  readonly accepted: (deliverable: string, criterion: string) => string;
  /** Leads in what is quoted from the charter for a person to write anew. */
  readonly fromCharter: string;
  readonly quote: (text: string) => string;
  readonly ended: string;
  readonly baseline: (value: string) => string;
  readonly benefitReview: (text: string) => string;
  /** A group and who speaks for it. */
  readonly speaker: (group: string, name: string) => string;
  readonly places: string;
  readonly notCovered: string;
  readonly toBeWritten: string;
  readonly toBeWrittenLead: string;
  readonly retirement: string;
  /** Places to write on, as the templates have them. */
  readonly slots: Readonly<Record<'date' | 'period' | 'place' | 'retirement', string>>;
}

export const handoverWords: Readonly<Record<ContentLanguage, HandoverWords>> = {
  en: {
    nameOf: ({ en }) => en,
    charter: 'project charter',
    record: 'hand-over record',
    runbook: 'operations runbook',
    comma: ', ',
    stop: '; ',
    risk: (event) => `Risk: ${event}`,
    accepted: (deliverable, criterion) => `${deliverable}: ${criterion}`,
    fromCharter: 'From the charter, to be written anew for daily running:',
    quote: (text) => `“${text}”`,
    ended: 'Not carried over, because they end with the project; look at them once more:',
    baseline: (value) => ` (${value} before the project)`,
    benefitReview: (text) => `Benefit review: ${text}`,
    speaker: (group, name) => `${group} (${name})`,
    places: 'Places and scope:',
    notCovered: 'Not covered:',
    toBeWritten: 'To be written',
    toBeWrittenLead: 'The charter says nothing about these sections. Operations write them, with the project:',
    retirement: 'Retirement',
    slots: { date: '[YYYY-MM-DD]', period: '[per which period]', place: '[where, spares or minimum stock]', retirement: '[When it stops for good, who decides, what happens to data and equipment]' },
  },
  'zh-cn': {
    nameOf: ({ zh }) => zh,
    charter: '项目章程',
    record: '移交单',
    runbook: '运行手册',
    comma: '，',
    stop: '；',
    risk: (event) => `风险：${event}`,
    accepted: (deliverable, criterion) => `${deliverable}：${criterion}`,
    fromCharter: '以下引自项目章程，须按日常运行改写：',
    quote: (text) => `“${text}”`,
    ended: '以下风险随项目结束，未列入；请再核对一遍：',
    baseline: (value) => `（项目前为 ${value}）`,
    benefitReview: (text) => `收益复核：${text}`,
    speaker: (group, name) => `${group}（${name}）`,
    places: '地点与范围：',
    notCovered: '不包括：',
    toBeWritten: '待编写',
    toBeWrittenLead: '以下章节在项目章程中没有依据，由运营与项目方共同编写：',
    retirement: '停用与退役',
    slots: { date: '【YYYY-MM-DD】', period: '【统计周期】', place: '【位置、备件或最低库存】', retirement: '【何时停用、由谁决定、数据与设备如何处理】' },
  },
};
