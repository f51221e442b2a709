/** Words of names, the source of a pattern, for what shows how to fill in a form. */
export const samples = '样表|样例|示例|范例|模板|填报说明|填表说明';

/** Words of names, the source of a pattern, for what was set aside. */
export const discards = '草稿|底稿|作废|备份|旧版|旧表|勿用|停用';
