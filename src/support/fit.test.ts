import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Load, limits } from './compute/caseload.ts';
import { fitOf, mayMeet, type Peer, type Request } from './compute/fit.ts';
import { awake, holds, hourOfWeek, nextIn, sharedHours, weekOf } from './compute/hours.ts';
import { chooser, invitations, notAgain, problemOf, type Seeking } from './compute/inviting.ts';

const monday = Date.UTC(2026, 5, 1);
const hour = 3_600_000;
const always = weekOf(
  'UTC',
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 0, to: 24 })),
  monday,
);

function request(change: Partial<Request> = {}): Request {
  return {
    id: 'request',
    person: 'asker',
    forms: ['answer'],
    experiences: [{ id: 'grief', relation: 'going' }],
    languages: ['en'],
    hours: always,
    audience: { to: 'peers' },
    wishes: {},
    avoids: { experiences: [], groups: [], people: [] },
    ...change,
  };
}

function peer(change: Partial<Peer> = {}): Peer {
  return {
    person: 'peer',
    experiences: [{ id: 'grief', relation: 'been' }],
    languages: ['en'],
    hours: always,
    groups: [],
    notForms: [],
    notTopics: [],
    notPeople: [],
    blocks: [],
    ...change,
  };
}

const relation = (of: 'been' | 'help' | 'going') => peer({ experiences: [{ id: 'grief', relation: of }] });

describe('how well a peer fits a request', () => {
  test('having been through it comes before helping with it, and that before being in the midst of it', () => {
    const [been, help, going] = (['been', 'help', 'going'] as const).map(
      (of) => fitOf(request(), relation(of))!,
    );
    expect(been).toBeGreaterThan(help!);
    expect(help).toBeGreaterThan(going!);
  });

  test('who asks as a helper is met best by a helper', () => {
    const asks = request({ experiences: [{ id: 'grief', relation: 'help' }] });
    expect(fitOf(asks, relation('help'))!).toBeGreaterThan(fitOf(asks, relation('been'))!);
  });

  test('the wish for somebody who has been through it makes the difference larger', () => {
    const gap = (wishes: Request['wishes']) =>
      fitOf(request({ wishes }), relation('been'))! - fitOf(request({ wishes }), relation('going'))!;
    expect(gap({ been: true })).toBeGreaterThan(gap({}));
  });

  test('more in common, the first language and more hours together are better', () => {
    const asks = request({
      experiences: [
        { id: 'grief', relation: 'going' },
        { id: 'sleep', relation: 'going' },
      ],
      languages: ['es', 'en'],
    });
    const alone = fitOf(asks, peer())!;
    const both = peer().experiences.concat({ id: 'sleep', relation: 'going' });
    expect(fitOf(asks, peer({ experiences: both }))!).toBeGreaterThan(alone);
    expect(fitOf(asks, peer({ languages: ['es'] }))!).toBeGreaterThan(alone);
    const evenings = weekOf('UTC', [{ weekday: 1, from: 18, to: 20 }], monday);
    expect(fitOf(asks, peer({ hours: evenings }))!).toBeLessThan(alone);
  });

  test.each<[string, Partial<Request>, Partial<Peer>]>([
    ['oneself', {}, { person: 'asker' }],
    ['a block', {}, { blocks: ['asker'] }],
    ['somebody the peer would rather not meet', {}, { notPeople: ['asker'] }],
    ['somebody the asker avoids', { avoids: { experiences: [], groups: [], people: ['peer'] } }, {}],
    [
      'a group the asker avoids',
      { avoids: { experiences: [], groups: ['team'], people: [] } },
      { groups: ['team'] },
    ],
    ['an experience the asker avoids', { avoids: { experiences: ['grief'], groups: [], people: [] } }, {}],
    ['a topic that the peer does not take on', {}, { notTopics: ['grief'] }],
    ['no language in common', { languages: ['ar'] }, {}],
    ['no member of the group it is for', { audience: { to: 'group', group: 'night' } }, { groups: ['day'] }],
    [
      'nothing in common where it is for those who share it',
      {},
      { experiences: [{ id: 'work', relation: 'been' }] },
    ],
  ])('%s rules a peer out', (_, asked, offered) => {
    expect(fitOf(request(), peer())).not.toBeNull();
    expect(fitOf(request(asked), peer(offered))).toBeNull();
    expect(mayMeet(request(asked), peer(offered))).toBe(false);
  });

  test('a form not taken, or no hour together for listening, keeps from inviting and not from coming', () => {
    const listen = request({ forms: ['listen'] });
    for (const offered of [{ notForms: ['listen' as const] }, { hours: [0, 0, 0, 0, 0, 0] }]) {
      expect(fitOf(listen, peer())).not.toBeNull();
      expect(fitOf(listen, peer(offered))).toBeNull();
      expect(mayMeet(listen, peer(offered))).toBe(true);
    }
    expect(fitOf(request({ forms: ['listen', 'answer'] }), peer({ notForms: ['listen'] }))).not.toBeNull();
    expect(fitOf(request({ forms: [] }), peer({ notForms: ['listen', 'walk', 'group'] }))).not.toBeNull();
  });

  test('somebody who shares nothing can be the one peer who is asked, and fits less', () => {
    const one = request({ audience: { to: 'one' } });
    const stranger = peer({ experiences: [] });
    expect(fitOf(one, stranger)).not.toBeNull();
    expect(fitOf(one, stranger)!).toBeLessThan(fitOf(one, relation('going'))!);
  });
});

