import type { Locale } from '../platform/i18n.ts';
import type { CueLanguage } from './compute/languages.ts';
import { beforeListening, type Practice } from './compute/practices.ts';
import type { Done } from './queries.ts';

/** How long words for an exercise may be. */
export const longest = 2_000;

/** Whether what somebody has practised is enough to listen to others one to one. The database decides by the same. */
export const practisedEnough = (done: readonly Done[]): boolean =>
  beforeListening.every((practice) => done.some((each) => each.practice === practice));

export const didExercise = (done: readonly Done[], practice: Practice, scenario: string): boolean =>
  done.some((each) => each.practice === practice && each.scenario === scenario);

/** The mirrored English, for trying, is English. */
export const cueLanguage = (locale: Locale): CueLanguage => (locale === 'en-XB' ? 'en' : locale);
