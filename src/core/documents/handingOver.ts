/** Something changes hands: the giving, the taking, or whose it is afterwards. Data that is transferred or received does not. */
const transfer = new RegExp(
  [
    '\\bhand(?:ed|ing|s)?[- ]?(?:over|off)\\b',
    '\\btak(?:es?|ing|en) over\\b',
    '\\bown(?:ed by|ership\\b)|\\b(?:new owner|who owns)\\b',
    '\\brecipient|\\breceiv(?:ed by|er\\b|ing (?:team|party|owner|side))|\\boutgoing\\b|\\bincoming\\b',
    '\\b(?:knowledge|access|ownership|account|asset|project) transfer',
    '\\btransfer(?:s|red|ring)? (?:of )?(?:the )?(?:project|ownership|knowledge|access|responsibilit|accounts?|assets?|domain)',
    '\\btransfer(?:s|red|ring)? to (?:an? |the |our |your |its )?(?:new |own )?(?:\\w+ )?(?:client|customer|club|team|owner|organi[sz]ation|committee|operations|support|company|department)',
    '移交|交接|接手|接管|接收(?:方|人|部门|单位|团队)|交给|归属',
  ].join('|'),
);

/** The state of work on software: notes for whoever opens the next session call themselves hand-overs too. */
const workLog =
  /\b(?:this|last|next|previous|another|final|new) session\b|\bsession (?:log|summary|notes?)\b|\bcommit(?:s|ted)?\b|\b(?:current|main|master|feature|working|active|git) branch|\bbranch ?[:：`]|\bhead_commit\b|\bcoding agents?\b|\bprompts?\b|\bpull requests?\b|\bcontext window\b|\bworking tree\b|git (?:status|log|push)|会话|上下文|分支|提交记录|智能体|(?:后续|下一个|上一个|给) ?ai\b|\bai (?:assistant|agent)/;

/** What one has to be given to go on. */
const possession = /\b(?:accounts?|logins?|credentials?|passwords?|keys|domains?|licen[cs]es?|repositor(?:y|ies)|assets?|contacts?)\b|账号|账户|密码|权限|源码|源代码|资料|设备|钥匙|联系方式|联系人/;

export interface HandingOver {
  /** Lines that tell of something changing hands. */
  readonly transfers: number;
  /** Lines that tell of the state of work on software. */
  readonly workLog: number;
  /** Lines about what one has to be given to go on. */
  readonly possessions: number;
}

/** A line that is nothing but a link leads to a hand-over. */
const link = /^\W*\[[^\]]*\]\([^)]*\)\W*$/;

/** Takes the prose of a document, folded. */
export function readHandingOver(prose: readonly string[]): HandingOver {
  const transfers = prose.filter((line) => transfer.test(line) && !link.test(line));
  const count = (words: RegExp): number => prose.filter((line) => words.test(line)).length;
  return { transfers: transfers.length, workLog: count(workLog), possessions: count(possession) };
}
