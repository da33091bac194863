/** Drawn in a square of 12 pixels, as lines. */
export const signs = {
  clock: 'M11 6A5 5 0 1 1 1 6A5 5 0 1 1 11 6zM6 3.2V6L7.9 7.3',
  gap: 'M6 1.2L11.3 10.6H.7zM6 4.7V7.3M6 8.7V9.1',
  again: 'M10.6 6.5A4.7 4.7 0 1 1 9.1 2.6M10.2 .6V3.2H7.6',
};
