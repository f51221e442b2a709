import { describe, expect, it } from 'vitest';
import { explanationLines, spokenEntries } from '../../pipeline/explain/text.ts';
import { wrapped } from '../../pipeline/explain/wrap.ts';
import { parseOptions } from '../../pipeline/options.ts';
import { terminalOf } from '../../pipeline/terminal.ts';

const explanation = {
  title: '婴儿死亡率（‰）',
  answer: '2023年：2.00‰',
  context: '示例',
  sections: [
    {
      heading: '怎样得出',
      entries: spokenEntries([
        ['分子', '2'],
        ['95%置信区间', '0.24‰—7.22‰'],
        ['说明', ''],
        ['比对值', '—'],
      ]),
    },
    { heading: '空的', entries: [] },
    {
      heading: '历年',
      table: [
        ['年份', '数值', '结论'],
        ['2020', '12.00', '滞后'],
        ['2021', '-', '数据缺失'],
      ],
    },
  ],
};

describe('窗口里的样子', () => {
  it('汉字占两格，标签对齐，数字靠右，空白的行和章节不印', () => {
    expect(explanationLines(explanation, { width: 100, colour: false })).toEqual([
      '',
      '婴儿死亡率（‰）',
      '2023年：2.00‰',
      '示例',
      '',
      '【怎样得出】',
      '  分子         2',
      '  95%置信区间  0.24‰—7.22‰',
      '',
      '【历年】',
      '  年份   数值  结论',
      '  2020  12.00  滞后',
      '  2021      -  数据缺失',
      '',
    ]);
  });

  it('只有终端才有颜色', () => {
    const plain = explanationLines(explanation, { width: 100, colour: false }).join('\n');
    const coloured = explanationLines(explanation, { width: 100, colour: true }).join('\n');
    expect(plain).not.toContain('\u001B');
    expect(coloured).toContain('\u001B[1m【历年】\u001B[0m');
    expect(coloured.replaceAll('\u001B[1m', '').replaceAll('\u001B[0m', '')).toBe(plain);
  });

  it.each([
    [{ isTTY: true, columns: 80 }, {}, { width: 80, colour: true }],
    [{ isTTY: true, columns: 80 }, { NO_COLOR: '1' }, { width: 80, colour: false }],
    [{ isTTY: true, columns: 80 }, { NO_COLOR: '' }, { width: 80, colour: true }],
    [{ isTTY: true, columns: 80 }, { TERM: 'dumb' }, { width: 80, colour: false }],
    [{ isTTY: true, columns: 20 }, {}, { width: 60, colour: true }],
    [{ isTTY: true, columns: 400 }, {}, { width: 140, colour: true }],
    [{ isTTY: false, columns: 80 }, {}, { width: 100, colour: false }],
  ])('%j %j', (stream, environment, terminal) => {
    expect(terminalOf(stream, environment)).toEqual(terminal);
  });
});

describe('折行', () => {
  it.each([
    ['甲乙丙丁', 4, ['甲乙', '丙丁']],
    ['甲乙丙，丁', 6, ['甲乙', '丙，丁']],
    ['甲乙（丙）', 6, ['甲乙', '（丙）']],
    ['下降至99.05/10万以下', 10, ['下降至', '99.05/10万', '以下']],
    ['1234567', 4, ['1234', '567']],
    ['', 10, ['']],
  ])('%s 在 %i 格内折成 %j', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });
});

describe('命令行', () => {
  it('四种写法各一个', () => {
    expect(parseOptions(['explain', '--seq', '3']).options.item).toEqual({ seq: 3 });
    expect(parseOptions(['explain', '--commitment=12']).options.item).toEqual({ commitment: 12 });
    expect(parseOptions(['explain', '--project', '2']).options.item).toEqual({ project: 2 });
    expect(parseOptions(['explain', '--name', '注册护士']).options.item).toEqual({ name: '注册护士' });
    expect(parseOptions(['explain', '--help']).options).toMatchObject({ help: true });
  });

  it.each([
    [['explain'], '〔E320〕没有写明查哪一项，应为--seq、--commitment、--project、--name 中的一个'],
    [['explain', '--seq', '1', '--name', '甲'], '〔E320〕--seq、--name 同时写了'],
    [['explain', '--seq', '0'], '〔E321〕选项 --seq 0 不可用，应为序号，如 3'],
    [['explain', '--seq', '三'], '〔E321〕选项 --seq 三 不可用'],
    [['explain', '--output', 'x'], '〔E320〕npm run explain 没有选项 --output'],
    [['check', '--seq', '1'], '〔E320〕npm run check 没有选项 --seq'],
  ])('%j 报 %s', (argv, words) => {
    expect(() => parseOptions(argv)).toThrow(words);
  });
});
