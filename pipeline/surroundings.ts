/** What a run needs from outside. */
export interface Surroundings {
  readonly sqlDir: string;
  readonly templatesDir: string;
  readonly cacheDir: string;
  readonly now: () => Date;
  /** Told at the start of each stage, and within long ones: `读取统计表`, `3/40 raw/…`. */
  readonly progress: (stage: string, detail: string) => void;
}
