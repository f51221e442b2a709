import { type FigureDifference, placeOf } from './figures.ts';
import type { Change, ItemDifference } from './items.ts';
import type { ItemList, Use } from './uses.ts';

type UsedFigure = FigureDifference & { readonly uses: readonly Use[] };

/** The items, and behind their changes the cells that they are now computed from where these are others than before. */
export function withSources(
  list: ItemList,
  items: readonly ItemDifference[],
  figures: readonly UsedFigure[],
): readonly ItemDifference[] {
  const moved = figures.flatMap(({ before, after, uses }) => {
    const [was, is] = [before, after].map((figure) => (figure === null ? '' : placeOf(figure)));
    return was === is
      ? []
      : uses.filter((use) => use.list === list).map((use) => ({ ...use, was: was ?? '', is: is ?? '' }));
  });
  const all = [...new Set([...items.map(({ seq }) => seq), ...moved.map(({ seq }) => seq)])].sort((a, b) => a - b);
  return all.flatMap((seq) => {
    const own = moved.filter((move) => move.seq === seq);
    const changes = [...new Set(own.map(({ year }) => year))].map((year): Change => {
      const these = own.filter((move) => move.year === year);
      const joined = (texts: readonly string[]): string => [...new Set(texts)].filter((text) => text !== '').join('、');
      return {
        year: String(year),
        column: 'origin',
        before: joined(these.map(({ was }) => was)),
        after: joined(these.map(({ is }) => is)),
      };
    });
    const listed = items.filter((item) => item.seq === seq);
    const [first] = own;
    if (listed.length === 0 && first !== undefined) {
      return [{ seq, name: first.name, nature: first.nature, changes, verdict: null }];
    }
    return listed.map((item, at) => (at === 0 ? { ...item, changes: [...item.changes, ...changes] } : item));
  });
}
