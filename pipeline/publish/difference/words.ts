import { severityWords } from '../../model/problem-words.ts';
import type { TableName } from './earlier.ts';
import type { Figure } from './figures.ts';

/** What the tables of `data/` hold, in the words of the reports. */
export const tableWords: Readonly<Record<TableName, string>> = {
  indicators: '主要指标',
  commitments: '量化承诺',
  projects: '重点项目',
  observations: '原始数据',
  problems: '问题',
};

const states: Readonly<Record<string, string>> = {
  missing: '（空白）',
  not_applicable: '—',
  below_unit: '…',
};

/** A figure as its cell says it: the literal, or a sign for its state. */
export function figureWords({ value }: Figure): string {
  return states[value] ?? value;
}

/** 强制, 核实 or 提示; the word itself when it is none of the program's. */
export function severityWord(severity: string): string {
  return Object.entries(severityWords).find(([name]) => name === severity)?.[1] ?? severity;
}

/** 2026-03-01 09:30 in local time; 时间不明 when the run left no record. */
export function timeWords(started: string | null): string {
  const time = new Date(started ?? '');
  if (Number.isNaN(time.getTime())) return '时间不明';
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** 演示数据 or 实际数据. */
export function dataWords(demonstration: boolean): string {
  return demonstration ? '演示数据' : '实际数据';
}
