import type { Check } from '../rule';

/** Who receives has a rule of its own for every way of not saying it (HO001). */
export const exceptReceivers = (check: Check): Check => (context) => check(context).filter(({ field }) => field !== 'receivers');
