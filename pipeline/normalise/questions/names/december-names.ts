import type { Observation } from '../../../model/observation.ts';
import { type Sheet, spotsIn, type Workbook } from '../../../model/workbook.ts';
import type { Problem } from '../../../problem.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { rangesOf } from '../../sheet/spots.ts';
import { baseOf } from '../../text/file-name.ts';
import { nameKey } from '../../text/name-key.ts';

/** Names of whole years: 1-12月, 2023年报12月. */
const whole =
  /(?<!\d)0?1月?[-—–~～至到]12月|(?<!\d)(20\d{2})[年.]0?1月?[-—–~～至到]+(?:\1[年.])?12月?(?![\d.日号周])|全年|年报|累计|年[底末度]|截[至止]/u;

/** Whether a title or a heading of a sheet says that its figures are those of the whole year: 1-12月累计. */
function saysWhole({ rows }: Sheet): boolean {
  return rows.some((row) =>
    row.some((cell) => cell !== null && cell.text.length <= longestHeading && wholeYear.test(nameKey(cell.text))),
  );
}

const wholeYear = /(?<!\d)0?1月?-12月|全年/u;
const longestHeading = 30;

/**
 * Asks about counts of a year in a file or on a sheet that is named for its December (2023年12月, 202312): they may be those of
 * the month. What stands at the end of a year may bear the month, and so may what a last day, 31日, is written behind; a sheet that says 1-12月 or 全年 is of the year.
 */
export function decemberQuestions(
  { file, sheets: all }: Workbook,
  edition: number,
  observations: readonly Observation[],
  { measures }: Dictionary,
): readonly Problem[] {
  const plain = new Set(all.filter((sheet) => !saysWhole(sheet)).map(({ name }) => name));
  const flows = observations.filter(
    ({ measure, value, year, origin }) =>
      value !== null && year === edition && measures.get(measure)?.flow === true && plain.has(origin.sheet),
  );
  const sheets = new Set(flows.map(({ origin }) => origin.sheet));
  return [
    ...(flows.length === 0 ? [] : named({ file }, '文件名', baseOf(file), edition, flows.length)),
    ...[...sheets].flatMap((sheet) => {
      const own = flows.filter(({ origin }) => origin.sheet === sheet);
      const cell = rangesOf(own.flatMap(({ origin }) => spotsIn(origin.cell)));
      // A text file has one sheet, which bears the name of the file.
      return sheet === baseOf(file) ? [] : named({ file, sheet, cell }, '工作表名', sheet, edition, own.length);
    }),
  ];
}

function named(
  where: Problem['where'],
  what: string,
  name: string,
  edition: number,
  count: number,
): readonly Problem[] {
  const key = nameKey(name);
  const [word] =
    new RegExp(
      `(?<!\\d)(?:${edition}(?:年度?12月|[./-]12(?!\\d|[./-]\\d)|12(?!\\d))|(?<![年度\\d.-])12月)(?!31|[底末]|份?[底末])`,
      'u',
    ).exec(key) ?? [];
  if (word === undefined || whole.test(key)) return [];
  return [
    {
      severity: 'warn',
      code: 'W247',
      where,
      found: `${what}里有“${word}”，看不出是全年的数，还是 12 月一个月的数；${count} 个数已按全年读入`,
      expected: '全年的数',
      remedy: `请核对；是全年的，请把${what}里的月份去掉或改成“1-12月”，只是 12 月的请移出`,
    },
  ];
}
