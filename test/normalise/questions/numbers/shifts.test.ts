import { expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => codes(read(book(sheet([['指标', '2023年'], ...rows]))));

test('figures between a name without a number and a number without a name are asked about', () => {
  const down = of(['注册护士数', null], ['执业（助理）医师数', 25000], ['活产数', 21000], [null, 30500]);
  expect(down).toContain('W247 B3:B4');
  const up = of([null, 25000], ['注册护士数', 21000], ['活产数', 30500], ['执业（助理）医师数', null]);
  expect(up).toContain('W247 B3:B4');
});

test('a number without a name alone, or a name without a number, says nothing of the others', () => {
  const blank = of(['注册护士数', null], ['执业（助理）医师数', 25000], ['活产数', 21000]);
  const nameless = of(['注册护士数', 25000], ['执业（助理）医师数', 21000], [null, 30500]);
  for (const found of [blank, nameless]) expect(found.filter((code) => code.startsWith('W247'))).toEqual([]);
});

test('a heading of lines is no name without a number', () => {
  const result = of(['一、人员', null], ['注册护士数', 25000], ['执业（助理）医师数', 21000], [null, 30500]);
  expect(result.filter((code) => code.startsWith('W247'))).toEqual([]);
});

test('a title of a later year than all figures is asked about', () => {
  const title = (text: string, ...years: readonly string[]) =>
    codes(read(book(sheet([[text], ['指标', ...years], ['注册护士数', 24000, 25000]]))));
  expect(title('2023年朝阳区卫生资源情况', '2021年', '2022年')).toEqual(['W247 A1']);
  expect(title('2023年朝阳区卫生资源情况', '2022年', '2023年')).toEqual([]);
  expect(title('2021—2023年朝阳区卫生资源情况', '2021年', '2022年')).toEqual([]);
  expect(title('朝阳区统计年鉴2023年', '2021年', '2022年')).toEqual([]);
});

test.each(['2023.9', '202309', 2023.9, 202309, '2023.12'])('a heading %j is a month, not the year', (heading) => {
  const result = codes(
    read(
      book(
        sheet([
          ['指标', '单位', heading],
          ['注册护士数', '人', 25000],
        ]),
      ),
      'C1',
    ),
  );
  expect(result).toEqual(['W221 C2']);
});
