import type { Dictionary } from '../registers/dictionary.ts';
import { ageBand, bandKey } from '../text/age-band.ts';
import { nameKey } from '../text/name-key.ts';
import type { LabelUse, Path } from './label-use.ts';

/** Age labels that only their neighbours explain: `5～` up to where the next band begins, a bare 0 among ages. */
export function withAges(paths: readonly Path[], dictionary: Dictionary): readonly Path[] {
  const members = new Set(dictionary.bands.values());
  const isAge = (use: LabelUse) => use.facets?.members?.some((member) => members.has(member)) === true;
  const uses = paths.flat();
  const starts = new Map([...dictionary.bands].map(([key, member]) => [Number(key.split('-')[0]), member]));
  const met = new Set(
    uses.flatMap((use) => {
      if (use.facets?.ageFrom !== undefined) return [use.facets.ageFrom];
      const band = ageBand(nameKey(use.text));
      if (band !== null) return [band.from];
      return isZero(use) ? [0] : [];
    }),
  );
  const complete = [...starts.keys()].every((from) => met.has(from)) && [...met].every((from) => starts.has(from));
  const ordered = [...met].sort((one, other) => one - other);
  const endingAt = (from: number) => {
    const next = ordered.find((start) => start > from);
    return ordered.length < 3 || next === undefined ? undefined : dictionary.bands.get(bandKey({ from, to: next - 1 }));
  };
  const ages = uses.some(isAge) || complete;
  const infant = dictionary.bands.get(bandKey({ from: 0, to: 0 }));
  return paths.map((path) =>
    path.map((use) => {
      const from = use.facets?.ageFrom;
      if (from !== undefined) {
        const member = complete ? starts.get(from) : endingAt(from);
        return { ...use, facets: member === undefined ? null : { members: [member] } };
      }
      if (use.facets === null && ages && infant !== undefined && isZero(use))
        return { ...use, facets: { members: [infant] } };
      return use;
    }),
  );
}

function isZero(use: LabelUse): boolean {
  return use.text === '0' || use.text === '０';
}
