import { describe, expect, test } from 'vitest';
import { folderQuestions } from '../../../../pipeline/normalise/questions/names/folder-names.ts';
import { book, dictionary, read, sheet } from '../../build.ts';

const observations = (folder: string, measure = '注册护士数', unit = '人') => {
  const table = sheet([['朝阳区2023年统计表'], ['指标', '单位', '数值'], [measure, unit, 25000]]);
  return read({ ...book(table), file: `raw/朝阳区/2023/${folder}/数据.xlsx` }).observations;
};

describe('the name of a folder below that of the year', () => {
  test.each([
    ['初稿', '初稿'],
    ['未审核', '未审核'],
    ['参考', '参考'],
    ['存档', '存档'],
    ['第一批', '第一批'],
    ['区属', '区属'],
    ['民营机构', '民营'],
    ['仅供参考/医政科', '仅供参考'],
    ['双桥', '双桥'],
    ['产科', '产科'],
    ['我市', '北京市'],
    ['海淀', '海淀区'],
    ['22年', '2022年'],
    ['20230630', '20230630'],
    ['增量', '增量'],
    ['对照', '对照'],
    ['test', 'test'],
    ['delete', 'delete'],
    ['留存', '留存'],
    ['卫生资源22', '22（2022年）'],
  ])('%s is asked about', (folder, word) => {
    const [problem, ...others] = folderQuestions(observations(folder), dictionary);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: 'warn', code: 'W246' });
    expect(problem?.where).toEqual({ file: `raw/朝阳区/2023/${folder.split('/')[0]}` });
    expect(problem?.found).toContain(`“${word}”`);
  });

  test.each([
    '医政科',
    '中医科',
    '妇幼保健院',
    '2023年',
    '24年',
    '核对',
    '任务完成',
    '标准化建设',
    '疾控中心',
    '统计局',
    '补报',
    '修改后',
    '最终版',
    '附件',
    '微信',
    '下载',
    '新建文件夹 (2)',
    '张三',
    '2024-01-20',
    'WeChat Files',
    '卫生资源/汇总',
    '妇幼健康',
    '卫生资源23',
    '第22',
  ])('%s is an ordinary one', (folder) => {
    expect(folderQuestions(observations(folder), dictionary)).toEqual([]);
  });

  test('is asked about once for all of its files', () => {
    const all = [...observations('初稿'), ...observations('初稿/人员', '全科医生数')];
    expect(folderQuestions(all, dictionary)).toHaveLength(1);
  });

  test('says nothing of files from which nothing was read', () => {
    expect(folderQuestions([], dictionary)).toEqual([]);
  });

  test('is that of a part that is measured by itself', () => {
    expect(folderQuestions(observations('民营', '社会办医疗机构注册床位数', '张'), dictionary)).toEqual([]);
  });
});
