import type { Slot } from '../sheet/grid.ts';

const han = /[\u4e00-\u9fff]/gu;
const hanIn = (text: string) => text.match(han)?.length ?? 0;
const told = /(?:内容|概况|简介|进展|工作|问题|措施|困难)(?:情况|说明)?$|^(?:建设|项目)内容/u;

/** Whether the cells of a column are sentences, whatever numbers stand among their words: 建设内容, 项目概况, 进展情况. */
export function isProse(heading: string, cells: readonly Slot[]): boolean {
  const isWords = ({ kind, reading, text }: Slot) =>
    kind !== 'number' && reading.kind !== 'number' && (hanIn(text) > 3 || !/\d/u.test(text));
  const isTold =
    told.test(heading) && cells.every(({ cell, text }) => typeof cell?.value !== 'number' && hanIn(text) > 0);
  return isTold || (cells.length > 0 && cells.every(isWords) && cells.some(({ text }) => hanIn(text) > 7));
}
