import type { Note } from '../../notes/notes.ts';
import type { Figure } from '../../resolve/resolution.ts';

/** 1., 一、 or 备注： before a clause. */
export const numbering =
  /^(?:(?:[特其补]\S{1,3}|填[报表写])?(?:说明|备注|附注|注释?|注意(?:事项)?|提示)\s*\d*\s*[:：]\s*|\d{1,2}[、.．](?!\d)|[(（][\d一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、|[*＊#※]\s*)+\s*/u;

export type Subject = Pick<Figure, 'measure' | 'area' | 'year'>;

/** A sheet that has words only: its clauses, and its lines when it is a cover. */
export interface Words {
  readonly sheet: { readonly name: string };
  readonly isList: boolean;
  readonly clauses: readonly Note[];
  readonly lines: readonly Note[];
  readonly listed: readonly { readonly sheet: string; readonly said: readonly Note[] }[];
}
