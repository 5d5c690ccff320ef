import assert from 'node:assert/strict';
import { divideText } from '../../../../src/core/plan/split/divideText';

/** The gap stands between two `¦`. */
function divide(marked: string): readonly [string, string] | undefined {
  const [before, gap, after] = marked.split('¦') as [string, string, string];
  const text = before + gap + after;
  const halves = divideText(text, { start: before.length, end: before.length + gap.length });
  return halves && [text.slice(0, halves.kept) + halves.added, halves.second];
}

const cases: readonly (readonly [marked: string, first: string, second: string])[] = [
  ['Build the export¦ and then ¦run it every night', 'Build the export', 'Run the export every night'],
  ['Build the export¦ and ¦then run it every night', 'Build the export', 'Run the export every night'],
  ['build an export¦ and ¦run it every night', 'build an export', 'run the export every night'],
  ['Build the partner portal¦ and ¦afterwards look after its uptime.', 'Build the partner portal.', 'Look after the partner portal\'s uptime.'],
  ['Deliver the chatbot in 16 weeks¦; ¦then handle retraining and content changes', 'Deliver the chatbot in 16 weeks', 'Handle retraining and content changes'],
  ['Procure the new cleaning fleet¦, ¦then supervise the daily sweeping', 'Procure the new cleaning fleet', 'Supervise the daily sweeping'],
  ['Convert the crypt into a soup kitchen¦ and ¦serve supper there on weeknights.', 'Convert the crypt into a soup kitchen.', 'Serve supper there on weeknights.'],
  ['Launch live chat¦ and ¦staff it during business hours', 'Launch live chat', 'Staff it during business hours'],
  ['Launch a loyalty card¦ and ¦look after members\' points and queries', 'Launch a loyalty card', 'Look after members\' points and queries'],
  ['Install the card entry system¦, ¦then issue cards to members', 'Install the card entry system', 'Issue cards to members'],
  ['Build a database of suppliers¦ and ¦keep it current', 'Build a database of suppliers', 'Keep the database current'],
  ['Write the runbook by June¦, and ¦review it every quarter', 'Write the runbook by June', 'Review the runbook every quarter'],
  ['Set up the mobile clinic from scratch¦, ¦then run it four days a week', 'Set up the mobile clinic from scratch', 'Run the mobile clinic four days a week'],
  ['Implement the SIEM¦ and ¦provide 24/7 monitoring on it.', 'Implement the SIEM.', 'Provide 24/7 monitoring on the SIEM.'],
  ['Create the knowledge portal this spring¦ and ¦be its editor (updates)', 'Create the knowledge portal this spring', 'Be the knowledge portal\'s editor (updates)'],
  ['Create the parts outlet for classic models¦, ¦then run it: orders', 'Create the parts outlet for classic models', 'Run the parts outlet: orders'],
  ['Put up the classrooms in August¦, and ¦look after them until spring', 'Put up the classrooms in August', 'Look after the classrooms until spring'],
  ['Build the dashboards¦ and ¦update their data daily', 'Build the dashboards', 'Update the dashboards\' data daily'],
  ['Convert the warehouse into a hostel¦ and ¦run it all year', 'Convert the warehouse into a hostel', 'Run it all year'],
  ['Move the data to the new server¦ and ¦monitor it daily', 'Move the data to the new server', 'Monitor it daily'],
  ['Build the dashboards¦ and ¦run it daily', 'Build the dashboards', 'Run it daily'],
  ['Build the portal¦ and ¦ask the vendor about its uptime weekly', 'Build the portal', 'Ask the vendor about its uptime weekly'],
  ['Build the portal¦ and ¦make it easy to use', 'Build the portal', 'Make it easy to use'],
  ['建好容器云¦，再¦把它一直管下去', '建好容器云', '把容器云一直管下去'],
  ['搭建一套库存看板¦，¦每天对其进行核对', '搭建一套库存看板', '每天对库存看板进行核对'],
  ['替客户落地发布会¦，¦会后对其账号代运营', '替客户落地发布会', '会后对其账号代运营'],
  ['Write guides and videos¦ and ¦update it monthly', 'Write guides and videos', 'Update it monthly'],
  ['Develop¦ and ¦maintain the database', 'Develop the database', 'Maintain the database'],
  ['Design¦ and ¦run the portal every day', 'Design the portal', 'Run the portal every day'],
  ['Develop¦, ¦launch and then manage the customer portal', 'Develop the customer portal', 'Launch and then manage the customer portal'],
  ['Build¦/¦run the portal', 'Build the portal', 'Run the portal'],
  ['Build¦ and ¦run monitoring', 'Build monitoring', 'Run monitoring'],
  ['Plan, build¦ and ¦operate the depot', 'Plan, build the depot', 'Operate the depot'],
  ['Set up the scheme with the college¦ & ¦look after the intake through the year (Joan)', 'Set up the scheme with the college', 'Look after the intake through the year (Joan)'],
  ['Roll out iPads¦. ¦Monitor the fleet every week.', 'Roll out iPads.', 'Monitor the fleet every week.'],
  ['Build the **new** export¦ and ¦run `nightly.sh` on the server'.replace('run `', 'schedule the `'), 'Build the **new** export', 'Schedule the `nightly.sh` on the server'],
  ['搭一个库存看板¦，¦上线以后每天早上核数据', '搭一个库存看板', '上线以后每天早上核数据'],
  ['重写结算引擎¦，¦并在切换后承担每日结算跑批', '重写结算引擎', '在切换后承担每日结算跑批'],
  ['立考勤新规¦，¦再按月督查', '立考勤新规', '按月督查'],
  ['组建志愿服务队¦，¦随后每周到敬老院服务。', '组建志愿服务队。', '每周到敬老院服务。'],
  ['筹建养老驿站¦并¦由我们负责开业后的运营', '筹建养老驿站', '由我们负责开业后的运营'],
  ['开发¦并¦维护数据库', '开发数据库', '维护数据库'],
  ['建设¦和¦运营数据中心', '建设数据中心', '运营数据中心'],
  ['设计¦并¦推行新的绩效考核制度，此后按季度组织考核', '设计新的绩效考核制度', '推行新的绩效考核制度，此后按季度组织考核'],
  ['系统上线¦后¦每天巡检日志', '系统上线', '每天巡检日志'],
  ['系统上线以¦后¦每天巡检日志', '系统上线', '每天巡检日志'],
  ['Design¦, ¦build and thereafter operate the car park', 'Design the car park', 'Build and thereafter operate the car park'],
  ['建置集點平台並上線¦，¦上線後由本組長期負責點數稽核', '建置集點平台並上線', '上線後由本組長期負責點數稽核'],
  ['购置移动CT车¦并¦长期开展下乡筛查', '购置移动CT车', '长期开展下乡筛查'],
  ['完成光伏电站建设¦，¦并网后每日巡检', '完成光伏电站建设', '并网后每日巡检'],
  ['上线 BI 看板¦，然后 ¦run it every night', '上线 BI 看板', 'run it every night'],
];

