import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { absentIds, addressOf, type Fields, guarded, routes, type Scene, stage } from './scene.ts';
import { type Client, newWorld, textOf } from './world.ts';

/**
 * The stranger guard: walks every route as people who may not see what it is about, and expects what they would
 * get if it did not exist, to the byte. A route without a place in `routes` fails.
 */

let scene: Scene;
beforeAll(async () => {
  scene = await stage(await newWorld());
});
afterAll(() => scene.world.drop());

describe('every route', () => {
  test('has a place in this guard', () => {
    const known = new Set([...Object.keys(routes), ...Object.keys(guarded)]);
    const served = [
      ...new Set(
        scene.world.app.routes
          .filter(({ method }) => method !== 'ALL')
          .map(({ method, path }) => `${method} ${path}`),
      ),
    ];
    expect(
      served.filter((route) => !known.has(route)),
      'routes without a declared fixture',
    ).toEqual([]);
    expect(
      [...known].filter((route) => !served.includes(route)),
      'fixtures without a route',
    ).toEqual([]);
  });

  test('about oneself leads a visitor to sign in', async () => {
    for (const [route, declared] of Object.entries(routes)) {
      if (!('own' in declared)) continue;
      const [method, path] = route.split(' ') as [string, string];
      const answer = await ask(scene.world.visitor(), method, path, declared.fields);
      expect([303, 401, 403, 404], `${route} as a visitor`).toContain(answer.status);
      if (answer.status === 303) expect(answer.headers.get('location'), route).toMatch(/^\/sign-in/);
    }
  });

  test('of a role answers everybody else as if it were not there', async () => {
    for (const [route, declared] of Object.entries(routes)) {
      if (!('role' in declared)) continue;
      const [method, pattern] = route.split(' ') as [string, string];
      const path = declared.path?.(scene.ids) ?? pattern;
      const member = await ask(scene.strangers.outsider!, method, path, declared.fields);
      expect(member.status, `${route} as a member`).toBe(404);
      const visitor = await ask(scene.world.visitor(), method, path, declared.fields);
      expect(
        visitor.status === 404 || visitor.headers.get('location')?.startsWith('/sign-in'),
        `${route} as a visitor`,
      ).toBe(true);
      if (method === 'GET')
        expect((await ask(scene.organiser, method, path)).status, `${route} as an organiser`).toBe(200);
    }
  });
});

describe('what is in a hidden group, or is somebody’s own', () => {
  test.each(Object.entries({ ...routes, ...guarded }).filter(([, declared]) => 'about' in declared))(
    '%s',
    async (route, declared) => {
      if (!('about' in declared)) return;
      const [method, pattern] = route.split(' ') as [string, string];
      const there = addressOf(pattern, declared, scene.ids);
      const absent = addressOf(pattern, declared, absentIds(scene.ids));

      if (declared.by !== 'guest') {
        for (const [who, stranger] of Object.entries(strangersOf(route, declared))) {
          const seen = await picture(await ask(stranger, method, there.path, there.fields));
          const nothing = await picture(await ask(stranger, method, absent.path, absent.fields));
          expect(seen, `${route} as ${who}`).toEqual(nothing);
        }
      }
      // It is there: whoever may gets something else. A link is tried by nobody but its holder.
      const allowed =
        declared.by === 'guest'
          ? scene.world.visitor()
          : scene[declared.by as 'facilitator' | 'member' | 'organiser'];
      const nothing = await ask(
        declared.by === 'guest' ? scene.world.visitor() : allowed,
        method,
        absent.path,
        absent.fields,
      );
      const answer = await ask(allowed, method, there.path, there.fields);
      if (mayBeNothing.has(route)) return;
      expect(
        answer.status,
        `${route} as ${declared.by}: ${textOf(await answer.clone().text()).slice(0, 200)}`,
      ).not.toBe(404);
      if (method === 'GET') {
        expect([200, 302, 303], `${route} as ${declared.by}`).toContain(answer.status);
        expect(await picture(answer), `${route} as ${declared.by}`).not.toEqual(await picture(nothing));
      }
    },
  );
});

/** What the allowed person cannot do in this scene, so that a 404 is right for them too. */
const mayBeNothing = new Set([
  'POST /page-drafts/:draft/answers',
  'POST /page-drafts/:draft/page',
  'POST /page-drafts/:draft/withdrawal',
  'GET /groups/:group/visibility',
  'GET /appeals/:appeal/files/:file',
  'POST /groups/:group/requests/withdrawal',
  'POST /groups/:group/requests/:person/acceptance',
  'POST /groups/:group/requests/:person/refusal',
  'POST /groups/:group/facilitation',
  'POST /groups/:group/facilitation/refusal',
  'POST /posts/:post/hiding',
  'POST /posts/:post/showing',
  'POST /reports/:report/decision',
  'POST /suspensions/:suspension/end',
  'POST /you/sessions/:session/ending',
  'POST /you/passkeys/:passkey/name',
  'POST /you/passkeys/:passkey/removal',
  'POST /you/experiences/:experience/removal',
  'POST /you/blocks/:person/removal',
  'POST /topics/:topic/page-drafts',
  'POST /topics/:topic/reopenings',
  'POST /duty/offers/:offer/refusal',
  'POST /duty/offers/:offer/withdrawal',
  'POST /duty/debriefs/:debrief/listening',
  'POST /listening/debriefs/:debrief/taking',
]);

/**
 * Who must not be able to tell. People are known to the community: their profile is kept from visitors and from who
 * is blocked, who may still block them in turn. Reports and flags are there for moderators, wherever they were made.
 */
function strangersOf(route: string, declared: { about: string[] }): Record<string, Client> {
  const { moderator, organiser, ...others } = scene.strangers;
  const { visitor, blocked } = others;
  if (route === 'POST /people/:person/block') return { visitor: visitor! };
  // An organiser's own hours and words.
  if (declared.about[0]?.startsWith('duty')) return { ...others, moderator: moderator! };
  if (declared.about[0] === 'person') return { visitor: visitor!, blocked: blocked! };
  // An appeal is read by moderators; decisions and reports of one's own by nobody else.
  return ['report', 'flag', 'appeal', 'reportedMask', 'unmasking', 'lifted'].includes(declared.about[0] ?? '')
    ? others
    : { ...others, moderator: moderator!, organiser: organiser! };
}

function ask(client: Client, method: string, path: string, fields: Fields = {}): Promise<Response> {
  // What was said after the last act belongs to that one.
  client.cookies.delete('said');
  return method === 'GET' ? client.get(path) : client.post(path, fields);
}

/** All that a stranger could tell an answer by, without what differs each time or repeats what was asked. */
async function picture(answer: Response): Promise<unknown> {
  const plain = (text: string) =>
    text
      .replace(/nonce[-=]"?[\w-]{22}/g, 'nonce')
      .replace(/name="once" value="[^"]*"/g, 'once')
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
      .replaceAll(scene.ids.group!, 'GROUP')
      .replaceAll(absentIds(scene.ids).group!, 'GROUP');
  return {
    status: answer.status,
    // A session's cookie is renewed now and then, whatever was asked.
    headers: [...answer.headers]
      .filter(([, value]) => !value.startsWith('session='))
      .map(([name, value]) => `${name}: ${plain(value)}`),
    body: plain(await answer.text()),
  };
}
