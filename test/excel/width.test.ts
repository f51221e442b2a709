import { describe, expect, it } from 'vitest';
import { brokenLines, displayWidth, fold, wrappedLines } from '../../pipeline/excel/width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc 1.5', 7],
    ['床位', 4],
    ['每千人A', 7],
    ['（—）', 6],
    ['≥97%', 5],
    ['‰', 2],
    ['𠮷', 2],
  ])('%s is %i wide', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrappedLines', () => {
  it('counts full lines and line breaks', () => {
    expect(wrappedLines('床位使用率', 10)).toBe(1);
    expect(wrappedLines('床位使用率!', 10)).toBe(2);
    expect(wrappedLines('一\n\n床位使用率床位', 10)).toBe(4);
  });
});

describe('brokenLines', () => {
  it('keeps words and numbers whole, and marks with what they belong to', () => {
    expect(brokenLines('床位使用率', 10)).toBe(1);
    expect(brokenLines('一二三四五六', 10)).toBe(2);
    // 调整依据： | 演示文号 | 〔2025〕6 | 号
    expect(brokenLines('调整依据：演示文号〔2025〕6号', 10)).toBe(4);
    expect(wrappedLines('调整依据：演示文号〔2025〕6号', 10)).toBe(3);
    // 床位 | 15197.79 | 张
    expect(brokenLines('床位15197.79张', 8)).toBe(3);
    expect(brokenLines('一\n\n二', 10)).toBe(3);
  });

  it('cuts a word that no line holds', () => {
    expect(brokenLines('a'.repeat(25), 10)).toBe(3);
    expect(brokenLines(`床${'a'.repeat(25)}`, 10)).toBe(4);
  });
});

describe('fold', () => {
  it('keeps all characters, fits the width and prefers a mark', () => {
    const text = '符号：没有数据，或不适用；空白表示没有说明。';
    const pieces = fold(text, 18);
    expect(pieces).toEqual(['符号：没有数据，', '或不适用；空白表示', '没有说明。']);
    expect(fold('短', 18)).toEqual(['短']);
  });

  it('begins no piece with a mark', () => {
    expect(fold('床位使用率一二三。四', 16)).toEqual(['床位使用率一二', '三。四']);
    expect(fold('《甲》《乙》《丙》', 10)).toEqual(['《甲》', '《乙》', '《丙》']);
  });
});