const unsafe = [
  'Approve a ticketing system including five years of hosting¦, ¦support and maintenance',
  'Software licence, implementation¦ and ¦hosted operation of the permit system',
  'Besides answering questions each day¦, ¦lead the conversion of the catalogue',
  'After building the portal¦, ¦run it every day',
  'Take on electric cars¦: ¦train two of us, then service them',
  'move in w¦/¦e 14th then set up the rota',
  'Lead the move¦, ¦due for completion in spring',
  'Build (and test¦) and ¦run the export',
  'Build the [export¦ and ¦run the portal](a.md)',
  'Build `export¦ and ¦run the portal` daily',
  'Develop¦ and ¦maintain it',
  'Portal¦ and ¦run the shop',
  'Build the portal¦ and ¦go',
  '本月上线自助报修平台¦（¦二期），同时接手全院报修派单',
  '市民中心充电站投资建设¦与¦运营合作协议',
  '既要完成冷站改造¦，¦也要托管冷站五年',
  '社区决议自设回收站¦：¦先盖棚，盖好后志工每晚顾站',
  '开发¦并¦维护',
  '开办课¦后¦照顾班，开班后每日接送',
  '关于建设监控平台¦并¦落实轮巡值守的通知',
  'By March we develop¦, ¦install the tracker in all kitchens',
  'Design¦, ¦build and operate',
  '搭建平台¦，¦运维',
  'Commission the energy centre¦ and thereafter ¦for its round-the-clock operation',
  'Two things to do. Set up the cluster¦ and ¦run it every day',
  '招聘工程师。搭建平台¦，¦每天巡检平台',
  '前半年搭建新版¦后¦台系统，每天巡检',
];

describe('divideText', () => {
  for (const [marked, first, second] of cases) it(`makes two tasks of ${marked}`, () => assert.deepEqual(divide(marked), [first, second]));
  for (const marked of unsafe) it(`leaves whole: ${marked}`, () => assert.equal(divide(marked), undefined));
});
