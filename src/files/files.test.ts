import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { crc32, deflateSync } from 'node:zlib';
import { createAdaptorServer } from '@hono/node-server';
import { startFauxqs } from 'fauxqs';
import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, newWorld, type Person, textOf, type World } from '../../test/world.ts';
import { s3Store } from '../platform/files.ts';
import { forgetTakenOff, forgetUnsent } from './actions.ts';
import { removeFiles, sweepFiles } from './jobs.ts';

let world: World;
let ana: Person;
let ben: Person;
let outsider: Person;
let group: string;
let topic: string;
beforeAll(async () => {
  world = await newWorld();
  [ana, ben, outsider] = await Promise.all([world.person('Ana'), world.person('Ben'), world.person('Olga')]);
  group = await world.group(ana, 'Night shift', 'private');
  await world.join(ben, group);
  topic = await world.topic(ana, group, 'How do you sleep?');
});
afterAll(() => world.drop());

/* ---- Files that people might send ---- */

const file = (content: Buffer | string, name: string) =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2f6f5e' } });

const place = { IFD3: { GPSLatitude: '48/1 12/1 0/1', GPSLatitudeRef: 'N' }, IFD0: { Model: 'MyCamera' } };

const photo = () => blank(1600, 900).withExif(place).jpeg().toBuffer();

