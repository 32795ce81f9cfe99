import { createHmac } from 'node:crypto';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { z } from 'zod';
import { nameKey } from '../../platform/text.ts';
import type { NewPasskey } from '../actions.ts';

/** Where passkeys belong: they are bound to the host of the place's public address. */
export interface Home {
  publicUrl: string;
  /** The place's name, shown by the browser. */
  place: string;
  secret: string;
}

/** Loaded when the first passkey is asked for: it takes 26 MB and a quarter of a second. */
const library = () => import('@simplewebauthn/server');

/** EdDSA, ES256 and RS256: every authenticator speaks one of them. */
const algorithms = [-8, -7, -257];

const hostOf = (home: Home) => new URL(home.publicUrl).hostname;

/** Asks a browser to make a passkey for this name. Those that exist already are not made twice. */
export async function creationOptions(
  home: Home,
  name: string,
  existing: readonly { id: string }[],
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    rpName: home.place,
    rpID: hostOf(home),
    userName: name,
    userDisplayName: name,
    // The same for all passkeys of one person, and nothing that says who it is.
    userID: new Uint8Array(
      createHmac('sha256', home.secret)
        .update(`passkey of ${nameKey(name)}`)
        .digest(),
    ),
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: existing.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    timeout: 300_000,
  });
}

/** Asks a browser for any passkey it has for this place: nobody needs to say a name first. */
export async function requestOptions(home: Home): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await library();
  return generateAuthenticationOptions({
    rpID: hostOf(home),
    userVerification: 'preferred',
    timeout: 300_000,
  });
}

/** Bytes as browsers write them: what else a JSON text can hold, such as U+0000, no database takes. */
const word = z
  .string()
  .max(20_000)
  .regex(/^[\w+/=-]*$/);
const attestation = z.object({
  id: word,
  rawId: word,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
  response: z.object({
    clientDataJSON: word,
    attestationObject: word,
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
});
const assertion = z.object({
  id: word,
  rawId: word,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
  response: z.object({ clientDataJSON: word, authenticatorData: word, signature: word }),
});
export type Attestation = z.infer<typeof attestation>;
export type Assertion = z.infer<typeof assertion>;

/** The answers of a browser as a form field brings them: JSON, or anything that somebody typed. */
export const readAttestation = (typed: string) => attestation.safeParse(fromJson(typed)).data;
export const readAssertion = (typed: string) => assertion.safeParse(fromJson(typed)).data;

/** The challenge that an answer says it answers. */
export function challengeOf({ response }: { response: { clientDataJSON: string } }): string {
  const data = fromJson(Buffer.from(response.clientDataJSON, 'base64url').toString());
  return z.object({ challenge: word.max(200) }).safeParse(data).data?.challenge ?? '';
}

/** The new passkey, or nothing when the answer does not hold. The challenge must be ours and fresh. */
export async function checkAttestation(
  home: Home,
  answer: Attestation,
  challenge: string,
): Promise<Omit<NewPasskey, 'label'> | undefined> {
  const { verifyRegistrationResponse } = await library();
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: home.publicUrl,
      expectedRPID: hostOf(home),
      requireUserVerification: false,
      supportedAlgorithmIDs: algorithms,
    });
    if (!registrationInfo) return undefined;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { id, publicKey, counter, transports: answer.response.transports };
  } catch {
    return undefined; // The library throws for whatever is not as it must be.
  }
}

/** The passkey's new counter, or nothing when the answer does not hold. */
export async function checkAssertion(
  home: Home,
  answer: Assertion,
  challenge: string,
  passkey: { id: string; public_key: Buffer; counter: string },
): Promise<number | undefined> {
  const { verifyAuthenticationResponse } = await library();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: home.publicUrl,
      expectedRPID: hostOf(home),
      requireUserVerification: false,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(passkey.public_key),
        counter: Number(passkey.counter),
      },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
