import { sql } from 'kysely';
import sharp from 'sharp';
import { newToken } from '../src/platform/session.ts';
import type { Client, Person, World } from './world.ts';

/**
 * A hidden group with everything in it that a route can be about, and how each route is asked: for the stranger guard
 * and for the fuzzer, which both walk all of them.
 */

/** A hidden group with everything in it that a route can be about. */
export interface Scene {
  world: World;
  facilitator: Person;
  member: Person;
  organiser: Person;
  /** Everybody who must not be able to tell that it exists. */
  strangers: Record<string, Client>;
  ids: Record<string, string>;
}

export type Fields = Record<string, string>;

export type Declared =
  /** Everybody may ask, and nothing of anybody's is in the answer. */
  | { open: true }
  /** About oneself alone: a visitor is led to sign in. */
  | { own: true; fields?: Fields }
  /** For roles: everybody else gets the 404. */
  | { role: 'organiser' | 'reviewer'; path?: (ids: Record<string, string>) => string; fields?: Fields }
  /**
   * About something in the scene. `names` are the ids in its address; for the absent thing they are replaced by
   * others that name nothing. `by` may do it.
   */
  | {
      about: string[];
      by: 'facilitator' | 'member' | 'organiser' | 'guest';
      fields?: Fields;
      query?: string;
    };

const group = (by: 'facilitator' | 'member' = 'member', fields?: Fields, query?: string): Declared => ({
  about: ['group'],
  by,
  fields,
  query,
});

