import type { Finding } from '../../sheet/finding.ts';
import { listedNames } from '../../sheet/listed-labels.ts';

/** Figures right behind a line that may be of that line only; they are read. */
export function partOfLineBefore(name: string, host: string): Finding {
  const whole = host.trim();
  return {
    severity: 'warn',
    code: 'W247',
    key: `before｜${whole}`,
    name,
    found: (_, names) =>
      `“${whole}”后面的${listedNames(names)}，看不出是全区的，还是只是“${whole}”里的；数已按全区的读入`,
    expected: '全区的数，或写明是哪一项的分项',
    remedy: `请核对；是全区的，请移到“${whole}”前面；只是“${whole}”里的，请移出这张表`,
    together: true,
  };
}

/** Members right behind a line, or column, that was not read, which are its parts by their numbers; they are not read either. */
export function partOfUnreadBefore(name: string, host: string): Finding {
  const [part, whole] = [name.trim(), host.trim()];
  return {
    severity: 'warn',
    code: 'W227',
    key: `behind｜${whole}`,
    found: (cells) =>
      `“${whole}”的数没有读，排在它后面的“${part}”${cells > 1 ? `等 ${cells} 个数` : ''}像是它的分项，也没有读`,
    expected: '全区的数，或写明是哪一项的分项',
    remedy: `请核对；是全区的，请把“${part}”移到“${whole}”前面；只是“${whole}”里的，不用改`,
  };
}