/** Frames of these sizes, one below the other, as GIF. */
const moving = (frames: number, size = 40) =>
  sharp({
    create: {
      width: size,
      height: size * frames,
      channels: 3,
      background: '#2f6f5e',
      pageHeight: size,
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .gif()
    .toBuffer();

/* ---- What tests ask ---- */

/** The files that a form holds. */
const chosen = (page: string) =>
  [...page.matchAll(/name="files" value="([0-9a-f-]{36})"/g)].map(([, id]) => id!);

/** The files that a page shows. */
const files = (page: string) => [
  ...new Set([...page.matchAll(/\/files\/([0-9a-f-]{36})/g)].map(([, id]) => id!)),
];

async function post(by: Person, sent: File[], fields: Record<string, string> = {}) {
  const answer = await by.upload(`/topics/${topic}/posts`, { body: 'Like this.', ...fields }, sent);
  if (answer.status !== 303) throw new Error(textOf(await answer.text()));
  const id = answer.headers.get('location')!.replace('/posts/', '');
  return { id, files: (await attached(id)).map((each) => each.id) };
}

const attached = (id: string) =>
  world.db.asSystem((system) =>
    system.all(sql<{ id: string; key: string; small_key: string | null; alt: string; name: string }>`
      select id, key, small_key, alt, name from attachments where post_id = ${id} and taken_off_at is null order by position`),
  );

/** What is said of a file that is refused. */
async function refusal(sent: File, by: Client = ana): Promise<string> {
  const answer = await by.upload('/files', {}, [sent]);
  expect(answer.status, sent.name).toBe(422);
  return answer.text();
}

async function upload(by: Person, sent: File): Promise<string> {
  const answer = await by.upload('/files', {}, [sent]);
  expect(answer.status).toBe(200);
  return chosen(await answer.text())[0]!;
}

const look = async (who: Client, id: string) => (await who.get(`/files/${id}`)).status;

const keys = async () => {
  const found: string[] = [];
  for await (const { key } of world.attachments.store.list()) found.push(key);
  return found.sort();
};

describe('a picture', () => {
  test('is made anew: the right way up, with no place, camera or time in it, and a smaller one for the page', async () => {
    const turned = await blank(1600, 900).withExif(place).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(turned.includes('MyCamera')).toBe(true);
    const { id, files: made } = await post(ana, [file(turned, 'IMG 1 (home).JPG')], { alt: 'A green field' });
    const page = await ben.page(`/topics/${topic}`);
    expect(page).toContain('alt="A green field" dir="auto" width="450" height="800" loading="lazy"');
    expect(page).toContain(`/files/${made[0]}/small 450w, /files/${made[0]} 900w`);
    for (const path of ['', '/small']) {
      const answer = await ben.get(`/files/${made[0]}${path}`);
      expect(answer.headers.get('content-type')).toBe('image/webp');
      const content = Buffer.from(await answer.arrayBuffer());
      for (const trace of ['Exif', 'EXIF', 'MyCamera', 'GPS', 'ICCP', 'XMP '])
        expect(content.includes(trace)).toBe(false);
      unblock();
      const about = await sharp(content).metadata();
      expect([about.format, about.width, about.height]).toEqual(
        path ? ['webp', 450, 800] : ['webp', 900, 1600],
      );
    }
    expect((await attached(id))[0]!.name).toBe('IMG 1 (home).webp');
  });

  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'can be a %s, whatever it is called',
    async (format) => {
      const { id } = await post(ben, [file(await blank(60, 40).toFormat(format).toBuffer(), 'x.exe')]);
      expect((await attached(id))[0]).toMatchObject({ name: 'x.webp', small_key: null });
    },
  );

  test('that moves stands still on the page, says so, and moves when it is opened', async () => {
    const made = await post(ana, [file(await moving(5), 'wave.gif')]);
    const page = await ben.page(`/topics/${topic}`);
    expect(page).toContain('Moves when you open it');
    unblock();
    const pages = async (path: string) =>
      (await sharp(Buffer.from(await (await ben.get(path)).arrayBuffer())).metadata()).pages ?? 1;
    expect(await pages(`/files/${made.files[0]}`)).toBe(5);
    expect(await pages(`/files/${made.files[0]}/small`)).toBe(1);
  });

  test('that cannot be read, is cut off, or would fill the memory is refused in words', async () => {
    const whole = await blank(900, 900).jpeg().toBuffer();
    expect(await refusal(file(whole.subarray(0, whole.length - 400), 'cut.jpg'))).toContain(
      'cannot be opened',
    );
    expect(
      await refusal(file(Buffer.from('\xff\xd8\xff\xe0 no picture at all', 'latin1'), 'a.jpg')),
    ).toContain('cannot be opened');
    // 225 million points in a few kilobytes: refused by its first lines, before anything is unpacked.
    const bomb = pngOf(15_000, 15_000);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(file(bomb, 'bomb.png'))).toContain('more points than we can work on');
    expect(await refusal(file(pngOf(2_000_000_000, 2_000_000_000, 100), 'lie.png'))).toMatch(
      /cannot be opened|more points/,
    );
    expect(await refusal(file(pngOf(50, 50, 10), 'short.png'))).toContain('cannot be opened');
    expect(await refusal(file(longGif(2000, 11), 'long.gif'))).toContain('moves for too long');
  });
});

describe('what a file is', () => {
  test('its content says, not its name', async () => {
    const pdf = '%PDF-1.7\n%âãÏÓ\n1 0 obj << >> endobj';
    const { id } = await post(ana, [
      file(pdf, 'holiday.jpg'),
      file('Just words,\nin two lines.', 'plan.pdf'),
    ]);
    expect((await attached(id)).map(({ name }) => name)).toEqual(['holiday.pdf', 'plan.txt']);
  });

  test.each([
    ['a page', '<!doctype html><script>alert(1)</script>', 'page.txt', 'a program or a web page'],
    [
      'a drawing with script',
      ' <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      'a.png',
      'a program or',
    ],
    ['a drawing of XML', '<?xml version="1.0"?><svg/>', 'a.svg', 'a program or'],
    ['a shell script', '#!/bin/sh\nrm -rf /', 'a.txt', 'a program or'],
    ['a program', Buffer.from('MZ\x90\x00\x03\x00', 'latin1'), 'setup.pdf', 'of a kind that we do not take'],
    ['a zip of anything', zipOf({ 'a.txt': 'a' }), 'a.docx', 'of a kind that we do not take'],
    [
      'a document with macros',
      zipOf({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': '' }),
      'a.docx',
      'a program or',
    ],
    [
      'a zip that hides behind a picture',
      Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(99)]),
      'a.odt',
      'of a kind',
    ],
    ['a film', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), 'a.mp4', 'of a kind that we do not take'],
    [
      'a HEIC picture',
      Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
      'a.heic',
      'Your phone can save it as JPEG',
    ],
    ['text with bytes behind it', `${'word '.repeat(2000)}\0\0`, 'a.txt', 'of a kind that we do not take'],
    ['nothing', '', 'a.txt', 'There is nothing in “a.txt”'],
  ])('%s is refused in words', async (_, content, name, said) => {
    expect(await refusal(file(content, name))).toContain(said);
  });

  test('office documents are known by what is in them', async () => {
    const mimetype = 'application/vnd.oasis.opendocument.text';
    const { id } = await post(ben, [
      file(zipOf({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }), 'letter.zip'),
      file(zipOf({ mimetype, 'content.xml': 'x' }), 'letter'),
      file(zipOf({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'x' }), 'sums.docx'),
    ]);
    expect((await attached(id)).map(({ name }) => name)).toEqual(['letter.docx', 'letter.odt', 'sums.xlsx']);
  });

  test('a picture that is a page, too, is made anew without it', async () => {
    const polyglot = Buffer.concat([
      await blank(30, 30).gif().toBuffer(),
      Buffer.from('<script>alert(1)</script>'),
    ]);
    const { files: made } = await post(ana, [file(polyglot, 'a.html')]);
    const answer = await ben.get(`/files/${made[0]}`);
    expect(answer.headers.get('content-type')).toBe('image/webp');
    expect(Buffer.from(await answer.arrayBuffer()).includes('script')).toBe(false);
  });

  test('names lose paths, directions and what ends a header', async () => {
    const odd = [
      '../../etc/passwd',
      'C:\\Users\\Me\\diary.txt',
      'a\u202egpj.exe',
      '"; filename=x.html\r\nX: y',
      '.htaccess',
      ' ',
      `${'ä'.repeat(300)}.txt`,
    ];
    const names: string[] = [];
    for (const name of odd) {
      const { id, files: made } = await post(ana, [file('Words.', name)]);
      names.push((await attached(id))[0]!.name);
      const answer = await ana.get(`/files/${made[0]}`);
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w%.!~-]+$/);
      expect(answer.headers.get('x')).toBeNull();
    }
    expect(names).toEqual([
      'passwd.txt',
      'diary.txt',
      'agpj.txt',
      '; filename=x.html X y.txt',
      'htaccess.txt',
      'document.txt',
      `${'ä'.repeat(100)}.txt`,
    ]);
  });

  test('documents are only ever saved, in a box without rights, as what they are', async () => {
    const { files: made } = await post(ana, [file('<b>bold</b> words', 'words.html')]);
    const answer = await ben.get(`/files/${made[0]}`);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': "attachment; filename*=UTF-8''words.txt",
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect((await ben.get(`/files/${made[0]}/small`)).status).toBe(404);
  });

  test('a download that broke off goes on where it was, looked at anew as its reader', async () => {
    const { files: made } = await post(ana, [file('0123456789', 'digits.txt')]);
    const at = `/files/${made[0]}`;
    const part = async (range: string, headers = {}) => {
      const answer = await ben.get(at, { range, ...headers });
      const { status } = answer;
      return {
        status,
        of: answer.headers.get('content-range'),
        length: answer.headers.get('content-length'),
        text: await answer.text(),
      };
    };
    const whole = await ben.get(at);
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
    const etag = whole.headers.get('etag')!;
    expect(await part('bytes=4-')).toEqual({ status: 206, of: 'bytes 4-9/10', length: '6', text: '456789' });
    expect(await part('bytes=2-3')).toMatchObject({ status: 206, of: 'bytes 2-3/10', text: '23' });
    expect(await part('bytes=7-99')).toMatchObject({ status: 206, of: 'bytes 7-9/10', text: '789' });
    expect(await part('bytes=-3')).toMatchObject({ status: 206, of: 'bytes 7-9/10', text: '789' });
    expect(await part('bytes=-99')).toMatchObject({ status: 206, of: 'bytes 0-9/10', length: '10' });
    expect(await part('bytes=4-', { 'if-range': etag })).toMatchObject({ status: 206, text: '456789' });
    for (const none of ['bytes=10-', 'bytes=99-100', 'bytes=-0'])
      expect(await part(none), none).toMatchObject({ status: 416, of: 'bytes */10', text: '' });
    // What is no range of ours, or of another file, is all of it.
    for (const [range, headers] of [
      ['bytes=0-1,4-5'],
      ['bytes=3-2'],
      ['bytes=-'],
      ['lines=1-2'],
      ['bytes=a-b'],
      ['bytes=4-', { 'if-range': '"another"' }],
    ] as const)
      expect(await part(range, headers), range).toMatchObject({ status: 200, of: null, text: '0123456789' });
    expect((await world.visitor().get(at, { range: 'bytes=4-' })).status).toBe(404);
    const lee = await world.person('Leeroy');
    await world.join(lee, group);
    expect((await lee.get(at, { range: 'bytes=4-' })).status).toBe(206);
    await lee.go(`/groups/${group}/leave`);
    expect((await lee.get(at, { range: 'bytes=4-' })).status).toBe(404);
  });
});

