/** A number as printed, and half of its last printed step. */
export interface Amount {
  readonly value: number;
  readonly half: number;
}

/** More than one part is not 0. */
export function isSpread(parts: readonly Amount[]): boolean {
  return parts.filter(({ value }) => value > 0).length > 1;
}

export function isSum(total: Amount, parts: readonly Amount[]): boolean {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const slack = parts.reduce((all, { half }) => all + half, total.half);
  return (
    Math.abs(sum - total.value) <= slack * (parts.some(isBroken) || isBroken(total) ? 1 : 0) + Math.abs(sum) * 1e-9
  );
}

/** Whole numbers are counted, not rounded. */
function isBroken({ half }: Amount): boolean {
  return half < halfOfOne;
}

const halfOfOne = 0.5;
