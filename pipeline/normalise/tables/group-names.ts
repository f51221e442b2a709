import type { LabelUse, Path } from './label-use.ts';

/**
 * Lines under a name that is written over several of them and is that of a measure which one of them names again (户籍人口 over
 * 年末户籍人口, 户籍出生人数): there it only heads the group, and may still narrow what stands in it.
 */
export function withGroupNames(paths: readonly Path[]): readonly Path[] {
  const heads = new Set(
    paths.flatMap((path) => {
      const [head, inner] = pairIn(path);
      return head !== undefined && head.facets?.measure === inner?.facets?.measure ? [head.slot.anchor] : [];
    }),
  );
  const groups = new Set(
    paths.flatMap((path) => {
      const [head, inner] = pairIn(path);
      const isOther = head !== undefined && head.facets?.measure !== inner?.facets?.measure;
      return isOther && heads.has(head.slot.anchor) ? [head.slot.anchor] : [];
    }),
  );
  return paths.map((path) => {
    const [head] = pairIn(path);
    if (head === undefined || !groups.has(head.slot.anchor)) return path;
    return path.map((use) => (use === head ? { ...use, facets: null } : use));
  });
}

/** A name of nothing but a measure, and the next one behind it. */
function pairIn(path: Path): readonly [LabelUse?, LabelUse?] {
  const [head, inner] = path.filter(({ facets }) => facets?.measure !== undefined);
  if (head === undefined || inner === undefined || head.slot.column >= inner.slot.column) return [];
  const { members, area, year, total } = head.facets ?? {};
  return (members ?? area ?? year ?? total) === undefined ? [head, inner] : [];
}
