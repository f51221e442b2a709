/** The number of a month, as a part of larger patterns. */
export const month = '(?:1[0-2]|0?[1-9])';

/** The number of a day. */
export const day = '(?:[12]\\d|3[01]|0?[1-9])';
