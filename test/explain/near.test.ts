import { describe, expect, it } from 'vitest';
import { namesLike } from '../../pipeline/explain/near.ts';

const named = ['每千常住人口注册护士数', '婴儿死亡率', '孕产妇死亡率', '医疗机构床位使用率'].map((name) => ({ name }));
const like = (text: string) => namesLike(text, named).map(({ name }) => name);

describe('namesLike', () => {
  it('offers names with most of the pairs of letters', () => {
    expect(like('床位利用率')).toEqual(['医疗机构床位使用率']);
    expect(like('死亡率')).toEqual(['婴儿死亡率', '孕产妇死亡率']);
  });

  it('offers names with the letters in their places where one wrong letter spoils every pair', () => {
    expect(like('护土')).toEqual(['每千常住人口注册护士数']);
    expect(like('婴幼死')).toEqual(['婴儿死亡率']);
  });

  it('offers nothing for what is like no name', () => {
    expect(like('图书馆')).toEqual([]);
    expect(like('护')).toEqual([]);
  });
});
