import assert from 'node:assert/strict';
import { classify } from '../../../src/core/classifier/classify';
import { scoreContext } from '../../../src/core/classifier/scoreContext';
import { shippedModel } from './shippedModel';

const model = shippedModel();

describe('context', () => {
  it('draws an open task to the side of its heading', () => {
    const launch = classify('Arrange coffee', model, { headings: ['Plan', 'Launch the new branch'] });
    const routine = classify('Arrange coffee', model, { headings: ['Plan', 'Every morning'] });
    assert.ok(launch.pProject > routine.pProject + 0.1);
  });

  it('listens to the parent, the title and the siblings too', () => {
    assert.ok(scoreContext({ parent: 'Build the new warehouse by May' }, model) > 0);
    assert.ok(scoreContext({ title: '每日巡检清单' }, model) < 0);
    assert.ok(scoreContext({ siblings: ['每天擦桌子', '每周盘点库存'] }, model) < 0);
    assert.equal(scoreContext({}, model), 0);
  });

  it('never outvotes a task that is clear by itself, and reads a bounded part of a long list', () => {
    const most = { title: 'Daily duties', headings: ['Every morning'], parent: 'Every day', siblings: Array.from({ length: 100_000 }, () => 'Check the pumps daily') };
    assert.ok(Math.abs(scoreContext(most, model)) <= 1.85);
    assert.equal(classify('Migrate the billing database to the new cluster by 30 June', model, most).kind, 'project');
  });

  it('does not turn an empty text into a task', () => {
    assert.equal(classify(' ', model, { headings: ['Launch the new branch'] }).kind, 'unclear');
  });
});
