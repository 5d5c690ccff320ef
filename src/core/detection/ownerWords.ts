/** Crowds: words for an owner whom nobody can call. */
export const englishCrowds: readonly string[] = [
  'everyone', 'everybody', 'anyone', 'anybody', 'someone', 'somebody', 'all (?:staff|teams?|hands|users|employees|members|departments|stakeholders|parties)', 'the (?:\\w{2,20} )?team', '(?:project )?team members?', '(?:whole|entire) (?:team|company|department)',
  '(?:relevant|related|appropriate|responsible|concerned|designated|respective|competent) (?:people|persons?|part(?:y|ies)|teams?|departments?|staff|personnel|leaders?|managers?|leadership|owners?|stakeholders?|colleagues?|units?)', '(?:senior |top )?management', 'leadership', 'various', 'multiple (?:people|teams)', 'whoever',
];

export const chineseCrowds: readonly string[] = [
  '(?:相关|有关)(?:责任)?(?:人员?|部门|负责人|责任人|同事|团队|领导|单位|方|科室|岗位)', '各(?:相关)?(?:部门|单位|方|科室|团队|门店|岗位)(?!负责人|店长|经理|主管|主任)', '大家', '所有人员?', '全体(?:员工|人员|成员|同事|职工)?', '专人', '(?<!小组)领导(?!小组|组)', '责任人(?=\\s*$|[。,])', '某人', '(?:项目|团队)(?:组)?(?:全体)?成员', '我们', '管理层', '多人', '各自',
];

/** What departments are called. 部 alone also ends 全部 and 内部. */
export const englishDepartments: readonly string[] = ['department', 'dept\\.?', 'division', 'team', 'unit', 'group', 'office', 'committee', 'board', 'desk', 'squad', 'crew', 'operations', 'finance', 'hr', 'it', 'it ops', 'procurement', 'marketing', 'sales', 'legal', 'pmo', 'engineering', 'logistics', 'maintenance', 'security', 'facilities', 'human resources', 'customer service', 'quality', 'front office', 'back office', 'reception', 'warehouse', 'kitchen', 'canteen', 'helpdesk', 'help desk', 'service desk', 'housekeeping'];
export const chineseDepartmentEnds: readonly string[] = ['事业部', '安全部', '(?<![全内外局])部门?', '科室?', '处', '中心', '办公室', '小组', '组', '团队', '委员会', '公司', '集团', '单位', '班组', '车间', '学院', '医院', '局', '院', '所', '项目部', '乙方', '甲方', '厂家', '供应商', '食堂', '门店', '仓库', '库房', '前台', '后勤', '客服', '班子', '校方', '院方', '馆方', '店里'];

/** Duties that a roster can turn into a person, and titles that stand beside a name. */
export const englishRoles: readonly string[] = [
  'manager', 'director', 'lead', 'leader', 'head', 'officer', 'chief', 'ceo', 'cfo', 'cto', 'cio', 'coo', 'vp', 'president', 'sponsor', 'owner', 'supervisor', 'coordinator', 'administrator', 'admin', 'engineer', 'analyst', 'architect', 'consultant', 'nurse', 'doctor', 'teacher', 'principal', 'dean', 'chair', 'clerk', 'planner', 'buyer', 'on-?call', 'duty', 'deputy', 'assistant', 'specialist', 'technician', 'operator', 'trainer', 'controller', 'accountant', 'secretary', 'developer', 'designer', 'tester', 'partner', 'pm', 'dba', 'sre', 'foreman', 'driver', 'pharmacist', 'attendant', 'backup', 'rep', 'representative', 'approver', 'reviewer', 'signatory', 'client', 'customer', 'user', 'vendor', 'supplier', 'contractor',
];
export const chineseRoles: readonly string[] = [
  '(?:常务|高级|助理|执行|首席)?副?(?:项目|产品|运营|门店|区域|值班|客户|技术|运维|工程|财务|人事|行政|采购|仓储|物流|市场|销售|质量|安全|生产)?(?:总经理|经理|总监|主管|主任|负责人|工程师|专员|管理员|代表|组长|班长|店长|科长|处长|部长|局长|院长|校长|所长|队长|厂长|护士长|站长|园长|会长|秘书长|总裁|主席|书记|董事长?|老师|医生|护士|师傅|先生|女士|同志|同学|助理|会计|出纳|顾问|教授|架构师|操作员|调度员|引导员|值班员|联络人|对接人|审批人|批准人|签署人|接收人|移交人|责任人|提出人|申请人|编制人?|审核人?|复核人?|协调人|督导)',
  '发起人', '副手', '备岗', '替补', '后备', '值班', '店长', '组员', '总', '工(?=\\s|$)', '主责', '联系人', '牵头人?', '姓名', '由', '副', 'A角', 'B角', '批准', '签字', '签署', '负责', '代理',
];
