/** True when two numbers are one but for the last bits of a calculation in another order. */
export function same(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
