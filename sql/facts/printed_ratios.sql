-- title: 表中印出的比率、比重、增长和增减，文字里说的率和数，与由数据推算的数对照；一个印出的数可能有几种算法，每种一行，缺数的不列
-- grain: origin, reading
WITH sound AS (
  -- 更正过的数据已有人核实，扣下的数据另有问题，都不再对照
  SELECT
    area,
    year,
    measure,
    breakdown,
    value,
    -- 同一数又按万等粗些的单位给出的，印出的率可能由粗的算出
    rounding_margin(coarsest_resolution) AS margin,
    origins[1] AS origin,
    edition,
    earlier,
  FROM facts.figures
  WHERE value = printed AND NOT is_withheld(area, year, measure)
),
readings AS (
  SELECT *, count(*) OVER (PARTITION BY origin, subject, year) AS readings
  FROM loaded.printed_ratios
),
paired AS (
  -- 以后年度修订过的数据，只与修订的那一年印出的数对照
  SELECT
    readings.*,
    figures.value AS figure,
    figures.margin AS figure_margin,
    figures.origin AS figure_origin,
    CASE WHEN averaged THEN (bases.value + before.value) * 0.5 ELSE bases.value END AS base,
    CASE WHEN averaged THEN (bases.margin + before.margin) * 0.5 ELSE bases.margin END AS base_margin,
    bases.origin AS base_origin,
  FROM readings
  JOIN sound AS figures
    ON readings.area = figures.area
    AND readings.year = figures.year
    AND readings.measure = figures.measure
    AND readings.breakdown = figures.breakdown
    AND (figures.earlier IS NULL OR figures.edition = readings.edition)
  JOIN sound AS bases
    ON readings.base_area = bases.area
    AND readings.base_year = bases.year
    AND readings.base_measure = bases.measure
    AND readings.base_breakdown = bases.breakdown
    AND (bases.earlier IS NULL OR bases.edition = readings.edition)
  LEFT JOIN sound AS before
    ON readings.base_area = before.area
    AND readings.base_year = before.year + 1
    AND readings.base_measure = before.measure
    AND readings.base_breakdown = before.breakdown
),
computed AS (
  SELECT
    *,
    derived_number(kind, figure, base, per) AS computed,
    derived_number(kind, figure - figure_margin, base + base_margin, per) AS lowest,
    derived_number(kind, figure + figure_margin, base - base_margin, per) AS highest,
    resolution * 0.5 + greatest(abs(value), 1) * 1e-9 AS margin,
  FROM paired
)
SELECT
  area,
  year,
  subject,
  kind,
  measure,
  breakdown,
  base_measure,
  base_area,
  base_year,
  base_breakdown,
  averaged,
  per,
  value,
  resolution,
  unit,
  origin,
  reading,
  figure,
  base,
  computed,
  CASE WHEN kind = '数' THEN figure ELSE computed END - value AS difference,
  value >= lowest - margin AND value <= highest + margin AS fits,
  count(*) OVER (PARTITION BY origin, subject, year) = readings AS is_complete,
  [origin, figure_origin, base_origin] AS origins,
FROM computed
WHERE computed IS NOT NULL AND (base > 0 OR kind = '数')
