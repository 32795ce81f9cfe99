import { createHmac } from 'node:crypto';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
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

const hostOf = (home: Home) => new URL(home.publicUrl).hostname;

/** Asks a browser to make a passkey for this name. Those that exist already are not made twice. */
export function creationOptions(
  home: Home,
  name: string,
  existing: readonly { id: string }[],
): ReturnType<typeof generateRegistrationOptions> {
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
    excludeCredentials: existing.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    timeout: 300_000,
  });
}

/** Asks a browser for any passkey it has for this place: nobody needs to say a name first. */
export function requestOptions(home: Home): ReturnType<typeof generateAuthenticationOptions> {
  return generateAuthenticationOptions({
    rpID: hostOf(home),
    userVerification: 'preferred',
    timeout: 300_000,
  });
}

const word = z.string().max(20_000);
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
  return z.object({ challenge: z.string().max(200) }).safeParse(data).data?.challenge ?? '';
}

/** The new passkey, or nothing when the answer does not hold. The challenge must be ours and fresh. */
export async function checkAttestation(
  home: Home,
  answer: Attestation,
  challenge: string,
): Promise<NewPasskey | undefined> {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: home.publicUrl,
      expectedRPID: hostOf(home),
      requireUserVerification: false,
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
