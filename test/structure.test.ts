import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readCsv } from './run/csv.ts';

const stages = ['extract', 'normalise', 'warehouse', 'plan', 'report', 'publish', 'forms', 'findings'] as const;
/** Parts of one command, over the stages. */
const commands = ['explain'] as const;
const shared = ['excel/', 'model/', 'decimal.ts', 'problem.ts', 'register.ts', 'encoding.ts'].map(
  (name) => `pipeline/${name}`,
);
const files = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `pipeline/${name.replaceAll('\\', '/')}`)
  .sort();

function sourceOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

function importsOf(file: string): readonly string[] {
  return sourceOf(file)
    .statements.flatMap((statement) =>
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier !== undefined
        ? [statement.moduleSpecifier]
        : [],
    )
    .flatMap((specifier) => (ts.isStringLiteral(specifier) && specifier.text.startsWith('.') ? [specifier.text] : []))
    .map((name) => normalize(join(dirname(file), name)).replaceAll('\\', '/'));
}

/** Text constants of a file, without its comments. */
function textsOf(file: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      texts.push(node.text);
    else if (ts.isRegularExpressionLiteral(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(file));
  return texts;
}

describe('程序的结构', () => {
  it.each(stages)('%s 只引用自己和共用的数据定义，不引用别的阶段', (stage) => {
    const own = files.filter((file) => file.startsWith(`pipeline/${stage}/`));
    expect(own.length).toBeGreaterThan(2);
    for (const file of own) {
      const foreign = importsOf(file).filter(
        (name) => !name.startsWith(`pipeline/${stage}/`) && !shared.some((allowed) => name.startsWith(allowed)),
      );
      expect({ file, foreign }).toEqual({ file, foreign: [] });
    }
  });

  it('每个文件夹都是一个阶段、一个命令的部分或共用部分；共用部分不引用阶段和运行的步骤', () => {
    const folders = readdirSync('pipeline', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...stages, ...commands, 'excel', 'model'].sort());
    for (const file of files.filter((name) => shared.some((part) => name.startsWith(part)))) {
      const foreign = importsOf(file).filter((name) => !shared.some((part) => name.startsWith(part)));
      expect({ file, foreign }).toEqual({ file, foreign: [] });
    }
    for (const file of files.filter((name) => name.startsWith('pipeline/model/'))) {
      const foreign = importsOf(file).filter((name) => !/^pipeline\/(model\/|problem\.ts)/.test(name));
      expect({ file, foreign }).toEqual({ file, foreign: [] });
    }
  });

  it.each(commands)('%s 的部分只由同名的命令使用', (command) => {
    const users = files.filter((file) => importsOf(file).some((name) => name.startsWith(`pipeline/${command}/`)));
    const outside = users.filter((file) => !file.startsWith(`pipeline/${command}/`));
    expect(outside).toEqual([`pipeline/${command}.ts`]);
  });

  it('normalise 的文件夹自下而上，每个只引用自己和在它之前的', () => {
    const order = [
      'memory',
      'text',
      'numbers',
      'years',
      'registers',
      'words',
      'labels',
      'places',
      'words/harmless',
      'sheet',
      'around',
      'notes',
      'tables',
      'resolve',
      'figures/messages',
      'figures/parts',
      'figures/values',
      'figures/meaning',
      'figures/derived',
      'figures/checks',
      'figures',
      'ledger',
      'questions/messages',
      'questions/names',
      'questions/sums',
      'questions/notes',
      'questions/lines',
      'questions/numbers',
      'questions/titles',
      'questions/ledgers',
      'questions/margins',
      'questions',
      '',
    ];
    const folderOf = (file: string) => /^pipeline\/normalise\/(?:(.+)\/)?[^/]+$/.exec(file)?.[1] ?? '';
    const own = files.filter((file) => file.startsWith('pipeline/normalise/'));
    expect([...new Set(own.map(folderOf))].sort()).toEqual([...order].sort());
    for (const file of own) {
      const upward = importsOf(file).filter(
        (name) => own.includes(name) && order.indexOf(folderOf(name)) > order.indexOf(folderOf(file)),
      );
      expect({ file, upward }).toEqual({ file, upward: [] });
    }
  });

  it('没有文件互相引用成环', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('不写出任何指标项、地区或病种的名字：这些都在登记表里', () => {
    const diseases = readCsv('sql/reference/members.csv')
      .filter((row) => row['dimension'] === '病种')
      .map((row) => row['member'] ?? '');
    const names = [
      ...readCsv('sql/reference/measures.csv').map((row) => row['measure'] ?? ''),
      ...readCsv('sql/reference/areas.csv').map((row) => row['area'] ?? ''),
      ...diseases,
      ...readCsv('sql/reference/aliases.csv')
        .filter((row) => row['kind'] === '成员' && diseases.includes(row['name'] ?? ''))
        .map((row) => row['alias'] ?? ''),
    ];
    expect(names.length).toBeGreaterThan(80);
    for (const file of files) {
      const text = textsOf(file).join('\n');
      expect({ file, found: names.filter((name) => text.includes(name)) }).toEqual({ file, found: [] });
    }
  });

  it('只有 main.ts 打印和决定退出码', () => {
    for (const file of files.filter((name) => name !== 'pipeline/main.ts')) {
      const text = readFileSync(file, 'utf8');
      expect({ file, prints: /\bconsole\.|process\.exit/.test(text) }).toEqual({ file, prints: false });
    }
  });
});
