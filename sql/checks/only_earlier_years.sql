-- title: 一个年份的文件夹里的文件只有以前年份的数，又不都是已经报过的数
-- severity: warn
-- scope: table
-- remedy: 请核对是不是放错了文件夹，或当年的表没有改年份；确是以前年份的数的，请把文件移到该年份的文件夹
SELECT
  area,
  edition AS year,
  measure,
  edition || ' 年文件夹里的这个文件没有 ' || edition || ' 年的数，' || len(origins) || ' 个数最晚是 ' || latest || ' 年的' AS found,
  edition || ' 年的数' AS expected,
  origins,
FROM facts.files_of_earlier_years