describe('who sees a file', () => {
  test('whoever sees the post, at each look: nobody outside, nobody who left, nobody once it is removed', async () => {
    const lee = await world.person('Lee');
    await world.join(lee, group);
    const { id, files: made } = await post(ana, [file(await photo(), 'a.jpg'), file('Words.', 'a.txt')]);
    for (const each of made) {
      for (const who of [ana, ben, lee]) expect(await look(who, each)).toBe(200);
      for (const who of [outsider, world.visitor()]) expect(await look(who, each)).toBe(404);
    }
    const known = (await lee.get(`/files/${made[0]}`)).headers.get('etag')!;
    expect((await lee.get(`/files/${made[0]}`, { 'if-none-match': known })).status).toBe(304);
    await lee.go(`/groups/${group}/leave`);
    expect((await lee.get(`/files/${made[0]}`, { 'if-none-match': known })).status).toBe(404);

    await ana.go(`/posts/${id}/removal`);
    for (const who of [ana, ben]) expect(await look(who, made[0]!)).toBe(404);
    await ana.go(`/posts/${id}/restoration`);
    expect(await look(ben, made[0]!)).toBe(200);
  });

  test('a post of a public group shows it to everybody, and it closes with the group', async () => {
    const open = await world.group(ana, 'Open door', 'public');
    const other = await world.topic(ana, open, 'Welcome');
    await ana.upload(`/topics/${other}/posts`, { body: 'A map.' }, [file(await photo(), 'map.jpg')]);
    const [id] = files(await world.visitor().page(`/topics/${other}`));
    expect(await look(world.visitor(), id!)).toBe(200);
    await ana.go(`/groups/${open}/visibility`, { visibility: 'private' });
    for (const who of [world.visitor(), outsider]) expect(await look(who, id!)).toBe(404);
    expect(await look(ana, id!)).toBe(200);
  });

  test('who is blocked reads on as with the words: folded for the blocker, and there', async () => {
    const { files: made } = await post(ben, [file(await photo(), 'a.jpg')]);
    await ana.go(`/people/${ben.id}/block`);
    expect(await look(ana, made[0]!)).toBe(200);
    await ana.go(`/you/blocks/${ben.id}/removal`);
  });

  test('before it is sent, its owner alone; and nobody else can send it', async () => {
    const id = await upload(ana, file(await photo(), 'a.jpg'));
    expect([await look(ana, id), await look(ben, id), await look(outsider, id)]).toEqual([200, 404, 404]);
    const answer = await ben.post(`/topics/${topic}/posts`, { body: 'Mine now.', files: id });
    expect([answer.status, textOf(await answer.text())]).toEqual([
      422,
      expect.stringContaining('is not here any more'),
    ]);
    expect(await ben.page(`/topics/${topic}`)).not.toContain('Mine now.');
    expect((await ben.post(`/files/${id}/removal`)).status).toBe(404);
    expect(await look(ana, id)).toBe(200);
  });

  test('one that stands under a post cannot be taken to another', async () => {
    const { id, files: made } = await post(ana, [file(await photo(), 'a.jpg')]);
    const answer = await ana.post(`/topics/${topic}/posts`, { body: 'Again.', files: made[0]! });
    expect(answer.status).toBe(422);
    expect((await attached(id)).length).toBe(1);
  });
});

