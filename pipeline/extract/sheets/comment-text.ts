import type { CellObject } from '@e965/xlsx';

/** What Excel writes before the text of a discussion for programs that know only comments. */
const discussion = /^\[(?:Threaded comment|线程批注)\][\s\S]*?\n(?:Comment|注释|批注)[:：]\s*/u;

/** The words of a cell's comments; empty for none. The library leaves bytes of the record behind those of an .xls. */
export function commentText({ c: comments }: CellObject): string {
  return (comments ?? [])
    .map(({ t: text = '' }) =>
      (text.split('\0')[0] ?? '')
        .replace(discussion, '')
        .replace(/[\s\u3000]+/gu, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('；');
}
