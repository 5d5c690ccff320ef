import { findActivityWithoutResult, findBlame, findLeadingSolution } from '../../../src/core/detection/findStatementFaults';
import type { TextMatch } from '../../../src/core/detection/textMatch';
import { expectNothing, expectPlaces } from './placesOf';

const listed = (find: (source: string) => TextMatch | undefined) => (source: string): readonly TextMatch[] => {
  const found = find(source);
  return found ? [found] : [];
};
const activity = listed(findActivityWithoutResult);
const solution = listed(findLeadingSolution);

describe('findActivityWithoutResult', () => {
  expectPlaces(activity, {
    'Hold weekly meetings': 'Hold weekly meetings', 'Hold 5 workshops': 'Hold 5 workshops', 'We will organise a review': 'organise a review', 'Conduct training': 'Conduct training', 'Carry out surveys': 'Carry out', 'Attend the conference': 'Attend the conference', 'Discuss options': 'Discuss', '- Participate in audits': 'Participate in', 'Follow up with stores': 'Follow up', 'Work on the layout': 'Work on', 'Look into complaints': 'Look into', 'Liaise with vendors': 'Liaise with', 'Run two workshops': 'Run two workshops', 'Explore kiosks': 'Explore', 'To promote awareness': 'promote',
    召开例会: '召开', 开展培训: '开展', 组织员工学习: '组织', 举办宣讲会: '举办', 参加评审会议: '参加', 讨论方案: '讨论', '1. 开展调研': '开展', 积极推进项目: '推进', 跟进整改: '跟进', 宣传制度: '宣传', 继续落实要求: '落实', 配合检查: '配合', 学习文件: '学习', 走访门店: '走访', 协助供应商: '协助',
  });
  expectNothing(activity, ['Reduce the queue to 4 min', 'Conduct training so that 60 staff pass', 'Hold the line at 4 min', 'Run the store', 'Train 60 staff', 'Attend to customers', 'Cut waste by 5%', 'The team discussed it', 'Carry out checks until none fails', 'Review signed by May']);
  expectNothing(activity, ['开展培训，使合格率达到 95%', '组织架构调整', '组织机构图', '召开评审会并完成签署', '排队降至 4 分钟', '门店开展培训', '完成 60 名员工培训', '推进上线，由 3 家增至 12 家', '学习后通过考核', '实现零投诉']);
});

describe('findLeadingSolution', () => {
  expectPlaces(solution, {
    'Install new tills': 'Install', 'We need to buy 48 machines': 'buy', 'Build a warehouse': 'Build', 'Implement SAP': 'Implement', 'Deploy agents': 'Deploy', 'Upgrade the network': 'Upgrade', 'Replace the rollers': 'Replace', 'Introduce kiosks': 'Introduce', 'Roll out the app': 'Roll out', 'The project should purchase a licence': 'purchase', 'Migrate to the cloud': 'Migrate', 'Set up a desk': 'Set up', 'Launch a site': 'Launch', 'Hire staff': 'Hire', '> Automate invoices': 'Automate',
    '采购 48 台设备': '采购', 建设自助收银: '建设', 上线新系统: '上线', 需要购置叉车: '购置', 引入供应商: '引入', 部署监控: '部署', 搭建平台: '搭建', 开发小程序: '开发', 新建仓库: '新建', 安装摄像头: '安装', 升级网络: '升级', 更换卷轴: '更换', 建议增设通道: '增设', 改造电路: '改造', 计划招聘引导员: '招聘',
  });
  expectNothing(solution, ['Queues are long', 'Build times are slow', 'Buyers complain', 'Since May 3 machines stop', 'Installed tills jam', 'Purchase orders are late', 'Customers leave', 'The launch was late', 'Staff quit', 'Builders wait']);
  expectNothing(solution, ['上线后投诉增加', '采购部反馈缺货', '升级路径不清', '排队过长', '门店建设滞后', '更换后仍卡纸', '开发团队不足', '顾客流失', '自 8 月起卡纸', '采购周期长']);
});

describe('findBlame', () => {
  expectPlaces(findBlame, {
    'The IT team failed to test': 'The IT team failed', 'the vendor ignored the warning': 'the vendor ignored', 'It was the fault of night shift': 'fault of', 'due to negligence': 'due to negligence', 'careless work': 'careless', 'staff forgot the key': 'staff forgot', 'the supplier is to blame': 'the supplier is to blame', 'incompetent planning': 'incompetent', "the store's fault": "store's fault", 'lazy habits': 'lazy', 'management refused': 'management refused', 'We blame finance': 'blame', 'operators neglected checks': 'operators neglected', 'carelessness': 'carelessness', 'human error by the clerk': 'human error by',
    员工责任心不强: '责任心不强', 门店管理不力: '管理不力', 是仓库的错: '是仓库的错', 工作不认真: '工作不认真', 推诿扯皮: '推诿扯皮', 服务态度差: '态度差', 失职: '失职', 马虎: '马虎', 人员能力不足: '能力不足', 不负责任: '不负责任', 不作为: '不作为', 供应商不配合: '不配合', 归咎于信息部: '归咎于', 责任意识淡薄: '责任意识淡薄', 由于店员疏忽: '由于店员疏忽',
  });
  expectNothing(findBlame, ['The system failed', 'queue is long', 'Printers fail daily', 'a blameless review', 'the team found it', 'fault log', 'staff wait 9 min', 'default of 5', 'the vendor delivered late', 'team leads meet']);
  expectNothing(findBlame, ['责任人王芳', '负责人：陈宇', '排队过长', '设备故障', '容量不足', '人手不足', '状态差异', '配合度 90%', '产能力争提高', '系统失效']);
});
