import type { Dictionary } from '../../registers/dictionary.ts';
import type { Figure } from '../../resolve/resolution.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedIf } from '../../words/asked-words.ts';
import { someOnly } from '../../words/lone-remarks.ts';
import { isEndOfYear } from '../../years/part-label.ts';
import { partIn } from '../../years/part-named.ts';

/** Who answers for a figure need not be whose it is. */
const answers = /^(?:责任|归口|主管|牵头|配合|报送|填报|审核|联系|提供)(?!情况|说明|口径|状态|备注)|人$|电话/u;

/** How often a figure is reported, what it is for and who answers for it say nothing of this one. */
export const silent = new RegExp(
  `规划|目标|文件|政策|领域|专题|任务|工程|板块|模块|条线|^(?!.*(?:数据|统计|时点)).*(?:日期|时间|时限|期限)$|依据|频率|频次|用途|周期|${answers.source}|序号|编[号码]|代码|单位$|级别|层级`,
  'u',
);

/** Up to which day it was counted. */
const until = /截[止至]/u;

/** Whose the figures are, or up to which day they were counted, in a column that says neither how many nor of what. */
export function inSilentColumn(
  text: string,
  heading: string,
  figure: Figure,
  dictionary: Dictionary,
): AskedWord | null {
  const key = nameKey(heading);
  if (until.test(key)) {
    const years = [...text.matchAll(/(?:19|20)\d{2}/gu)].map(Number);
    const isSent = years.length > 0 && years.every((year) => year > figure.year);
    const isEarly = years.length > 0 && years.every((year) => year < figure.year);
    return isSent || isEndOfYear(text) ? null : askedIf('time', isEarly ? text : partIn(text));
  }
  return answers.test(key) ? null : someOnly(nameKey(text), figure.measure, dictionary);
}
