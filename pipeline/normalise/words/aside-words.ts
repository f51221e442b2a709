import { nameKey } from '../text/name-key.ts';

/** Words of a name by which what is in a file or a folder may be not final, old or not meant, though they are common words. */
export const aside =
  /初稿|草案|草稿|讨论稿|征求意见|送审|(?<![等接对招期看虐善优亏])待(?!遇|产|业)[改核定补批建审启开投验认评办招公发命]|^(?:[\d年度]*|[\u4e00-\u9fff]{2,3}[区县市])*规划[\d年度().-]*$|退回|不用|勿用|不要|无用|去年|往年|上年|上期|历史|老(?:数据|表|版)|^老$|参考(?!值|人口|标准)|存档|归档|留[底存档]|(?<![能质])测试|演示(?!数据)|试[填算]|错误?(?!率)|汇报稿|(?:更正|订正|修订|修正|修改|调整|审核|核对|校核|清洗|剔重|去重)前|含外[区县省市地]|(?<![a-z])(?:draft|sample|preliminary|del(?:eted?)?|void|invalid|wrong|obsolete|unused|trash|te?mp|test|autosaved?|recovered)(?![a-z])/u;

/** The word that says so of what has this name. */
export function asideIn(name: string): string | undefined {
  return aside.exec(nameKey(name))?.[0];
}
