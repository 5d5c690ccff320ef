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

export const checkSettingNames = Object.keys(defaultSettings) as readonly (keyof CheckSettings)[];

/** Whole numbers within which a setting makes sense, both included. */
export const settingRanges: Readonly<Record<keyof CheckSettings, readonly [least: number, most: number]>> = {
  mostMissingEach: [0, 50],
  mostMissingRequired: [0, 50],
  mostObjectives: [1, 100],
  fewestMilestones: [1, 100],
  mostSteps: [1, 500],
  fewestSeverityLevels: [1, 10],
  mostSeverityLevels: [1, 20],
  drillDays: [1, 3660],
  reviewDays: [1, 3660],
  decisionDays: [1, 3660],
  improvementDays: [1, 3660],
  routeFixMoney: [0, 1_000_000_000],
  routeChangeMoney: [0, 1_000_000_000],
  routeFixDays: [1, 3660],
  routeChangeDays: [1, 3660],
  routeChangeTeams: [0, 100],
};

/** Whether a value that someone wrote can be used for a setting. */
export function isAllowed(name: keyof CheckSettings, value: unknown): value is number {
  const [least, most] = settingRanges[name];
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
