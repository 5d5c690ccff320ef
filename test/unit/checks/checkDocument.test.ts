import assert from 'node:assert/strict';
import { checkDocument, checkInSteps } from '../../../src/core/checks/checkDocument';
import { kindOfRule, ruleCodes, ruleLevels } from '../../../src/core/checks/ruleLevels';
import { readPlanning } from '../documents/fieldsOf';
import { findingsOf, markedBy } from './findingsOf';

const body = '# Plan\n\n## Objectives\n\n- Improve the checkout\n\n## Sponsor\n\nManagement\n';
const charter = (text: string): string => `---\ndocument: project-charter\n---\n\n${text}`;
const codesOf = (text: string): ReadonlySet<string> => new Set(findingsOf(charter(text)).map(({ code }) => code));

describe('findings', () => {
  it('come in the order of the text, with the level of the reference and a milder severity', () => {
    const findings = findingsOf(charter(body));
    assert.deepEqual(findings.map(({ start }) => start), findings.map(({ start }) => start).sort((a, b) => a - b));
    for (const { code, level, severity } of findings) {
      assert.equal(kindOfRule(code), 'project-charter');
      if (code !== 'CH003' && code !== 'CH005') assert.equal(level, ruleLevels[code]);
      assert.equal(severity, ruleLevels[code] === 'I' ? 'information' : 'warning');
    }
  });

  it('are switched off and graded by code', () => {
    assert.deepEqual(markedBy('CH040', body, { off: ['CH040'] }), []);
    assert.equal(findingsOf(charter(body), { severities: { CH040: 'error' } }).find(({ code }) => code === 'CH040')?.severity, 'error');
    assert.deepEqual(findingsOf(charter(body), { off: ruleCodes }), []);
  });

  it('compare with the numbers that are set', () => {
    assert.deepEqual(markedBy('CH014', '## Objectives\n\n- a 1\n- b 2\n- c 3\n', { settings: { mostObjectives: 2 } }), ['Objectives']);
  });

  it('name recommended sections that are nowhere together, or each where that is set', () => {
    const together = findingsOf(charter(body)).filter(({ code }) => code === 'CH002');
    assert.equal(together.length, 1);
    assert.match(String(together[0]?.data.en), /Assumptions, Constraints/);
    assert.ok(together[0]?.data.n === String(together[0]?.data.field).split(' ').length);
    assert.equal(markedBy('CH002', body, { settings: { mostMissingEach: 99 } }).length, together[0]?.data.n);
  });

  it('name required sections that are nowhere together where there are many, and a label without text for itself', () => {
    const found = findingsOf(charter(`${body}\n## Budget\n`)).filter(({ code }) => code === 'CH001');
    assert.deepEqual(found.map(({ field }) => field), ['', 'budget']);
    const keys = String(found[0]?.data.field).split(' ');
    assert.equal(found[0]?.data.n, keys.length);
    assert.ok(keys.includes('projectManager') && !keys.includes('budget'));
    const few = findingsOf(charter(body), { settings: { mostMissingRequired: keys.length + 1 } }).filter(({ code }) => code === 'CH001');
    assert.deepEqual(few.map(({ field }) => field).sort(), [...keys, 'budget'].sort());
  });

  it('are the same when they are worked out in steps, about one a rule', () => {
    const text = charter(body);
    const steps = checkInSteps(readPlanning(text), text);
    let count = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        assert.deepEqual(step.value, checkDocument(readPlanning(text), text));
        assert.ok(step.value.length > 0);
        break;
      }
      count++;
    }
    assert.ok(count >= ruleCodes.filter((code) => code.startsWith('CH')).length, String(count));
  });

  it('say nothing about what another section says', () => {
    const fields = (text: string): readonly string[] => findingsOf(charter(text), { settings: { mostMissingRequired: 99 } }).filter(({ code }) => code === 'CH001').map(({ field }) => field);
    assert.ok(fields(body).includes('startEnd') && fields(body).includes('purpose'));
    const other = fields(`${body}\n## Timeline\n\n2026-03-02 to 2026-10-30\n\n## Problem statement\n\nThe queue is 9 minutes long.\n`);
    assert.ok(!other.includes('startEnd') && !other.includes('purpose'));
  });

  it('about a list of risks without any answer are one, and none where the list holds more than risks', () => {
    assert.deepEqual(markedBy('CH070', '## Main risks\n\n- Delay\n- Staff shortage\n'), ['Main risks']);
    assert.deepEqual(markedBy('CH070', '## 主要风险\n\n- 进度延误\n- 人员不足\n'), ['主要风险']);
    assert.deepEqual(markedBy('CH070', '## Risks and assumptions\n\n- Delay\n- Staff shortage\n'), []);
  });

  it('stay the same with other line endings', () => {
    const codes = (text: string): readonly string[] => findingsOf(text).map(({ code, field }) => `${code} ${field}`);
    assert.deepEqual(codes(charter(body).replaceAll('\n', '\r\n')), codes(charter(body)));
  });

  it('of a missing field stand at the title, else at the first line', () => {
    assert.ok(markedBy('CH001', '# Plan\n\n## Sponsor\n\nAnn Lee\n').includes('Plan'));
    assert.ok(markedBy('CH001', '').every((text) => text === '---'));
  });
});

