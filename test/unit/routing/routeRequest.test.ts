import assert from 'node:assert/strict';
import { readRoutingAnswers } from '../../../src/core/routing/readRoutingAnswers';
import { routeRequest, type RoutingFacts } from '../../../src/core/routing/routeRequest';
import { defaultRouting } from '../../../src/core/routing/routingSettings';
import { readText, templateCases } from '../templates/templateFiles';
import { plainText } from '../../../src/core/templates/snippetText';

const limits = { ...defaultRouting, routeFixMoney: 5_000, routeChangeMoney: 50_000 };
const routeOf = (facts: RoutingFacts): string | undefined => routeRequest(facts, limits)?.route;

describe('the routing test', () => {
  it('says nothing where nothing is known', () => {
    assert.equal(routeRequest({}), undefined);
    assert.equal(routeRequest({ money: 1_000_000 }), undefined, 'amounts need limits');
  });

  it('judges each fact by its limits', () => {
    assert.deepEqual([5_000, 5_001, 50_000, 50_001].map((money) => routeOf({ money })), ['fix', 'change', 'change', 'project']);
    assert.deepEqual([0, 1, 2].map((otherTeams) => routeOf({ otherTeams })), ['fix', 'change', 'project']);
    assert.deepEqual([4, 5, 19, 20].map((workDays) => routeOf({ workDays })), ['fix', 'change', 'change', 'project']);
    assert.deepEqual((['known', 'approved', 'new'] as const).map((novel) => routeOf({ novel })), ['fix', 'change', 'project']);
    assert.deepEqual((['none', 'low', 'grave'] as const).map((risk) => routeOf({ risk })), ['fix', 'change', 'project']);
    assert.deepEqual([false, true].map((changesService) => routeOf({ changesService })), ['fix', 'project']);
  });

  it('goes by the hardest test, and names those that say so', () => {
    assert.deepEqual(routeRequest({ workDays: 3, otherTeams: 2, risk: 'grave', novel: 'approved' }), {
      route: 'project', by: ['people', 'risk'], answers: { people: 'project', time: 'fix', novelty: 'change', risk: 'project' },
    });
    assert.deepEqual(routeRequest({ workDays: 10, changesService: false })?.by, ['time']);
  });

  it('believes a person more than a figure', () => {
    assert.equal(routeOf({ workDays: 40, answers: { time: 'fix' } }), 'fix');
  });
});

describe('a filled routing test', () => {
  for (const language of ['', '.zh-cn']) {
    it(`is read from the sample (${language || 'en'})`, () => {
      const answers = readRoutingAnswers(readText(`samples/improvement-self-checkout${language}.md`));
      assert.deepEqual(answers, { money: 'project', people: 'project', time: 'project', novelty: 'fix', risk: 'change', result: 'fix' });
    });
  }

  it('that is still a form gives no answer', () => {
    for (const { id, template } of templateCases) if (id === 'improvement') assert.deepEqual(readRoutingAnswers(plainText(template.body)), {});
  });
});
