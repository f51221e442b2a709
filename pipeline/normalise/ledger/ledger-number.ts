import { isCounted } from '../../model/counted.ts';
import type { LedgerNumber } from '../../model/observation.ts';
import { hasFraction, shift } from '../numbers/decimal.ts';
import { conversion } from '../numbers/unit.ts';
import type { Finding } from '../sheet/finding.ts';
import type { Slot } from '../sheet/grid.ts';
import type { Reader } from '../tables/reader.ts';
import * as say from './ledger-messages.ts';

/** 六亿元, 九成, 三百张, 百分之八十, 过半: an amount in words, not 待定 and the like. */
const spelt =
  /[一二两三四五六七八九十百千半][十百千万亿零〇一二两三四五六七八九]*[余多]?(?:成(?!立|员|果)|亿|万|元|张|平方米|平米|㎡|%)|百分之|(?:过|近|约|一)半/u;

/**
 * A number in the unit that the standard name of the column has in brackets; words that spell no amount are a state.
 * @param stated unit written in the heading, as a key of the unit register; null for none
 * @returns what is wrong, when it cannot be read
 */
export function ledgerNumber(
  reader: Reader,
  slot: Slot,
  column: string,
  stated: string | null,
): LedgerNumber | Finding {
  const { dictionary, context } = reader;
  const unit = unitOfColumn(column);
  const { reading, text } = slot;
  if (reading.kind === 'fault' && reading.fault === 'words' && spelt.test(text))
    return say.badNumber(text, column, unit);
  if (reading.kind === 'state' || (reading.kind === 'fault' && reading.fault === 'words')) return { text, value: null };
  if (reading.kind === 'fault') return say.badNumber(text === '' ? reading.text : text, column, unit);
  const share = Number(reading.decimal);
  if (unit === '%' && reading.unit === null && share > 0 && share <= 1) return say.unclearShare(text, column);
  const common = context.units?.filter((name) => conversion(name, unit, dictionary.units) !== null) ?? [];
  const from = reading.unit ?? stated ?? common[0] ?? unit;
  const places = conversion(from, unit, dictionary.units);
  if (places === null || common.length > 1) return say.badNumber(`${text}（单位“${from}”）`, column, unit);
  const decimal = shift(reading.decimal, places);
  if (isCounted(unit) && hasFraction(decimal)) return say.badNumber(text, column, unit);
  return { text, value: Number(decimal) };
}

/** The unit that the standard name of a column has in brackets; empty for none. */
export function unitOfColumn(column: string): string {
  return /[（(]([^（）()]+)[)）]$/u.exec(column)?.[1] ?? '';
}
