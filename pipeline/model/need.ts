/** One measure that one promised indicator needs in one area. */
export interface Need {
  readonly area: string;
  readonly measure: string;
  /** Title of the indicator, as its header prints it. */
  readonly indicator: string;
  /** Members of the measure's dimensions that the indicator names; none when it reads the total only. */
  readonly members: readonly string[];
}
