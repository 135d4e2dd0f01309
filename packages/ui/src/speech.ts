/** A speech bubble that is also a P; turned half round it answers itself, and reads d. */
export const speech =
  'M4.7 44.5V15.5A11 11 0 1 1 15.7 26.5C13.2 26.5 12.2 28 12 30.5C11.5 37 9.2 41.5 4.7 44.5Z'
