import type { Grid } from '../sheet/grid.ts';
import type { Block } from './blocks.ts';
import type { BodyLine } from './draft.ts';

/** Without columns that say in English what another says: beside Chinese names, every text of them has words and no Chinese. */
export function withoutTranslations(grid: Grid, block: Block, lines: readonly BodyLine[]): readonly number[] {
  const isEnglish = (column: number) => {
    const texts = lines.flatMap(({ row }) => {
      const slot = grid.rows[row]?.[column];
      return slot?.kind === 'text' ? [slot.text] : [];
    });
    return texts.length > 1 && texts.every((text) => /[a-z]{3}/u.test(text) && !/[\u4e00-\u9fff]/u.test(text));
  };
  const chinese = block.labels.filter((column) => !isEnglish(column));
  return chinese.length > 0 ? chinese : block.labels;
}
