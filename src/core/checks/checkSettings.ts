import { defaultRouting, type RoutingSettings } from '../routing/routingSettings';

/** Numbers that rules compare with. They are judgement, and so can be set. */
export interface CheckSettings extends RoutingSettings {
  /** Recommended sections that are nowhere and still named one by one; more of them are one finding. */
  readonly mostMissingEach: number;
  /** Required sections that are nowhere and still named one by one. */
  readonly mostMissingRequired: number;
  readonly mostObjectives: number;
  readonly fewestMilestones: number;
  readonly mostSteps: number;
  readonly fewestSeverityLevels: number;
  readonly mostSeverityLevels: number;
  /** Days after which a drill is too long ago. */
  readonly drillDays: number;
  /** Days after which a review is due where no next one is named. */
  readonly reviewDays: number;
  /** Days that an improvement request may wait for its decision. */
  readonly decisionDays: number;
  /** Days after which a runbook without any improvement is asked about. */
  readonly improvementDays: number;
}

export const defaultSettings: CheckSettings = {
  mostMissingEach: 1,
  mostMissingRequired: 2,
  mostObjectives: 5,
  fewestMilestones: 3,
  mostSteps: 15,
  fewestSeverityLevels: 2,
  mostSeverityLevels: 5,
  drillDays: 365,
  reviewDays: 180,
  decisionDays: 30,
  improvementDays: 90,
  ...defaultRouting,
};
