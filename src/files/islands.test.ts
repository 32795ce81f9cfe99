import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../test/browser.ts';
import { openSite, type Site } from '../../test/site.ts';
import { newWorld, type Person, type World } from '../../test/world.ts';

let world: World;
let site: Site;
let browser: Browser;
let page: Page;
let ana: Person;
let group: string;
let picture: Buffer;

beforeAll(async () => {
  world = await newWorld();
  site = await openSite(world);
  browser = await launchBrowser();
  ana = await world.person('ana');
  group = await world.group(ana, 'Night shift', 'private');
  picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2f6f5e' } })
    .jpeg()
    .toBuffer();
  page = await (await contextOf(ana)).newPage();
  page.setDefaultTimeout(8_000);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await world?.drop();
});

async function contextOf(person: Person, options = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.addCookies([{ name: 'session', value: person.cookies.get('session')!, url: site.origin }]);
  return context;
}

const jpeg = (name: string) => ({ name, mimeType: 'image/jpeg', buffer: picture });

/** Hands files over as the browser does when somebody lets go of them, or pastes them, at an element. */
async function give(way: 'drop' | 'paste', selector: string, files: ReturnType<typeof jpeg>[], words = '') {
  await page.evaluate(
    ({ way, selector, files, words }) => {
      const data = new DataTransfer();
      for (const { name, mimeType, bytes } of files)
        data.items.add(
          new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name, { type: mimeType }),
        );
      if (words) data.setData('text/plain', words);
      const event =
        way === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector(selector)!.dispatchEvent(event);
    },
    {
      way,
      selector,
      words,
      files: files.map(({ buffer, ...file }) => ({ ...file, bytes: buffer.toString('base64') })),
    },
  );
}

test('files are here while one writes: chosen, pasted, dropped, one of them left out, and then sent', async () => {
  const topic = await world.topic(ana, group, 'My window');
  await page.goto(`${site.origin}/topics/${topic}`);
  await page.getByText('Add pictures or documents').click();
  const row = (name: string) => page.locator('.uploads > li', { hasText: name });
  await page.getByLabel('Choose files').setInputFiles([jpeg('window.jpg'), jpeg('door.jpg')]);
  await row('window.webp').waitFor();
  await row('door.webp').waitFor();
  await give('paste', '#reply textarea', [jpeg('pasted.jpg')]);
  await row('pasted.webp').waitFor();
  await give('drop', '#reply', [jpeg('dropped.jpg')]);
  await row('dropped.webp').waitFor();
  await give('drop', '#reply', [jpeg('fifth.jpg')]);
  await page.getByRole('alert').getByText('No more files fit under one post than 4').waitFor();

  await page.getByLabel('Leave “door.webp” out').click();
  await expect.poll(() => row('door.webp').count()).toBe(0);
  await page.getByLabel('What can be seen on “window.webp”?').fill('My window at night');
  await page.getByRole('textbox', { name: /answer/i }).fill('This is what I see.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('img', { name: 'My window at night' }).waitFor();
  expect(await page.locator('article .pic').count()).toBe(3);
}, 60_000);

test('words that a program copies as a picture, too, stay words', async () => {
  await page.goto(`${site.origin}/groups/${group}/topics/new`);
  await give('paste', 'textarea', [jpeg('words.jpg')], 'Just words');
  await give('drop', 'form textarea', [jpeg('after.jpg')]);
  await page.locator('.uploads', { hasText: 'after.webp' }).waitFor();
  expect(await page.locator('.uploads').textContent()).not.toContain('words.webp');
});

test('what cannot be taken says so at its place, and the form waits for what is on its way', async () => {
  const topic = await world.topic(ana, group, 'Slowly');
  await page.goto(`${site.origin}/topics/${topic}`);
  await give('drop', '#reply', [{ name: 'game.exe', mimeType: '', buffer: Buffer.from('MZ\0\0') }]);
  await page.getByRole('alert').getByText('“game.exe” is of a kind that we do not take').waitFor();

  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/files', async (route) => {
    await held;
    await route.continue();
  });
  await give('drop', '#reply', [jpeg('slow.jpg')]);
  await page.getByText('“slow.jpg” is on its way').waitFor();
  await page.getByRole('textbox', { name: /answer/i }).fill('Wait for it.');
  await page.getByRole('button', { name: 'Send' }).click();
  expect(new URL(page.url()).hash).toBe('');
  release();
  await page.locator('article', { hasText: 'Wait for it.' }).locator('.pic').waitFor();
  await page.unroute('**/files');
});

test('without script the same form sends them along, and a mistake loses nothing', async () => {
  const context = await contextOf(ana, { javaScriptEnabled: false });
  const plain = await context.newPage();
  plain.setDefaultTimeout(8_000);
  const topic = await world.topic(ana, group, 'Plainly');
  await plain.goto(`${site.origin}/topics/${topic}`);
  await plain.getByText('Add pictures or documents').click();
  await plain.getByLabel('Choose files').setInputFiles([jpeg('plain.jpg')]);
  await plain.getByLabel('What can be seen on the picture?').fill('A plain wall');
  await plain.getByRole('button', { name: 'Send' }).click();
  // There were no words: they are asked for, and the picture is here already.
  const alt = plain.getByLabel('What can be seen on “plain.webp”?');
  expect(await alt.inputValue()).toBe('A plain wall');
  await plain.getByRole('textbox', { name: /answer/i }).fill('Now with words.');
  await plain.getByRole('button', { name: 'Send' }).click();
  await plain.getByRole('img', { name: 'A plain wall' }).waitFor();
  await context.close();
});
