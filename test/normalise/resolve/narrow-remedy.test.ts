import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { normalise } from '../../../pipeline/normalise/normalise.ts';
import { readDictionary } from '../../../pipeline/normalise/registers/dictionary.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { book, codes, dictionary, folder, sheet } from '../build.ts';

const table = (title: string) => book(sheet([[title], ['指标', '单位', '数值'], ['注册护士数', '人', 25000]]));
const offered = (title: string) =>
  /加一行“([^，,]+),通用,/.exec(normalise(table(title), folder, dictionary).problems[0]?.remedy ?? '')?.[1];

test.each(['农村卫生资源', '社会办机构卫生资源', '在编卫生人员', '营利性机构卫生人员'])(
  'the word that “%s” is asked to free does free it',
  (title) => {
    const word = offered(title);
    expect(word).toBeDefined();
    const copy = temporaryFolder('reference');
    cpSync(join(import.meta.dirname, '../../../sql/reference'), copy, { recursive: true });
    const file = join(copy, 'title_words.csv');
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\r\n${word},通用,,测试,\r\n`);
    const result = normalise(table(title), folder, readDictionary(copy, copy));
    expect(codes(result)).toEqual([]);
    expect(result.observations).toHaveLength(1);
  },
);

test.each(['公立医院卫生人员', '二级医院人员情况', '专科医院卫生资源', '门诊部卫生人员'])(
  'no word is offered where “%s” names a kind of provider',
  (title) => {
    const result = normalise(table(title), folder, dictionary);
    expect(codes(result)).toEqual(['W227 C3']);
    expect(offered(title)).toBeUndefined();
    expect(result.problems[0]?.remedy).toBe('请改写标题，或写明合计、分项');
  },
);