export const routes: Record<string, Declared> = {
  'GET /healthz': { open: true },
  'GET /readyz': { open: true },
  'GET /assets/*': { open: true },
  'GET /sw.js': { open: true },
  'GET /': { open: true },
  'GET /ask': { open: true },
  'POST /ask': { own: true, fields: { words: 'A quiet evening' } },
  'POST /ask/suggestions': { open: true },
  'POST /ask/sign-in': { open: true },
  'GET /requests': { own: true },
  'GET /helping': { own: true },
  'POST /helping': { own: true, fields: { forms: 'listener' } },
  'POST /helping/presence': { own: true, fields: { here: 'yes' } },
  'POST /helping/avoidances': { own: true, fields: { kind: 'group', named: 'Quiet evenings' } },
  'GET /search': { open: true },
  'GET /rules': { open: true },
  'GET /help-now': { open: true },
  'GET /groups': { open: true },
  'GET /looking-after': { open: true },
  'GET /practice': { open: true },
  'GET /practice/cues': { open: true },
  'GET /practice/panel': { open: true },
  'GET /practice/questions': { open: true },
  'GET /practice/:practice': { open: true },
  'GET /practice/:practice/:scenario': { open: true },
  // What a visitor writes is read and forgotten, too.
  'POST /practice/:practice/:scenario': { open: true },
  'POST /practice/cues': { own: true },
  'POST /practice/removal': { own: true },
  'GET /language': { open: true },
  'POST /language': { open: true },
  'GET /sign-up': { open: true },
  'POST /sign-up': { open: true },
  'GET /sign-in': { open: true },
  'POST /sign-in': { open: true },
  'POST /sign-out': { open: true },
  'GET /sign-in/recovery': { open: true },
  'POST /sign-in/recovery': { open: true },
  'POST /passkeys/challenges': { open: true },
  'GET /invitations/:token': { about: ['placeInvitation'], by: 'guest' },
  'GET /set-up/:token': { about: ['setUp'], by: 'guest' },
  'GET /sign-in/links/:token': { about: ['signInLink'], by: 'guest' },

  'GET /listening': { own: true },
  'POST /listening/agreement': { own: true },
  'POST /listening/agreement/withdrawal': { own: true },
  'POST /listening/rests': { own: true, fields: { for: '15' } },
  'POST /listening/rests/end': { own: true },
  'POST /listening/debriefs': { own: true },
  'POST /listening/debrief-time': { own: true },
  'GET /you/limits': { own: true },
  'POST /you/limits': { own: true, fields: { answers: 'In the evening' } },
  'GET /messages': { own: true },
  'GET /messages/live': { own: true },
  'GET /you/messages': { own: true },
  'POST /you/messages': { own: true, fields: { may_ask: 'groups' } },
  'POST /files': { own: true },

  'GET /welcome': { own: true },
  'POST /welcome/hello': { own: true, fields: { announce: 'groups' } },
  'POST /welcome/reading': { own: true },
  'GET /you/welcoming': { own: true },
  'POST /you/welcoming': { own: true, fields: { welcoming: 'no' } },
  'POST /you/arrival/removal': { own: true },
  'GET /replies': { own: true },
  'GET /waiting': { own: true },
  'GET /groups/new': { own: true },
  'POST /groups': { own: true, fields: { name: 'Another group', visibility: 'hidden' } },
  'GET /notifications': { own: true },
  'GET /notifications/live': { own: true },
  'POST /notifications/readings': { own: true },
  'GET /you/notifications': { own: true },
  'POST /you/notifications': { own: true },
  'POST /you/notifications/address': { own: true, fields: { address: 'somebody@example.org' } },
  'POST /you/notifications/address/removal': { own: true },
  'POST /you/notifications/address/trust': { own: true },
  'GET /you/notifications/address/:token': { own: true },
  'POST /you/notifications/address/:token': { own: true },
  'POST /you/notifications/devices': { own: true },
  // The token says whose it is; one that is not ours says so.
  'GET /unsubscribe/:token': { open: true },
  'POST /unsubscribe/:token': { open: true },
  'GET /organise/outbox': { role: 'organiser' },
  'GET /organise/health': { role: 'organiser' },
  'GET /you': { own: true },
  'GET /you/profile': { own: true },
  'POST /you/profile': { own: true },
  'GET /you/experiences': { own: true },
  'POST /you/experiences': { own: true },
  'POST /you/experiences/consent': { own: true },
  'POST /you/experiences/withdrawal': { own: true },
  'GET /you/blocks': { own: true },
  'GET /you/sign-in': { own: true },
  'GET /you/password': { own: true },
  'POST /you/password': { own: true },
  'GET /you/recovery-codes': { own: true },
  'POST /you/recovery-codes': { own: true },
  'POST /you/recovery-codes/receipt': { own: true },
  'POST /you/sessions/endings': { own: true },
  'POST /you/passkeys': { own: true },
  'POST /you/notices/reading': { own: true },
  'GET /reports/mine': { own: true },
  'GET /you/looking-after': { own: true },
  'POST /you/looking-after': { own: true, fields: { contact: 'nobody' } },
  'POST /word-notes': { own: true, fields: { body: 'A quiet evening.' } },
  'GET /decisions': { own: true },
  'GET /you/drafts': { own: true },
  'GET /you/bookmarks': { own: true },
  'GET /you/filters': { own: true },
  'POST /you/filters': { own: true, fields: { words: 'evening' } },
  'GET /you/pseudonyms': { own: true },
  'GET /topic-moves': { own: true },
  'GET /masks': { role: 'reviewer' },

  'GET /figures': { open: true },
  'GET /you/consents': { own: true },
  'GET /you/looks': { own: true },
  'GET /you/data': { own: true },
  'POST /you/data/archive': { own: true },
  'GET /you/leaving': { own: true },
  'POST /you/leaving': { own: true, fields: { posts: 'keep', name: 'Nobody of this name' } },
  'POST /you/leaving/end': { own: true },
  'GET /you/break': { own: true },
  'POST /you/break': { own: true },
  'POST /you/break/end': { own: true },
  'GET /you/device': { own: true },
  'POST /you/device': { own: true, fields: { keep: 'no' } },
  'GET /offline/:language': { open: true },
  'GET /offline/:language/help': { open: true },
  'GET /manifest.webmanifest': { open: true },
  'GET /organise/records': { role: 'organiser' },
  'GET /organise/records/access': { role: 'organiser' },
  'GET /organise/records/files/:file': {
    role: 'organiser',
    path: () => '/organise/records/files/consents.csv',
  },
  'GET /organise/risks': { role: 'organiser' },
  'POST /organise/risks': {
    role: 'organiser',
    fields: { assessed_on: '2026-01-01', next_review_on: '2026-06-01' },
  },
  'GET /organise/risks/:version': { role: 'organiser', path: () => '/organise/risks/1' },
  'GET /organise': { role: 'organiser' },
  'POST /organise': { role: 'organiser', fields: { name: 'A place', joining: 'anyone' } },
  'GET /organise/people': { role: 'organiser' },
  'POST /organise/people/:person/admission': {
    role: 'organiser',
    path: (ids) => `/organise/people/${ids.person}/admission`,
  },
  'POST /organise/people/:person/refusal': {
    role: 'organiser',
    path: (ids) => `/organise/people/${ids.person}/refusal`,
  },
  'POST /organise/roles': { role: 'organiser', fields: { name: 'Mia Member', role: 'moderator' } },
  'POST /organise/roles/removal': { role: 'organiser', fields: { person: 'x', role: 'moderator' } },
  'POST /organise/sign-in-links': { role: 'organiser', fields: { name: 'Mia Member' } },
  'GET /organise/invitations': { role: 'organiser' },
  'POST /organise/invitations': { role: 'organiser' },
  'POST /organise/invitations/:invitation/end': {
    role: 'organiser',
    path: (ids) => `/organise/invitations/${ids.absent}/end`,
  },
  'GET /organise/experiences': { role: 'organiser' },
  'POST /organise/experiences': { role: 'organiser', fields: { name: 'Something' } },
  'POST /organise/experiences/removal': { role: 'organiser' },
  'GET /organise/groups': { role: 'organiser' },
  'GET /organise/log': { role: 'organiser' },
  'GET /organise/resources': { role: 'organiser' },
  'POST /organise/resources': {
    role: 'organiser',
    fields: { kind: 'listening', name: 'Somebody', dial: '1' },
  },
  'GET /organise/resources/new': { role: 'organiser' },
  'GET /organise/resources/:resource': {
    role: 'organiser',
    path: (ids) => `/organise/resources/${ids.resource}`,
  },
  'POST /organise/resources/:resource': {
    role: 'organiser',
    path: (ids) => `/organise/resources/${ids.resource}`,
    fields: { kind: 'listening', name: 'Somebody', dial: '1', version: '1' },
  },
  ...Object.fromEntries(
    ['checks', 'position', 'removal', 'restoration'].map((part): [string, Declared] => [
      `POST /organise/resources/:resource/${part}`,
      {
        role: 'organiser',
        path: (ids) => `/organise/resources/${ids.resource}/${part}`,
        fields: { version: '1', direction: 'up' },
      },
    ]),
  ),
  'GET /duty': { role: 'reviewer' },
  'POST /duty/hours': { role: 'reviewer' },
  'POST /duty/offers': { role: 'organiser' },
  'POST /duty/notes': { role: 'reviewer' },
  'GET /duty/breaks': { role: 'reviewer' },
  'POST /duty/breaks': { role: 'reviewer', fields: { for: '15' } },
  'POST /duty/breaks/end': { role: 'reviewer' },
  'POST /duty/listening': { role: 'reviewer' },
  'POST /duty/debriefs': { role: 'reviewer' },
  'GET /organise/triage': { role: 'organiser' },
  'POST /organise/triage': { role: 'organiser', fields: { size: '30' } },
  'POST /organise/triage/second-stage': { role: 'organiser' },
  'GET /flags': { role: 'reviewer' },
  'GET /flags/figures': { role: 'reviewer' },
  'GET /flags/sample': { role: 'reviewer' },
  'GET /organise/targets': { role: 'organiser' },
  'POST /organise/targets': { role: 'organiser', fields: { report: '1440' } },
  'GET /reports': { role: 'reviewer' },
  'GET /appeals': { role: 'reviewer' },
  'GET /suspensions': { role: 'reviewer' },
};

