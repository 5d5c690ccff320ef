import assert from 'node:assert/strict';
import { classify } from '../../../src/core/classifier/classify';
import { explain, mostEvidence } from '../../../src/core/classifier/explain';
import { predict } from '../../../src/core/classifier/predict';
import { dimensions } from '../../../src/core/workKind';
import { randomTexts } from './randomTexts';
import { shippedModel } from './shippedModel';

const texts = [
  'Migrate the billing database to PostgreSQL 16 by 30 June, then watch the dashboards every week and page on-call.',
  '负责设备日常巡检与维修，处理报警；6月30日前完成系统迁移',
  '- [ ] **Rotate** the `keys` [every week](https://example.org)',
  ...randomTexts(200, 11),
];

describe('explain', () => {
  it('gives evidence that adds up, with the remainder, to the margin, and contributions that add up to it as well', () => {
    for (const text of texts) {
      const prediction = predict(text, shippedModel());
      const { contributions, margin } = prediction;
      const { evidence, remainder } = explain(prediction);
      const shown = evidence.reduce((sum, { role, strength }) => sum + (role === 'project' ? strength : -strength), 0);
      assert.ok(Math.abs(shown + remainder - margin) < 1e-9, text);
      assert.ok(Math.abs(contributions.reduce((sum, part) => sum + part, 0) - margin) < 1e-9, text);
    }
  });

  it('counts no character twice: evidence spans do not overlap', () => {
    for (const text of texts) {
      const spans = [...classify(text, shippedModel()).evidence].sort((a, b) => a.start - b.start);
      spans.forEach((span, index) => assert.ok(index === 0 || span.start >= (spans[index - 1]?.end ?? 0), JSON.stringify([text, spans])));
    }
  });

  it('gives at most eight spans, strongest first, within the text, never empty and never splitting a character', () => {
    for (const text of texts) {
      const { evidence, parts = [] } = classify(text, shippedModel());
      assert.ok(evidence.length <= mostEvidence);
      evidence.forEach((span, index) => assert.ok(span.strength > 0 && span.strength <= (evidence[index - 1]?.strength ?? Infinity) && dimensions.includes(span.dimension)));
      for (const { start, end } of [...evidence, ...parts]) {
        assert.ok(start >= 0 && start < end && end <= text.length);
        for (const at of [start, end]) assert.ok(!(/[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))));
      }
    }
  });
});
