import type { Pain } from '../../../core/improvement/pain';
import { routes, routingTests, type Route, type RoutingAnswers, type RoutingTest } from '../../../core/routing/routeRequest';

/** Answers that were given beforehand, by whoever runs the command with them. */
export interface Script {
  readonly pains: readonly Pain[];
  readonly answers: RoutingAnswers;
}

/** Reads the argument of the command; undefined when it is none of ours, and then the user is asked. */
export function readScript(argument: unknown, pains: readonly Pain[]): Script | undefined {
  if (!isRecord(argument) || !Array.isArray(argument.pains)) return undefined;
  const picked = argument.pains.flatMap((index: unknown) => (typeof index === 'number' ? (pains[index] ?? []) : []));
  const given = isRecord(argument.answers) ? argument.answers : {};
  const answers = routingTests.flatMap((test): (readonly [RoutingTest, Route])[] => {
    const route = routes.find((each) => each === given[test]);
    return route ? [[test, route]] : [];
  });
  return { pains: picked, answers: Object.fromEntries(answers) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
