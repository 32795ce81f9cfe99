import { describe, expect, it } from 'vitest';
import { BrokenPage, NotFoundPage } from './errors.tsx';
import type { FrameData } from './frame.ts';
import { Layout, renderFragment, renderPage, Sentence } from './layout.tsx';
import { Avatar, List, Pager } from './list.tsx';
import { Post } from './post.tsx';
import { Time } from './time.tsx';

const visitor: FrameData = {
  viewer: null,
  place: { name: 'The Lantern House', sentence: 'A place', leaveTo: 'https://example.org/weather' },
  path: '/',
  nonce: 'abc',
  assets: {
    css: '/s.css',
    script: '/c.js',
    font: '/f.woff2',
    mark: '/m.svg',
    icons: { small: '/assets/icon.png', large: '/assets/icon.png', maskable: '/assets/icon.png' },
  },
  locale: 'en',
  timeZone: 'UTC',
};
const member: FrameData = { ...visitor, viewer: { id: '1', name: 'Mira' } };
const payload = `</title><script>alert(1)</script>"'&`;

describe('every page', () => {
  const html = renderPage(visitor, <Layout title="Groups" here="groups" children="Hello" />);

  it('is a whole document with a title, a way past the navigation, and help', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    expect(html).toContain('<title>Groups · The Lantern House</title>');
    expect(html).toContain('href="#main"');
    expect(html).toContain('href="/help-now"');
    expect(html).toContain('nonce="abc"');
  });

  it('marks where one is', () => {
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toMatch(/href="\/groups" aria-current="page"/);
  });

  it('refuses search engines unless it is made to be found', () => {
    expect(html).toContain('content="noindex"');
    expect(renderPage(visitor, <Layout title="A" findable children="" />)).not.toContain('noindex');
  });

  it('shows a visitor the way in, and a member the way to what is theirs', () => {
    expect(html).toMatch(/href="\/sign-in".*href="\/sign-up"/);
    expect(html).not.toContain('href="/you"');
    const own = renderPage(member, <Layout title="A" children="" />);
    expect(own).toContain('href="/you"');
    expect(own).not.toContain('href="/sign-in"');
  });

  it('offers to leave quickly only where that is needed', () => {
    expect(html).not.toContain('data-leave');
    expect(renderPage(visitor, <Layout title="A" sensitive children="" />)).toMatch(
      /rel="noreferrer[^"]*" data-leave/,
    );
  });

  it('takes titles, names and notices as text', () => {
    const frame = {
      ...member,
      place: { name: payload, sentence: payload, leaveTo: payload },
      notice: payload,
      path: payload,
    };
    const hostile = renderPage(frame, <Layout title={payload} children={payload} />);
    expect(hostile).toContain('alert(1)');
    expect(hostile.match(/<script/g)).toHaveLength(1);
    expect(hostile.match(/<\/title>/g)).toHaveLength(1);
  });

  it('stands from right to left in the pseudo-language', () => {
    const page = renderPage({ ...visitor, locale: 'en-XB' }, <NotFoundPage />);
    expect(page).toContain('<html lang="en-XB" dir="rtl">');
    expect(page).toContain('\u202eGroups\u202c');
  });

  it('keeps the frame within 3 kB', () => {
    expect(renderPage(member, <Layout title="A" sensitive children="" />).length).toBeLessThan(3000);
  });
});

describe('error pages', () => {
  it('say in plain words what is the matter, and lead home', () => {
    for (const page of [<NotFoundPage key="404" />, <BrokenPage key="500" />]) {
      const html = renderPage(visitor, page);
      expect(html).toContain('<h1>');
      expect(html).toMatch(/class="b" href="\/"/);
    }
  });
});

describe('a post', () => {
  const post = (
    <Post id="p12345678" author="Mira" authorHref="/people/abcdefgh" at={new Date()} html="<p>Hello</p>" />
  );

  it('shows its stored text as it is, and the name as text', () => {
    const html = renderFragment(member, <Post id="1" author={payload} at={new Date()} html="<p>Hi</p>" />);
    expect(html).toContain('<div class="prose" dir="auto"><p>Hi</p></div>');
    expect(html).not.toContain('<script');
  });

  it('adds less than 500 bytes of its own', () => {
    expect(renderFragment(member, post).length).toBeLessThan(500);
  });
});

describe('small parts', () => {
  it('a time tells machines when, and people in their own zone', () => {
    const html = renderFragment(
      { ...member, timeZone: 'Asia/Tokyo' },
      <Time at={new Date('2020-05-03T23:30:00Z')} />,
    );
    expect(html).toContain('datetime="2020-05-03T23:30Z"');
    expect(html).toMatch(/title="Monday,? 4 May 2020 at 08:30"/);
    expect(html).toContain('>4 May 2020</time>');
  });

  it('a sentence takes a link where the translator put it', () => {
    const sentence = (
      <Sentence text="Read the {rules} first." parts={{ rules: <a href="/rules">rules</a> }} />
    );
    expect(renderFragment(member, sentence)).toBe('Read the <a href="/rules">rules</a> first.');
  });

  it('a name always has the same colour, and an emoji stays whole', () => {
    const html = renderFragment(member, <Avatar name="🦊" />);
    expect(html).toContain('>🦊<');
    expect(renderFragment(member, <Avatar name="🦊" />)).toBe(html);
    expect(renderFragment(member, <Avatar name="" />)).toContain('>?<');
  });

  it('a list leaves out what is not there, and a pager is nothing on a single page', () => {
    expect(
      renderFragment(member, <List>{[<b key="1">a</b>, null, false]}</List>).match(/<li>/g),
    ).toHaveLength(1);
    expect(renderFragment(member, <Pager next={null} />)).toBe('');
  });
});
