import type { Problem } from '../../problem.ts';
import { extensionOf, extensionsOf } from './extension.ts';

const readable: readonly string[] = [...new Set(Object.values(extensionsOf).flat())];

const resave = '请用 Excel 或 WPS 打开，另存为 .xlsx 后放入';
const kinds: readonly (readonly [extensions: RegExp, found: string, remedy: string])[] = [
  [/^\.(zip|rar|7z|gz|tar)$/u, '是压缩包，其中的文件未读', '请解压，把其中的表格放入'],
  [/^\.(lnk|url)$/u, '是快捷方式，所指的文件未读', '请把所指的文件本身复制到这里'],
  [
    /^\.(tmp|temp|bak|crdownload|part|download|asd|wbk|xlk)$|~$/u,
    '是临时文件或备份，未读',
    '没有下载完的请重新取得；不需要的请删去',
  ],
  [
    /^\.(xlsb|ods|fods|numbers|ett|xlt|xltx|xltm|xla|xlam|dbf|wk\d|slk|dif|prn|mht|mhtml)$/u,
    '这种格式的表格不读',
    resave,
  ],
  [
    /^\.(docx?|wps|wpt|rtf|pdf|ofd|caj|pptx?|dps|png|jpe?g|gif|bmp|tiff?|heic|webp)$/u,
    '是文档或图片，其中的数未读',
    '有数据的，请向报送单位索取电子表格；没有数据的请移出',
  ],
];

/** W112 for a file whose name does not end as a table's does; `null` for one that is to be read. */
export function foreignFile(file: string): Problem | null {
  const extension = extensionOf(file);
  if (readable.includes(extension)) return null;
  const known = kinds.find(([pattern]) => pattern.test(extension));
  const [, what, remedy] = known ?? [null, '不是表格，未读', '请把其中的数据另存为表格后放入；不含数据的请移出'];
  return {
    severity: 'warn',
    code: 'W112',
    where: { file },
    found: extension === '' ? '文件没有扩展名，未读' : `${extension} 文件${what}`,
    expected: readable.join('、'),
    remedy,
  };
}
