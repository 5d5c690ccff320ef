const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** English verbs that are hardly ever nouns or adjectives: at the start of a phrase they ask for something. */
export const englishVerbs = set(`
  accept acquire activate adapt add adjust administer adopt agree align allocate allow analyse analyze announce answer apply appoint approve arrange ask assemble assess assign attend automate
  begin bring build buy calculate calibrate choose clarify classify clear close collect communicate compare compile complete configure confirm connect consolidate construct contact convert coordinate create cut
  decide decommission define deliver deploy describe determine develop digitise digitize dispose distribute divide draft eliminate enable encourage engage enrol ensure establish evaluate examine execute expand explain explore extend
  fill finalise finalize find finish fix follow gather generate get give go hire hold identify implement import improve inform install integrate introduce investigate invite
  keep launch learn let liaise list locate maintain make measure meet merge migrate modernise modernize modify monitor move negotiate notify
  obtain onboard open operate optimise optimize organise organize outsource patrol pay perform pick post prepare present prevent procure produce prove provide publish purchase put
  reach read rebuild recruit redesign redirect reduce refactor refurbish refresh register reinstall relocate remind remove rename renew renovate reorganise reorganize repair repaint replace replenish reply resolve restart restock restore restructure retire retrain retrofit revamp revise rewrite roll rotate run
  scan schedule secure select sell send separate serve set settle share ship show simplify sign solve sort speak specify supervise standardise standardize start stop store streamline strengthen submit supply switch sync
  take talk teach tell tidy translate trim troubleshoot try tune turn understand unify update upgrade upload use validate verify visit wash watch write
`);

/** English words that are verbs as well as nouns: they ask for something when an article or the like follows. */
export const englishNounVerbs = set(`
  address advertise archive audit back balance bid book brief budget call chase check clean command commission consult contract control copy count cover debug delegate design document download drive email empty estimate
  export file film flag forecast form guard guide handle help host interview issue label lead lease load log look mail manage map mark market match mine name note offer open order own pack paint park phone photograph pilot place plan plant plot print process program
  project promote protect pull push question queue rate recall receive record recover reflect rehearse release rent report request rescue research reserve review rework risk sample save scope score search seal seat service shift shoot source sponsor staff stage stock study summarise summarize support survey
  swap tag target task tender test track trade train transfer trial update vet walk warn water weigh work wrap
`);

/** What follows a verb that has an object. */
export const englishObjectStarts = set(`the a an all any each every both our your their its his her my this that these those new old remaining existing missing more two three four five six up out off on down over back with for to in`);

/** Chinese verbs of two characters and more that begin a task; some are nouns too, so that what follows is looked at. */
export const chineseVerbs: readonly string[] = `
  搭建 建设 建立 建成 组建 新建 扩建 改建 修建 制定 制作 制订 编写 编制 撰写 起草 拟定 整理 梳理 完成 完善 更新 更换 升级 迁移 搬迁 上线 部署 安装 调试 采购 购买 租赁 招聘 招募 培训 组织 召开 举办 开展 开设 开通 开发 设计 实施 推广 推进 落实 确定 确认 明确 核对 核实 检查 巡查 巡检 清理 清点 盘点 维护 维修 修复 修改 优化 改造 改进 提升 提高 降低 减少 缩短 解决 处理 跟进 跟踪 联系 对接 协调 沟通 通知 提交 上报 汇报 汇总 收集 统计 分析 评估 评审 验收 测试 试点 试运行 发布 发送 发放 回复 回访 接听 接待 安排 准备 办理 申请 申报 审批 审核 签订 签署 续签 谈妥 选定 选择 比选 筛选 定制 打印 打样 印制 拍摄 翻译 导入 导出 录入 备份 恢复 监控 值守 保养 消毒 清洗 配置 配送 补货 拆除 粉刷 装修 搬 招 买 换 写 做 订 定 发 修 查 装 建 把 将 给 跟 和 与 向 为 请 邀请 帮助 协助 配合 参加 支付 结算 缴纳 核算 发起 启动 关闭 停用 下线 归档 移交 交付 交接 替换 引入 接入 打通 切换 重建 重构 重写 重装 增加 添加 新增 删除 取消 调整 合并 拆分
`.split(/\s+/).filter(Boolean).sort((a, b) => b.length - a.length);

/** How names of subjects end that only begin like a task ("采购管理"). */
export const chineseNounEnding = /(?:管理|计划|方案|流程|记录|说明|要求|情况|安排|总结|标准|规范|制度|规定|办法|清单|表|概述|背景|目标|范围|方式|方法|原则|职责|分工|工作|阶段|部分|指南|手册|事项|任务|问题|措施|进度|进展|机制|体系|需求|成果|结果|内容|要点|重点|思路|策略|预算|费用|成本|风险|团队|小组|名单|时间|日期|地点|报告|纪要|日志|周报|月报|台账|细则|须知|准备|组织|建设|设计|开发|测试|部署|实施|验收|培训|维护|运维|服务|支持|保障|检查|评估|分析|优化|改进|升级|上线|发布|监控|备份|恢复|处理|配置|安装|调试|采购|招聘)$/;
