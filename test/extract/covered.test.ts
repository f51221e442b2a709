import { expect, it } from 'vitest';
import { coveredProblems } from '../../pipeline/extract/covered.ts';
import { readWorkbook } from '../../pipeline/extract/read.ts';
import { withPart, xlsx } from './files.ts';

const cell = (text: string) => (text === '' ? null : { text, value: text });
const rows = [
  ['指标', '单位', '2023年', '2022年'],
  ['注册护士数', '人', '25,000', '24000'],
  ['活产数', '人', '25,000', '3.5%'],
].map((line) => line.map(cell));
const place = { name: '表', hidden: false };

it('tells of the numbers under a merged range, and not of its first cell or of the same number', () => {
  const merges = [
    { top: 1, left: 2, bottom: 2, right: 3 },
    { top: 1, left: 2, bottom: 2, right: 3 },
    { top: 0, left: 0, bottom: 0, right: 1 },
  ];
  const [problem, ...rest] = coveredProblems('a.xlsx', { ...place, rows, merges });
  expect(rest).toEqual([]);
  expect(problem?.where).toEqual({ file: 'a.xlsx', sheet: '表', cell: 'D2、D3' });
  expect([problem?.code, problem?.severity]).toEqual(['W118', 'warn']);
  expect(problem?.found).toBe('2 个数压在合并单元格下面，看不见，没有读');
});

it('is silent where names are merged', () => {
  expect(coveredProblems('a.xlsx', { ...place, rows, merges: [{ top: 1, left: 0, bottom: 2, right: 1 }] })).toEqual([]);
});

it('is said of a workbook that is read', async () => {
  const bytes = await xlsx((workbook) => {
    workbook.addWorksheet('表').addRows([
      ['指标', '2023年'],
      ['注册护士数', 25000],
      ['活产数', 33000],
    ]);
  });
  const merged = withPart(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells>'),
  );
  const { workbook, problems } = readWorkbook('a.xlsx', merged);
  expect(workbook).not.toBeNull();
  expect(problems.map(({ code, where }) => [code, where.cell])).toEqual([['W118', 'B2、B3']]);
});
