const projectWords = /\b(?:project|programme|initiative|roll-?\s?out|launch|go-?live|implementation|deployment|introduction|phase\s(?:\d+|[ivx]+|one|two|three)|pilot|build)\b|建设|上线|推广|实施|启动|试点|(?:第?[一二三四五\d]+期)|项目|工程/gi;
const ends = /^(?:[\s,:;，、：–—-]|\b(?:of|the|for|and|to)\b)+|(?:[\s,:;，、：–—-]|\b(?:of|the|for|and|to)\b|之|的)+$/gi;

/** What goes on running after a project of that name; undefined when nothing but words for a project is left. */
export function serviceName(projectName: string): string | undefined {
  const name = projectName.replace(projectWords, ' ').replace(/[(（]\s*[)）]/g, ' ').replace(/\s+/g, ' ').replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, '').replace(ends, '').trim();
  return /\p{L}{2}/u.test(name) ? name : undefined;
}
