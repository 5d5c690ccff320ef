import assert from 'node:assert/strict';
import { tasksBelowHeadings } from './tasksOf';

const outline = (source: string): (string | undefined)[][] => tasksBelowHeadings(source, 'markdown').map(({ text, parent }) => (parent ? [text, parent] : [text]));

describe('readBlocks in Markdown with Chinese numbering', () => {
  for (const [name, source] of [
    ['一、', '一、选址\n二、装修\n三、开业'],
    ['（一）', '（一）选址\n（二）装修\n（三）开业'],
    ['1、', '1、选址\n2、装修\n3、开业'],
    ['1. without a space', '1.选址\n2.装修\n10．开业'],
    ['①', '①选址\n②装修\n③开业'],
    ['（1）', '（1）选址\n(2)装修\n（3） 开业'],
    ['bullets of word processors', '• 选址\n●装修\n□ 开业'],
    ['full-width indentation', '　　1、选址\n　　2、装修　\n　　3、开业'],
    ['a quote', '> 1、选址\n> 2、装修\n3、开业'],
  ] as const) {
    it(`cuts a paragraph into items at each line that begins with a number: ${name}`, () => {
      const tasks = tasksBelowHeadings(source, 'markdown');
      assert.deepEqual(tasks.map(({ text, shape }) => [text, shape]), [['选址', 'listItem'], ['装修', 'listItem'], ['开业', 'listItem']]);
    });
  }

  it('nests by numbering style where the indentation is equal', () => {
    assert.deepEqual(outline('一、医保接口\n（一）联调\n1、测试\n①准备数据\n（二）验收\n二、前台\n（一）接电话'), [
      ['医保接口'], ['联调', '医保接口'], ['测试', '联调'], ['准备数据', '测试'], ['验收', '医保接口'], ['前台'], ['接电话', '前台'],
    ]);
  });

  it('numbers lists so that siblings share one', () => {
    const lists = tasksBelowHeadings('一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊', 'markdown').map(({ list }) => list);
    assert.deepEqual(lists, [0, 1, 1, 0, 2]);
  });

  it('keeps the text before the first number, as parent where it ends with a colon', () => {
    assert.deepEqual(outline('本周：\n1、盘点\n2、对账'), [['本周：'], ['盘点', '本周：'], ['对账', '本周：']]);
    assert.deepEqual(outline('说明一下\n1、盘点\n2、对账'), [['说明一下'], ['盘点'], ['对账']]);
  });

  it('puts numbered lines inside a list item below the item', () => {
    assert.deepEqual(outline('- 新店\n  1、选址\n  2、装修'), [['新店'], ['选址', '新店'], ['装修', '新店']]);
  });

  it('keeps a line without a number with the item above', () => {
    assert.deepEqual(outline('1、选址，\n找三处\n2、装修\n3、开业'), [['选址，\n找三处'], ['装修'], ['开业']]);
  });

  it('does not cut where only one line begins with a number', () => {
    assert.deepEqual(outline('我们的计划是\n1、选址\n然后装修'), [['我们的计划是\n1、选址\n然后装修']]);
  });

  it('leaves the number of a lone paragraph, heading or item outside, unless it counts something', () => {
    assert.deepEqual(outline('## 二、门店\n\n1、选址\n\n1、2号仓库盘点\n\n- （三）开业\n\n3.5 吨货物入库'), [['选址'], ['1、2号仓库盘点'], ['开业'], ['3.5 吨货物入库']]);
    assert.deepEqual(tasksBelowHeadings('## 二、门店\n\n- 开业', 'markdown')[0]!.headings, ['门店']);
  });
});
