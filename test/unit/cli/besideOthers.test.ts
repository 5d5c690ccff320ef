import assert from 'node:assert/strict';
import { englishCharter, recipe } from './documents';
import { inFolder, runProgram } from './runProgram';

const record = '---\ndocument: handover-record\n---\n\n## From project\n\n[Charter](../charter.md), [drawing](plan.svg), [runbook](gone.md)\n\n## Receiving\n\nWang Fang\n';
const charter = '---\ndocument: project-charter\n---\n\n## Receiving operations owner\n\nChen Jing\n';
const runbook = '---\ndocument: operations-runbook\n---\n\n## Procedures\n\nSee [restart](restart.md) and ![panel](panel.svg)\n';
const drifting = '# Project charter: Portal\n\n| Item | Entry |\n| --- | --- |\n| Project name | Portal |\n| Sponsor | Ann Lee |\n| Project manager | Bo Chen |\n| Budget | EUR 90,000 |\n\n## Team\n\nThe portal was accepted on 2026-03-04. It is in daily use. The team answers 20 tickets a week.\n';

describe('role-planner check, beyond one document', function () {
  this.timeout(30_000);

  it('compares a document with those that it links to, from whatever folder', () => {
    inFolder({ 'plans/ops/record.md': record, 'plans/charter.md': charter, 'plans/ops/runbook.md': runbook, 'plans/ops/panel.svg': '' }, (cwd) => {
      for (const folder of ['plans', `${cwd}/plans`]) {
        const { out } = runProgram(['check', folder], { cwd });
        assert.match(out, /ops\/record\.md:11:1 warning HO003 /);
        const broken = out.split('\n').filter((line) => line.includes(' RB094 '));
        assert.equal(broken.length, 1);
        assert.match(broken[0] ?? '', /ops\/runbook\.md:7:15 information RB094 .*restart\.md/);
      }
      assert.doesNotMatch(runProgram(['check', '-'], { cwd, input: runbook }).out, /RB094/);
    });
  });

  it('tells what drifts, with the sentences, but not to programs', () => {
    inFolder({ 'portal.md': drifting, 'bread.md': recipe }, (cwd) => {
      const { out, code } = runProgram(['check', '.'], { cwd });
      assert.equal(code, 0);
      assert.match(out, /^portal\.md: This project has become operations: delivered and accepted, in use, support is given\. .*\n {4}12:1 The portal was accepted on 2026-03-04\.?\n {4}12:40 It is in daily use\.?\n {4}12:60 The team answers/m);
      assert.match(runProgram(['check', '--locale', 'zh-cn', '.'], { cwd }).out, /^portal\.md: .*运营/m);
      assert.match(runProgram(['check', '--format', 'markdown', '.'], { cwd }).out, /^## Drift between project and operations\n\n- \[portal\.md\]\(portal\.md\): This project .*\n {2}- \[12:1\]\(portal\.md#L12\) The portal/m);
      const answer = JSON.parse(runProgram(['check', '--format', 'json', '.'], { cwd }).out) as { files: readonly object[] };
      for (const file of answer.files) assert.deepEqual(Object.keys(file), ['file', 'kind', 'language', 'fields', 'findings']);
    });
  });

  it('passes over the templates of a team, unless one is named', () => {
    const template = '.vscode/role-planner/templates/charter.en.md';
    inFolder({ [template]: englishCharter, 'bread.md': recipe }, (cwd) => {
      const names = (...args: readonly string[]): readonly string[] => (JSON.parse(runProgram(['check', '--format', 'json', ...args], { cwd }).out) as { files: readonly { file: string }[] }).files.map(({ file }) => file);
      assert.deepEqual(names('.'), ['bread.md']);
      assert.deepEqual(names('.vscode/role-planner'), []);
      assert.deepEqual(names(template), [template]);
    });
  });

  it('holds documents to the levels and numbers that a team set', () => {
    const charterOf = (objectives: string): string => `---\ndocument: project-charter\n---\n\n## Objectives\n\n${objectives}\n`;
    const settings = { 'check.fieldLevels': { 'project-charter.stakeholders': 'optional' }, 'check.mostObjectives': 1 };
    inFolder({ 'a.md': charterOf('- 40 of 100 customers use the tills by 2026-09-30, 12 today\n- 9 stores by 2026-05-01, 1 today'), 'own.json': JSON.stringify(settings) }, (cwd) => {
      const [usual, own] = [runProgram(['check', 'a.md'], { cwd }), runProgram(['check', '--config', 'own.json', 'a.md'], { cwd })];
      assert.deepEqual([usual.err, own.err], ['', '']);
      assert.match(usual.out, /Stakeholders/);
      assert.doesNotMatch(usual.out, /CH014/);
      assert.doesNotMatch(own.out, /Stakeholders/);
      assert.match(own.out, /CH014/);
    });
  });
});
