import { isBlank, nameKey } from '../platform/text.ts';
import { isKeptForMasks } from '../writing/policy.ts';

export type NameProblem = 'nameShort' | 'nameLong' | 'nameOdd' | 'nameOfMasks';
export type PasswordProblem = 'passwordShort' | 'passwordLong' | 'passwordIsName' | 'passwordCommon';

/** What is wrong with a pseudonym that `normaliseName` has tidied; whether it is free the database knows. */
export function nameProblem(name: string): NameProblem | undefined {
  const visible = [...characters.segment(name)].length;
  if (visible < 2) return 'nameShort';
  // An emoji can be many code points, and the database counts those.
  if ([...name].length > 40) return 'nameLong';
  if (!/[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(name) || isBlank(nameKey(name))) return 'nameOdd';
  if (isKeptForMasks(name)) return 'nameOfMasks';
  return undefined;
}

/**
 * What is wrong with a password. Length is what counts (NIST SP 800-63B): no rules about which characters,
 * but none that a guesser tries first.
 */
export function passwordProblem(password: string, name: string): PasswordProblem | undefined {
  if (password.length > 1000) return 'passwordLong';
  if ([...password].length < 10) return 'passwordShort';
  const plain = password.normalize('NFKC').toLowerCase();
  if (nameKey(password) === nameKey(name)) return 'passwordIsName';
  if (common.has(plain) || /^(.{1,3})\1+.?.?$/su.test(plain)) return 'passwordCommon';
  return undefined;
}

/**
 * Whether a new password needs the old one. A link or a recovery code has just proved who it is, for an hour;
 * so has signing in by a passkey, for those who have no password.
 */
export function mustKnowOldPassword(
  session: { begun_by: string; created_at: Date },
  hasPassword: boolean,
  now = Date.now(),
): boolean {
  if (!hasPassword) return false;
  const proved = session.begun_by === 'link' || session.begun_by === 'recovery code';
  return !proved || now - session.created_at.getTime() > 3_600_000;
}

/**
 * Whether the account's name may be chosen along with its first password: an imported one was named in another
 * place, by somebody else's rules.
 */
export function mayChooseName(account: {
  imported: boolean;
  hash: string | null;
  passkeys: number;
}): boolean {
  return account.imported && account.hash === null && account.passkeys === 0;
}

/** The version of the words under which experiences are kept (`messages.experiences`). Raise it with them. */
export const consentVersion = 1;

export const relations = ['going', 'been', 'help'] as const;
export const experienceAudiences = ['me', 'groups', 'everyone'] as const;

/** What there is to choose from; `UTC` is not among the browser's own names. */
export const timeZones: readonly string[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];

export const mostPasskeys = 20;

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Those of at least ten characters that stand high on the lists of leaked passwords. */
const common = new Set(
  `1234567890 0123456789 0987654321 9876543210 12345678910 123456789a a123456789 123456789q 1234567891
  password12 password123 password1234 password01 passw0rd123 p@ssw0rd123 mypassword passwordpassword
  qwertyuiop qwerty1234 qwerty12345 qwerty123456 qwertyuiop123 1qaz2wsx3edc 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4t5
  q1w2e3r4t5y6 zaq12wsxcde asdfghjkl1 asdfghjkl123 zxcvbnm123 zxcvbnm,./ abcdefghij abcdefghijk abcd123456
  abc1234567 abc123456789 iloveyou12 iloveyou123 iloveyou1234 letmein123 letmein1234 welcome123 welcome1234
  changeme123 administrator admin12345 administrator1 football123 baseball123 superman123 princess123
  sunshine123 dragon1234 monkey1234 michelle123 charlie123 liverpool1 manchester manchester1 christopher
  passwort123 hallo12345 azertyuiop motdepasse motdepasse1 contraseña contrasena123 trustno1trustno1
  correcthorsebatterystaple peersupport peerhood123 peerhoodpeerhood`.split(/\s+/),
);
