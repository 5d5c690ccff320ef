/** What a form puts between brackets where a person should write. */
export const bracketCues: readonly string[] = [
  'insert', 'enter', 'your', 'fill', 'name', 'date', 'amount', 'describe', 'specify', 'title', 'add', 'list', 'write', 'replace', 'e\\.g\\.', 'tbd', 'tbc', 'todo', 'xx',
  'owner', 'sponsor', 'email', 'phone', 'role', 'deadline', 'YYYY', '请', '填', '此处', '待', '名称', '姓名', '日期', '金额', '职务', '部门', '负责人', '例如', '描述', '说明[:：]',
];

/** Brackets that label what follows and ask for nothing. */
export const bracketLabels: readonly string[] = [
  'sic', 'draft', 'optional', 'required', 'wip', 'new', 'done', 'closed', 'open', 'ok', 'note', 'important', 'warning', 'internal', 'redacted', 'all', 'high', 'medium', 'low', 'x', 'yes', 'no',
  '!\\w+', '重要', '注意', '提示', '警告', '必填', '选填', '可选', '已\\S{1,4}', '高', '中', '低', '新', '紧急', '公告', '通知', '内部', '机密', '完成', '进行中',
];

/** Tags that Markdown documents hold and nobody fills in. */
export const htmlTags: readonly string[] = [
  'a', 'abbr', 'b', 'blockquote', 'body', 'br', 'center', 'code', 'col', 'colgroup', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em', 'figure', 'font', 'footer',
  'h[1-6]', 'head', 'header', 'hr', 'html', 'i', 'img', 'ins', 'kbd', 'li', 'link', 'main', 'mark', 'meta', 'nav', 'ol', 'p', 'picture', 'pre', 'q', 's', 'samp', 'script', 'section',
  'small', 'source', 'span', 'strong', 'style', 'sub', 'summary', 'sup', 'svg', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul', 'var', 'video',
];
