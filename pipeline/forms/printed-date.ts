/**
 * A date as exact as the plan prints it: the month or the year where that is all that the schedule has (2028年6月, 2023年), else the day.
 * @param iso last day that the printed text allows
 */
export function printedDate(iso: string, schedule: string): string {
  const [year = '', month = '', day = ''] = iso.split('-').map((part) => String(Number(part)));
  const lastOfMonth = String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()) === day;
  const exact = schedule.includes(`${year}年${month}月${day}日`);
  const forms = [
    ...(lastOfMonth ? [`${year}年${month}月`] : []),
    ...(lastOfMonth && month === '12' ? [`${year}年`] : []),
  ];
  return (exact ? undefined : forms.find((form) => schedule.includes(form))) ?? iso;
}
