import { createContext } from 'preact';
import type { Reader } from '../platform/i18n.ts';

/** Addresses of the built files that every page refers to. */
export interface Assets {
  css: string;
  script: string;
  /** The Latin subset of the upright font, fetched early. */
  font: string;
  /** The mark as an SVG file: favicon, and beside the place's name. */
  mark: string;
  /** For home screens, as PNG. */
  icons: { small: string; large: string; maskable: string };
}

/** What the frame around a page needs to know. One per answer. */
export interface FrameData extends Reader {
  /** Whoever is signed in; null for a visitor. */
  viewer: { id: string; name: string } | null;
  place: { name: string; sentence: string; leaveTo: string };
  /** Path of this page, without the query: marks where one is. */
  path: string;
  /** Shows this page again. Missing where nothing does. */
  address?: string;
  /** Of this answer's Content-Security-Policy. */
  nonce: string;
  assets: Assets;
  /** Said once at the top of the page, such as “Your answer is posted.” */
  notice?: string;
  /** Something is new for the viewer: a calm dot beside the way to it. */
  news?: boolean;
  /** Something urgent waits that the viewer can do something about. */
  alarm?: boolean;
  /** Words of a form that could not be taken: an error page shows them, so that they are not lost. */
  kept?: readonly string[] | undefined;
  /** The page has no place for them: they stand below it. */
  lost?: boolean;
  /** Of files that one may add: how large each, and how many. */
  fileLimits?: { bytes: number; perPost: number };
}

export const Frame = createContext<FrameData>({
  viewer: null,
  place: { name: 'Peerhood', sentence: '', leaveTo: 'https://www.wikipedia.org/' },
  path: '/',
  nonce: '',
  assets: { css: '', script: '', font: '', mark: '', icons: { small: '', large: '', maskable: '' } },
  locale: 'en',
  timeZone: 'UTC',
});
