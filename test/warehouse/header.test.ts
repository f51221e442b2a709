import { describe, expect, it } from 'vitest';
import { parseHeader } from '../../pipeline/warehouse/header.ts';

const check = ['-- title: 数据不为负', '-- severity: stop', '-- remedy: 请核实'];
const read = (lines: readonly string[]) => parseHeader('checks/a', lines.join('\n'));

describe('parseHeader', () => {
  it('splits header and statement', () => {
    expect(read([...check, 'SELECT 1', 'FROM facts.figures;', ''])).toEqual({
      path: 'checks/a',
      header: { title: '数据不为负', severity: 'stop', remedy: '请核实' },
      statement: 'SELECT 1\nFROM facts.figures',
      line: 4,
    });
    expect(read([...check, '', ' ', 'SELECT 1'])).toMatchObject({ statement: 'SELECT 1', line: 6 });
  });

  it('joins a value that goes on in the next line and accepts Windows line ends', () => {
    const file = parseHeader('checks/a', [...check, '--   该单元格', 'SELECT 1'].join('\r\n'));
    expect(file.header['remedy']).toBe('请核实该单元格');
  });

  it('keeps a colon in a value', () => {
    expect(read(['-- title: 比例: 0—100', ...check.slice(1), 'SELECT 1']).header['title']).toBe('比例: 0—100');
  });

  it('accepts the full-width colon', () => {
    expect(read(['-- title：数据不为负', ...check.slice(1), 'SELECT 1']).header['title']).toBe('数据不为负');
  });

  it.each([
    ['缺少 remedy', check.slice(0, 2)],
    ['缺少 title', ['-- title: ', ...check.slice(1)]],
    ['多出 unit', [...check, '-- unit: 人']],
    ['title 重复', [...check, '-- title: 又一个']],
    ['无法识别的标头行“--title 无空格”', ['--title 无空格', ...check]],
  ])('refuses a header: %s', (fault, lines) => {
    expect(() => read([...lines, 'SELECT 1'])).toThrow(`〔E310〕sql/checks/a.sql：标头注释有误：${fault}`);
  });

  it('allows the optional interval of an indicator only', () => {
    const lines = ['title: 甲', 'unit: 人', 'decimals: 2', 'definition: 甲', 'source: 甲', 'interval: rate'];
    const text = [...lines.map((line) => `-- ${line}`), 'SELECT 1'].join('\n');
    expect(parseHeader('indicators/a', text).header['interval']).toBe('rate');
    expect(() => parseHeader('facts/a', text)).toThrow('多出 unit');
  });
});
