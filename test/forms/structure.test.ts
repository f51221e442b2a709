import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../pipeline/forms/form.ts';
import { isCounted } from '../../pipeline/model/counted.ts';
import { address } from '../../pipeline/model/workbook.ts';
import { readCsv } from '../run/csv.ts';
import { writeForm } from './return.ts';
import { newFolder, worldOf } from './world.ts';

const { forms, reading } = await worldOf('miyun_155', 2026);
const chaoyang = await worldOf('chaoyang_145', 2023);

function formOf(department: string, all: readonly Form[] = forms): Form {
  const form = all.find((each) => each.department === department);
  if (form === undefined) throw new Error(`no form of ${department}`);
  return form;
}

async function opened(form: Form): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(await writeForm(form, newFolder()));
  return book;
}

function asked(form: Form): readonly string[] {
  return form.places.map(
    ({ area, measure, breakdown }) => `${area} ${measure}${breakdown === '' ? '' : `（${breakdown}）`}`,
  );
}

function rowsOf(sheet: exceljs.Worksheet): readonly (readonly string[])[] {
  const rows: string[][] = [];
  sheet.eachRow((row) => {
    rows.push(Array.from({ length: sheet.columnCount }, (_, index) => String(row.getCell(index + 1).value ?? '')));
  });
  return rows;
}

describe('what the forms of a plan ask for', () => {
  it('is what its indicators need, of each department its own', () => {
    expect(asked(formOf('公安分局'))).toEqual([
      '密云区 年末户籍人口',
      '密云区 户籍出生人数',
      '密云区 户籍出生人数（男）',
      '密云区 户籍出生人数（女）',
      '密云区 户籍死亡人数',
    ]);
    expect(asked(formOf('疾控中心'))).toEqual(
      expect.arrayContaining([
        '密云区 人均期望寿命',
        '密云区 甲乙类传染病报告发病数',
        '密云区 甲乙类传染病报告发病数（新型冠状病毒感染）',
        '北京市 市级疾控力量配置标准',
      ]),
    );
    expect(asked(formOf('疾控中心')).some((figure) => figure.includes('四类慢性病死亡人数'))).toBe(false);
    expect(forms.flatMap(asked)).toContain('北京市 全市基层诊疗人次占比');
    expect(new Set(forms.flatMap(asked)).size).toBe(forms.flatMap(asked).length);
  });

  it('has the ages and causes that an indicator names, with their totals', () => {
    const ages = ['30—34岁', '35—39岁', '40—44岁', '45—49岁', '50—54岁', '55—59岁', '60—64岁', '65—69岁'];
    const causes = ['心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病'];
    const wanted = ['', ...ages].flatMap((age) =>
      ['', ...causes].map((cause) => [age, cause].filter(Boolean).join(' / ')),
    );
    const got = formOf('疾控中心', chaoyang.forms).places.filter(({ measure }) => measure === '四类慢性病死亡人数');
    expect(got.map(({ breakdown }) => breakdown).sort()).toEqual(wanted.sort());
    const beds = formOf('医政科', chaoyang.forms).places.filter(({ measure }) => measure === '实际开放床位数');
    expect(beds.map(({ breakdown }) => breakdown)).toEqual(['', '基层医疗卫生机构']);
  });
});

