import type { Scale } from './chart.ts';

const steps = [1, 2, 2.5, 5, 10] as const;

/**
 * The ends of an axis on round numbers with about `wanted` steps between, room above and below the figures, and never
 * past a limit that no figure passes.
 * @param limits what the figures cannot pass by their nature (0, or 0 and 100); a figure beyond one lifts it
 */
export function scaleOf(
  figures: readonly number[],
  limits: { readonly low?: number; readonly high?: number },
  wanted = 5,
): Scale | null {
  if (figures.length === 0) return null;
  const least = Math.min(...figures);
  const greatest = Math.max(...figures);
  const span = greatest - least || Math.abs(greatest) * 0.2 || 1;
  const step = roundStep((span * 1.3) / wanted);
  const low = (Math.ceil((least - span * 0.12) / step) - 1) * step;
  const high = (Math.floor((greatest + span * 0.15) / step) + 1) * step;
  const { low: floor = Number.NEGATIVE_INFINITY, high: ceiling = Number.POSITIVE_INFINITY } = limits;
  return {
    min: clean(least >= floor ? Math.max(low, floor) : low),
    max: clean(greatest <= ceiling ? Math.min(high, ceiling) : high),
    step: clean(step),
  };
}

/** Decimals that the steps of the axis need. */
export function scaleDecimals({ min, step }: Scale): number {
  return Math.max(...[min, step].map((value) => String(value).split('.')[1]?.length ?? 0));
}

function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  return (steps.find((step) => step * power >= raw * (1 - 1e-9)) ?? 10) * power;
}

function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
