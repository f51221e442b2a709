/** Name of a department's workbook: 密云区2026年统计报表-疾控中心.xlsx, with nothing that a file system refuses. */
export function formFile(area: string, year: number, department: string): string {
  return `${area}${year}年统计报表-${department.replaceAll(/[\\/:*?"<>|\s]+/g, '、')}.xlsx`;
}