describe('a form with files', () => {
  test('that comes back keeps what was uploaded and what was said of it', async () => {
    const answer = await ana.upload(
      `/groups/${group}/topics`,
      { kind: 'question', title: '', body: 'See below.', alt: 'My window' },
      [file(await photo(), 'window.jpg'), file('MZ\0', 'game.exe')],
    );
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('“game.exe” is of a kind that we do not take');
    expect(page).toContain('value="My window"');
    const [id] = files(page);
    const again = await ana.go(`/groups/${group}/topics`, {
      kind: 'question',
      title: 'My window',
      body: 'See below.',
      files: ['', id!],
      [`alt_${id}`]: 'My window at night',
    });
    expect(await ben.page(again)).toContain('alt="My window at night"');
  });

  test('that is kept as a draft keeps its files, for as long as the draft, and sends them in the end', async () => {
    const at = await world.topic(ben, group, 'With a drawing');
    await ana.upload(`/topics/${at}/draft`, { body: 'Look at this', alt: 'A heron', files: '' }, [
      file(await photo(), 'heron.jpg'),
      file('MZ\0', 'game.exe'),
    ]);
    expect(textOf(await ana.page('/you/drafts'))).toContain('“game.exe” is of a kind that we do not take');
    const page = await ana.page(`/topics/${at}`);
    expect(page).toContain('Look at this</textarea>');
    expect(page).toContain('value="A heron"');
    const [id] = chosen(page);
    expect(id).toBeDefined();
    await world.db.asSystem(async (system) => {
      await system.all(sql`update attachments set made_at = now() - interval '20 days' where id = ${id!}`);
      await forgetUnsent(system, 1);
    });
    expect((await ana.get(`/files/${id}`)).status).toBe(200);
    // Saved again by the script, without the first one.
    const second = await upload(ana, file('Words.', 'words.txt'));
    const answer = await ana.post(
      `/topics/${at}/draft`,
      { body: '', files: ['', id!, second], [`alt_${id}`]: 'A grey heron' },
      { 'x-part': 'draft' },
    );
    expect(answer.headers.get('x-kept')).toBe('1');
    const later = await ana.page(`/topics/${at}`);
    expect(chosen(later)).toEqual([id, second]);
    expect(later).toContain('value="A grey heron"');
    await ana.go(`/topics/${at}/posts`, {
      body: 'Here.',
      files: ['', id!, second],
      [`alt_${id}`]: 'A grey heron',
    });
    expect(await ben.page(`/topics/${at}`)).toContain('alt="A grey heron"');
    expect(await ana.page('/you/drafts')).toContain('There are no drafts.');
    // A new topic and a change keep them as well.
    const third = await upload(ana, file('More.', 'more.txt'));
    await ana.go(`/groups/${group}/draft`, { title: 'Half', body: '', files: ['', third] });
    expect(chosen(await ana.page(`/groups/${group}/topics/new`))).toEqual([third]);
    const [{ id: post } = { id: '' }] = await world.db.asSystem((system) =>
      system.all(sql<{ id: string }>`select id from posts where topic_id = ${at} and body = 'Here.'`),
    );
    await ana.go(`/posts/${post}/draft`, { body: 'Here, and there.', files: ['', second] });
    expect(chosen(await ana.page(`/posts/${post}/revisions/new`))).toEqual([second]);
    // Discarded, nothing holds it any more.
    const [, draft] = /\/drafts\/([0-9a-f-]{36})\/removal/.exec(
      await ana.page(`/groups/${group}/topics/new`),
    )!;
    await ana.go(`/drafts/${draft}/removal`);
    await world.db.asSystem(async (system) => {
      await system.all(sql`update attachments set made_at = now() - interval '25 hours' where id = ${third}`);
      await forgetUnsent(system, 1);
    });
    expect((await ana.get(`/files/${third}`)).status).toBe(404);
  });

  test('that is looked at before keeps them too, and leaves out what is ticked', async () => {
    const first = await (
      await ana.upload(`/topics/${topic}/posts/preview`, { body: 'Soon.' }, [
        file('One.', 'one.txt'),
        file('Two.', 'two.txt'),
      ])
    ).text();
    const [one, two] = chosen(first);
    const second = await (
      await ana.post(`/topics/${topic}/posts/preview`, {
        body: 'Soon.',
        files: [one!, two!],
        leave_out: one!,
      })
    ).text();
    expect(second).toContain('two.txt');
    expect(second).not.toContain('one.txt');
  });

  test('holds as many as fit, and each as large as fits; the rest is said', async () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((name) => file(`Words of ${name}.`, `${name}.txt`));
    const answer = await ana.upload(`/topics/${topic}/posts`, { body: 'All of them.' }, five);
    expect([answer.status, textOf(await answer.text())]).toEqual([
      422,
      expect.stringContaining('No more files fit under one post than 4'),
    ]);
    const large = await ana.upload(`/topics/${topic}/posts`, { body: 'A large one.' }, [
      file(Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'large.txt'),
      file('Small.', 'small.txt'),
    ]);
    const page = await large.text();
    expect(large.status).toBe(422);
    expect(textOf(page)).toContain('“large.txt” is larger than 10 MB');
    expect(page).toContain('small.txt');
    expect(page).toContain('A large one.');
  });

  test('changes what stands under a post: more, less, other words; a form that says nothing of files changes nothing', async () => {
    const { id, files: made } = await post(ana, [file('One.', 'one.txt'), file(await photo(), 'a.jpg')]);
    const form = await ana.page(`/posts/${id}/revisions/new`);
    for (const each of made) expect(form).toContain(`value="${each}"`);
    await ana.go(`/posts/${id}/revisions`, { body: 'Other words.' });
    expect((await attached(id)).length).toBe(2);
    const answer = await ana.upload(
      `/posts/${id}/revisions`,
      { body: 'Other words.', files: ['', made[1]!], [`alt_${made[1]}`]: 'Now with words' },
      [file('Three.', 'three.txt')],
    );
    expect(answer.status).toBe(303);
    expect((await attached(id)).map(({ name, alt }) => [name, alt])).toEqual([
      ['a.webp', 'Now with words'],
      ['three.txt', ''],
    ]);
    expect(await look(ben, made[0]!)).toBe(404);
    expect(await ben.page(`/topics/${topic}`)).toContain(`/posts/${id}/revisions">`);
    expect((await ben.post(`/posts/${id}/revisions`, { body: 'Not mine.', files: '' })).status).toBe(404);
    expect((await attached(id)).length).toBe(2);
  });

  test('of somebody who is not signed in leaves nothing behind', async () => {
    const before = await keys();
    const answer = await world
      .visitor()
      .upload(`/topics/${topic}/posts`, { body: 'Hello, I am here.' }, [file('Words.', 'a.txt')]);
    expect(answer.status).toBe(401);
    expect((await world.visitor().upload('/files', {}, [file('Words.', 'a.txt')])).status).toBe(303);
    expect(await keys()).toEqual(before);
  });

  test('of somebody who is new says when they can, and the words can go', async () => {
    const nia = await world.person('Nia');
    await world.join(nia, group);
    await world.db.asSystem((system) =>
      system.all(sql`update people set settled_at = null where id = ${nia.id}`),
    );
    expect(await refusal(file('Words.', 'a.txt'), nia)).toContain('after the first day');
    const answer = await nia.upload(`/topics/${topic}/posts`, { body: 'My first words.' }, [
      file('Words.', 'a.txt'),
    ]);
    const page = await answer.text();
    expect([answer.status, page]).toEqual([422, expect.stringContaining('My first words.')]);
    await nia.go(`/topics/${topic}/posts`, { body: 'My first words.', files: '' });
  });

  test('counts for the day, also what is taken off again', async () => {
    const max = await world.person('Max');
    const id = await upload(max, file('Words.', 'a.txt'));
    expect((await max.post(`/files/${id}/removal`)).status).toBe(303);
    expect(await look(max, id)).toBe(404);
    await world.db.asSystem((system) =>
      system.all(sql`insert into attachments (owner_id, kind, content_type, bytes, name, key)
        select ${max.id}, 'document', 'text/plain', 1, 'a.txt', 'of max ' || n from generate_series(1, 58) n`),
    );
    await upload(max, file('Words.', 'a.txt'));
    expect(await refusal(file('Words.', 'a.txt'), max)).toContain('all the files for one day');
    await world.db.asSystem((system) =>
      system.all(
        sql`delete from attachments where owner_id = ${max.id} and key like 'of max %' and key <> 'of max 1'`,
      ),
    );
    await world.db.asSystem((system) =>
      system.all(sql`update attachments set bytes = 209715200 where key = 'of max 1'`),
    );
    expect(await refusal(file('Words.', 'a.txt'), max)).toContain('as much as fits into one day');
    await world.db.asSystem((system) => system.all(sql`delete from attachments where owner_id = ${max.id}`));
  });
});

