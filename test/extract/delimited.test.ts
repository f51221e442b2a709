import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../pipeline/extract/read.ts';
import { onlySheet, refusal, texts } from './files.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('CSV', () => {
  it.each([
    ['UTF-8', utf8('指标,数值\r\n床位,12\r\n')],
    ['UTF-8 with a mark', utf8('\ufeff指标,数值\r\n床位,12\r\n')],
    [
      'GB18030',
      Uint8Array.from([
        0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0d, 0x0a, 0xb4, 0xb2, 0xce, 0xbb, 0x2c, 0x31, 0x32,
      ]),
    ],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('指标,数值\r\n床位,12', 'utf16le')])],
  ])('in %s', (_, bytes) => {
    expect(texts(onlySheet('raw/朝阳区/2023/床位.csv', bytes))).toEqual({
      A1: '指标',
      B1: '数值',
      A2: '床位',
      B2: '12',
    });
  });

  it('takes its name from the file', () => {
    expect(onlySheet('raw/朝阳区/2023/床位（2023）.csv', utf8('a,b')).name).toBe('床位（2023）');
  });

  it('keeps the row numbers across blank lines, ragged rows and line breaks in a cell', () => {
    const sheet = onlySheet('a.csv', utf8('标题\n\n指标,"第一行\n第二行",数值\n床位,,12\n'));
    expect(texts(sheet)).toEqual({ A1: '标题', A3: '指标', B3: '第一行\n第二行', C3: '数值', A4: '床位', C4: '12' });
  });

  it.each([
    ['commas', '标题\n\n指标,单位,数值\r\n床位,,12\r护士,人,7,\n ,\n'],
    ['tabs', '标题\n指标\t数值\t\n\n床位\t12\n'],
    ['semicolons', '指标;数值\r\n床位;1,5\r\n\r\n护士;2,5'],
  ])('reads lines divided by %s alike whether or not some cell of the text is quoted', (_, lines) => {
    const [plain, quoted] = [lines, lines.replace('指标', '"指标"')].map((text) => onlySheet('a.csv', utf8(text)));
    expect(quoted).toEqual(plain);
    expect(Object.values(texts(plain ?? onlySheet('a.csv', utf8(''))))).toContain('指标');
  });

  it('passes over the blank cells and lines at the end, however many', () => {
    const blanks = ',,,,\r\n'.repeat(300_000);
    expect(texts(onlySheet('a.csv', utf8(`指标,数值\r\n床位,12,\r\n${blanks}`)))).toEqual({
      A1: '指标',
      B1: '数值',
      A2: '床位',
      B2: '12',
    });
  });

  it.each(['|', '｜', '，'])('finds %s between the cells', (mark) => {
    const lines = [
      ['指标', '数值'],
      ['床位', '12'],
    ]
      .map((line) => line.join(mark))
      .join('\n');
    expect(texts(onlySheet('a.csv', utf8(lines)))).toEqual({ A1: '指标', B1: '数值', A2: '床位', B2: '12' });
  });

  it('takes no comma of a sentence for one', () => {
    const sheet = onlySheet('a.csv', utf8('床位12张，护士9人。\n医师7人，机构3个。\n'));
    expect(texts(sheet)).toEqual({ A1: '床位12张，护士9人。', A2: '医师7人，机构3个。' });
  });

  it('asks about a row that has lost a field, not about one without its last number', () => {
    const head = '床位情况（2025年）\n指标,单位,2024年,2025年\n床位,张,10,12\n医师,人,20,22\n';
    const asked = (row: string, more = '') =>
      readWorkbook('raw/朝阳区/2025/床位.csv', utf8(`${head}${row}\n${more}`)).problems.map(
        ({ code, where }) => `${code} ${where.cell}`,
      );
    expect(asked('护士,人,30')).toEqual(['W119 C5']);
    expect(asked('护士,人,30,')).toEqual([]);
    expect(asked('护士,人,30,31')).toEqual([]);
    expect(asked('注：2025年起,口径不变')).toEqual([]);
    expect(asked('一、机构,')).toEqual([]);
  });

  it('drops the tabs at the end of cells', () => {
    const sheet = onlySheet('a.csv', utf8('\ufeff地区\t,2024年\t,2023年\t\r\n北京市\t,8396.49\t,\t\r\n'));
    expect(texts(sheet)).toEqual({ A1: '地区', B1: '2024年', C1: '2023年', A2: '北京市', B2: '8396.49' });
  });

  it('finds tabs between thousands separators and semicolons between decimal commas', () => {
    expect(texts(onlySheet('a.csv', utf8('床位\t医师\n1,203\t4,567\n')))).toEqual({
      A1: '床位',
      B1: '医师',
      A2: '1,203',
      B2: '4,567',
    });
    expect(texts(onlySheet('b.csv', utf8('床位;医师\n1,5;2,5\n')))).toEqual({
      A1: '床位',
      B1: '医师',
      A2: '1,5',
      B2: '2,5',
    });
  });

  it('keeps numbers as the text they are', () => {
    const cell = onlySheet('a.csv', utf8('编号,数\n007,1.50')).rows[1];
    expect(cell).toEqual([
      { text: '007', value: '007' },
      { text: '1.50', value: '1.50' },
    ]);
  });

  it('refuses a quote that never closes, unknown bytes and a blank file', () => {
    expect(refusal('a.csv', utf8('a,"b\nc,d'))).toBe('W101');
    expect(refusal('a.csv', Uint8Array.from([0x61, 0x2c, 0xff, 0xff]))).toBe('W108');
    expect(refusal('a.csv', utf8(' \r\n\r\n'))).toBe('W103');
    expect(refusal('a.csv', utf8('a,b\n\u0001\u0002,c'))).toBe('W104');
  });
});