describe('hours of the week', () => {
  test('are those of the clock where somebody lives, in summer and in winter', () => {
    const evening = [{ weekday: 1, from: 20, to: 22 }];
    const summer = weekOf('Europe/Madrid', evening, monday);
    expect(holds(summer, monday + 18 * hour)).toBe(true);
    expect(holds(summer, monday + 20 * hour)).toBe(false);
    const winter = Date.UTC(2026, 0, 5);
    expect(holds(weekOf('Europe/Madrid', evening, winter), winter + 19 * hour)).toBe(true);
    expect(holds(weekOf('Europe/Madrid', evening, winter), winter + 21 * hour)).toBe(false);
  });

  test('go on past midnight, and past the end of the week', () => {
    const night = weekOf('UTC', [{ weekday: 7, from: 22, to: 2 }], monday);
    expect(holds(night, monday - hour)).toBe(true);
    expect(holds(night, monday + hour)).toBe(true);
    expect(holds(night, monday + 2 * hour)).toBe(false);
    expect(nextIn(night, monday + 2 * hour)).toBe(monday + (6 * 24 + 22) * hour);
    expect(nextIn([0, 0, 0, 0, 0, 0], monday)).toBeUndefined();
  });

  test('are counted together', () => {
    expect(sharedHours(always, always)).toBe(168);
    expect(sharedHours(weekOf('UTC', awake, monday), weekOf('Asia/Tokyo', awake, monday))).toBe(7 * 6);
    expect(hourOfWeek(monday)).toBe(0);
    expect(weekOf('Nowhere/At_All', awake, monday)).toEqual(weekOf('UTC', awake, monday));
  });
});

const free: Load = { experienced: false, helped: [], open: 0, openLive: 0, pairings: 0 };
const seeking = (change: Partial<Request>, more: Partial<Seeking> = {}): Seeking => ({
  request: request(change),
  askedAt: monday,
  urgent: false,
  not: new Set(),
  ...more,
});

