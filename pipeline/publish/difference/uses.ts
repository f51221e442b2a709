/** The lists of promises and projects. */
export const itemLists = ['indicators', 'commitments', 'projects'] as const;

export type ItemList = (typeof itemLists)[number];

/** A promise in one year that a source cell goes into. */
export interface Use {
  readonly list: ItemList;
  readonly seq: number;
  readonly year: number;
  readonly name: string;
  readonly nature: string;
}

/** The cell as `file｜sheet｜cell` → the promises of the new edition that are computed from it. */
export type UsesOf = (place: string) => readonly Use[];
