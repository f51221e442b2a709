import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const beside = (...names: readonly string[]) =>
  read(
    book(
      sheet([
        ['朝阳区2023年精神卫生与慢性病管理数据'],
        ['精神卫生', '人数', null, '慢性病管理', '人数'],
        ...names.map((name, at): Box[] => [
          ['在册严重精神障碍患者数', '严重精神障碍患者规范管理人数'][at] ?? null,
          at < 2 ? 14200 - at : null,
          null,
          name,
          2000 + at,
        ]),
      ]),
    ),
  );

test('a second list headed by a line of work has its own names, whether known or not', () => {
  const result = beside('年内管理高血压患者数', '某项管理', '某项随访');
  expect(lines(result)).toEqual([
    '朝阳区 2023 严重精神障碍患者规范管理人数 14199',
    '朝阳区 2023 在册严重精神障碍患者数 14200',
    '朝阳区 2023 年内管理高血压患者数 2000',
  ]);
  expect(codes(result)).toContain('W221 E4:E5');
});
