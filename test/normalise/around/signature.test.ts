import { describe, expect, it } from 'vitest';
import { asksForSigner } from '../../../pipeline/normalise/around/signature.ts';

describe('who signed, when and how to reach them', () => {
  it.each([
    '填表人：张三',
    '填表人',
    '审核：李芳',
    '复核：欧阳建国',
    '制表：王小明',
    '校对：王小明',
    '领导签字：王小明',
    '单位领导：',
    '经办人王小明 65091234',
    '经办人 李芳 65098888转8012',
    '联系人：王小明 010-65097777',
    '联系方式：王小明，13801234567',
    '打印时间：2025-01-11 09:31:11',
    '导出时间：2025年1月11日 10时21分',
    '生成时间：2025/1/11 9:05',
    '邮箱：lifang@cyfy.cn',
    'E-mail：li.fang@cyfy.cn',
    '传真：010-65097777',
    '编号：2025-03',
    '版本：V2.0',
  ])('%s', (text) => {
    expect(asksForSigner(text)).toBe(true);
  });

  it.each([
    '审核：三级医院',
    '审核：未审核',
    '审核',
    '制表：高碑店',
    '复核：9月底数',
    '校对：部分机构',
    '编号：三级医院',
    '打印时间：截至11月',
    '导出时间：2025年11月的月报',
    '经办人只统计民营',
    '负责人12',
    '邮箱：三级医院',
    '版本：快报',
  ])('is not %s', (text) => {
    expect(asksForSigner(text)).toBe(false);
  });
});
