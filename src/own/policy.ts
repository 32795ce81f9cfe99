/** What shall become of what somebody wrote when they go. */
export const postsWishes = ['delete', 'keep'] as const;
export type PostsWish = (typeof postsWishes)[number];

/** So long one can change one's mind. */
export const leavingDays = 7;
