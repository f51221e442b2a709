import type { Block } from './blocks.ts';

/** A paragraph that a page breaks is one paragraph. */
export function joined(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const at = whole.findLastIndex(({ role }) => role === 'P' || role === 'LI');
    const open = whole[at];
    const goesOn =
      (block.role === 'P' || block.role === 'LI') &&
      open !== undefined &&
      open.role === block.role &&
      open.page === block.page - 1 &&
      /[，。；：—]/.test(open.texts.join('')) &&
      !/[。：]$|^(?:注|说明|人工评定|书面说明)：?/.test(open.texts.join('')) &&
      !/^(?:\d{4}年[^0-9]+(?:为|没有数据)|说明：|注：|人工评定|书面说明|\d+．|以下由)/.test(block.texts.join('')) &&
      !whole.some((one) => one.page === block.page && one.role === block.role);
    if (goesOn) whole[at] = { ...open, page: block.page, texts: [...open.texts, ...block.texts] };
    else whole.push(block);
  }
  return whole;
}