describe('over a real line', () => {
  let server: ReturnType<typeof createAdaptorServer>;
  let port: number;
  beforeAll(async () => {
    server = createAdaptorServer({ fetch: world.app.fetch });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    if ('closeAllConnections' in server) server.closeAllConnections();
    await closed;
  });

  const cookie = (who: Person) => `session=${who.cookies.get('session')}`;
  const head = (path: string, length: number, who = ana) =>
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie(who)}\r\nContent-Type: multipart/form-data; boundary=line\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`;

  test('an upload that breaks off publishes nothing and leaves nothing', async () => {
    const before = await keys();
    const socket = connect(port, '127.0.0.1');
    socket.write(head(`/topics/${topic}/posts`, 100_000));
    socket.write('--line\r\nContent-Disposition: form-data; name="body"\r\n\r\nHalf a story.\r\n');
    socket.write(
      '--line\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf a story',
    );
    const incoming = dirname(await world.attachments.store.draft());
    await expect.poll(async () => (await readdir(incoming)).length).toBe(1);
    socket.destroy();
    await expect.poll(async () => (await readdir(incoming)).length).toBe(0);
    expect(await keys()).toEqual(before);
    expect(await ben.page(`/topics/${topic}`)).not.toContain('Half a story.');
    // And there is room for the next.
    await upload(ana, file('Words.', 'a.txt'));
  });

  test('more than anybody may send is answered, and not read on', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(head(`/topics/${topic}/posts`, 10_000_000_000));
    socket.write('--line\r\nContent-Disposition: form-data; name="body"\r\n\r\nA long film.\r\n');
    socket.write('--line\r\nContent-Disposition: form-data; name="file"; filename="film.mp4"\r\n\r\n');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    const piece = Buffer.alloc(1_000_000, 'x');
    let sent = 0;
    const closed = once(socket, 'close');
    while (!socket.destroyed && answer === '' && sent < 1_000_000_000) {
      sent += piece.length;
      if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), closed]).catch(() => {});
    }
    expect(sent).toBeLessThan(150_000_000);
    await expect.poll(() => answer).toContain('A long film.');
    expect(answer).toContain('is larger than 10 MB');
    socket.destroy();
  });

  test('a reader who goes away in the middle does no harm', async () => {
    const { files: made } = await post(ana, [file('Words. '.repeat(1_000_000), 'long.txt')]);
    for (let round = 0; round < 5; round++) {
      const socket = connect(port, '127.0.0.1');
      socket.write(`GET /files/${made[0]} HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie(ben)}\r\n\r\n`);
      await once(socket, 'data');
      socket.destroy();
    }
    const whole = await fetch(`http://127.0.0.1:${port}/files/${made[0]}`, {
      headers: { cookie: cookie(ben) },
    });
    expect((await whole.arrayBuffer()).byteLength).toBe(7_000_000);
    const onlyHead = await fetch(`http://127.0.0.1:${port}/files/${made[0]}`, {
      method: 'HEAD',
      headers: { cookie: cookie(ben) },
    });
    expect([onlyHead.status, onlyHead.headers.get('content-length')]).toEqual([200, '7000000']);
  });

  test('nobody sends more than a few forms with files at once', async () => {
    const sockets = Array.from({ length: 4 }, () => connect(port, '127.0.0.1'));
    const incoming = dirname(await world.attachments.store.draft());
    for (const socket of sockets) {
      socket.write(head('/files', 100_000));
      socket.write(
        '--line\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nslowly, slowly',
      );
    }
    await expect.poll(async () => (await readdir(incoming)).length).toBe(4);
    expect(await refusal(file('Words.', 'a.txt'))).toContain('still on their way');
    await upload(ben, file('Words.', 'a.txt'));
    for (const socket of sockets) socket.destroy();
    await expect
      .poll(async () => (await ana.upload('/files', {}, [file('Words.', 'a.txt')])).status)
      .toBe(200);
  });
});

