import type { Dictionary } from '../../registers/dictionary.ts';
import { numberIn } from '../../sheet/grid.ts';
import { nameKey } from '../../text/name-key.ts';
import type { Taken } from './taken.ts';

/**
 * The figures with the scale of another line by which they are more than the whole that they are part of, by the number printed
 * too: 65岁及以上 655000 below 年末常住人口（万人） 343, 基层 18000000 below 总诊疗人次（万人次） 4521.
 */
export function excessParts(taken: readonly Taken[], { parts }: Dictionary): ReadonlySet<Taken> {
  const scaled = taken.filter((one) => one.scale !== undefined || inherited(one) !== undefined);
  if (scaled.length === 0) return new Set();
  const wholes = new Map(
    taken.flatMap((one) => (one.figure.breakdown === '' ? [[keyOf(one, one.figure.measure.name), one] as const] : [])),
  );
  return new Set(
    scaled.filter((one) => {
      const { name } = one.figure.measure;
      const names = [...parts].flatMap(([whole, own]) => (own.has(name) ? [whole] : []));
      return [...names, ...(one.figure.breakdown === '' ? [] : [name])].some((whole) =>
        isMore(one, wholes.get(keyOf(one, whole))),
      );
    }),
  );
}

function keyOf({ figure: { area, year } }: Taken, name: string): string {
  return `${area}｜${year}｜${name}`;
}

function isMore(part: Taken, whole: Taken | undefined): boolean {
  const [own, over] = [numberIn(part.slot), numberIn(whole?.slot)];
  const [value, most] = [part.observation?.value, whole?.observation?.value];
  if (own === null || over === null || value == null || most == null) return false;
  return own > over && value > most && value !== own;
}

/** The unit that the name of a line does not say itself: 其中：65岁及以上 is counted as the line above. */
export function inherited({ labels, slot }: Taken): string | undefined {
  return labels
    .flatMap(({ facets, text, slot: at }) =>
      at.row === slot.row ? (facets?.units ?? []).filter((unit) => !nameKey(text).includes(unit)) : [],
    )
    .at(0);
}