/** Routes about something that not everybody may know of. Kept apart: each is tried on the scene, in this order. */
export const guarded: Record<string, Declared> = {
  'GET /groups/:group': group(),
  'GET /groups/:group/live': group(),
  'GET /groups/:group/mentions': group('member', undefined, '?q=f'),
  'POST /groups/:group/level': group('member', { level: 'watch' }),
  'POST /topics/:topic/level': { about: ['topic'], by: 'member', fields: { level: 'watch' } },
  'POST /you/notifications/devices/:device/removal': { about: ['device'], by: 'member' },
  'GET /groups/:group/about': group(),
  'GET /groups/:group/members': group(),
  'GET /groups/:group/agreement': group(),
  'GET /groups/:group/agreement/new': group('facilitator'),
  'GET /groups/:group/settings': group('facilitator'),
  'GET /groups/:group/visibility': group('facilitator', undefined, '?to=hidden'),
  'GET /groups/:group/invitations': group('facilitator'),
  'GET /groups/:group/log': group('facilitator'),
  'POST /groups/:group/similar': group('member', { title: 'quiet evening' }),
  'POST /groups/:group/topics/new': group('member', { title: 'A quiet evening' }),
  'GET /groups/:group/topics/new': group(),
  'GET /topics/:topic': { about: ['topic'], by: 'member' },
  'GET /topics/:topic/live': { about: ['topic'], by: 'member' },
  'GET /topics/:topic/posts/new': { about: ['topic'], by: 'member' },
  'GET /topics/:topic/moves/new': { about: ['topic'], by: 'facilitator' },
  'GET /masks/:mask': { about: ['mask'], by: 'facilitator' },
  'POST /topics/:topic/posts/new': { about: ['topic'], by: 'member', fields: { body: 'A quiet evening.' } },
  'POST /groups/:group/draft': group('member', { title: 'Evenings', body: 'A quiet' }),
  'POST /topics/:topic/draft': { about: ['topic'], by: 'member', fields: { body: 'A quiet' } },
  'POST /posts/:post/draft': { about: ['post'], by: 'member', fields: { body: 'A quiet' } },
  'POST /drafts/:draft/removal': { about: ['savedDraft'], by: 'member' },
  'POST /posts/:post/bookmark': { about: ['post'], by: 'member' },
  'POST /bookmarks/:bookmark': { about: ['bookmark'], by: 'member', fields: { note: 'Tea', remind: 'none' } },
  'POST /bookmarks/:bookmark/removal': { about: ['bookmark'], by: 'member' },
  'POST /polls/:poll/votes': { about: ['poll'], by: 'member' },
  'POST /polls/:poll/end': { about: ['poll'], by: 'member' },
  'POST /masks/:mask/pause': { about: ['mask'], by: 'facilitator', fields: { paused: 'yes' } },
  'POST /masks/:mask/unmaskings': { about: ['reportedMask'], by: 'organiser', fields: { why: 'Danger.' } },
  'POST /unmaskings/:unmasking/answer': {
    about: ['unmasking'],
    by: 'organiser',
    fields: { agreed: 'no', why: 'No reason.' },
  },
  'POST /unmaskings/:unmasking/looks': { about: ['lifted'], by: 'organiser' },
  'POST /topics/:topic/pin': { about: ['topic'], by: 'facilitator' },
  'POST /topics/:topic/pin/removal': { about: ['topic'], by: 'facilitator' },
  'POST /topics/:topic/moves': { about: ['topic'], by: 'facilitator', fields: { group: 'OTHER' } },
  'POST /topic-moves/:move/answers': { about: ['move'], by: 'member', fields: { willing: 'no' } },
  'POST /topic-moves/:move/end': { about: ['openMove'], by: 'facilitator' },
  'GET /topics/:topic/resolutions': { about: ['topic'], by: 'member' },
  'GET /groups/:group/rooms': group(),
  'GET /rooms/:room': { about: ['room'], by: 'member' },
  'GET /rooms/:room/live': { about: ['room'], by: 'member' },
  'GET /conversations/:conversation': { about: ['conversation'], by: 'member' },
  'GET /messages/:message': { about: ['message'], by: 'member' },
  'GET /messages/:message/revisions': { about: ['message'], by: 'member' },
  'GET /messages/:message/revisions/new': { about: ['message'], by: 'member' },
  'GET /messages/:message/topics/new': { about: ['message'], by: 'member' },
  'GET /messages/:message/hiding': { about: ['message'], by: 'facilitator' },
  'GET /people/:person/conversation': { about: ['person'], by: 'facilitator' },
  'POST /people/:person/conversation': { about: ['person'], by: 'facilitator', fields: { body: 'Hello.' } },
  'POST /groups/:group/rooms': group('facilitator', { name: 'Another room' }),
  'POST /rooms/:room/messages': { about: ['room'], by: 'member', fields: { body: 'A quiet evening.' } },
  'POST /rooms/:room/typing': { about: ['room'], by: 'member' },
  'POST /rooms/:room/mutes': { about: ['room'], by: 'member' },
  'POST /rooms/:room/name': { about: ['room'], by: 'facilitator', fields: { name: 'Kitchen' } },
  'POST /rooms/:room/archivings': { about: ['room'], by: 'facilitator' },
  'POST /rooms/:room/archivings/end': { about: ['room'], by: 'facilitator' },
  'POST /messages/:message/revisions': {
    about: ['message'],
    by: 'member',
    fields: { body: 'A calm evening.', version: '1' },
  },
  'POST /messages/:message/reactions': { about: ['message'], by: 'facilitator', fields: { kind: 'heart' } },
  'POST /messages/:message/topic-wishes': { about: ['message'], by: 'facilitator' },
  'POST /messages/:message/topic-wishes/refusal': { about: ['message'], by: 'member' },
  'POST /messages/:message/topics': {
    about: ['message'],
    by: 'member',
    fields: { title: 'Quiet', kind: 'conversation' },
  },
  'POST /messages/:message/removal': { about: ['message'], by: 'member' },
  'POST /messages/:message/restoration': { about: ['message'], by: 'member' },
  'POST /messages/:message/hiding': {
    about: ['message'],
    by: 'facilitator',
    fields: { rule: 'Be kind', facts: 'It hurt.' },
  },
  'POST /conversations/:conversation/leavings': { about: ['conversation'], by: 'member' },
  'POST /conversations/:conversation/leavings/end': { about: ['conversation'], by: 'member' },
  'POST /conversations/:conversation/answers': {
    about: ['conversation'],
    by: 'facilitator',
    fields: { answer: 'accepted' },
  },
  'GET /requests/:request': { about: ['request'], by: 'member' },
  'POST /requests/:request/offers': {
    about: ['request'],
    by: 'facilitator',
    fields: { form: 'companion', words: 'I am here.' },
  },
  'POST /requests/:request/refusal': { about: ['otherRequest'], by: 'facilitator' },
  'POST /requests/:request/widening': { about: ['narrowRequest'], by: 'member' },
  'POST /requests/:request/meeting': { about: ['groupRequest'], by: 'member' },
  'POST /requests/:request/withdrawal': { about: ['spareRequest'], by: 'member' },
  'POST /offers/:offer/acceptance': { about: ['offer'], by: 'member' },
  'POST /offers/:offer/withdrawal': { about: ['ownOffer'], by: 'facilitator' },
  'POST /helping/avoidances/:avoidance/removal': { about: ['avoidance'], by: 'member' },
  'GET /conversations/:conversation/report': { about: ['listening'], by: 'member' },
  'POST /conversations/:conversation/agreement': { about: ['listening'], by: 'member' },
  'POST /conversations/:conversation/report': {
    about: ['listening'],
    by: 'member',
    fields: { messages: 'HEARD', reason: 'other' },
  },
  'POST /listening/:listening/beginning': {
    about: ['listening'],
    by: 'member',
    fields: { need: 'To be heard' },
  },
  'POST /listening/:listening/pauses': { about: ['listening'], by: 'member' },
  'POST /listening/:listening/pauses/end': { about: ['listening'], by: 'member' },
  'GET /listening/:listening/hand-over': { about: ['listening'], by: 'facilitator' },
  'POST /listening/:listening/hand-over': {
    about: ['listening'],
    by: 'facilitator',
    fields: { note: 'Likes tea.' },
  },
  'POST /listening/hand-overs/:handover/answer': {
    about: ['handover'],
    by: 'member',
    fields: { answer: 'refused' },
  },
  'POST /listening/hand-overs/:handover/withdrawal': { about: ['openHandover'], by: 'facilitator' },
  'POST /listening/:listening/end': { about: ['listening'], by: 'member' },
  'POST /listening/:listening/reflection': { about: ['listening'], by: 'member', fields: { feels: 'same' } },
  'POST /listening/:listening/keeping': { about: ['listening'], by: 'member', fields: { keep: 'yes' } },
  'POST /listening/reflections/:reflection/removal': { about: ['reflection'], by: 'member' },
  'POST /listening/debriefs/:debrief/taking': { about: ['talk'], by: 'facilitator' },
  'POST /listening/debriefs/:debrief/end': { about: ['talk'], by: 'member' },
  'GET /posts/:post': { about: ['post'], by: 'member' },
  'GET /posts/:post/revisions': { about: ['post'], by: 'member' },
  'GET /posts/:post/revisions/new': { about: ['post'], by: 'member' },
  'GET /files/:file': { about: ['file'], by: 'member' },
  'GET /files/:file/small': { about: ['file'], by: 'member' },
  'POST /files/:file/removal': { about: ['unsent'], by: 'member' },
  'GET /posts/:post/hiding': { about: ['post'], by: 'facilitator' },
  'GET /invitations/groups/:token': { about: ['invitation'], by: 'guest' },
  'GET /people/:person': { about: ['person'], by: 'facilitator' },
  'GET /reports/new': { about: [], by: 'facilitator', query: '?post=POST' },
  'GET /reports/:report': { about: ['report'], by: 'facilitator' },
  'GET /reports/:report/files/:file': { about: ['report', 'file'], by: 'facilitator' },
  'GET /reports/:report/context': { about: ['report'], by: 'facilitator' },
  'GET /reports/mine/:report': { about: ['ownReport'], by: 'member' },
  'GET /reports/notices/:token': { about: ['notice'], by: 'guest' },
  'GET /decisions/:decision': { about: ['decision'], by: 'member' },
  'GET /appeals/:appeal': { about: ['appeal'], by: 'organiser' },
  'GET /appeals/:appeal/files/:file': { about: ['appeal', 'file'], by: 'organiser' },
  'GET /groups/:group/members/:person/removal': { about: ['group', 'person'], by: 'facilitator' },
  'GET /people/:person/pauses/new': { about: ['person'], by: 'organiser' },
  'GET /flags/:flag': { about: ['flag'], by: 'facilitator' },
  'POST /flags/:flag/answer': { about: ['ownFlag'], by: 'member', fields: { answer: 'safe' } },
  'POST /flags/:flag/claim': { about: ['flag'], by: 'facilitator' },
  'POST /flags/:flag/contacts': {
    about: ['flag'],
    by: 'facilitator',
    fields: { service: 'emergency', said: 'Where they are.', grounds: 'They wrote that it is now.' },
  },
  'POST /flags/:flag/claim/end': { about: ['flag'], by: 'facilitator' },
  'POST /flags/:flag/offer': { about: ['flag'], by: 'facilitator' },
  'POST /flags/:flag/decision': { about: ['flag'], by: 'facilitator', fields: { outcome: 'with them' } },
  'POST /flags/sample/:sample/reading': { about: ['sample'], by: 'facilitator', fields: { needs: 'no' } },
  'POST /set-up/:token': { about: ['setUp'], by: 'guest' },
  'POST /sign-in/links/:token': { about: ['signInLink'], by: 'guest' },
  'POST /groups/:group/topics/preview': group('member', {
    title: 'Evenings',
    body: 'A quiet evening.',
    kind: 'question',
  }),
  'POST /groups/:group/topics': group('member', {
    kind: 'question',
    title: 'Evenings',
    body: 'How are yours?',
  }),
  'POST /topics/:topic/posts/preview': {
    about: ['topic'],
    by: 'member',
    fields: { body: 'A quiet evening.' },
  },
  'POST /topics/:topic/posts': { about: ['topic'], by: 'member', fields: { body: 'A quiet evening.' } },
  'POST /posts/:post/revisions/preview': {
    about: ['post'],
    by: 'member',
    fields: { body: 'A calm evening.' },
  },
  'POST /topics/:topic/reactions': { about: ['topic'], by: 'facilitator', fields: { thanks: 'POST' } },
  'POST /posts/:post/reactions': { about: ['post'], by: 'facilitator', fields: { kind: 'thanks' } },
  'POST /posts/:post/revisions': { about: ['post'], by: 'member', fields: { body: 'A calm evening.' } },
  'POST /topics/:topic/resolution': { about: ['topic'], by: 'member', fields: { kind: 'resolved' } },
  'POST /topics/:topic/page-drafts': { about: ['topic'], by: 'member', fields: { title: 'Evenings' } },
  'POST /page-drafts/:draft/answers': { about: ['draft'], by: 'member', fields: { willing: 'no' } },
  'POST /page-drafts/:draft/page': { about: ['draft'], by: 'facilitator' },
  'POST /page-drafts/:draft/withdrawal': { about: ['draft'], by: 'facilitator' },
  'POST /topics/:topic/reopenings': { about: ['topic'], by: 'member' },
  'POST /topics/:topic/closures': { about: ['topic'], by: 'facilitator', fields: { reason: 'Done.' } },
  'POST /posts/:post/removal': { about: ['post'], by: 'member' },
  'POST /posts/:post/restoration': { about: ['post'], by: 'member' },
  'POST /reports': {
    about: [],
    by: 'facilitator',
    fields: { post: 'POST', reason: 'other', words: 'Please look.' },
  },
  'POST /posts/:post/hiding': {
    about: ['post'],
    by: 'facilitator',
    fields: { rule: 'Be kind', facts: 'It hurt.' },
  },
  'POST /posts/:post/showing': { about: ['post'], by: 'facilitator' },
  'POST /reports/:report/claim': { about: ['report'], by: 'facilitator' },
  'POST /reports/:report/decision': { about: ['report'], by: 'facilitator', fields: { decision: 'odd' } },
  'POST /reports/:report/release': { about: ['report'], by: 'facilitator' },
  'POST /reports/mine/:report/words': { about: ['ownReport'], by: 'member', fields: { words: 'More.' } },
  'POST /reports/mine/:report/appeals': { about: ['ownReport'], by: 'member', fields: { words: 'Again.' } },
  'POST /reports/mine/:report/withdrawal': { about: ['ownReport'], by: 'member' },
  'POST /reports/notices/:token/words': { about: ['notice'], by: 'guest', fields: { words: 'More.' } },
  'POST /reports/notices/:token/appeals': { about: ['notice'], by: 'guest', fields: { words: 'Again.' } },
  'POST /reports/notices/:token/withdrawal': { about: ['notice'], by: 'guest' },
  'POST /decisions/:decision/appeals': { about: ['decision'], by: 'member', fields: { words: 'Why me?' } },
  'POST /appeals/:appeal/claim': { about: ['appeal'], by: 'organiser' },
  'POST /appeals/:appeal/answer': {
    about: ['appeal'],
    by: 'organiser',
    fields: { outcome: 'upheld', answer: 'It stays.' },
  },
  'POST /appeals/:appeal/release': { about: ['appeal'], by: 'organiser' },
  'POST /decisions/:decision/undoing': { about: ['decision'], by: 'facilitator' },
  'POST /people/:person/pauses': { about: ['person'], by: 'organiser', fields: { length: '14' } },
  'POST /suspensions/:suspension/end': { about: ['suspension'], by: 'facilitator' },
  'POST /groups/:group/agreement': group('facilitator', { body: 'Be kind.', seen_version: '1' }),
  'POST /groups/:group/settings': group('facilitator', {
    name: 'Evenings',
    sentence: 'Quiet.',
    reading: 'narrow',
  }),
  'POST /groups/:group/visibility': group('facilitator', { visibility: 'hidden' }),
  'POST /groups/:group/invitations': group('facilitator', { uses: '1', days: '7' }),
  'POST /groups/:group/invitations/:invitation/end': { about: ['group', 'invitationId'], by: 'facilitator' },
  'POST /groups/:group/profile-listing': group('member', { shown: 'on' }),
  'POST /groups/:group/requests/withdrawal': group(),
  'POST /groups/:group/requests/:person/acceptance': { about: ['group', 'guestId'], by: 'facilitator' },
  'POST /groups/:group/requests/:person/refusal': { about: ['group', 'guestId'], by: 'facilitator' },
  'POST /groups/:group/members/:person/offer': { about: ['group', 'person'], by: 'facilitator' },
  'POST /groups/:group/members/:person/offer/withdrawal': { about: ['group', 'person'], by: 'facilitator' },
  'POST /groups/:group/facilitation': group(),
  'POST /groups/:group/facilitation/refusal': group(),
  'POST /invitations/groups/:token/memberships': {
    about: ['invitation'],
    by: 'guest',
    fields: { agreed_version: '1' },
  },
  'POST /groups/:group/memberships': group('member', { agreed_version: '1' }),
  'POST /welcomes/:person/completion': { about: ['newcomer'], by: 'facilitator' },
  'POST /people/:person/block': { about: ['person'], by: 'facilitator' },
  'POST /you/blocks/:person/removal': { about: ['person'], by: 'facilitator' },
  'POST /you/sessions/:session/ending': { about: ['session'], by: 'member' },
  'POST /you/passkeys/:passkey/name': { about: ['passkey'], by: 'member', fields: { label: 'Phone' } },
  'POST /you/passkeys/:passkey/removal': { about: ['passkey'], by: 'member' },
  'POST /you/experiences/:experience/removal': { about: ['experience'], by: 'member' },
  'POST /duty/hours/:hours/cover': { about: ['dutyHours'], by: 'organiser' },
  'POST /duty/hours/:hours/absence': { about: ['dutyHours'], by: 'organiser' },
  'POST /duty/weekly/:weekly/ending': { about: ['dutyWeekly'], by: 'organiser' },
  'POST /duty/offers/:offer/acceptance': { about: ['dutyOffer'], by: 'organiser' },
  'POST /duty/offers/:offer/refusal': { about: ['dutyOffer'], by: 'organiser' },
  'POST /duty/offers/:offer/withdrawal': { about: ['dutyOffer'], by: 'organiser' },
  'POST /duty/notes/:note/reading': { about: ['dutyNote'], by: 'organiser' },
  'GET /duty/debriefs/:debrief': { about: ['dutyDebrief'], by: 'organiser' },
  'POST /duty/debriefs/:debrief/listening': { about: ['dutyDebrief'], by: 'facilitator' },
  'POST /duty/debriefs/:debrief/words': {
    about: ['dutyDebrief'],
    by: 'organiser',
    fields: { words: 'At eight?' },
  },
  'POST /duty/debriefs/:debrief/end': { about: ['dutyDebrief'], by: 'organiser' },
  'POST /groups/:group/members/:person/removal': {
    about: ['group', 'person'],
    by: 'facilitator',
    fields: { rule: 'Be kind', facts: 'It hurt somebody.' },
  },
  'POST /groups/:group/facilitation/end': group('facilitator'),
  'POST /groups/:group/leave': group('facilitator'),
};

