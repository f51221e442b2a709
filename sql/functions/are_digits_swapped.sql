-- title: 两个数只差相邻两位数字颠倒，如 25560 与 25650
-- source: 抄录、录入时常见的颠倒
CREATE MACRO are_digits_swapped(one_number, other_number) AS
  length(number_text(one_number)) = length(number_text(other_number))
  AND len(list_filter(
    range(1, length(number_text(one_number))),
    lambda place:
    number_text(one_number)[place] <> number_text(one_number)[place + 1]
    AND number_text(one_number)[:place - 1] = number_text(other_number)[:place - 1]
    AND number_text(one_number)[place] = number_text(other_number)[place + 1]
    AND number_text(one_number)[place + 1] = number_text(other_number)[place]
    AND number_text(one_number)[place + 2:] = number_text(other_number)[place + 2:]
  )) = 1;
-- Tests
-- are_digits_swapped(25560.0, 25650.0)
-- are_digits_swapped(82.95, 82.59)
-- are_digits_swapped(3439000.0, 3493000.0)
-- NOT are_digits_swapped(25560.0, 25560.0)
-- NOT are_digits_swapped(25560.0, 25561.0)
-- NOT are_digits_swapped(25560.0, 26550.0)
-- NOT are_digits_swapped(12.0, 123.0)
-- are_digits_swapped(12.0, 21.0)
