import { addFeature, type FeatureDraft } from './featureList';
import { featureKey } from './featureKeys';
import { matchEach } from './matchEach';

/**
 * Turns of phrase that tell what kind of text this is, whatever it is about: a defect told without any verb of work, a duty told of a
 * post, a standing service bought again. The model learns what each is worth.
 */
const signals: readonly (readonly [string, RegExp])[] = [
  ['en defect', /\b(?:does(?:n't| not)|do(?:n't| not)|did(?:n't| not)|isn't|is not|aren't|are not|wasn't|won't|can't|cannot|can not|couldn't|unable to|fail(?:s|ed|ing|ure)?|crash(?:es|ed|ing)?|hang(?:s|ing)?|freez(?:es|ing)|missing|incorrect(?:ly)?|wrong(?:ly)?|broken|breaks|error(?:s|ed)?|exceptions?|stack ?trace|segfaults?|not (?:working|found|shown|displayed|updated|saved|visible|able)|stuck|flaky|mismatch(?:es)?|leak(?:s|ing)?|time ?outs?|timed out|unexpected(?:ly)?|undefined|null|nan|garbled|duplicate[ds]?|blank|ignored|truncated|instead of|rather than|no longer|regression|corrupt(?:ed|s)?|overlap(?:s|ping)?|faulty|jammed|tripped|leaky|noisy|out of order|damaged|cracked|blocked|clogged|dripping|loose|worn)\b/g],
  ['en observed', /\b(?:when|while|after|if|on) (?:i |you |we |the user |users? |a user |[a-z]+ing\b)|\b(?:should be|should not|shouldn't|expected|actual|steps to reproduce|occurs|happens|appears|seems|looks like|sometimes|intermittent(?:ly)?|always|randomly)\b/g],
  ['en post', /\b(?:responsible for|accountable for|duties|reports to|ensures?|maintains?|assists?|monitors?|performs?|provides?|prepares?|responds?|supervises?|handles?|processes|oversees?|coordinates?|inspects?|receives?|operates?)\b/g],
  ['en service', /\b(?:renewal|renew(?:ing|s)?|term (?:contract|agreement)|annual (?:contract|agreement|award)|supply of|provision of|furnish(?:ing)?|services? (?:agreement|contract)|maintenance (?:agreement|contract|services?)|lease|licen[cs]es?|subscription|purchase of|per (?:month|hour|unit|visit)|option year|one-year)\b/g],
  ['en works', /\b(?:construction of|design of|design and construction|engineering services for|plans and specifications|improvements? project|grant application|feasibility|conversion|rehabilitation|reconstruction|replacement project|phase|acquisition|master plan|rezoning|demolition)\b/g],
  ['en statement', /^\W*(?:the|a|an|this|these|those|we|our|all|each|it|they|there|i|you|your|my|no|some|any|in|at|on|if|when|after|once|during)\b/g],
  ['en question', /\b(?:how (?:about|to|do|can|should)|what (?:about|if)|can we|could we|should we|would be (?:nice|good|great|useful)|it would|allow|enable|ability to|support for|option to|able to|as an? [a-z]+,? i (?:want|need|can))\b/g],
  ['zh defect', /无法|不能|失败|报错|异常|错误|崩溃|闪退|卡死|卡顿|死机|不显示|没反应|不响应|失灵|漏水|漏电|漏油|断线|断网|掉线|跳闸|堵塞|堵了|坏了|损坏|破损|松动|乱码|丢失|缺失|超时|白屏|黑屏|不亮|不准|不工作|打不开|进不去|连不上|登不上|不通|故障|告警|报警|异响|投诉/g],
  ['zh post', /^(?:主要)?(?:负责|参与|协助|配合|承担|组织|监督|指导|处理|收集|跟踪|监控|维护|执行|管理|做好|受理|接待|审核|检查|统计)|岗位职责|日常(?:工作|管理|维护|运营|事务)|及时|保证|确保|保障|按时|定期|相关工作/g],
  ['zh service', /运维服务|维保|维护保养|保养服务|物业(?:管理)?服务|保洁服务|保安服务|租赁|续约|续签|续费|年度|外包服务|驻场|托管|供应|配送服务|定点(?:采购|服务)|印刷服务|检测服务|审计服务|评估服务|两年|三年|服务期/g],
  ['zh works', /工程|改造|新建|扩建|改建|迁建|建设项目|施工|监理|勘察|设计方案|可行性|装修|安装工程|开工|竣工|验收|立项|首次|试点|上线|启动|筹备|筹建|研发|编制|规划|方案/g],
];

const mostPlaces = 3;
const keys = signals.map(([name]) => featureKey(name));

/** Takes normalised text and adds what was found of each signal, at most three places a signal. */
export const addSignalFeatures = (list: FeatureDraft, text: string): void => {
  const isChinese = /[\u4e00-\u9fff]/.test(text);
  const isEnglish = /[a-z]/.test(text);
  signals.forEach(([name, pattern], index) => {
    if (name.startsWith('zh') ? !isChinese : !isEnglish) return;
    matchEach(pattern, text, mostPlaces, (start, end, count) => addFeature(list, keys[index]?.(count) ?? 0, 1, start, end));
  });
};
