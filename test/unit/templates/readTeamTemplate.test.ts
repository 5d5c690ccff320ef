import assert from 'node:assert/strict';
import { readTeamTemplate, type TeamTemplate } from '../../../src/core/templates/readTeamTemplate';
import { largestTemplate, type TemplateFault } from '../../../src/core/templates/templateFault';
import { templateKinds } from '../../../src/core/templates/templateKinds';
import { templateCases } from './templateFiles';
import { variantCases } from './variantFiles';

function read(text: string): TeamTemplate {
  const reading = readTeamTemplate(text);
  assert.ok(reading.ok, JSON.stringify(reading));
  return reading.template;
}

function faultOf(text: string): TemplateFault {
  const reading = readTeamTemplate(text);
  assert.ok(!reading.ok);
  return reading.fault;
}

describe('readTeamTemplate', () => {
  const builtIn = [...templateCases.map(({ id, language, template }) => ({ id, language, body: template.body })), ...variantCases.map((of) => ({ id: 'runbook' as const, ...of }))];
  for (const { id, language, body } of builtIn) {
    it(`takes a copy of a built-in template: ${id} (${language})`, () => {
      const template = read(`${body}\n`);
      assert.equal(template.kind, templateKinds[id]);
      assert.equal(template.block, template.body);
      assert.doesNotMatch(template.title ?? '', /[[【:：]|^$/);
    });
  }

  it('takes title and description from the front matter, and leaves it out of the middle of a document', () => {
    const template = read('---\ntitle: "Store opening"\ndescription: For every new store\ndocument: project-charter\nowner: ${1:[Name]}\n---\n\n# Charter of ${2:[Store]}\n\n$0\n');
    assert.deepEqual([template.title, template.description, template.kind], ['Store opening', 'For every new store', 'project-charter']);
    assert.equal(template.block, '# Charter of ${2:[Store]}\n\n$0\n');
    assert.ok(template.body.startsWith('---\ntitle: '));
  });

  it('takes the title from the first heading, without what is to be filled in', () => {
    assert.equal(read('Some words.\n\n## Weekly round: ${1:[Site]}\n').title, 'Weekly round');
    assert.equal(read('## 每周巡店：${1:【门店】}\n').title, '每周巡店');
    assert.equal(read('# ${1:[Site]}\n').title, undefined);
    assert.equal(read('- ${1:[Task]}\n').title, undefined);
  });

  it('is of no kind when it is none of the four', () => assert.equal(read('# Weekly round\n\n- ${1:[Task]}\n').kind, 'none'));

  it('joins lines with LF, whatever the file has, and drops the mark of its encoding', () => {
    assert.equal(read('\uFEFF# One\r\n\r\n$0\r').body, '# One\n\n$0\n');
    assert.equal(read('---\r\ntitle: x\r\n---\r\n\r\n# One\r\n').block, '# One\n');
  });

  for (const [name, text] of [['an empty file', ''], ['white space', ' \n\t\n'], ['nothing below the front matter', '---\ntitle: x\n---\n\n']] as const) {
    it(`refuses ${name}`, () => assert.deepEqual(faultOf(text), { kind: 'empty' }));
  }

  it('refuses what is too large', () => assert.deepEqual(faultOf('x'.repeat(largestTemplate + 1)), { kind: 'tooLarge' }));

  for (const ending of ['\n', '\r\n', '\r']) {
    it(`says line and column of a slip, with ${JSON.stringify(ending)}`, () => {
      const text = ['# One', '', '预算：$ 5'].join(ending);
      const fault = faultOf(text);
      assert.ok(fault.kind === 'syntax');
      assert.deepEqual([fault.problem, fault.line, fault.column, text.slice(fault.start, fault.end)], ['dollar', 3, 4, '$']);
    });
  }

  for (const [text, problem] of [['# ${1:[Name]\n', 'brace'], ['${1|a,b}', 'choices'], ['${1|a|b|}', 'choices'], ['${1|a,,b|}', 'choice'], ['${TM_FILENAME/(.*)/$1/}', 'brace'], ['${1:'.repeat(50), 'depth']] as const) {
    it(`names the slip in ${text.slice(0, 30)}`, () => {
      const fault = faultOf(text);
      assert.ok(fault.kind === 'syntax');
      assert.equal(fault.problem, problem);
      assert.ok(fault.start < fault.end && fault.end <= text.length);
    });
  }

  it('does not write out placeholders that mirror each other without measure', () => {
    const bomb = Array.from({ length: 40 }, (_, index) => `\${${index + 1}:x$${index + 2}$${index + 2}}`).join('\n');
    const fault = faultOf(bomb);
    assert.ok(fault.kind === 'syntax' && fault.problem === 'depth');
  });

  for (const [text, name, place] of [
    ['# One\n\nPaste: $CLIPBOARD\n', 'CLIPBOARD', [3, 8]],
    ['\\$TM_FILEPATH ${1:a ${TM_FILEPATH:none}}', 'TM_FILEPATH', [1, 21]],
    ['$WORKSPACE_FOLDER', 'WORKSPACE_FOLDER', [1, 1]],
    ['$TM_SELECTED_TEXT', 'TM_SELECTED_TEXT', [1, 1]],
    ['$NOBODY_KNOWS', 'NOBODY_KNOWS', [1, 1]],
  ] as const) {
    it(`refuses the variable ${name}`, () => {
      const fault = faultOf(text);
      assert.ok(fault.kind === 'variable');
      assert.deepEqual([fault.name, fault.line, fault.column], [name, ...place]);
      assert.match(text.slice(fault.start, fault.end), new RegExp(`^\\$\\{?${name}$`));
    });
  }

  it('allows the date, names and chance', () => {
    read('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $TM_FILENAME_BASE $WORKSPACE_NAME ${UUID}');
  });
});
