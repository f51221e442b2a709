import type { Problem } from '../problem.ts';

/** Area and year that a problem is about: of its figure, else of the folder of its file. */
export function placeOf({ figure, where }: Problem): { readonly area: string; readonly year: number | null } {
  const folder = /(?:^|\/)([^/]+)\/(\d{4})\/[^/]/.exec(where.file ?? '');
  return {
    area: figure?.area ?? folder?.[1] ?? '',
    year: figure?.year ?? (folder?.[2] === undefined ? null : Number(folder[2])),
  };
}
