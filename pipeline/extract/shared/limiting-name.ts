/** Words, the source of a pattern, by which a page, a box or a prompt says that figures are of a part, of half a year or not final. */
export const limitingName = '半年|快报|初步|预计|[区县市委局]属|民营|公立|社会办';
