import type { Dictionary } from '../../registers/dictionary.ts';
import { isCompared } from './compared.ts';
import { isDefined } from './defined.ts';
import { isOfLetter } from './letters.ts';
import { isToldBy } from './told-by.ts';
import { isUnchanged } from './unchanged.ts';
import { isVouched } from './vouched.ts';
import { isOfWhole } from './whole-notes.ts';

/** 填表说明:1. before a clause. */
const numbering =
  /^(?:(?:填[表报写]|指标|编制|统计)?(?:说明|备注|附注|注释?)\d*[:.、])?(?:\d{1,2}[.、](?!\d)|\(?[\d一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]、|[①-⑳])?/u;

/** Whether a clause is of a kind that touches no figure: checked, compared, sent by the office, of the whole, or of a letter. */
export function isHarmlessKind(text: string, dictionary: Dictionary): boolean {
  const clause = text.replace(numbering, '');
  return (
    isVouched(clause, dictionary) ||
    isCompared(clause, dictionary) ||
    isToldBy(clause, dictionary) ||
    isOfWhole(clause, dictionary) ||
    isUnchanged(clause, dictionary) ||
    isDefined(clause, dictionary) ||
    isOfLetter(clause)
  );
}
