import type { Side } from './trainedPeer';

export interface CueWords {
  /** Whole words in lower case; a star stands for any ending. */
  readonly english: readonly string[];
  /** Found anywhere in a text; in both scripts where they differ. */
  readonly chinese: readonly string[];
}

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What a careful person would write down in an hour, from the two definitions and not from the corpus. */
export const cueWords: Readonly<Record<Side, CueWords>> = {
  project: {
    english: split(`
      project* programme initiative pilot* prototype* milestone* deadline* kick-off kickoff go-live feasibility phase scope deliverable* roadmap proposal
      build* construct* create* creation design* redesign* develop* implement* introduce* introduction launch* deliver* establish*
      migrat* move* relocat* replac* upgrad* convert* conversion transition* transform* restructur* reorganis* reorganiz* merge* consolidat* moderni*
      renovat* refurbish* extend* expand* extension install* deploy* roll rollout refactor* rewrite rebrand* digitis* digitiz* automat*
      plan draft* write research* investigat* evaluat* select* choose organise organize new first once one-off`),
    chinese: split(`
      项目 項目 专案 專案 试点 試點 里程碑 立项 立項 可行性 方案 规划 規劃 蓝图 藍圖 一次性 首次 首届 首屆 新建 新增 新版 全新
      建设 建設 建造 搭建 建立 创建 創建 创办 創辦 筹建 籌建 筹备 籌備 筹办 籌辦 成立 开发 開發 研发 研發 研制 研製 设计 設計 编制 編製 制定 起草
      上线 上線 推出 发布 發佈 引入 引进 引進 实施 實施 部署 安装 安裝 启动 啟動 落地 交付 竣工 验收 驗收
      迁移 遷移 搬迁 搬遷 改造 升级 升級 替换 替換 更换 更換 转型 轉型 重构 重構 重组 重組 合并 合併 整合 扩建 擴建 翻新 装修 裝修 招标 招標`),
  },
  operations: {
    english: split(`
      daily nightly weekly fortnightly monthly quarterly annually yearly hourly every each always regular* routine* ongoing continuous* usual recurring
      morning* evening* shift* rota on-call duty duties standby stand-by per whenever
      check* monitor* inspect* maintain* maintenance service* clean* wash* sweep* mop empty refill* restock* replenish* water feed patrol*
      answer* reply respond* handl* process* resolv* ticket* incident* complaint* enquir* inquir* request* support* helpdesk help-desk queue
      back-up backup* restore restart* reset* rotate* renew* patch* reconcil* invoice* payroll post pay collect* issue* record* log* file report* update* review* keep run order* schedul* remind*`),
    chinese: split(`
      每天 每日 每周 每週 每月 每季 每年 每晚 每次 每班 每小时 每小時 每两 每隔 逐日 日常 定期 例行 常规 常規 周报 週報 日报 日報 月报 月報 例会 例會 月度 季度 年度 早班 晚班 夜班 轮班 輪班 值班 值守 交接
      检查 檢查 巡检 巡檢 巡查 巡逻 巡邏 监控 監控 监测 監測 维护 維護 保养 保養 维修 維修 清洁 清潔 清扫 清掃 打扫 打掃 消毒 清洗 补货 補貨 盘点 盤點 补充 補充
      处理 處理 受理 答复 答覆 回复 回覆 解答 接听 接聽 接待 工单 工單 投诉 投訴 客服 报修 報修 故障 续签 續簽 续费 續費 备份 備份 重启 重啟 重置
      对账 對賬 对帳 發放 发放 工资 工資 开票 開票 报销 報銷 审批 審批 审核 審核 登记 登記 录入 錄入 归档 歸檔 收取 缴 繳 催收 统计 統計 汇总 彙總 更新 发送 發送`),
  },
};
