import type { Report } from '../../model/report.ts';

/** What the chapters of prose are written from. */
export type Facts = Pick<
  Report,
  | 'plan'
  | 'kind'
  | 'kindZh'
  | 'year'
  | 'tauText'
  | 'counts'
  | 'indicators'
  | 'commitments'
  | 'projects'
  | 'projectCounts'
  | 'problems'
  | 'inputs'
  | 'draft'
  | 'demonstration'
>;
