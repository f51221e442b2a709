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
  /** The part of the year that it is of; empty for none. */
  readonly part: string;
  /** 2023年12月, of which counts may be the month's; empty for none. */
  readonly december: string;
}
