import { decimalLiteral, withThousands } from '../../decimal.ts';
import type { Printed } from '../../model/report.ts';

/** An amount as tables of money and scale print it: with separators of thousands. */
export function grouped(printed: Printed): Printed {
  return printed.value === null ? printed : { ...printed, text: withThousands(printed.text) };
}

/** A number as it was read, all its digits, with separators of thousands. */
export function groupedNumber(value: number): Printed {
  return { value, text: withThousands(decimalLiteral(value)) };
}
