/**
 * The shortest decimal literal that reads back as the same number, never with an exponent: 1e-7 → `0.0000001`, −0 → `0`.
 * @throws RangeError for NaN and the infinities
 */
export function decimalLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no decimal literal`);
  const [mantissa = '', exponent] = String(value).split('e');
  return exponent === undefined ? mantissa : shiftPoint(mantissa, Number(exponent));
}

/** The literal times ten to the power of `places`, exactly: (`0.285`, 2) → `28.5`. */
export function shiftPoint(literal: string, places: number): string {
  const { units, scale } = parse(literal);
  return print(units * 10n ** BigInt(Math.max(0, places - scale)), Math.max(0, scale - places));
}

/**
 * Rounds a decimal literal to a multiple of `step`, a tie to the even multiple, by GB/T 8170—2008, 3.2 to 3.4.
 * The result has the decimals of `step`: (`1.050`, `0.1`) → `1.0`, (`60.25`, `0.5`) → `60.0`. Zero has no sign.
 */
export function roundToStep(literal: string, step: string): string {
  const number = parse(literal);
  const interval = parse(step);
  const scale = Math.max(number.scale, interval.scale);
  const size = magnitude(number.units) * 10n ** BigInt(scale - number.scale);
  const unit = interval.units * 10n ** BigInt(scale - interval.scale);
  const whole = size / unit;
  const twice = (size % unit) * 2n;
  const up = twice > unit || (twice === unit && whole % 2n === 1n);
  const multiple = (whole + (up ? 1n : 0n)) * interval.units;
  return print(number.units < 0n ? -multiple : multiple, interval.scale);
}

/** Rounds a decimal literal to this many decimals, a tie to the even digit, by GB/T 8170—2008. */
export function roundToDecimals(literal: string, decimals: number): string {
  return roundToStep(literal, decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}`);
}

/** The whole part of a literal with separators of thousands: `-1234567.8901` → `-1,234,567.8901`. */
export function withThousands(literal: string): string {
  return literal.replace(/(?<!\.\d*)\d(?=(\d{3})+(?!\d))/g, '$&,');
}

function parse(literal: string): { units: bigint; scale: number } {
  const [whole = '', fraction = ''] = literal.split('.');
  return {
    units: BigInt(whole.replace('-', '') + fraction) * (whole.startsWith('-') ? -1n : 1n),
    scale: fraction.length,
  };
}

function print(units: bigint, scale: number): string {
  const digits = magnitude(units)
    .toString()
    .padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ''}`;
}

function magnitude(units: bigint): bigint {
  return units < 0n ? -units : units;
}
