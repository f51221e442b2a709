/** The font family of the charts in print. */
export const fontFamily = 'Noto Sans SC,Noto Serif SC,LXGW WenKai';

/** Width of a picture in pixels, 96 to the inch: the type area has 156 mm, 589 pixels. */
export const width = 588;

/** Width in pixels of two charts that stand side by side. */
export const halfWidth = 288;

/** Height in pixels that a page has for the overview beside the headings, its caption and the note. */
export const overviewHeight = 680;
