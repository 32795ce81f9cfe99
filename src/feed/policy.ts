/** Who may be told that somebody is new. */
export const announcements = ['nobody', 'groups', 'everyone'] as const;

/** How many characters a hello may have: it is no life story, and that is a relief. */
export const longestHello = 2000;
