import { originLink, sourceLink } from '../../excel/link.ts';
import type { Cell, Sheet } from '../../excel/sheet.ts';
import { type Origin, originOf } from '../../model/observation.ts';
import type { Report } from '../../model/report.ts';
import { listNames, orDash, promises, signs } from './words.ts';

const unknown: Origin = { file: '', sheet: '', cell: '' };

/** The lineage: for each promise and year the value, its parts, and a row for every cell it comes from; then the key projects. */
export function sourcesSheet(report: Report, sourceRoot: string | null): Sheet {
  return {
    name: '数据来源',
    subject: '每个指标值和重点项目出自哪个文件、哪张工作表、哪个单元格',
    notes: ['一个指标值由几个单元格算出，就列几行。点文件名打开文件，点单元格直接到该单元格。', signs],
    columns: [
      { heading: '类别', width: 8, align: 'center' },
      { heading: '序号', width: 4, align: 'center' },
      { heading: '指标', width: 46 },
      { heading: '单位', width: 10, align: 'center' },
      { heading: '年份', width: 6, align: 'center' },
      { heading: '指标值', width: 10, align: 'right' },
      { heading: '分子', width: 12, align: 'right' },
      { heading: '分母', width: 12, align: 'right' },
      { heading: '来源文件', width: 44 },
      { heading: '工作表', width: 18, align: 'center' },
      { heading: '单元格', width: 10, align: 'center' },
    ],
    rows: [...promiseRows(report, sourceRoot), ...projectRows(report, sourceRoot)],
    frozenColumns: 3,
  };
}

function promiseRows(report: Report, root: string | null): readonly (readonly Cell[])[] {
  return promises(report).flatMap(({ list, seq, name, unit, parent, years }) =>
    years.flatMap(({ year, value, numerator, denominator, origins }) =>
      placesOf(origins, root).map((place): readonly Cell[] => [
        listNames[list],
        seq,
        { text: name, indent: parent === null ? 0 : 1 },
        unit,
        year,
        value,
        numerator,
        denominator,
        ...place,
      ]),
    ),
  );
}

function projectRows(report: Report, root: string | null): readonly (readonly Cell[])[] {
  return report.projects.flatMap(({ seq, name, origins }) =>
    placesOf(origins, root).map((place) => ['重点项目', seq, name, '—', report.year, '—', '—', '—', ...place]),
  );
}

function placesOf(origins: readonly string[], root: string | null): readonly (readonly Cell[])[] {
  return (origins.length === 0 ? [unknown] : origins.map(originOf)).map((origin) => [
    { text: orDash(origin.file), ...sourceLink(root, origin.file) },
    orDash(origin.sheet),
    { text: orDash(origin.cell), ...originLink(root, origin) },
  ]);
}
