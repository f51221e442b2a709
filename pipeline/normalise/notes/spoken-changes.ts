import { type NumberRead, readCell } from '../numbers/cell-number.ts';
import type { Units } from '../numbers/unit.ts';

/** A number that a clause states against an earlier year, of what it names itself or of what was said before. */
export interface SpokenChange {
  /** What stands before the comparison; empty for what was said before. */
  readonly head: string;
  /** 差 for what came or went since then, below zero for what went; 数 for the number of then. */
  readonly kind: '差' | '数';
  /** The earlier year, where the clause writes it; else the year before. */
  readonly since: number | null;
  /** The clause names the earlier year, in figures or words. */
  readonly told: boolean;
  readonly reading: NumberRead;
}

const number = '([\\d,]+(?:\\.\\d+)?)(\\D*)$';

/** 全科医生数比上年增加27人, 同比下降0.4%, 较2022年减少12张 */
const changed = new RegExp(
  `^(.*?)(同比|[比较与](?:上一?年|去年|(\\d{4})年)(?:同期|[末底])?(?:相比)?)?(?:(增长|增加|上升|提高|增)|减少|下降|降低|减)了?${number}`,
  'u',
);

/** 上年1015人, 2022年为1015人, 上年全科医生1015人 */
const before = new RegExp(`^(?:上一?年|去年|(\\d{4})年)(?:同期|[末底])?(.*?)(?:为|是)?${number}`, 'u');

/**
 * The number that a clause states against an earlier year; null for none.
 * @param last what was stated so of the same thing before: 比上年增加400人，增长1.6%
 */
export function changeIn(clause: string, units: Units, last: SpokenChange | null): SpokenChange | null {
  const [, head = '', comparison, year, rise, size = '', unit = ''] = changed.exec(clause) ?? [];
  if (size !== '') {
    const since = comparison === undefined && head === '' && last !== null ? last.since : yearIn(year);
    const told = comparison !== undefined || (head === '' && last?.told === true);
    return made({ head, kind: '差', since, told }, `${rise === undefined ? '-' : ''}${size}${unit}`, units);
  }
  const [, then, name = '', digits = '', behind = ''] = before.exec(clause) ?? [];
  // 2022年护士24100人 is a number like any other.
  if (digits === '' || (then !== undefined && name !== '')) return null;
  return made({ head: name, kind: '数', since: yearIn(then), told: true }, `${digits}${behind}`, units);
}

function made(change: Omit<SpokenChange, 'reading'>, text: string, units: Units): SpokenChange | null {
  const reading = readCell({ text, value: text }, units);
  return reading.kind === 'number' ? { ...change, reading } : null;
}

function yearIn(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
