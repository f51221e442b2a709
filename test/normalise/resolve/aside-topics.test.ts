import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const under = (heading: string) =>
  read(book(sheet([['朝阳区2023年卫生人员'], ['指标', '2023年'], [heading], ['注册护士', 25905]])), 'A1、B2');

describe('小标题说下面的数是留存、对照、测试或另一版的', () => {
  test.each([
    '参考情况',
    '二、对照',
    '测试情况',
    '存档情况',
    '备份',
    '旧版情况',
    '补报情况',
    '二、更正',
    '月报情况',
    '标准',
  ])('“%s”下面的数要问', (heading) => {
    expect(lines(under(heading))).toEqual([]);
    expect(codes(under(heading))).toEqual(['W221 B4']);
  });

  test.each(['人员情况', '二、人员配备', '人员配备达到国家标准情况'])('“%s”下面的数照常读', (heading) => {
    expect(lines(under(heading))).toEqual(['朝阳区 2023 注册护士数 25905']);
  });
});
