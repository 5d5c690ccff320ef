/** What headings add to the name of a field without changing what it is about; folded, longest first where one holds another. */
const prefixes = [
  'project', 'preliminary', 'proposed', 'expected', 'estimated', 'overall', 'initial', 'highlevel', 'detailed', 'current', 'planned', 'measurable', 'specific', 'primary', 'critical', 'summary', 'known', 'analytical', 'technical', 'potential', 'common', 'approved', 'total', 'target', 'major', 'main', 'key', 'service', 'system',
  '本项目', '项目', '初步', '主要', '关键', '总体', '整体', '核心', '服务', '系统', '本',
];
const suffixes = [
  'managementplan', 'management', 'statement', 'description', 'information', 'overview', 'summary', 'details', 'detail', 'section', 'analysi', 'matrix', 'register', 'schedule', 'list', 'table', 'plan', 'log',
  '矩阵', '一览表', '一览', '清单', '列表', '说明', '信息', '概述', '概要', '描述', '情况', '计划', '分析', '管理', '内容', '详情', '表', '栏', '部分',
];

/** What is left of a longer name says too little: "Project management" is not the name of the project. */
const tooShort = new Set(['project', 'service', 'system', 'process', 'data', 'issue', 'number', 'value', 'title', 'version', 'status', 'operation', 'description', '项目', '服务', '系统', '流程', '数据', '状态']);

/** Shorter forms of a folded label: up to two prefixes and a suffix less. */
export function dropAffixes(folded: string): readonly string[] {
  const once = dropPrefix(folded);
  return [folded, ...once, ...once.flatMap(dropPrefix)]
    .flatMap((form) => [form, ...suffixes.filter((suffix) => form.endsWith(suffix)).map((suffix) => form.slice(0, -suffix.length))])
    .filter((form) => form.length > 1 && form !== folded && !tooShort.has(form));
}

function dropPrefix(folded: string): readonly string[] {
  return prefixes.filter((prefix) => folded.startsWith(prefix)).map((prefix) => folded.slice(prefix.length));
}
