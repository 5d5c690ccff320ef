import type { WordLanguage } from './textMatch';

/**
 * Tier A: an outcome with no size, a fault where no quantity stands beside it. Tier B: a size or time left to the reader. Tier C: an
 * escape clause or an open list.
 */
export type VagueTier = 'A' | 'B' | 'C';

/** Patterns of words. What follows in (?!…) and stands before in (?<!…) are the uses in which the word is exact or a name. */
export const vagueWords: Readonly<Record<VagueTier, Readonly<Record<WordLanguage, readonly string[]>>>> = {
  A: {
    en: [
      'improv(?:e|es|ed|ing)', '(?<!or )better', 'enhanc(?:e|es|ed|ing)', 'optimi[sz](?:e|es|ed|ing)', 'maximi[sz](?:e|es|ed|ing)', 'minimi[sz](?:e|es|ed|ing)', 'streamlin(?:e|es|ed|ing)', 'strengthen(?:s|ed|ing)?',
      'efficient(?:ly)?', 'effective(?! (?:date|from|on|as of|until|\\d))', 'effectively', 'robust', 'seamless(?:ly)?', 'smooth(?:ly)?', 'user[- ]friendly', 'easy to use', 'flexible', 'high[- ]quality', 'world[- ]class', 'best[- ]in[- ]class',
      'state[- ]of[- ]the[- ]art', 'significant(?:ly)?', 'substantial(?:ly)?', 'considerabl[ey]', 'faster', 'quick(?:ly|er)', 'rapid(?:ly)?', 'minimal',
    ],
    zh: [
      '提升(?!机)', '提高', '改善', '优化', '加强', '强化(?!玻璃|木)', '完善', '推进(?!器)', '加快', '加大', '大幅', '显著', '明显', '(?<!(?:一般|重大)[、/,]\\s?)较大(?!(?:突发)?(?:事件|事故|故障|级)|[、/,]\\s?(?:重大|特别重大|一般))', '较高', '较好', '良好',
      '有效(?!期)', '高效', '顺利', '平稳', '充分', '高质量', '用户友好', '易用', '灵活', '快速(?!路|通道)', '迅速', '世界一流', '行业领先',
    ],
  },
  B: {
    en: [
      'adequate(?:ly)?', 'sufficient(?:ly)?', 'appropriate(?:ly)?', 'reasonabl[ey]', 'acceptable(?! use)', 'suitable', 'several', 'various', 'a few', 'timely', 'in a timely manner', 'prompt(?:ly)?', 'immediately',
      'regular(?! (?:expressions?|customers?|hours|prices?))', 'regularly', 'periodic(?:ally)?', 'from time to time', 'frequent(?:ly)?', 'normally', 'usually', 'generally', 'approximately',
    ],
    zh: [
      '及时(?!率)', '适时', '适当', '适量', '适度', '合理(?!化)', '合适', '相应', '若干', '一定(?:的|程度|数量|时间)', '足够', '充足', '大量', '各类', '各种', '大约', '差不多', '左右(?![两侧手边])', '不定期', '定期(?!存款)', '经常(?!性)', '随时',
      '立即', '马上', '尽快', '尽早', '一般情况下', '通常', '基本(?:完成|满足|达到|实现)',
    ],
  },
  C: {
    en: [
      'as (?:needed|necessary|applicable)', 'as (?:required|appropriate)(?! (?:by|for))', 'if (?:needed|necessary|possible|practical)', 'where (?:possible|appropriate|practicable|necessary)', 'when (?:needed|necessary|possible)',
      'so far as (?:is )?(?:possible|practicable)', 'to the extent (?:possible|practicable)', 'best efforts?', 'strive to', 'aim to', 'try to', '(?<![/.])etc(?!/)\\.?', 'and so on', 'and/or', 'including but not limited to',
    ],
    zh: ['必要时', '视情况', '酌情', '根据需要', '按需', '如有需要', '原则上', '尽量', '尽可能', '力争', '争取', '努力', '等等', '等(?=[。;]|\\s*$|\\s*\\n)', '等方面', '包括但不限于'],
  },
};

/** Names of grades that say exactly what they mean when they are all there is: emergencies are graded so by law. */
export const severityGrades: readonly string[] = ['一般', '较大', '重大', '特别重大'];
