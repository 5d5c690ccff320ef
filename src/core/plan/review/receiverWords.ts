const englishReceiver = /\bhand(?:ed|s|ing)?[ -]?over\b|\btransition(?:ed|s)? to\b|\btransfer(?:red|s)? to\b|\b(?:receiver|receiving|taken over by|run by|operated by|maintained by)\b|\b(?:service|operations?|ops|support|process|system|product|store|facility|shift|duty) (?:owner|team|desk|manager|lead|department)\b/i;
const chineseReceiver = /移交|交接|接收|接手|接管|转运维|转入运营|轉入營運|受让方|由.{1,14}(?:部|组|中心|团队|班组|科|处|岗|经理|负责人|組|團隊|處|崗)|(?:运营|运维|值班|客服|仓储|門店|门店)(?:部|组|团队|班组|负责人|经理|岗)/;

/** Whether a text names who takes operations work on, or stands for handing it over. */
export function namesReceiver(text: string): boolean {
  return englishReceiver.test(text) || chineseReceiver.test(text);
}

const improvement = /\b(?:improvements?|roadmap|backlog|change requests?|planned changes|projects?)\b|改进|改進|改善|优化计划|变更申请|路线图|专项|專案/i;

/** Whether a heading is where a runbook keeps what should change. */
export function namesImprovement(heading: string): boolean {
  return improvement.test(heading);
}
