import assert from 'node:assert/strict';
import { classify } from '../../../src/core/classifier/classify';
import { explain } from '../../../src/core/classifier/explain';
import { predict } from '../../../src/core/classifier/predict';
import { surroundingTerms } from '../../../src/core/classifier/readSurroundings';
import type { TaskContext } from '../../../src/core/workKind';
import { shippedModel } from './shippedModel';

const model = shippedModel();
const shareOf = (context: TaskContext): number => predict('Arrange coffee', model, context).margin - model.blend.own * predict('Arrange coffee', model).margin - model.blend.bias;

describe('the surroundings of a task', () => {
  it('decide where the task by itself is open', () => {
    const launch = classify('Arrange coffee', model, { headings: ['Launch event'] });
    const routine = classify('Arrange coffee', model, { headings: ['Every morning'] });
    assert.deepEqual([launch.kind, routine.kind], ['project', 'operations']);
    assert.equal(classify('准备茶歇', model, { title: '三十周年庆典筹备方案' }).kind, 'project');
    assert.equal(classify('准备茶歇', model, { title: '会议服务岗每日工作流程' }).kind, 'operations');
  });

  it('take the outermost heading for a title where there is none', () => {
    const names = (context: TaskContext): readonly string[] => surroundingTerms(context, model).map(({ name }) => name);
    assert.deepEqual(names({ headings: ['Office move'] }), ['title', 'titleStrong']);
    assert.deepEqual(names({ headings: ['Office move', 'Phase 2'] }), ['title', 'titleStrong', 'heading', 'headingStrong', 'outer']);
  });

  it('are named, each with its side', () => {
    const { surroundings } = classify('Arrange coffee', model, { title: 'Office move', headings: ['Every morning'], siblings: [] });
    const sides = new Map(surroundings.map(({ source, role }) => [source, role]));
    assert.equal(sides.get('title'), 'project');
    assert.equal(sides.get('headings'), 'operations');
    assert.deepEqual(classify('Arrange coffee', model).surroundings, []);
  });

  it('speak through the title, the headings, the parent and the siblings', () => {
    assert.ok(shareOf({ parent: 'Build the new warehouse by May' }) > 0);
    assert.ok(shareOf({ title: '每日巡检清单' }) < 0);
    assert.ok(shareOf({ headings: ['Phase 2', 'Roll-out'] }) > 0);
    assert.ok(shareOf({ siblings: ['每天擦桌子', '每周盘点库存'] }) < 0);
  });

  it('change nothing where none is given', () => {
    for (const context of [{}, { title: ' ', headings: [], siblings: ['\n'] }]) assert.equal(predict('Arrange coffee', model, context).margin, predict('Arrange coffee', model).margin);
  });

  it('do not outvote a task that is clear by itself when only a heading speaks', () => {
    assert.equal(classify('Migrate the billing database to the new cluster by 30 June', model, { title: 'Notes', headings: ['Every morning'] }).kind, 'project');
  });

  it('are read in part where they are long', () => {
    assert.ok(surroundingTerms({ siblings: Array.from({ length: 100_000 }, () => 'Check the pumps daily') }, model).length < 20);
  });

  it('do not turn an empty text into a task', () => {
    assert.equal(classify(' ', model, { headings: ['Launch the new branch'] }).kind, 'unclear');
  });

  it('add up with the words and the remainder to the margin', () => {
    const prediction = predict('Check the pumps and replace the old valves by June', model, { title: 'Plant upgrade', headings: ['Phase 2'], parent: 'Pump house', siblings: ['Order valves', 'Daily round'] });
    const { evidence, surroundings, remainder } = explain(prediction);
    const shown = [...evidence, ...surroundings].reduce((sum, { role, strength }) => sum + (role === 'project' ? strength : -strength), 0);
    assert.ok(surroundings.length > 0);
    assert.ok(Math.abs(shown + remainder - prediction.margin) < 1e-9);
  });
});
