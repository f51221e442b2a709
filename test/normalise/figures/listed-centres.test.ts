import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const names = ['望京', '双井', '劲松', '潘家园', '六里屯'];

const of = (title: string, measures: readonly string[], kind = '社区卫生服务中心', count = names.length) => {
  const rows = names.slice(0, count).map((name): readonly Box[] => [`${name}${kind}`, ...measures.map(() => 100)]);
  const total = ['合计', ...measures.map(() => 100 * count)];
  return read(book(sheet([[title], ['机构', ...measures], ...rows, total])));
};

const services = ['高血压患者规范管理人数', '在册严重精神障碍患者数', '规范化电子健康档案人数'];

test('the total of many health centres is that of what only they do, also where no area is named', () => {
  const expected = services.map((measure) => `朝阳区 2023 ${measure} 500`).sort();
  expect(lines(of('2023年基本公共卫生服务情况统计表', services))).toEqual(expected);
  expect(lines(of('朝阳区2023年基本公共卫生服务情况统计表', services))).toEqual(expected);
});

test.each<[string, ReturnType<typeof of>]>([
  ['few of them', of('2023年情况统计表', services, '社区卫生服务中心', 3)],
  ['what others do too', of('2023年情况统计表', ['注册护士数', ...services])],
  ['doctors of theirs', of('朝阳区2023年情况统计表', ['全科医生数'])],
  ['outpatients', of('2023年门诊', ['总诊疗人次'])],
  ['reports', of('2023年传染病', ['甲乙类传染病报告发病数'])],
  ['births', of('2023年妇幼', ['活产数'])],
  ['emergency calls', of('2023年急救', ['院前急救呼叫数'])],
  ['all primary care', of('朝阳区2023年基层诊疗', ['基层门诊人次'])],
  ['hospitals', of('2023年情况统计表', ['实际开放床位数'], '医院')],
  ['stations', of('2023年情况统计表', services, '社区卫生服务站')],
  ['a part of the area', of('东部片区2023年情况统计表', services)],
  ['another area', of('海淀区2023年情况统计表', services)],
])('a total of %s is asked about', (_, result) => {
  expect(lines(result)).toEqual([]);
  expect(codes(result).some((code) => /^[WE]2/u.test(code))).toBe(true);
});

test('columns below headings of a line of work', () => {
  const rows = names.map((name): readonly Box[] => [`${name}社区卫生服务中心`, 100, 200]);
  const headed = (last: number) =>
    read(
      book(
        sheet(
          [
            ['朝阳区2023年基本公共卫生服务情况'],
            ['机构', '居民健康档案', '高血压患者健康管理'],
            [null, '规范化电子健康档案人数', '年内管理高血压患者数'],
            ...rows,
            ['合计', 500, last],
          ],
          ['A2:A3'],
        ),
      ),
    );
  expect(lines(headed(1000))).toEqual([
    '朝阳区 2023 年内管理高血压患者数 1000',
    '朝阳区 2023 规范化电子健康档案人数 500',
  ]);
  expect(lines(headed(1001))).toEqual([]);
});