describe('comments that switch rules off', () => {
  it('before the first field: for the file, until enabled again', () => {
    assert.ok(!codesOf(`<!-- role-planner-disable CH010 CH040 -->\n\n${body}`).has('CH010'));
    assert.ok(codesOf(`<!-- role-planner-disable CH010 -->\n\n${body}`).has('CH040'));
    assert.deepEqual(codesOf(`<!-- role-planner-disable -->\n\n${body}`), new Set());
    const again = codesOf(`<!-- role-planner-disable -->\n\n${body.replace('## Sponsor', '<!-- role-planner-enable -->\n\n## Sponsor')}`);
    assert.deepEqual([again.has('CH010'), again.has('CH040')], [false, true]);
  });

  it('within a field: for that field, until enabled again', () => {
    const within = (comment: string): string => body.replace('- Improve', `${comment}\n\n- Improve`);
    const silenced = codesOf(within('<!-- role-planner-disable CH010 -->'));
    assert.deepEqual([silenced.has('CH010'), silenced.has('CH040')], [false, true]);
    assert.ok(codesOf(within('<!-- role-planner-disable CH016 -->')).has('CH010'));
    assert.ok(codesOf(within('<!-- role-planner-disable CH010 -->\n<!-- role-planner-enable CH010 -->')).has('CH010'));
  });

  it('on the line of a heading: for its field', () => {
    const silenced = codesOf(body.replace('## Objectives', '## Objectives <!-- role-planner-disable CH010 -->'));
    assert.deepEqual([silenced.has('CH010'), silenced.has('CH040')], [false, true]);
  });

  it('with a typing error in them silence nothing', () => {
    for (const words of ['CH10', 'CH0010', 'objectives', '目标', '-next-line CH010', '-file']) {
      const comment = `<!-- role-planner-disable${words.startsWith('-') ? words : ` ${words}`} -->`;
      assert.ok(codesOf(`${comment}\n\n${body}`).has('CH010'), comment);
    }
    const again = codesOf(`<!-- role-planner-disable -->\n\n${body.replace('## Sponsor', '<!-- role-planner-enable CH40 -->\n\n## Sponsor')}`);
    assert.ok(again.has('CH040'));
  });

  it('may say why', () => {
    for (const words of ['CH010: agreed with Li', 'CH010（已同意）', 'ch010', 'CH040, CH010']) assert.ok(!codesOf(`<!-- role-planner-disable ${words} -->\n\n${body}`).has('CH010'), words);
  });

  it('in code do not count', () => {
    assert.ok(codesOf(`\`\`\`html\n<!-- role-planner-disable -->\n\`\`\`\n\n${body}`).has('CH010'));
    assert.ok(codesOf(`Write \`<!-- role-planner-disable -->\` for it.\n\n${body}`).has('CH010'));
  });

  it('and other comments are no text of a field', () => {
    assert.deepEqual(markedBy('CH040', '## Sponsor\n\n<!-- Management -->\n\nChen Yu\n'), []);
    assert.ok(markedBy('CH001', '# Plan\n\n## Sponsor\n\n<!-- name -->\n').includes('Sponsor'));
  });
});
