import { existsSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { PipelineError } from '../../pipeline/problem.ts';
import { takeLock } from '../../pipeline/publish/lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const now = new Date('2026-01-05T08:00:00Z');
let folder = '';

beforeEach(() => {
  folder = temporaryFolder('lock');
});

function holdAs(pid: number, host: string): void {
  writeFileSync(join(folder, '.lock'), JSON.stringify({ pid, host, since: '2026-01-05T07:59:00Z' }));
}

function attempt(): unknown {
  try {
    return takeLock(folder, now);
  } catch (error) {
    return error;
  }
}

it('取得锁，用完归还', () => {
  const release = takeLock(folder, now);
  expect(existsSync(join(folder, '.lock'))).toBe(true);
  release();
  expect(existsSync(join(folder, '.lock'))).toBe(false);
});

it('另一个还在运行的进程持有时，说明进程号和开始时间', () => {
  holdAs(process.ppid, hostname());
  const error = attempt();
  expect(error).toBeInstanceOf(PipelineError);
  if (!(error instanceof PipelineError)) return;
  expect(error.reason).toBe('locked');
  expect(error.message).toContain(`进程 ${process.ppid}`);
  expect(error.message).toMatch(/，2026-01-0\d \d\d:59 开始/);
});

it('另一台机器的锁视为有效', () => {
  holdAs(1, 'another-host');
  expect(attempt()).toBeInstanceOf(PipelineError);
});

it('进程已不在的旧锁由本次接管', () => {
  holdAs(2 ** 30, hostname());
  expect(attempt()).toBeTypeOf('function');
});

it.each(['broken', '{}', 'null', '{"pid":"1"}'])('内容损坏的锁由本次接管：%s', (content) => {
  writeFileSync(join(folder, '.lock'), content);
  expect(attempt()).toBeTypeOf('function');
});
