/** A title further up a sheet that keeps its table to a part, or says that it is not final, and may hold for a table below. */
export interface TitleAbove {
  readonly title: string;
  /** It says of figures that they are not final, or of one place, whatever they count. */
  readonly ofAll: boolean;
}

/** What the first table of the first sheet with figures says of place and time, and its title where that narrows it. */
export interface FirstSheet {
  readonly sheet: string;
  readonly title: TitleAbove | null;
  readonly years: readonly number[];
  readonly areas: readonly string[];
}