describe('whom to invite', () => {
  test('the best of those who are there now', () => {
    const asleep = weekOf('UTC', [{ weekday: 3, from: 8, to: 9 }], monday);
    const best = { peer: peer({ person: 'asleep', hours: asleep }), load: free };
    const second = { peer: { ...relation('going'), person: 'here' }, load: free };
    const whom = (now: number) => invitations([seeking({})], [best, second], now)[0]?.peer.person;
    expect(whom(monday)).toBe('here');
    expect(whom(monday + (48 + 8.5) * hour)).toBe('asleep');
  });

  test('nobody beyond their limits, though requests are left', () => {
    const helper = { peer: peer(), load: free };
    const asks = (form: 'answer' | 'listen') =>
      Array.from({ length: 9 }, (_, index) => seeking({ id: `${form} ${index}`, forms: [form] }));
    expect(invitations(asks('answer'), [helper], monday)).toHaveLength(limits.open);
    expect(invitations(asks('listen'), [helper], monday)).toHaveLength(1);
    // One listening leaves two others.
    expect(invitations([...asks('answer'), ...asks('listen')], [helper], monday)).toHaveLength(limits.open);
    expect(
      invitations(asks('answer'), [{ ...helper, load: { ...free, pausedUntil: monday + 1 } }], monday),
    ).toEqual([]);
    expect(helper.load).toEqual(free);
  });

  test('nobody who was asked already, and the urgent and the long waiting first', () => {
    const helper = { peer: peer(), load: { ...free, open: 2 } };
    expect(invitations([seeking({}, { not: new Set(['peer']) })], [helper], monday)).toEqual([]);
    const which = (...some: Seeking[]) =>
      invitations(some, [helper], monday).map(({ request: { id } }) => id);
    expect(which(seeking({ id: 'new' }), seeking({ id: 'old' }, { askedAt: monday - 5 * hour }))).toEqual([
      'old',
    ]);
    const urgent = seeking({ id: 'urgent' }, { urgent: true });
    expect(which(seeking({ id: 'old' }, { askedAt: monday - 500 * hour }), urgent)).toEqual(['urgent']);
  });

  test('leaves nobody out because many have the same best twenty', () => {
    const helpers = Array.from({ length: 40 }, (_, index) => ({
      peer: peer({ person: `peer ${index}` }),
      load: { ...free, open: 2 },
    }));
    const asks = Array.from({ length: 40 }, (_, index) => seeking({ id: String(index) }));
    const { problem } = problemOf(asks, helpers, 'slow', monday);
    expect(problem.to).toHaveLength(40 * 20);
    const found = invitations(asks, helpers, monday);
    expect(new Set(found.map((one) => one.peer.person)).size).toBe(40);
  });

  test('who answered is not asked again; who was silent is, after two days', () => {
    const sent = [
      { person: 'no', at: monday, answered: true },
      { person: 'silent', at: monday, answered: false },
    ];
    expect(notAgain(sent, monday + 47 * hour)).toEqual(new Set(['no', 'silent']));
    expect(notAgain(sent, monday + 49 * hour)).toEqual(new Set(['no']));
  });

  test('the short way to the best twenty finds as good ones as looking at everybody', () => {
    const lived = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        relation: fc.constantFrom('going' as const, 'been' as const, 'help' as const),
      }),
      { maxLength: 3 },
    );
    const languages = fc.constantFrom(['en'], ['es'], ['en', 'es']);
    const someone = fc.record({ experiences: lived, languages, groups: fc.constantFrom([], ['g']) });
    const asked = fc.record({
      experiences: lived,
      languages,
      audience: fc.constantFrom<Request['audience']>(
        { to: 'peers' },
        { to: 'one' },
        { to: 'group', group: 'g' },
      ),
      wishes: fc.record({ been: fc.boolean(), firstLanguage: fc.boolean() }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(someone, fc.nat(400)), { minLength: 30, maxLength: 60 }),
        fc.array(asked, { minLength: 6, maxLength: 6 }),
        (some, requests) => {
          const peers = some.map(([one], index) => peer({ ...one, person: `peer ${index}` }));
          const costs = some.map(([, cost]) => cost);
          const choose = chooser(peers, costs);
          for (const one of requests) {
            const asks = request(one);
            const best = choose(asks, new Set(['peer 3'])).map(({ row, points }) => {
              expect(points).toBe(fitOf(asks, peers[row]!));
              return points - costs[row]!;
            });
            const all = peers
              .flatMap((other, row) => {
                const points = row === 3 ? null : fitOf(asks, other);
                return points === null ? [] : [points - costs[row]!];
              })
              .sort((a, b) => b - a);
            expect(best).toEqual(all.slice(0, 20));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
