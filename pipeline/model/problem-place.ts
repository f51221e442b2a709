import type { Problem } from '../problem.ts';

/** Area and year that a problem is about: of its figure, else of the folder of its file (`raw/<area>/<year>/`); null when neither says. */
export function placeOf({ figure, where }: Problem): { readonly area: string | null; readonly year: number | null } {
  const [, area = null, year] = /(?:^|\/)([^/]+)\/(\d{4})\/[^/]/.exec(where.file ?? '') ?? [];
  return { area: figure?.area ?? area, year: figure?.year ?? (year === undefined ? null : Number(year)) };
}