/** Where a declared route is, and what its form holds, with these ids. */
export function addressOf(
  pattern: string,
  declared: { about: string[]; fields?: Fields; query?: string },
  ids: Record<string, string>,
) {
  let place = 0;
  const path =
    pattern.replace(/:\w+/g, () => ids[declared.about[place++] ?? ''] ?? 'nothing') +
    (declared.query ?? '').replace('POST', ids.post!);
  const fields =
    declared.fields &&
    Object.fromEntries(
      Object.entries(declared.fields).map(([name, value]) => [
        name,
        value === 'POST'
          ? ids.post!
          : value === 'OTHER'
            ? ids.otherGroup!
            : value === 'HEARD'
              ? ids.heard!
              : value,
      ]),
    );
  return { path, fields };
}

/** Ids of the same shapes that name nothing. */
export function absentIds(ids: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [
      name,
      id
        .replace(/[0-9a-z]/g, (character) => (/[0-9]/.test(character) ? '4' : 'd'))
        .replace(/^(.{14})./, '$17'),
    ]),
  );
}

/** A picture that this person has uploaded. */
async function fileOf(person: Person): Promise<string> {
  const blank = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  const answer = await person.upload('/files', {}, [new File([new Uint8Array(blank)], 'tea.png')]);
  return /name="files" value="([^"]+)"/.exec(await answer.text())![1]!;
}

