import { address } from '../../pipeline/model/workbook.ts';
import { registeredUnit } from './genuine-registers.ts';

/** One number of a published file as a person reads it who looks at the heading row, the first column and the 指标 line. */
export interface PlainFigure {
  readonly cell: string;
  readonly measure: string;
  /** As the file prints it, else that of the published series. */
  readonly unit: string;
  /** The name printed before the line; empty where the file names no place. */
  readonly place: string;
  readonly year: number;
  readonly value: number;
}

/** What a file says; `null` where it does not say what its numbers count. */
export function plainSeries(rows: readonly (readonly string[])[]): readonly PlainFigure[] | null {
  const at = rows.findIndex((row) => row.slice(1).filter((text) => yearIn(text) !== null).length > 1);
  if (at < 0) return rows[0]?.[0]?.trim() === '' ? yearsDown(rows) : null;
  const [corner = ''] = rows[at] ?? [];
  const line = rows
    .slice(0, at)
    .find((row) => row[0]?.startsWith('指标：'))?.[0]
    ?.slice(3);
  const byMeasure = corner.trim() === '指标';
  if (!byMeasure && (corner.trim() !== '地区' || line === undefined)) return null;
  return rows.slice(at + 1).flatMap((row, below) =>
    row.slice(1).flatMap((text, index): PlainFigure[] => {
      const year = yearIn(rows[at]?.[index + 1] ?? '');
      if (text.trim() === '' || year === null) return [];
      const name = row[0]?.trim() ?? '';
      const place = byMeasure ? '' : name;
      return [
        {
          cell: address(at + 1 + below, index + 1),
          ...named(byMeasure ? name : (line ?? '')),
          place,
          year,
          value: Number(text),
        },
      ];
    }),
  );
}

/** 生活垃圾清运量(万吨): the last brackets hold the unit. */
function named(text: string): { measure: string; unit: string } {
  const [, measure = '', unit = ''] = /^(.*?)\s*\(([^()]*)\)\s*$/u.exec(text) ?? [];
  return { measure, unit };
}

/** Series whose units were taken away: years down the first column, one series a column. */
function yearsDown(rows: readonly (readonly string[])[]): readonly PlainFigure[] {
  return rows.slice(1).flatMap((row, below) =>
    row.slice(1).flatMap((text, index): PlainFigure[] => {
      const measure = rows[0]?.[index + 1] ?? '';
      const year = yearIn(row[0] ?? '');
      if (text === '' || year === null) return [];
      return [
        {
          cell: address(1 + below, index + 1),
          measure,
          unit: publishedUnit(measure),
          place: '',
          year,
          value: Number(text),
        },
      ];
    }),
  );
}

function yearIn(text: string): number | null {
  const year = /^((?:19|20)\d\d)年?$/u.exec(text.trim())?.[1];
  return year === undefined ? null : Number(year);
}

/** Units in which the yearbooks print these series, by the words of their names; the first that fits. */
const published: readonly (readonly [RegExp, string])[] = [
  [/位次$/u, '名次'],
  [/粗死亡率$|发病率$/u, '1/10万'],
  [/^人口.*率$/u, '‰'],
  [/率$|比重$|%$/u, '%'],
  [/村卫生室个数$/u, '个'],
  [/平均住院日$|病床工作日$/u, '天'],
  [/周转次数$/u, '次'],
  [/平均开放病床$/u, '平均张'],
  [/每.*(?:床位数|入院人数)$/u, '平均张'],
  [/床位数$/u, '万张'],
  [/诊疗人次数?$/u, '亿人次'],
  [/人次$/u, '万人次'],
  [/总床日数$/u, '万床日'],
  [/./u, '万人'],
];

function publishedUnit(measure: string): string {
  return published.find(([pattern]) => pattern.test(measure))?.[1] ?? '';
}

/** The unit that a series is registered in where the file prints the unit, and where it does not. */
export function unitOf({ unit }: PlainFigure, isPrinted: boolean): { readonly unit: string; readonly factor: number } {
  return isPrinted ? registeredUnit(unit) : { unit, factor: 1 };
}
