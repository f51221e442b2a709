/** The family by which the style sheet calls an installed 仿宋, whatever the machine calls it. */
export const installedFamily = 'Installed FangSong';

/** Full and PostScript names of the 仿宋 that come with Windows, macOS, WPS and the standard's own sets, the best first. */
const names = [
  'FangSong_GB2312',
  '仿宋_GB2312',
  'FangSong',
  '仿宋',
  'FZFSK--GBK1-0',
  '方正仿宋_GBK',
  '方正仿宋简体',
  'FZFSJW--GB1-0',
  'STFangsong',
  '华文仿宋',
];

/** Chinese letters and the signs that stand among them; figures and Latin letters come from the bundled serif. */
const range =
  'U+00B7,U+00D7,U+00F7,U+2014,U+2018-2019,U+201C-201D,U+2026,U+2E80-2EFF,U+3000-303F,U+3400-4DBF,U+4E00-9FFF,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF,U+20000-2FA1F';

/** Font names in a PDF that are one of these 仿宋. */
export const installedFonts = /FangSong|STFangsong|FZFS[KJ]|%B7%C2%CB%CE|#E4#BB#BF#E5#AE#8B/i;

/** The `@font-face` rule that prefers an installed 仿宋; a machine without one goes on to the next family of the list. */
export function installedRule(): string {
  const sources = names.map((name) => `local('${name}')`).join(',');
  return `@font-face{font-family:'${installedFamily}';font-weight:400;font-style:normal;src:${sources};unicode-range:${range}}`;
}
