import { describe, expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from './build.ts';

const of = (...rows: readonly (readonly Box[])[]) => codes(read(book(sheet(rows))));

describe('一个数也没有读到的文件', () => {
  test('写着指标项的，要问', () => {
    expect(of(['朝阳区居民健康水平（2023年）'], ['', '人均期望寿命（岁）'], ['朝阳区', '待定'])).toEqual(['W222']);
  });

  test('没有写指标项的通知、目录，不问', () => {
    expect(of(['关于报送统计表的通知'], ['请于3月前报送'])).toEqual([]);
  });

  test('只有文字，说到别的表的数的，要问', () => {
    expect(of(['更正'], ['卫生资源表中注册护士数20100更正为20300'])).toEqual(['W222']);
    expect(of(['注册护士数为区属公立机构数'])).toEqual(['W222']);
    expect(of(['以上数据截至2025年11月底'])).toEqual(['W222']);
    expect(of(['序号', '表', '意见'], ['一', '统计表', '护士数偏大'])).toEqual(['W222']);
    expect(of(['人员表第3行有误'])).toEqual(['W222']);
    expect(of(['请认真填报，防止填错；数据如有误，请及时联系'])).toEqual([]);
  });

  test('另有问题的，不重复问', () => {
    expect(of(['2023年朝阳区'], ['指标', '数值'], ['人均期望寿命（岁）', 'abc'])).toEqual(['E203 B3']);
  });

  test('文字里数着人、张、例而不知是什么的，要问；文号、期限、会议不问', () => {
    expect(of(['应配备2400人，实有2310人。'])).toEqual(['W222']);
    expect(of(['全年报告甲乙类传染病905例。'])).toEqual(['W222 A1']);
    expect(of(['截至2023年9月底，全区注册护士2310人。'])).toEqual(['W222 A1']);
    expect(of(['关于报送统计表的通知（2023年第3号）'], ['请于3个工作日内报送，一式2份，联系电话84001234'])).toEqual([]);
    expect(of(['人均3.2平方米，共召开会议5次，3个街道参加'])).toEqual([]);
  });
});
