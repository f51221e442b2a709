import { expect, it } from 'vitest';
import { query } from '../../pipeline/warehouse/database.ts';
import { type FigureRow, observationsOf, type TableRow, wordsOf } from './rows.ts';
import { buildWorld } from './world.ts';

const nurses = (area: string): FigureRow => [area, 2020, '注册护士数', '', 100];

it('说明的是当时的字和读法：数改了仍有效，读成别的指标项、别的年份即失效', async () => {
  const figures: Readonly<Record<string, readonly FigureRow[]>> = {
    甲区: [['甲区', 2020, '全科医生数', '', 10]],
    改了数: [['改了数', 2020, '全科医生数', '', 11]],
    空着: [['空着', 2020, '全科医生数', '', null]],
    别的指标项: [['别的指标项', 2020, '公共卫生医师数', '', 10]],
    别的年份: [['别的年份', 2019, '全科医生数', '', 10, { edition: 2020 }]],
    没有读: [],
  };
  const words = Object.keys(figures).map((area): TableRow => [area, 2020, ['指标', '注册护士', '全科医生']]);
  const observations = Object.entries(figures).flatMap(([area, own]) => observationsOf([nurses(area), ...own]));
  const { database } = await buildWorld({ words: wordsOf(words), observations });
  const rows = await query(database, 'SELECT area, code FROM facts.table_changes');
  database.close();
  const codes = new Map(rows.map(({ area, code }) => [area, code]));
  const code = codes.get('甲区');
  expect(code).toBeTypeOf('number');
  expect(
    [...codes]
      .filter(([, other]) => other === code)
      .map(([area]) => area)
      .sort(),
  ).toEqual(['改了数', '甲区', '空着']);
  expect(codes.size).toBe(6);
});