describe('what is over', () => {
  test('goes from the store: what was never sent after a day, what was taken back after thirty', async () => {
    await removeFiles(world.db, world.attachments.store);
    const unsent = await upload(ana, file('Never sent.', 'a.txt'));
    const { id, files: made } = await post(ana, [file('One.', 'one.txt'), file(await photo(), 'a.jpg')]);
    const [text, picture] = await attached(id);
    const unsentKey = (await world.db.asSystem((system) =>
      system.first(sql<{ key: string }>`select key from attachments where id = ${unsent}`),
    ))!.key;
    await ana.go(`/posts/${id}/revisions`, { body: 'Like this.', files: ['', made[1]!] });
    const round = async () => {
      await world.db.asSystem(async (system) => {
        await forgetUnsent(system, 1);
        await forgetTakenOff(system, 30);
      });
      await removeFiles(world.db, world.attachments.store);
      return keys();
    };
    expect(await round()).toEqual(expect.arrayContaining([unsentKey, text!.key, picture!.key]));
    await world.db.asSystem(async (system) => {
      await system.all(
        sql`update attachments set made_at = now() - interval '25 hours' where id = ${unsent}`,
      );
      await system.all(
        sql`update attachments set taken_off_at = now() - interval '31 days' where id = ${text!.id}`,
      );
    });
    const left = await round();
    expect(left).not.toContain(unsentKey);
    expect(left).not.toContain(text!.key);
    expect(left).toContain(picture!.key);
    // With its post, and its words, after thirty days.
    await ana.go(`/posts/${id}/removal`);
    expect(await round()).toContain(picture!.key);
    await world.db.asSystem((system) =>
      system.all(sql`update posts set removed_at = now() - interval '31 days' where id = ${id}`),
    );
    const end = await round();
    for (const key of [picture!.key, picture!.small_key!]) expect(end).not.toContain(key);
  });

  test('with a group everything that stood in it', async () => {
    const other = await world.group(ana, 'For a week', 'private');
    const short = await world.topic(ana, other, 'Only now');
    await ana.upload(`/topics/${short}/posts`, { body: 'Look.' }, [file('Words.', 'a.txt')]);
    const [row] = await world.db.asSystem((system) =>
      system.all(
        sql<{
          key: string;
        }>`select a.key from attachments a join groups g on g.id = a.group_id where g.address = ${other}`,
      ),
    );
    expect(await keys()).toContain(row!.key);
    await world.db.asSystem((system) => system.all(sql`delete from groups where address = ${other}`));
    await removeFiles(world.db, world.attachments.store);
    expect(await keys()).not.toContain(row!.key);
  });

  test('a program that ends between file and row leaves nothing for ever', async () => {
    const { store } = world.attachments;
    const lost = await store.put(Readable.from([Buffer.from('no row knows this')]));
    const { files: made } = await post(ana, [file('A row knows this.', 'a.txt')]);
    await sweepFiles(world.db, store);
    expect(await keys()).toContain(lost.key);
    await sweepFiles(world.db, store, Date.now() + 2 * 86_400_000);
    expect(await keys()).not.toContain(lost.key);
    expect(await look(ben, made[0]!)).toBe(200);
  });
});

