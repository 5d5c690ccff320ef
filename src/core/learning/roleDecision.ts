import type { Role } from '../workKind';
import type { Decision } from './decision';

/** A decision that says something of other tasks: what is both or neither does not. */
export interface RoleDecision extends Decision {
  readonly kind: Role;
}

export const isRoleDecision = (decision: Decision): decision is RoleDecision => decision.kind === 'project' || decision.kind === 'operations';

/** How wrong the model is about a decision: above 0 where it should say project; less than 1 either way. Takes its margin in logits. */
export const surpriseOf = ({ kind }: RoleDecision, margin: number): number => (kind === 'project' ? 1 : 0) - 1 / (1 + Math.exp(-margin));
