/*
 * Who may add files: whoever may write there, and is not new here. The database counts what a day takes.
 */

export const LONGEST_ALT = 500;

/** Days after which an upload that was never sent is forgotten. */
export const DAYS_UNSENT = 1;

/** How many forms with files of one person are read at the same time. */
export const MOST_AT_ONCE = 4;
