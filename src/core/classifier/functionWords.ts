/** Words that say nothing by themselves: never shown as a reason, and skipped when looking for the head of a task. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const englishFunctionWords = set(
  `a an the and or but nor so if then than as at by for from in into of off on onto out over to up upon with without within via per about after against along among around before behind below between beyond down during through throughout toward towards under until is are was were be been being am do does did has have had having can could may might must shall should will would not no this that these those it its it's i me my we us our you your he him his she her they them their who whom whose which what when where why how all any both each few more most other some such only own same too very just also there here etc eg ie e.g i.e re vs`,
);

/** Words that may tip the scale but explain nothing to a person; they stay out of the reasons. */
export const englishWeakWords = set(
  `now already rather least most first second third next one two three four five six seven eight nine ten several many much every including include includes included using use uses used while whether however therefore thus such well still yet again even ever never always often sometimes soon later early now today ensure ensures ensuring provide provides provided providing perform performs performing make makes made making making get gets got getting based related various other additional own able ability doesn't don't didn't isn't aren't can't won't shouldn't couldn't wasn't properly fully entire whole best good better high low large small big long short due amount number set kind type way thing things part parts item items looks look take takes taken give given go goes going come comes keep want wants let please also etc mr ms dr st nd rd th co inc ltd llc`,
);

export const chineseWeakWords = set('一 二 三 四 五 六 七 八 九 十 两 几 个 名 位 张 次 台 套 份 只 件 人 大 小 多 少 好 高 低 负责 参与 协助 配合 主要 承担 进行 做好 根据 利用 使用 具备 能够 担任 作为 相关 不错 公司 部门 工作 具体 情况 内容 方面 各种 有效 良好 较强 一定 以下 没有 已经 正在 还有 以便 从而 对于 由于 并且 时候');

export const englishPrepositions = set('of for in on at to with by from into via per about after before under over within without during through between across against as than and or so that which who until if when where because');

/** What stands before the task itself: politeness, modality and "who takes part", in whatever trade. */
export const englishFrameWords = set(
  `please pls kindly need needs needed want wants wanted would like must should shall will can could have has had let lets let's todo to-do task action item bug issue feature request story epic chore question idea proposal note reminder remember ask get got try help helps assist assists assisting support responsible responsibility responsibilities accountable participate participates participating involve involved including work works working ensure ensures ensuring be able also resolution resolved ordinance motion moved approve approved approving approval authorize authorized authorizing authorising authorise award awarding accept accepting adopt adopting consider consideration discuss discussion perform performs performing conduct conducts conducting carry provide provides providing undertake undertakes new as user admin lead leads leading manage manages managing coordinate coordinates`,
);

export const chineseFunctionWords = set(
  '的 了 和 与 及 或 在 于 对 将 把 被 为 以 从 向 由 给 让 使 其 各 该 此 这 那 个 等 并 且 也 都 还 就 又 再 按 按照 根据 通过 以及 并且 或者 有 是 不 无 到 至 中 内 外 上 下 前 后 时 所 之 而 则 如 若 因 但 相关 有关 我 我们 你 他 她 它 他们 您 请 要 需 需要 应 能 会 可 可以 进行 关于 一个 一些 以上 以下 其他 其它 所有 全部 每 各类 各项 各种',
);

export const chineseFrameWords = set(
  '负责 参与 协助 配合 主要 承担 牵头 主持 组织 开展 进行 做好 落实 推进 推动 完成 请 要 需 需要 应 关于 继续 拟 计划 尽快 及时 独立 帮助 帮 一起 去 来 把 将 对 与 和 及 的 了 我 我们 由 为 给 向 根据 按 按照 通过 利用 使用 熟悉 了解 具备 能够 担任 作为 支持 提供 优先 认真 积极 主导 参加 从事 同意 审议 决定 讨论 会议 任务 待办 需求 问题 公司 部门 工作',
);

/** How notices end, whatever they announce. */
export const chineseNoticeWords = set('公告 招标 招标公告 采购公告 公开招标 公开招标公告 竞争性磋商 竞争性磋商公告 磋商公告 中标公告 成交公告 中标 成交 结果 结果公告 公示 通知 通告 启事 项目 采购项目 采购 项目采购 二次 服务采购项目 事宜 的 等 工作 相关工作 情况 方案 事项 议案 议题 报告 第一批 第二批');
