import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const told = (heading: string) =>
  read(
    book(
      sheet(
        [
          ['朝阳区2023年统计简表'],
          [heading, '', '资源情况', ''],
          ['产妇数', 18_244, '注册护士数', 20_100],
          ['活产数', 18_507, '实有床位数', 24_000],
        ],
        ['A2:B2', 'C2:D2'],
      ),
    ),
  );
const behind = ['朝阳区 2023 实际开放床位数 24000', '朝阳区 2023 注册护士数 20100'];

test.each(['孕产妇情况', '一、产妇', '妇幼保健'])('%s over the names and the numbers of a list heads it', (heading) => {
  const result = told(heading);
  expect(lines(result)).toEqual(
    [...behind.slice(0, 1), '朝阳区 2023 产妇数 18244', behind[1], '朝阳区 2023 活产数 18507'].sort(),
  );
  expect(codes(result).filter((code) => code.startsWith('W'))).toEqual([]);
});

test.each(['望京街道情况', '朝阳医院', '流动人口', '农村', '高危', '本市户籍', '计划', '2022年', '试点'])(
  '%s keeps the list to a part, or to another time, as a heading of lines does',
  (heading) => {
    expect(lines(told(heading))).toEqual(behind);
  },
);
