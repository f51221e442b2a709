import { nameKey } from '../text/name-key.ts';
import type { Dictionary } from './dictionary.ts';

/** The dictionary with the areas of the plans beside those of `areas.csv`, so that a new plan needs no row there. */
export function withAreas(dictionary: Dictionary, areas: readonly string[]): Dictionary {
  const added = areas.map((area): [string, string] => [nameKey(area), area]);
  return { ...dictionary, areaNames: new Map([...added, ...dictionary.areaNames]) };
}

/** The standard name of the area that a folder is named for, by its whole name or an alias; null when it is not known. */
export function areaNamed(folder: string, dictionary: Dictionary): string | null {
  return dictionary.areaNames.get(nameKey(folder)) ?? null;
}
