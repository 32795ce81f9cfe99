/** What shall become of what somebody wrote when they go. */
export const postsWishes = ['delete', 'keep'] as const;
export type PostsWish = (typeof postsWishes)[number];

/** So long one can change one's mind. */
export const leavingDays = 7;

/** Minutes for which signing in proves who it is. */
const freshMinutes = 15;

/** How somebody shows once more that it is them, and whether they must. */
export interface Ways {
  must: boolean;
  password: boolean;
  passkey: boolean;
}

export function mustProve(
  session: { created_at: Date; hash: string | null; passkeys: number },
  now = Date.now(),
): Ways {
  return {
    must: now - session.created_at.getTime() > freshMinutes * 60_000,
    password: session.hash !== null,
    passkey: session.passkeys > 0,
  };
}
