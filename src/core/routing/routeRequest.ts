import { defaultRouting, type RoutingSettings } from './routingSettings';

/** Which way a request goes: fixed inside operations, as a standard change, or as a project. */
export type Route = 'fix' | 'change' | 'project';
export const routes: readonly Route[] = ['fix', 'change', 'project'];

/** What is asked about a request, in the order in which it is asked. */
export type RoutingTest = 'money' | 'people' | 'time' | 'novelty' | 'risk' | 'result';
export const routingTests: readonly RoutingTest[] = ['money', 'people', 'time', 'novelty', 'risk', 'result'];

/** What is known about a request; what is left out is not judged. */
export interface RoutingFacts {
  /** What it costs, in whole units of the currency of the settings. */
  readonly money?: number;
  /** Teams beside the owner's own. A contract with a supplier counts as two. */
  readonly otherTeams?: number;
  /** Days of work. */
  readonly workDays?: number;
  /** `known`: done before; `approved`: a method approved beforehand; `new`: a new product, place, system or way of working. */
  readonly novel?: 'known' | 'approved' | 'new';
  /** `none`: nothing that customers notice; `low`: low and reversible; `grave`: safety, law or hard to reverse. */
  readonly risk?: 'none' | 'low' | 'grave';
  /** Whether the service is another one afterwards. */
  readonly changesService?: boolean;
  /** Answers that a person gave to a test as such; they outweigh what the facts say. */
  readonly answers?: RoutingAnswers;
}

export type RoutingAnswers = Readonly<Partial<Record<RoutingTest, Route>>>;

export interface Routing {
  readonly route: Route;
  /** The tests that say so, in their order. */
  readonly by: readonly RoutingTest[];
  /** What each test says that could be judged. */
  readonly answers: RoutingAnswers;
}

/** Judges a request by its hardest test: one that says "project" is enough. Gives undefined where nothing is known. */
export function routeRequest(facts: RoutingFacts, settings: RoutingSettings = defaultRouting): Routing | undefined {
  const judged: Readonly<Record<RoutingTest, Route | undefined>> = {
    money: settings.routeChangeMoney > 0 ? byLimit(facts.money, (n) => n <= settings.routeFixMoney, (n) => n <= settings.routeChangeMoney) : undefined,
    people: byLimit(facts.otherTeams, (n) => n <= 0, (n) => n <= settings.routeChangeTeams),
    time: byLimit(facts.workDays, (n) => n < settings.routeFixDays, (n) => n < settings.routeChangeDays),
    novelty: facts.novel && ({ known: 'fix', approved: 'change', new: 'project' } as const)[facts.novel],
    risk: facts.risk && ({ none: 'fix', low: 'change', grave: 'project' } as const)[facts.risk],
    // A service that stays what it is leaves both other ways open.
    result: facts.changesService === undefined ? undefined : facts.changesService ? 'project' : 'fix',
  };
  const answers: Partial<Record<RoutingTest, Route>> = {};
  for (const test of routingTests) {
    const answer = facts.answers?.[test] ?? judged[test];
    if (answer) answers[test] = answer;
  }
  const route = [...routes].reverse().find((way) => Object.values(answers).includes(way));
  return route && { route, by: routingTests.filter((test) => answers[test] === route), answers };
}

function byLimit(value: number | undefined, isFix: (value: number) => boolean, isChange: (value: number) => boolean): Route | undefined {
  if (value === undefined) return undefined;
  return isFix(value) ? 'fix' : isChange(value) ? 'change' : 'project';
}
