import type { Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import { isPerson } from '../words/person-names.ts';

/** What a word asks for: who signed, how and when to reach them, which office reports. */
const words: readonly (readonly [ask: 'person' | 'fact' | 'office', RegExp])[] = [
  [
    'person',
    /^(?:填表|填报|审核|审定|复核|校对|制表|制单|统计|录入|打印|经办|联系|签发)(?:人员?|员)$|^(?:单位|统计|科室?|部门|主要)?负责人$|^(?:单位|部门|科室|分管|主管)领导$|^(?:单位|部门|科室|分管|主管)?领导签[字章名]$|^操作员$/u,
  ],
  [
    'fact',
    /^(?:联系|办公)?电话$|^联系方式$|^手机号?码?$|^(?:电子)?邮[箱件]$|^e-?mail$|^传真$|^编号$|^版本$|^(?:填报|填表|报出|上报|报送|制表|审核|打印|导出|生成)(?:日期|时间)$/u,
  ],
  ['office', /^(?:填报|报送|填表|编报)(?:单位|机构)$/u],
];

/** Of who signed where a name follows, of what was done where none does. */
const done = /^(?:填表|制表|审核|复核|校对|录入|签发|审批)$/u;
/** 经办人王小明 65091234, without a colon. */
const named = /^((?:填表|审核|复核|制表|经办|联系)人)([\p{Script=Han}·]{2,4})([\d()+,、/;转-]*)$/u;

/** A telephone number or a date. */
const long = /\d{7}|\d{3}-\d{4}|\d{4}\D\d/u;

interface Pair {
  readonly key: 'body' | 'other';
  readonly value: string;
}

/**
 * The pairs of a row such as 填表人 | 张三 | 联系电话 | 69041234, each word in a cell before what it asks for; `null` for
 * any other row.
 */
export function signatureIn(cells: readonly Slot[]): readonly Pair[] | null {
  const pairs: Pair[] = [];
  let values = 0;
  for (let index = 0; index < cells.length; index++) {
    const ask = askOf(cells[index]);
    if (ask === null) return null;
    const next = cells[index + 1];
    const value = next === undefined || askOf(next) !== null ? undefined : next;
    // 负责人 | 12 and 电话 | 500 may be counts.
    if (value !== undefined && value.kind !== 'text' && (ask !== 'fact' || !long.test(value.text))) return null;
    pairs.push({ key: ask === 'office' ? 'body' : 'other', value: value?.text ?? '' });
    if (value === undefined) continue;
    values += 1;
    index += 1;
  }
  return values > 0 && pairs.some(({ key }) => key === 'other') ? pairs : null;
}

function askOf(slot: Slot | undefined): 'person' | 'fact' | 'office' | null {
  const key = nameKey(slot?.text ?? '').replace(/:$/u, '');
  return words.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

const date = '(?:\\d{2}){1,2}[年./-]\\d{1,2}(?:[月./-](?:\\d{1,2}日?)?)?';
const clock = '\\d{1,2}[:时]\\d{1,2}(?:分?|[:分]\\d{1,2}秒?)';
/** Behind such a word: names, numbers, whole dates and addresses of mail. */
const answer = new RegExp(
  `^(?:[\\p{Script=Han}·、,/]{0,20}|[\\p{Script=Han}·]{2,4},?[\\d()+,、/;转-]{7,32}|[\\d()+,、/;转-]{0,32}|${date}(?:${clock})?|\\d{1,2}月\\d{1,2}日|[\\w.+-]+@[\\w.-]+|v?\\d+(?:\\.\\d+)*|)$`,
  'u',
);
/** What a number that is written in words may be: no name of a body. */
const numbered = /^(?:[^\p{L}]|[年月日时分秒转])*$|@|^v?\d[\d.]*$/u;
/** What only numbers answer. */
const strict = /邮|mail|编号|版本|传真/u;
/** What no name has in it. */
const remark = /[不未仅只含缺]|数据|截[至止]|预[计估]|快报|初步/u;

/** Whether a text asks who signed, when or how to reach them, or says it and nothing else: 填表人, 联系电话：69041234. */
export function asksForSigner(text: string): boolean {
  const key = nameKey(text);
  const [word = '', ...said] = key.split(':');
  const value = said.join(':');
  const [, , name = ''] = named.exec(key) ?? [];
  if (name !== '' && isPerson(name, key)) return true;
  if (done.test(word)) return isPerson(value, key);
  const ask = words.find(([, pattern]) => pattern.test(word))?.[0];
  if (ask === undefined || ask === 'office' || remark.test(value)) return false;
  return answer.test(value) && (!strict.test(word) || numbered.test(value));
}

/** Whether a text asks for what stands in the next cell: 填表人, 联系电话：. */
export function asksNextCell(text: string): boolean {
  return asksForSigner(text) && !/:./u.test(nameKey(text));
}

/** Whether a text says who signed, when or how to reach them, behind a cell that asks for it: 联系电话： | 010-69041234. */
export function answersSigner(before: string, text: string): boolean {
  return asksNextCell(before) && asksForSigner(`${before.replace(/[:：\s]+$/u, '')}:${text}`);
}