/** Plays the scene into a world with nobody in it. */
export async function stage(world: World): Promise<Scene> {
  const [facilitator, member, organiser, outsider, left, blocked, moderator] = await Promise.all([
    world.person('Fay Facilitator'),
    world.person('Mia Member'),
    world.person('Olu Organiser', 'organiser'),
    world.person('Out Sider'),
    world.person('Lee Left'),
    world.person('Bo Blocked'),
    world.person('Mo Moderator', 'moderator'),
  ]);
  await world.db.asSystem((system) =>
    system.all(sql`insert into place_roles (person_id, role) values (${organiser.id}, 'moderator')`),
  );
  await organiser.go('/organise/risks', { assessed_on: '2026-01-01', next_review_on: '2026-06-01' });
  const group = await world.group(facilitator, 'Quiet evenings', 'hidden');
  await world.join(member, group);
  await world.join(left, group);
  const topic = await world.topic(member, group, 'A quiet evening');
  await world.reply(facilitator, topic, 'Mine was quiet too.');
  const room = /[0-9a-f-]{36}/.exec(await facilitator.go(`/groups/${group}/rooms`, { name: 'Kitchen' }))![0];
  const message = (await member.go(`/rooms/${room}/messages`, { body: 'Tea is ready.' })).split('#')[1]!;
  const conversation = /[0-9a-f-]{36}/.exec(
    await member.go(`/people/${facilitator.id}/conversation`, { body: 'A word?' }),
  )![0];
  const unsent = await fileOf(member);
  const file = await fileOf(member);
  const post = await world.reply(member, topic, 'Tea, mostly.', { files: file });
  await left.go(`/groups/${group}/leave`);
  await member.go(`/people/${blocked.id}/block`);

  const otherGroup = await world.group(facilitator, 'Other evenings', 'hidden');
  const asked = await world.topic(member, group, 'Where to');
  const stays = await world.topic(facilitator, group, 'Stays');
  await member.go(`/topics/${topic}/posts`, { body: 'Masked.', masked: 'on' });
  await facilitator.go(`/topics/${asked}/posts`, { body: 'Masked too.', masked: 'on' });
  await member.go(`/topics/${topic}/posts`, { body: 'Tea?', poll_question: 'Tea?', poll_options: 'Yes\nNo' });
  await member.go(`/topics/${topic}/draft`, { body: 'Perhaps' });
  const saved = await world.reply(facilitator, stays, 'Keep this.');
  await member.go(`/posts/${saved}/bookmark`);
  await facilitator.go(`/topics/${asked}/moves`, { group: otherGroup });

  const invitation = newToken();
  const placeInvitation = newToken();
  const signInLink = newToken();
  const setUp = newToken();
  const notice = newToken();
  const ids: Record<string, string> = {
    group,
    topic,
    post,
    otherGroup,
    room,
    message,
    conversation,
    person: member.id,
    newcomer: member.id,
    guestId: outsider.id,
    file,
    unsent,
    absent: '01900000-0000-7000-8000-000000000000',
  };
  ids.listening = await world.listening(member, facilitator);
  await world.db.asSystem(async (system) => {
    const one = async (query: ReturnType<typeof sql<{ id: string }>>) => (await system.first(query))!.id;
    const groupId = await one(sql`select id from groups where address = ${group}`);
    ids.invitationId =
      await one(sql`insert into group_invitations (group_id, token_hash, made_by, expires_at, uses_left)
      values (${groupId}, ${invitation.hash}, ${facilitator.id}, now() + interval '1 day', 5) returning id`);
    await system.all(sql`insert into place_invitations (token_hash, made_by, expires_at, uses_left)
      values (${placeInvitation.hash}, ${organiser.id}, now() + interval '1 day', 5)`);
    await system.all(sql`insert into sign_in_links (token_hash, person_id, purpose, expires_at)
      values (${signInLink.hash}, ${outsider.id}, 'sign in', now() + interval '1 day')`);
    await system.all(
      sql`insert into sign_in_links (token_hash, purpose) values (${setUp.hash}, 'first organiser')`,
    );
    ids.report =
      await one(sql`insert into reports (subject, post_id, group_id, reporter_id, reason, claimed_by, claimed_until)
      values ('post', ${post}, ${groupId}, ${left.id}, 'other', ${facilitator.id}, now() + interval '1 hour') returning id`);
    // What the member asks for, in the hidden group, brought to its facilitator.
    for (const [name, form, reach] of [
      ['request', 'companion', 'group'],
      ['otherRequest', 'companion', 'group'],
      ['narrowRequest', 'companion', 'one'],
      ['groupRequest', 'group', 'peers'],
      ['spareRequest', 'companion', 'group'],
      ['offered', 'companion', 'group'],
      ['offeredToo', 'companion', 'group'],
    ] as const) {
      ids[name] =
        await one(sql`insert into support_requests (asker_id, form, reach, group_id, words, html, language)
        values (${member.id}, ${form}, ${reach}, ${reach === 'group' ? groupId : null}::uuid, 'A quiet word', '<p>A quiet word</p>', 'en')
        returning id`);
      await system.all(sql`select take_support_step(${ids[name]}, 'invited', null)`);
      if (reach === 'group')
        await system.all(sql`insert into support_invitations (request_id, person_id, until)
          values (${ids[name]}, ${facilitator.id}, now() + interval '1 day')`);
    }
    const offerTo = (request: string) =>
      one(sql`insert into support_offers (request_id, person_id, form, words, html, brought_at)
        values (${request}, ${facilitator.id}, 'companion', 'I am here.', '<p>I am here.</p>', now()) returning id`);
    ids.offer = await offerTo(ids.offered!);
    ids.ownOffer = await offerTo(ids.offeredToo!);
    ids.avoidance = await one(sql`insert into support_avoidances (person_id, other_id)
      values (${member.id}, ${left.id}) returning id`);
    ids.ownReport = await one(sql`insert into reports (subject, person_id, reporter_id, reason)
      values ('person', ${outsider.id}, ${member.id}, 'other') returning id`);
    await system.all(sql`insert into reports (subject, reason, words, notice_hash)
      values ('place', 'private', 'Somewhere here.', ${notice.hash})`);
    ids.decision =
      await one(sql`insert into decisions (kind, group_id, post_id, person_id, made_by, rule, facts)
      values ('kind word', ${groupId}, ${post}, ${member.id}, ${facilitator.id}, 'Be kind', 'So.') returning id`);
    ids.appeal = await one(sql`insert into appeals (decision_id, side, by_person_id, words, due_at)
      values (${ids.decision}, 'reporter', null, 'Please.', now() + interval '1 day') returning id`);
    ids.flag =
      await one(sql`insert into triage_flags (post_id, group_id, author_id, level, found_by, flagged_words, hits, due_at)
      values (${post}, ${groupId}, ${member.id}, 'urgent', 'words', 'Tea, mostly.', '[]', now()) returning id`);
    ids.ownFlag = ids.flag;
    await system.all(sql`insert into author_cards (person_id, topic_id, post_id, flag_id)
      values (${member.id}, ${topic}, ${post}, ${ids.flag})`);
    ids.sample = await one(sql`insert into triage_sample (week, post_id, group_id, author_id, due_at)
      values ('2026-01-05', ${post}, ${groupId}, ${member.id}, now()) returning id`);
    ids.suspension = await one(sql`insert into suspensions (person_id, group_id, made_by)
      values (${left.id}, ${groupId}, ${facilitator.id}) returning id`);
    ids.draft = await one(sql`insert into page_drafts (topic_id, group_id, title, made_by)
      values (${topic}, ${groupId}, 'Evenings', ${facilitator.id}) returning id`);
    await system.all(
      sql`insert into page_draft_authors (draft_id, post_id, group_id, author_id) values (${ids.draft}, ${post}, ${groupId}, ${member.id})`,
    );
    await system.all(sql`insert into arrivals (person_id, audience) values (${member.id}, 'groups')`);
    await system.all(
      sql`insert into welcomes (newcomer_id, welcomer_id) values (${member.id}, ${facilitator.id})`,
    );
    ids.mask = await one(sql`select mask_id as id from posts where body = 'Masked.'`);
    ids.reportedMask = await one(sql`select mask_id as id from posts where body = 'Masked too.'`);
    await system.all(sql`insert into reports (subject, post_id, group_id, reporter_id, reason)
      select 'post', id, group_id, ${left.id}, 'other' from posts where mask_id = ${ids.reportedMask}`);
    ids.poll = await one(sql`select id from polls`);
    ids.savedDraft = await one(sql`select id from drafts`);
    ids.bookmark = await one(sql`select id from bookmarks`);
    ids.move = await one(sql`select id from topic_moves`);
    ids.openMove = await one(sql`insert into topic_moves (topic_id, from_group_id, to_group_id, made_by)
      select ${stays}, g.id, o.id, ${facilitator.id} from groups g, groups o where g.address = ${group} and o.address = ${otherGroup}
      returning id`);
    ids.lifted =
      await one(sql`insert into unmaskings (mask_id, asked_by, asked_why, answered_by, answered_why, answered_at, agreed)
      values (${ids.reportedMask}, ${organiser.id}, 'So.', ${moderator.id}, 'Yes.', now(), true) returning id`);
    ids.unmasking = await one(sql`insert into unmaskings (mask_id, asked_by, asked_why)
      values (${ids.reportedMask}, ${moderator.id}, 'So.') returning id`);
    ids.resource = await one(sql`select id from resources where country = 'AT' and kind = 'listening'`);
    ids.dutyWeekly =
      await one(sql`insert into duty_weekly (person_id, weekday, from_time, to_time, zone, first_day)
      values (${organiser.id}, 1, '09:00', '11:00', 'UTC', current_date) returning id`);
    ids.dutyHours = await one(sql`insert into duty_hours (person_id, starts_at, ends_at)
      values (${organiser.id}, now(), now() + interval '2 hours') returning id`);
    await system.all(sql`insert into duty_hours (person_id, starts_at, ends_at)
      values (${organiser.id}, now() + interval '3 hours', now() + interval '4 hours')`);
    ids.dutyOffer = await one(sql`insert into duty_offers (person_id, weekly, day, from_time, to_time, zone)
      values (${organiser.id}, false, current_date + 2, '09:00', '11:00', 'UTC') returning id`);
    ids.dutyNote = await one(sql`insert into duty_notes (words) values ('All quiet.') returning id`);
    ids.dutyDebrief = await one(sql`insert into debriefs (person_id, listener_id, taken_at)
      values (${organiser.id}, ${facilitator.id}, now()) returning id`);
    ids.heard = await one(sql`insert into messages (room_id, author_id, body, html)
      values (${ids.listening}, ${facilitator.id}, 'I hear you.', '<p>I hear you.</p>') returning id`);
    const noted = async (note: string) =>
      one(sql`insert into listening_handovers (room_id, made_by, note)
        values (${await world.listening(member, facilitator)}, ${facilitator.id}, ${note}) returning id`);
    ids.handover = await noted('Likes tea.');
    ids.openHandover = await noted('Likes coffee.');
    ids.reflection = await one(sql`insert into listening_reflections (person_id, feels, words)
      values (${member.id}, 'same', 'Mine.') returning id`);
    ids.talk = await one(
      sql`insert into debriefs (person_id, in_room) values (${member.id}, true) returning id`,
    );
    ids.device = await one(sql`insert into push_subscriptions (person_id, session_id, endpoint, p256dh, auth)
      select ${member.id}, id, 'https://push.example/1', 'key', 'auth' from sessions where person_id = ${member.id} returning id`);
    ids.session = await one(sql`select id from sessions where person_id = ${facilitator.id}`);
    ids.experience = await one(
      sql`insert into experiences (name) values ('Quiet evenings alone') returning id`,
    );
  });
  ids.invitation = invitation.token;
  ids.placeInvitation = placeInvitation.token;
  ids.signInLink = signInLink.token;
  ids.setUp = setUp.token;
  ids.notice = notice.token;
  ids.passkey = 'a-passkey-of-nobody';
  return {
    world,
    facilitator,
    member,
    organiser,
    strangers: { visitor: world.visitor(), outsider, 'ex-member': left, blocked, moderator, organiser },
    ids,
  };
}
