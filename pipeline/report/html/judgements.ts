import type { Report } from '../../model/report.ts';
import { fullName } from '../names.ts';

/**
 * What persons have decided about the figures of a report: the signed records, and the same by what they are about
 * (reasons, manual verdicts beside the computed ones, documents behind adjusted projects).
 */
export function judgementsOf({ records, indicators, problems, projects }: Report) {
  const promised = indicators.map((item) => ({ ...item, fullName: fullName(item, indicators) }));
  const explained = [
    ...promised
      .filter(({ reason }) => reason !== '')
      .map(({ fullName: subject, reason, current }) => ({ subject, about: current.verdictZh, reason })),
    ...problems
      .filter(({ explanation }) => explanation !== '')
      .map(({ title, code, found, explanation }) => ({
        subject: title === '' ? code : title,
        about: found,
        reason: explanation,
      })),
  ];
  return {
    records,
    explained: explained.filter(
      ({ reason }, index) => explained.findIndex((other) => other.reason === reason) === index,
    ),
    manual: promised.flatMap(({ fullName: subject, current, manual }) =>
      manual === null ? [] : [{ ...manual, subject, computed: current.verdictZh }],
    ),
    adjusted: projects
      .filter(({ adjustmentDocument }) => adjustmentDocument !== '')
      .map(({ name, stage, adjustmentDocument }) => ({ name, stage, adjustmentDocument })),
  };
}
