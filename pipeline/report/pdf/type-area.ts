/** The type area of GB/T 9704 and the height of one of its 22 lines, in millimetres. */
export const typeArea = { width: 156, height: 225, line: 225 / 22 } as const;
