import assert from 'node:assert/strict';
import { simplifiedForms } from '../../../src/core/classifier/traditionalCharacters';
import { foldTraditional, isTraditional } from '../../../src/core/detection/foldTraditional';
import { fieldCatalog } from '../../../src/core/documents/fieldCatalog';
import { documentKinds } from '../../../src/core/documents/documentKind';
import { applyFixes } from '../../../src/core/fixes/fixEdit';
import { insertFields } from '../../../src/core/fixes/insertFields';
import { writeTraditional } from '../../../src/core/fixes/writeTraditional';
import { plainText } from '../../../src/core/templates/snippetText';
import { catalog } from '../templates/templateFiles';
import { codesIn, fixed, mend, templateOfKind } from './mending';

/** Characters of our words that stay as they are. */
const same = new Set('占核制周面致板布托游表升向背望只劫模峰了留台里干系志注准借修');
const otherForm = new Set(simplifiedForms.values());
const charter = '---\ndocument: project-charter\n---\n\n# 專案章程：新門市開幕\n\n## 一、專案發起人\n\n劉國華，營運長\n\n## 二、專案目標\n\n- 2026 年 10 月底前門市由 4 家增加到 6 家\n';

describe('writing into a document in Traditional characters', () => {
  it('writes our words as they are written there', () => {
    for (const [simplified, traditional] of [
      ['项目经理', '項目經理'], ['验收标准', '驗收標準'], ['批准签署', '批准簽署'], ['干系人、相关方', '干系人、相關方'], ['里程碑在哪里', '里程碑在哪裡'], ['复审与演练日期', '複審與演練日期'], ['回退与恢复', '回退與恢復'],
      ['联系人与系统日志', '聯繫人與系統日誌'], ['制约因素', '制約因素'], ['每周由谁上报，几小时', '每周由誰上報，幾小時'], ['項目經理', '項目經理'],
    ] as const) assert.equal(writeTraditional(simplified), traditional);
  });

  it('has a form for every word of the templates and the names of fields', () => {
    const names = documentKinds.flatMap((kind) => fieldCatalog[kind].map(({ zh }) => zh));
    for (const text of [...names, ...Object.values(catalog).map((template) => plainText(template['zh-cn'].body))]) {
      const written = writeTraditional(text);
      assert.equal(foldTraditional(written), text);
      assert.deepEqual([...written].filter((character) => otherForm.has(character) && !same.has(character) && !simplifiedForms.has(character)), []);
    }
  });

  it('adds sections, and answers, in its characters, which are read back', () => {
    const document = mend(charter);
    assert.equal(document.planning.kind, 'project-charter');
    for (const { key } of fieldCatalog['project-charter']) {
      if (document.planning.fields.some((field) => field.key === key)) continue;
      const edits = insertFields(document, [key]);
      assert.ok(edits, key);
      const added = edits.map(({ snippet }) => plainText(snippet)).join('');
      assert.equal(writeTraditional(added), added, key);
      assert.ok(mend(applyFixes(charter, edits)).planning.fields.some((field) => field.key === key), key);
    }
    assert.match(fixed(charter, 'CH001', 'insertField', 'risks'), /\n## 三、主要風險\n\n\| 風險 \|/);
    const answered = fixed(`${charter}\n## 三、主要風險\n\n待定\n`, 'CH003', 'notApplicable');
    assert.match(answered, /## 三、主要風險\n\n不適用：原因\n$/);
    assert.ok(!codesIn(answered).includes('CH003'));
  });

  it('leaves a document in Simplified characters in them', () => {
    for (const kind of documentKinds) assert.ok(!isTraditional(plainText(catalog[templateOfKind[kind]]['zh-cn'].body)));
    assert.ok(!isTraditional('Project charter') && !isTraditional('後'));
  });
});
