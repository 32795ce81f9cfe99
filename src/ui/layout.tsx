import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { asReader, direction, languageNames, useWords } from '../platform/i18n.ts';
import { Frame, type FrameData } from './frame.ts';
import { html, narrow, stored } from './html.ts';
import { Icon, type IconName } from './icons.tsx';
import { KeptWords } from './kept.tsx';
import { messages } from './messages.ts';

/** Renders a page (whose root is `Layout`) to a whole HTML document. */
export function renderPage(frame: FrameData, page: VNode): string {
  return `<!doctype html>${renderFragment(frame, page)}`;
}

/** Renders a part of a page as the same components show it there, without the frame around it. */
export function renderFragment(frame: FrameData, part: VNode): string {
  return asReader(frame, () => renderToString(<Frame.Provider value={frame}>{part}</Frame.Provider>));
}

export type Here = 'home' | 'groups' | 'ask' | 'messages' | 'search' | 'you';

interface LayoutProps {
  /** For the browser's tab: give a neutral one for what is private or hidden. */
  title: string;
  /** Which of the main places this page belongs to. */
  here?: Here;
  /** A page with one form or a text to read: one narrow column. */
  narrow?: boolean;
  /** Shows the way to leave quickly. */
  sensitive?: boolean;
  /** Search engines may list this page; else they are asked not to. */
  findable?: boolean;
  children: ComponentChildren;
}

/** The whole document: head, way in, navigation, the page itself as `main`, foot. */
export function Layout({ title, here, narrow, sensitive, findable, children }: LayoutProps) {
  const frame = useContext(Frame);
  const { place, assets, locale, notice } = frame;
  const words = useWords(messages);
  const whole = title === place.name ? title : `${title} · ${place.name}`;
  // Written as text, since every page begins and ends with it: as JSX it was a third of a page's rendering.
  return html`<html lang="${locale}" dir="${direction(locale)}"><head><meta charset="utf-8"><title>${whole}</title><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">${!findable && stored('<meta name="robots" content="noindex">')}<link rel="preload" href="${assets.font}" as="font" type="font/woff2" crossorigin="anonymous"><link rel="stylesheet" href="${assets.css}"><link rel="icon" href="${assets.mark}" type="image/svg+xml"><link rel="manifest" href="/manifest.webmanifest"><link rel="apple-touch-icon" href="${assets.icons.small}"><meta name="theme-color" content="#fbf8f3" media="(prefers-color-scheme:light)"><meta name="theme-color" content="#15191c" media="(prefers-color-scheme:dark)"><script type="module" src="${assets.script}" nonce="${frame.nonce}"></script></head><body><a class="skip" href="#main">${words.skip}</a>${Header({ frame })}${Navigation({ signedIn: frame.viewer !== null, news: frame.news === true, here })}<main id="main" tabindex="-1"${narrow && stored(' class="narrow"')}><div role="status">${notice && html`<p class="notice">${notice}</p>`}</div>${frame.alarm && html`<p class="notice">${words.alarm} <a href="/duty">${words.alarmLink}</a></p>`}${sensitive && <LeaveQuickly />}${children}${frame.lost && <KeptWords />}</main><footer class="foot"><a class="help" href="/help-now">${Icon({ name: 'help' })}${words.helpNow}</a><a href="/rules">${words.rules}</a><a href="/language${frame.address && `?back=${encodeURIComponent(frame.address)}`}"><span>${languages}</span></a></footer></body></html>`;
}

/** Each by its own name: whoever looks for theirs cannot read the others. */
const languages = stored(
  narrow(
    (['en', 'es', 'ar'] as const)
      .map((locale) => `<bdi lang="${locale}">${languageNames[locale]}</bdi>`)
      .join(' · '),
  ),
);

function Header({ frame: { viewer, place, assets } }: { frame: FrameData }) {
  const words = useWords(messages);
  const enter =
    !viewer &&
    html`<div class="enter"><a href="/sign-in">${words.signIn}</a><a class="b q" href="/sign-up">${words.join}</a></div>`;
  return html`<header class="top"><a class="place" href="/"><img src="${assets.mark}" width="36" height="36" alt=""><bdi>${place.name}</bdi></a><search class="find"><form action="/search"><input type="search" name="q" dir="auto" aria-label="${words.search}" placeholder="${words.search}"><button type="submit" aria-label="${words.search}">${Icon({ name: 'search' })}</button></form></search>${enter}</header>`;
}

function Navigation({ signedIn, news, here }: { signedIn: boolean; news: boolean; here: Here | undefined }) {
  const words = useWords(messages);
  const item = (name: Here & IconName, href: string) =>
    html`<a class="n-${name}" href="${href}"${name === here && stored(' aria-current="page"')}>${Icon({ name })}${words[name]}${name === 'you' && news && html`<span class="dot"><span class="vh">${words.news}</span></span>`}</a>`;
  return html`<nav class="main" aria-label="${words.mainNavigation}">${item('home', '/')}${item('groups', '/groups')}${item('ask', '/ask')}${signedIn && item('messages', '/messages')}${item('search', '/search')}${signedIn && item('you', '/you')}</nav>`;
}

/**
 * A plain way to somewhere harmless, in reach wherever one has scrolled to. With script it also replaces this page
 * in the history, and Shift pressed three times does the same; see `client.ts`.
 */
export function LeaveQuickly() {
  const words = useWords(messages);
  const { leaveTo } = useContext(Frame).place;
  return html`<p class="leave"><a href="${leaveTo}" rel="noreferrer nofollow" data-leave>${Icon({ name: 'leave' })}<span>${words.leave}<small>${words.leaveHint}</small></span></a></p>`;
}

interface TitleProps {
  children: ComponentChildren;
  /** A sentence under the heading. */
  lead?: ComponentChildren;
  /** The one main action of the page, or small things beside the heading. */
  action?: ComponentChildren;
}

/** The page's heading, with its one main action. */
export function Title({ children, lead, action }: TitleProps) {
  return html`<header class="title"><h1>${children}</h1>${lead && html`<p>${lead}</p>`}${action && html`<div class="acts">${action}</div>`}</header>`;
}

/** On a desk a main column and one beside it; on a phone one after the other. */
export function Columns({ children, aside }: { children: ComponentChildren; aside: ComponentChildren }) {
  return html`<div class="cols"><div>${children}</div><aside>${aside}</aside></div>`;
}

/**
 * A sentence with places for other content: `parts` fills each `{name}` of the text. So a link can stand
 * inside a sentence that a translator orders anew.
 */
export function Sentence({ text, parts }: { text: string; parts: Record<string, ComponentChildren> }) {
  return <>{text.split(/\{(\w+)\}/).map((piece, place) => (place % 2 ? parts[piece] : piece))}</>;
}
