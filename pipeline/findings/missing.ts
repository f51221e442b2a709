import type { Problem } from '../problem.ts';

/** A warning in no cell that nobody can explain: data that have not come. */
export function isMissing({ severity, where, explain, origins }: Problem): boolean {
  return severity === 'warn' && where.file === undefined && explain === undefined && origins?.length === 0;
}