describe('a workbook', () => {
  it('has the guide first, the explanations last, and the demonstration mark where last year’s figures are', async () => {
    const book = await opened(formOf('疾控中心', chaoyang.forms));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['填报须知', '指标表', '分组表1', '分组表2', '说明']);
    for (const sheet of book.worksheets.slice(0, 4)) expect(rowsOf(sheet).flat().join()).toContain('演示数据');
    const plain = formOf('公安分局', (await worldOf('miyun_155', 2026, newFolder())).forms);
    expect(plain.sheets.flatMap(({ rows }) => rows.flat().map((box) => String(box?.value))).join()).not.toContain(
      '演示数据',
    );
  });

  it('prints unit, last year’s figure and definition beside the open cell', async () => {
    const book = await opened(formOf('公安分局'));
    const sheet = book.getWorksheet('指标表');
    if (sheet === undefined) throw new Error('no list');
    const rows = rowsOf(sheet);
    const row = rows.find((cells) => cells[1] === '年末户籍人口');
    const raw = reading.collected.observations.find(
      (one) => one.area === '密云区' && one.year === 2025 && one.measure === '年末户籍人口',
    );
    expect(row?.[2]).toBe('人');
    expect(row?.[3]).toBe('');
    expect(Number(row?.[4])).toBe(raw?.value);
    expect(row?.[5]).toContain('年末数');
    expect(rows.some((cells) => cells[1] === '　　男')).toBe(true);
  });

  it('tells a mean of the year from a figure of its end', () => {
    const told = formOf('疾控中心').sheets.flatMap(({ rows }) => rows.flat().map((box) => String(box?.value ?? '')));
    const ages = told.flatMap((text) => /年龄别平均人口：([^\n]*)/u.exec(text)?.[1] ?? []);
    expect(ages).toEqual([expect.stringMatching(/^年平均数（上年末、本年末人口的平均）；用于/u)]);
  });

  it('opens only the cells to be filled, and each knows what may stand in it', async () => {
    for (const form of [...forms, ...chaoyang.forms]) {
      const book = await opened(form);
      for (const { sheet, row, column } of form.places) {
        const cell = book.getWorksheet(sheet)?.getCell(address(row, column));
        expect(cell?.protection?.locked).toBe(false);
        expect(cell?.dataValidation?.type).toBe('custom');
        expect(cell?.dataValidation?.error).toMatch(/应填.+单位：/u);
        expect(cell?.dataValidation?.error?.length).toBeLessThanOrEqual(225);
        expect(book.getWorksheet(sheet)?.getCell(address(row, column + 1)).protection?.locked ?? true).toBe(
          form.places.every((place) => place.sheet !== sheet || place.row !== row || place.column !== column + 1),
        );
      }
      for (const sheet of book.worksheets) {
        expect((sheet as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({ sheet: true });
        expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1 });
      }
    }
  });

  it('allows whole numbers, zero and the two signs for a count; a share up to 100', async () => {
    const rule = async (department: string, sheet: string, measure: string): Promise<string> => {
      const form = formOf(department);
      const place = form.places.find((one) => one.sheet === sheet && one.measure === measure);
      const cell = (await opened(form)).getWorksheet(sheet)?.getCell(address(place?.row ?? 0, place?.column ?? 0));
      return String(cell?.dataValidation?.formulae[0]).replaceAll(cell?.address ?? '', 'x');
    };
    expect(await rule('公安分局', '指标表', '年末户籍人口')).toBe('IF(ISNUMBER(x),AND(x>=0,x=INT(x)),OR(x="—",x="…"))');
    expect(await rule('基层科', '北京市', '全市基层诊疗人次占比')).toBe(
      'IF(ISNUMBER(x),AND(x>=0,x<=100),OR(x="—",x="…"))',
    );
    expect(await rule('疾控中心', '指标表', '人均期望寿命')).toBe('IF(ISNUMBER(x),AND(x>=40,x<=100),OR(x="—",x="…"))');
  });

  it('asks for whole numbers where the reader takes only whole numbers', async () => {
    const units = new Map(readCsv('sql/reference/measures.csv').map((row) => [row['measure'], row['unit'] ?? '']));
    expect(new Set(units.values()).size).toBeGreaterThan(8);
    for (const form of forms) {
      const book = await opened(form);
      for (const { sheet, row, column, measure } of form.places) {
        const { dataValidation } = book.getWorksheet(sheet)?.getCell(address(row, column)) ?? {};
        const whole = String(dataValidation?.formulae[0]).includes('=INT(');
        expect({ measure, whole }).toEqual({ measure, whole: isCounted(units.get(measure) ?? '') });
      }
    }
  });
});

describe('the ledger', () => {
  it('has the projects of the plan with what it prints, the stage as a list', async () => {
    const form = formOf('北京市密云区卫生健康委员会');
    expect(form.file).toBe('密云区2026年统计报表-北京市密云区卫生健康委员会.xlsx');
    const sheet = (await opened(form)).getWorksheet('项目台账');
    if (sheet === undefined) throw new Error('no ledger');
    const rows = rowsOf(sheet);
    const head = rows.findIndex((cells) => cells[1] === '项目名称');
    expect(rows[head + 1]?.slice(0, 9)).toEqual([
      '1',
      '密云区中医医院迁址新建项目',
      expect.stringContaining('大唐庄村'),
      '',
      '2025年6月',
      '',
      '2028年6月',
      '',
      '69324',
    ]);
    expect(rows[head + 3]?.[8]).toBe('按市级预算统筹管理');
    const stage = sheet.getCell(head + 2, 4);
    expect(stage.dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"未开工,前期,开工,在建,竣工,投用,已调整"'],
    });
    expect(sheet.getCell(head + 2, 9).protection?.locked ?? true).toBe(true);
    expect(sheet.getCell(head + 2, 6).dataValidation).toMatchObject({ type: 'date', errorStyle: 'warning' });
  });
});

it('names a file so that every file system takes it', async () => {
  const { formFile } = await import('../../pipeline/forms/form-file.ts');
  expect(join(formFile('密云区', 2026, '市委/编办: 二科'))).toBe('密云区2026年统计报表-市委、编办、二科.xlsx');
});
