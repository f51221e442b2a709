/** The workbook that lists everything in which an edition is not like the one before. */
export const differenceFile = '与上次的差异.xlsx';
