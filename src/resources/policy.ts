import type { Viewer } from '../platform/db.ts';
import type { Entry } from './actions.ts';

/** Whether somebody may change the list; for everybody else these pages are not there. */
export function mayEditResources(viewer: Viewer): boolean {
  return viewer.standing === 'admitted' && viewer.organiser;
}

/** What stands in the way of an entry, by field: a key of the words for problems. */
export type Problem = 'phone' | 'link' | 'nameless' | 'noWay' | 'manySources' | 'longSource' | 'noSource';

/**
 * What is wrong with an entry. People in danger follow what stands there, so numbers can be dialled, and links lead
 * over connections that nobody reads or changes on the way.
 */
export function wrongWith(
  { kind, name, dial, sms, web, chat, sources }: Entry,
  checked: boolean,
): Partial<Record<'name' | 'dial' | 'sms' | 'web' | 'chat' | 'sources', Problem>> {
  return {
    ...(kind !== 'emergency' && name === '' && { name: 'nameless' as const }),
    ...(dial + sms + web + chat === '' && { dial: 'noWay' as const }),
    ...(!isNumber(dial) && { dial: 'phone' as const }),
    ...(!isNumber(sms) && { sms: 'phone' as const }),
    ...(!isLink(web) && { web: 'link' as const }),
    ...(!isLink(chat) && { chat: 'link' as const }),
    ...(sources.length > 5 && { sources: 'manySources' as const }),
    ...(sources.some((source) => source.length > 300) && { sources: 'longSource' as const }),
    ...(checked && sources.length === 0 && { sources: 'noSource' as const }),
  };
}

/** Nothing, or something that a telephone can dial. */
const isNumber = (text: string) => text === '' || (/^[0-9+*# ]{1,30}$/.test(text) && /\d/.test(text));

const isLink = (text: string) => text === '' || (/^https:\/\/\S+$/.test(text) && URL.canParse(text));
