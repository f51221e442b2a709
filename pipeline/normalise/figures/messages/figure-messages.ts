import type { StatedWhere } from '../../around/stated-where.ts';
import type { Doubt, Figure } from '../../resolve/resolution.ts';
import type { Finding } from '../../sheet/finding.ts';
import { listedNames } from '../../sheet/listed-labels.ts';
import { figureOf, mend, named } from './figure-words.ts';

/** Numbers are taken in the units of their measures, but the table has a place for the unit and it is blank. */
export function unitLeftOut(figure: Figure): Finding {
  return {
    severity: 'warn',
    code: 'W229',
    key: figure.measure.unit,
    name: named(figure),
    found: (_, names) => `${listedNames(names)}的单位栏是空白，按“${figure.measure.unit}”读入`,
    expected: '写明的单位',
    remedy: '请核对数量级并补填单位（如 人、万人）',
    figure: figureOf(figure),
    together: true,
  };
}

/** A share up to one per cent in a column of per cents may be a fraction of one. */
export function smallShare(figure: Figure, decimal: string): Finding {
  return {
    severity: 'warn',
    code: 'W244',
    key: named(figure),
    found: `${named(figure)}按单位读作 ${decimal}%，看不出是否应为 ${Number((Number(decimal) * 100).toPrecision(12))}%`,
    expected: '以 % 为单位的数',
    remedy: '请核对；应乘以 100 的请改正单元格',
    figure: figureOf(figure),
  };
}

/** Persons and the like are counted whole. */
export function partOfOne(figure: Figure, decimal: string, stated: boolean): Finding {
  return {
    severity: 'stop',
    code: 'E211',
    key: named(figure),
    found: `${named(figure)}有小数（${decimal} ${figure.measure.unit}）${stated ? '' : '，表上没有写单位'}`,
    expected: `整数（${figure.measure.unit}）`,
    remedy: stated ? mend : '请在表上写明单位（如 万人）',
    figure: figureOf(figure),
  };
}

/** 25.000 of what comes in whole numbers only, as text: the point may part the thousands. */
export function dottedThousands(figure: Figure, text: string): Finding {
  return {
    severity: 'stop',
    code: 'E203',
    key: named(figure),
    found: `${named(figure)}读到“${text}”，看不出小数点是不是千分位`,
    expected: `整数（${figure.measure.unit}）`,
    remedy: '请去掉小数点，或用逗号作千分位',
    figure: figureOf(figure),
  };
}

/** The whole table is doubtful by words that stand `where`: one problem for all its measures. */
export function doubtful(
  doubt: Doubt,
  figure: Figure,
  folder: { readonly area: string; readonly year: number },
  where: StatedWhere,
): Finding {
  const measure = figure.measure.name;
  const base = {
    severity: 'stop' as const,
    name: measure,
    remedy: `请核对文件是否放错了文件夹，或改正${mendedAt[where]}`,
    doubts: 'folder' as const,
    together: true as const,
  };
  if (doubt.kind === 'later') {
    return {
      ...base,
      code: 'E207',
      key: String(figure.year),
      found: (_, names) => `${listedNames(names)}标为 ${figure.year} 年，晚于文件夹的 ${folder.year} 年`,
      expected: `${folder.year} 年或更早`,
      figure: { area: figure.area, year: folder.year, measure },
    };
  }
  const { stated } = doubt;
  if (doubt.kind === 'area') {
    return {
      ...base,
      code: 'E208',
      key: stated,
      // A sheet named for an area has its figures.
      found: (cells) =>
        `${where}写的是“${stated}”，${figure.area === folder.area ? `文件却放在“${folder.area}”` : `工作表名说的却是“${figure.area}”`}，${cells} 个数未采用`,
      expected: folder.area,
      figure: { area: folder.area, year: figure.year, measure },
    };
  }
  return {
    ...base,
    code: doubt.kind === 'year' ? 'E206' : 'E212',
    key: stated,
    found: (_, names) => `${where}写的是“${stated}”，${listedNames(names)}未采用`,
    expected: doubt.kind === 'year' ? `${folder.year} 年` : '全年数',
    ...(doubt.kind === 'year'
      ? {}
      : { doubts: 'period' as const, remedy: `请换成全年的表；其实是全年数的，请改正${mendedAt[where]}` }),
    figure: { area: figure.area, year: doubt.kind === 'year' ? folder.year : figure.year, measure },
  };
}

/** What to mend where the words stand. */
const mendedAt: Readonly<Record<StatedWhere, string>> = {
  标题: '标题',
  工作表名: '工作表名',
  文件名: '文件名',
  表上: '表上的文字',
};

/** One number in a merged cell cannot be that of several figures. */
export function merged(figure: Figure, anchor: number): Finding {
  return {
    severity: 'stop',
    code: 'E210',
    key: String(anchor),
    name: named(figure),
    found: (_, names) => `一个合并单元格跨了几项（${listedNames(names)}${names.length < 2 ? '等' : ''}）`,
    expected: '每项各有自己的数',
    remedy: '请拆分单元格后填写',
    figure: figureOf(figure),
    together: true,
  };
}

/** 441,000 in a text file that keeps its columns apart with commas is two cells. */
export function splitNumber(whole: string): Finding {
  return {
    severity: 'stop',
    code: 'E203',
    key: `split｜${whole}`,
    found: `后一格是没有标题的三位数，疑似“${whole}”被千分位逗号拆成了两格`,
    expected: '一个数一格',
    remedy: '请去掉千分位逗号，或给数加引号后重新导出',
  };
}
