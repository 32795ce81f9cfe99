import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../test/browser.ts';
import { openSite, type Site } from '../../test/site.ts';
import { newWorld, type World } from '../../test/world.ts';

let world: World;
let site: Site;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([newWorld(), launchBrowser()]);
  site = await openSite(world);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await world.drop();
});

/** A page whose device holds passkeys, and opens them without asking anybody. */
async function openDevice(): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.origin });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return page;
}

test('somebody joins, comes back and stays with a passkey alone', async () => {
  const page = await openDevice();
  await page.goto('/sign-up?then=/you/sign-in');
  await page.getByRole('button', { name: 'Join with a passkey instead' }).click();
  await expect.poll(() => page.getByText('A name needs at least two letters.').count()).toBe(1);
  await page.getByLabel('Name').fill('Key Holder');
  await page.getByRole('button', { name: 'Join with a passkey instead' }).click();
  await page.waitForURL('**/you/recovery-codes**');
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.waitForURL('**/you/sign-in');

  await page.getByText('You have no password').waitFor();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByText('This is your only way to sign in').waitFor();
  await page.goto('/you/sign-in');
  await page.getByRole('button', { name: 'Add a passkey on this device' }).click();
  await page.getByText('This device already has a passkey for you.').waitFor();

  await page.goto('/you');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${site.origin}/`);
  const sent = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().endsWith('/sign-in'),
  );
  // The browser offers the passkey for the name's field by itself, and this device takes every offer.
  await page.goto('/sign-in?then=/you');
  await page.waitForURL('**/you');
  await page.getByRole('heading', { name: 'Key Holder' }).waitFor();

  // What the device said opens nothing a second time.
  const again = new URLSearchParams((await sent).postData() ?? '');
  expect(again.get('passkey')).toContain('authenticatorData');
  const replayed = await fetch(`${site.origin}/sign-in`, { method: 'POST', body: again, redirect: 'manual' });
  expect(replayed.status).toBe(422);

  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${site.origin}/`);
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false;
  });
  await page.goto('/sign-in?then=/you');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.waitForURL('**/you');
  await page.context().close();
});

test('a passkey is added beside a password, named and removed, and each is told', async () => {
  const page = await openDevice();
  const person = await world.person('Two Ways');
  await page
    .context()
    .addCookies([{ name: 'session', value: person.cookies.get('session')!, url: site.origin }]);
  await page.goto('/you/sign-in');
  await page.getByRole('button', { name: 'Add a passkey on this device' }).click();
  await page.getByText('The passkey is added.').waitFor();
  await page.getByLabel('Name for it').fill('Blue telephone');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await page.getByRole('heading', { name: 'Blue telephone' }).waitFor();
  await page.goto('/you/password');
  await page.getByLabel('New password').fill('some quite other words');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL('**/you');
  await page.goto('/you/sign-in');
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByText('The passkey is removed.').waitFor();
  await page.goto('/you');
  await page.getByText('A passkey was removed.').waitFor();
  await page.context().close();
});

test('whoever asks to be erased, long after signing in, proves it by a passkey; another one’s proves nothing', async () => {
  const page = await openDevice();
  await page.goto('/sign-up?then=/you');
  await page.getByLabel('Name').fill('Leaving Soon');
  await page.getByRole('button', { name: 'Join with a passkey instead' }).click();
  await page.waitForURL('**/you/recovery-codes**');
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.waitForURL('**/you');
  const system = <Row>(query: ReturnType<typeof sql<Row>>) => world.db.asSystem((db) => db.all<Row>(query));
  const leaving = async () =>
    (
      await system(
        sql`select 1 from leavings l join people p on p.id = l.person_id where p.name = 'Leaving Soon'`,
      )
    ).length;
  await system(sql`update sessions set created_at = now() - interval '20 minutes'`);

  // Nothing happens before a button is pressed, though this device would open its passkey at once.
  await page.goto('/you/leaving');
  const prove = page.getByRole('button', { name: 'Close my account and erase it, with a passkey' });
  await prove.waitFor();
  const fill = async () => {
    await page.getByLabel('Delete it').check();
    await page.getByLabel('Type your name here').fill('Leaving Soon');
  };
  await fill();
  await page.getByRole('button', { name: 'Close my account and erase it', exact: true }).click();
  await page.getByText('You signed in a while ago').nth(1).waitFor();
  expect(await leaving()).toBe(0);

  // The passkey of somebody else who uses this device proves nothing.
  const other = await world.person('Another One');
  const [mine] = await system(sql<{ id: string }>`select id from people where name = 'Leaving Soon'`);
  const belongsTo = (id: string) =>
    system(sql`update passkeys set person_id = ${id} where person_id in (${mine!.id}, ${other.id})`);
  await fill();
  await belongsTo(other.id);
  await prove.click();
  await page.getByText('This passkey could not be used here.').first().waitFor();
  expect(await leaving()).toBe(0);
  await belongsTo(mine!.id);
  await page.goto('/you/leaving');
  await prove.waitFor();
  await fill();
  await prove.click();
  await page.waitForURL(`${site.origin}/`);
  expect(await leaving()).toBe(1);
  await page.context().close();
});
