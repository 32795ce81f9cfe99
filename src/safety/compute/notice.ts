import { createHmac, randomBytes } from 'node:crypto';

/**
 * The secret of the address at which somebody without an account follows what they reported. The same form sent
 * twice leads to the same address, and nothing about the form need be kept for that.
 * @param once the form's random value; what is no UUID could be somebody else's too, and gets a random secret
 */
export function noticeToken(secret: string, once: string | undefined): string {
  if (!once || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(once))
    return randomBytes(32).toString('base64url');
  return createHmac('sha256', secret).update(`notice ${once}`).digest('base64url');
}
