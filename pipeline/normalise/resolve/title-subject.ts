import { oncePer } from '../memory/once-per.ts';
import { remembered } from '../memory/remembered.ts';
import type { Dictionary } from '../registers/dictionary.ts';

/** Words with which a title ends after its subject. */
const frame =
  /(情况统计表|情况汇总表|情况一览表|统计表|情况表|汇总表|一览表|年报表|年报|报表|表|情况|统计|数据|基本|主要|指标|卫生人员|人员|床位|人力|资源|诊疗|服务)$/u;

/** A title from behind the year and the area before it. */
export function subjectStart(title: string, dictionary: Dictionary): string {
  const rest = title.replace(/^(?:表|附件)?[\d-]*年?(?:度|末|底)?/u, '');
  const area = fullNames(dictionary).find((name) => rest.startsWith(name));
  return rest.slice(area?.length ?? 0);
}

const fullNames = oncePer(({ areaNames }: Dictionary) =>
  [...areaNames.keys()].filter((name) => /[市区县]$/u.test(name)),
);

/** What is left of a title without year and place before it and words such as 人员情况统计表 behind it. */
export function subjectOf(title: string, dictionary: Dictionary): string {
  return subjects(dictionary)(title);
}

const mostKept = 5_000;

/** The same title stands over every measure of its table. */
const subjects = oncePer((dictionary: Dictionary) =>
  remembered((title: string) => subjectIn(title, fullNames(dictionary)), mostKept),
);

function subjectIn(title: string, areas: readonly string[]): string {
  let subject = title
    .replace(/\([^()]*\)/gu, '')
    .replace(/\d{4}(-\d{4})?年(度|末|底)?/gu, '')
    .replace(/^(表|附件)?[\d-]*/u, '');
  for (let before = ''; before !== subject; ) {
    before = subject;
    const area = areas.find((name) => subject.startsWith(name));
    subject = subject.slice(area?.length ?? 0).replace(frame, '');
  }
  return subject;
}
