import { isCounted } from '../../../model/counted.ts';
import { doubtfulHeading } from '../../figures/messages/word-messages.ts';
import type { Taken } from '../../figures/values/taken.ts';
import type { Reader } from '../../tables/reader.ts';

/**
 * Asks about counts of a line or column 合计（平均）, which is the mean of rates and the sum of counts, where no others of the same measure
 * stand beside that would tell which. The figures are read.
 */
export function askAboutMeanTotals({ findings }: Reader, taken: readonly Taken[]): void {
  for (const item of taken) {
    const { figure, slot, labels, observation } = item;
    const use = labels.find(({ text, facets }) => facets?.total !== undefined && /均/u.test(text));
    if (use === undefined || observation?.value == null || !isCounted(figure.measure.unit)) continue;
    const isLine = use.slot.row === slot.row;
    const others = taken.filter((other) => other !== item && other.figure.measure === figure.measure);
    const isBeside = others.some((other) => (isLine ? other.slot.column === slot.column : other.slot.row === slot.row));
    const word = { word: use.text, why: 'kind', reason: '也可能是平均数' } as const;
    if (!isBeside) findings.add(doubtfulHeading([word], use.text), [slot]);
  }
}
