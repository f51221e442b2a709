import { describe, expect, it } from 'vitest';
import { disorder, treeOf } from './xml-order.ts';

describe('disorder', () => {
  it('finds what is in a wrong place, what does not belong and what does not close', () => {
    expect(disorder(treeOf('<worksheet a="1"><sheetData><row/></sheetData><drawing/></worksheet>'))).toEqual([]);
    expect(disorder(treeOf('<worksheet><drawing/><sheetData/></worksheet>'))).toEqual([
      'worksheet: sheetData after drawing',
    ]);
    expect(disorder(treeOf('<c:legend><c:overlay/><c:legendPos/><c:bad/></c:legend>'))).toEqual([
      'c:legend: c:legendPos after c:overlay',
      'c:legend: c:bad does not belong there',
    ]);
    expect(disorder(treeOf('<c:new><c:x/></c:new>'))).toEqual(['c:new: order not known']);
    expect(() => treeOf('<a><b></a>')).toThrow('closes');
  });
});
