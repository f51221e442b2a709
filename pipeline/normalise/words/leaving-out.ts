/** Words, the source of a pattern, with which a note leaves something out of figures. */
export const leavingOut = '(?:不|未|没有?)(?:包?含|包括|计入|统计|纳入|计算?入|录入)|不计(?!算)|剔除|扣除|除外';
