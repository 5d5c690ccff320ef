/** Units of measure and things that are counted, after a number. */
export const englishUnits: readonly string[] = [
  '%', 'percent(?:age points?)?', 'per cent', 'pp', '‰', 'ppm', 'ms', 's', 'secs?', 'seconds?', 'mins?', 'minutes?', 'h', 'hrs?', 'hours?', '(?:working |business |calendar |person-?|man-?)?days?', 'weeks?', 'months?', 'quarters?', 'years?', 'shifts?', 'nights?', 'x', 'times', 'fold',
  '[KMGT]i?B', '[kM]?bps', 'rps', 'qps', 'tps', 'k?m', 'cm', 'mm', 'kg', 'g', 't', 'tonnes?', 'tons?', 'litres?', 'liters?', 'k?Wh?', 'MWh?', '°C', '℃', '°F', 'm2', 'm²', 'm³', 'sqm', 'hectares?', 'acres?', 'degrees?', 'points?', 'stars?', 'FTEs?',
  'orders?', 'patients?', 'customers?', 'users?', 'clients?', 'guests?', 'visitors?', 'students?', 'pupils?', 'children', 'teachers?', 'members?', 'families', 'households?', 'volunteers?', 'residents?', 'people', 'persons?', 'staff', 'employees?', 'attendants?',
  'tickets?', 'complaints?', 'incidents?', 'errors?', 'defects?', 'bugs?', 'faults?', 'outages?', 'alerts?', 'injur(?:y|ies)', 'accidents?', 'failures?', 'claims?', 'returns?', 'requests?', 'transactions?', 'payments?', 'invoices?', 'calls?', 'visits?', 'bookings?', 'sales', 'downloads?', 'sign-?ups',
  'items?', 'units?', 'lines?', 'pieces?', 'parts?', 'boxes', 'pallets?', 'rolls?', 'cases?', 'batches', 'lots?', 'samples?', 'stores?', 'shops?', 'branches', 'sites?', 'offices?', 'rooms?', 'wards?', 'beds?', 'schools?', 'lanes?', 'vehicles?', 'trucks?', 'buses', 'machines?', 'devices?', 'servers?', 'nodes?', 'laptops?', 'sensors?', 'licen[cs]es', 'pages?', 'records?', 'files?', 'reports?', 'documents?', 'languages?', 'countries', 'cities', 'suppliers?', 'contracts?', 'trees?', 'meals?', 'copies', 'sessions?', 'seats?', 'tables?', 'checks?', 'tests?', 'jams?',
];

/** Measure words after Arabic numerals. 分 also begins 分析 and the like; 个 before 阶段 counts parts of the plan, not a result. */
export const chineseUnits: readonly string[] = [
  '%', '‰', '个?百分点', '个?(?:工作日|自然日|小时|分钟|秒钟?|天|日|周|月|年|季度|学期)', '次', '单', '件', '人(?:日|天|月|次)?', '位', '名', '家', '台', '套', '条', '起', '例', '笔', '箱', '吨', '公斤', '千克', '克', '斤', '升', '毫升', '倍', '万', '亿', '成(?![为本功果立员熟])',
  '分(?![析布类配享工钟别步期为成开批店局支])', '个(?!阶段|步骤|方面|部分|章节?|问题$)', '间', '辆', '张', '份', '页', '处', '座', '栋', '层', '户', '所', '亩', '公顷', '平方米|平米|㎡', '立方米', '公里|千米|米|厘米|毫米', '度', '千瓦时?', '兆', '场', '班', '批', '票', '卷', '只', '支', '根', '块', '棵', '盒', '袋', '瓶', '床', '岁', '人次', '车次', '项', '种', '门', '级(?!别)', '点(?=[以之]?[前后])',
];

/** The same after Chinese numerals, kept to those that are not also parts of other words. */
export const writtenUnits: readonly string[] = ['个?(?:工作日|小时|分钟|百分点)', '天', '周', '个(?:月|季度|门店|站点|系统|人)', '年', '家', '台', '套', '名', '人', '次', '倍', '笔', '起', '件'];

export const englishNumerals: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'ninety', 'a hundred'];

export const englishBounds: readonly string[] = ['at least', 'at most', 'no (?:more|less|fewer|later) than', '(?:more|less|fewer|greater|higher|lower) than', 'not (?:exceed|exceeding|below|above|over)', 'exceed(?:s|ing)?', 'within', 'under', 'below', 'above', 'over', 'up to', 'min(?:imum)?(?: of)?', 'max(?:imum)?(?: of)?'];
export const chineseBounds: readonly string[] = ['不低于', '不少于', '不超过', '不高于', '不多于', '不大于', '不小于', '不得(?:超过|低于|高于|少于)', '至少', '至多', '最多', '最少', '低于', '高于', '少于', '多于', '大于', '小于', '超过', '控制在', '达到', '降至', '升至', '降到', '提[升高][至到]', '缩短[至到]', '减少[至到]', '增[加至]到?'];
