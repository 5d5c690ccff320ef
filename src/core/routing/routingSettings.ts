/** Where one way ends and the next begins. Judgement, and so can be set; amounts in whole units of whatever currency the team uses. */
export interface RoutingSettings {
  /** The most that the owner may spend alone. 0: nobody said, so amounts are not judged. */
  readonly routeFixMoney: number;
  /** The most that the change budget bears. 0: nobody said, so amounts are not judged. */
  readonly routeChangeMoney: number;
  /** Days of work below which operations fixes it itself. */
  readonly routeFixDays: number;
  /** Days of work below which it is a standard change. */
  readonly routeChangeDays: number;
  /** Other teams that a standard change may need; more of them make a project. */
  readonly routeChangeTeams: number;
}

export const defaultRouting: RoutingSettings = {
  routeFixMoney: 0,
  routeChangeMoney: 0,
  routeFixDays: 5,
  routeChangeDays: 20,
  routeChangeTeams: 1,
};