test('in a bucket that speaks S3 all of it lies as well', async () => {
  const server = await startFauxqs({ port: 0, logger: false });
  server.createBucket('place');
  const disk = world.attachments.store;
  const folder = dirname(dirname(await disk.draft()));
  world.attachments.store = s3Store(`http://key:secret@127.0.0.1:${server.port}/place`, folder);
  const { id, files: made } = await post(ana, [file(await photo(), 'a.jpg'), file('Words.', 'a.txt')]);
  expect((await keys()).length).toBe(3);
  expect(await (await ben.get(`/files/${made[1]}`)).text()).toBe('Words.');
  for (const path of ['', '/small']) {
    const answer = await ben.get(`/files/${made[0]}${path}`);
    const length = Number(answer.headers.get('content-length'));
    expect((await answer.arrayBuffer()).byteLength).toBe(length);
  }
  expect(await look(outsider, made[0]!)).toBe(404);
  await world.db.asSystem((system) => system.all(sql`delete from attachments where post_id = ${id}`));
  await removeFiles(world.db, world.attachments.store);
  expect(await keys()).toEqual([]);
  world.attachments.store = disk;
  await server.stop();
});

describe('a report', () => {
  test('covers the files: whoever takes it opens each by a tap, which is written down; nobody else', async () => {
    const [mod, other] = [await world.person('Mo', 'moderator'), await world.person('Ola', 'moderator')];
    const { id, files: made } = await post(ben, [file(await photo(), 'cruel.jpg')], {
      alt: 'Something cruel',
    });
    await ana.go('/reports', { post: id, reason: 'other', words: 'Please look.' });
    const report = (await world.db.asSystem((system) =>
      system.first(sql<{ id: string }>`select id from reports where post_id = ${id}`),
    ))!.id;
    const path = `/reports/${report}/files/${made[0]}`;
    expect((await mod.get(path)).status).toBe(404);
    await mod.go(`/reports/${report}/claim`);
    const page = await mod.page(`/reports/${report}`);
    expect(page).toContain(path);
    expect(page).toContain('Something cruel');
    expect(page).not.toMatch(/<img[^>]*\/files/);
    expect((await mod.get(`/files/${made[0]}`)).status).toBe(404);
    // Whoever wrote it takes it off: what was reported stays with the report.
    await ben.go(`/posts/${id}/revisions`, { body: 'Like this.', files: '' });
    const opened = await mod.get(path);
    expect([opened.status, opened.headers.get('cache-control')]).toEqual([200, 'no-store']);
    for (const who of [other, outsider, ben, world.visitor()]) expect((await who.get(path)).status).toBe(404);
    const looks = await world.db.asSystem((system) =>
      system.all(
        sql`select 1 from audit_log where verb = 'looked at a file of a report' and object_id = ${report} and person_id = ${ben.id}`,
      ),
    );
    expect(looks.length).toBe(1);

    // It is removed, and whoever looks again at that sees what it was about.
    await mod.go(`/reports/${report}/decision`, {
      decision: 'act',
      post: 'remove',
      person: 'none',
      rule: 'Be kind',
      facts: 'It is cruel.',
      answer: '',
    });
    const decision = (await world.db.asSystem((system) =>
      system.first(sql<{ id: string }>`select id from decisions where post_id = ${id}`),
    ))!.id;
    await ben.go(`/decisions/${decision}/appeals`, { words: 'It was a joke.' });
    const appeal = (await world.db.asSystem((system) =>
      system.first(sql<{ id: string }>`select id from appeals where decision_id = ${decision}`),
    ))!.id;
    const again = `/appeals/${appeal}/files/${made[0]}`;
    expect((await other.get(again)).status).toBe(404);
    await other.go(`/appeals/${appeal}/claim`);
    expect(await other.page(`/appeals/${appeal}`)).toContain(again);
    expect((await other.get(again)).status).toBe(200);
    for (const who of [mod, outsider, ben, world.visitor()]) expect((await who.get(again)).status).toBe(404);
    await world.db.asSystem((system) =>
      system.all(sql`update attachments set taken_off_at = now() - interval '31 days' where id = ${made[0]}`),
    );
    expect(await world.db.asSystem((system) => forgetTakenOff(system, 30))).toBe(0);
  });
});

/** The program opens pictures from files alone; these tests look at what they were sent. */
function unblock(): void {
  sharp.unblock({ operation: ['VipsForeignLoadWebpBuffer'] });
}

/** A black PNG of this size, of which this many lines are there. */
function pngOf(width: number, height: number, lines = height): Buffer {
  const chunk = (name: string, content: Buffer) => {
    const named = Buffer.concat([Buffer.from(name), content]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(content.length, 0);
    ends.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const row = Math.min(1 + Math.ceil(width / 8), 100_000);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(row * lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A GIF of this side and this many frames, each of one point. */
function longGif(side: number, frames: number): Buffer {
  const head = Buffer.from('GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1');
  head.writeUInt16LE(side, 6);
  head.writeUInt16LE(side, 8);
  const frame = Buffer.from('!\xf9\x04\0\x0a\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0', 'latin1');
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from(';')]);
}

/** A zip with these files in it, not packed. */
function zipOf(entries: Record<string, string>): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name + content)]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name)]));
    bodies.push(body);
    at += body.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}
