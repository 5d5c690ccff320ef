/** "This directory contains…": the page of a folder, not a document of what is in it. */
const folder = /^\W*(?:this|the) (?:directory|folder|repo(?:sitory)?|section|index|page) (?:contains?|holds?|lists?|collects?|includes?)\b|^\W*(?:本|该|此)(?:目录|文件夹|仓库|页面?|索引)(?:包含|收录|存放|用于|列出|汇总)/i;

/** "A change request is…", "项目章程是…": a text that says what such a document is. */
const definition =
  /^\W*(?:an?|the) [*_`“"]*(?:project charter|run ?book|hand-?over(?: (?:record|document|note))?|improvement request|change request)[*_`”"]* (?:is|are|describes|defines|serves)\b|^\W*(?:项目章程|立项书|运行手册|运维手册|移交单|交接单|交接文档|改进申请|变更申请|改进提案)[*_`”"]*(?:是|指的?是|是指|用于|用来)/i;

/** "Put runbooks here.", "When writing a runbook, include:": a text that tells its readers to write such documents. */
const invitation =
  /^\W*(?:place|put|add|store|keep|collect) [^.:]{0,50}\b(?:here|in this (?:directory|folder))\b|^\W*when (?:you )?(?:creat|writ|add)(?:e|ing)? (?:an? )?(?:new )?(?:project charter|run ?book|hand-?over|improvement request|change request)\b|^\W*(?:请)?(?:把|将)[^。:]{0,30}(?:放在|存放(?:在|到|于)|放到)(?:此|本|该|这个?)(?:处|里|目录|文件夹)|^\W*(?:编写|撰写|新建|填写)[^。:]{0,20}时[,，]?(?:应|请|需|须|要)/;

/** "What to include in a charter", "a good runbook has", "每份交接单都应包含". */
const prescription =
  /\b(?:include|put|write|belongs?|goes|look for) in(?:to)? (?:an?|every|each|any|your) [*_]*(?:project charter|run ?book|hand-?over (?:record|document)|improvement (?:request|proposal)|change request)|\b(?:every|each|any|all|an?(?: (?:good|strong|typical|clear|complete))?) (?:project charter|run ?book|hand-?over (?:record|document)|improvement (?:request|proposal)|change request)s? (?:must|should|needs?|typically|usually|always|generally|contains?|includes?|consists?|answers?)\b|(?:每[份个张]|一[份个张](?:好的?|完整的?|合格的?)?)(?:项目章程|立项书|运行手册|运维手册|移交单|交接单|交接文档|改进申请|变更申请|改进提案)(?:都|应|要|须|必须|需|通常|一般|包括|包含)/i;

/** Lines of an opening: what a text says of itself it says there. */
const longestOpening = 6;

/** Whether a text opens as one about such documents. */
export function opensAsAbout(prose: readonly string[]): boolean {
  const opening = prose.filter((line) => !/^\s*(?:#|[-*_]{3,}\s*$|[|>])/.test(line)).slice(0, longestOpening);
  return opening.some((line) => folder.test(line) || definition.test(line) || invitation.test(line) || prescription.test(line));
}
