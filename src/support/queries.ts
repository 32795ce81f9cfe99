import { type RawBuilder, sql } from 'kysely';
import { type TopicListed, topicsByIds } from '../discussions/queries.ts';
import type { ListenerFacts } from '../listening/queries.ts';
import type { Told } from '../notifications/events.ts';
import type { Query } from '../platform/db.ts';
import type { Relation, Visibility } from '../platform/schema.ts';
import type { Request } from './compute/fit.ts';
import { type Form, type OfferForm, offerForms, peerForms, type Reach, type State } from './policy.ts';

/** A request as whoever asked, or whoever it reached, reads it. */
export interface RequestSeen {
  id: string;
  asker_id: string;
  asker: string;
  own: boolean;
  form: Form;
  reach: Reach;
  group_id: string | null;
  group_address: string | null;
  group_name: string | null;
  group_visibility: Visibility | null;
  /** Stored HTML; empty where nothing was said, or where it stands in the topic. */
  html: string;
  language: string;
  state: State;
  opened_at: Date | null;
  topic_id: string | null;
  topic_title: string | null;
  /** Replies of others in the topic that it became. */
  replies: number;
  room_id: string | null;
  made_at: Date;
  closed_at: Date | null;
  experiences: readonly { id: string; name: string }[];
  /** How many offers stand: for whoever asked. */
  offers: number;
  /** The viewer's own standing offer. */
  my_offer: string | null;
  /** It waits until a person has looked at it: whoever asked has not read it. */
  my_offer_waits: boolean;
  /** Their own offer was the one that was accepted. */
  my_accepted: boolean;
  /** And it is theirs to say that it is over: what is listened to ends in its own place. */
  may_stop: boolean;
  /** It was brought to the viewer and waits for them until then. */
  invited_until: Date | null;
  /** It is for a group that whoever asked has left: nobody there reads it any more. */
  left_group: boolean;
  /** It lapsed while offers stood: somebody did come. */
  unchosen: boolean;
  /** The viewer's own words may need a human: the flag, for them alone. */
  flag: string | null;
}

export function requestById(id: string): Query<RequestSeen> {
  return seen(sql`r.id = ${id}`, sql`limit 1`);
}

export const REQUESTS_ON_PAGE = 20;

/** What the viewer asked for, the newest first; one more than a page holds. */
export function myRequests(before: string | null): Query<RequestSeen> {
  return seen(
    sql`r.asker_id = viewer() and ${before === null ? sql`true` : sql`r.id < ${before}::uuid`}`,
    sql`order by r.id desc limit ${sql.lit(REQUESTS_ON_PAGE + 1)}`,
  );
}

/** What reached the viewer and waits for somebody: first what was brought to them, then what has waited longest. */
export function requestsForMe(most: number): Query<RequestSeen> {
  return seen(
    sql`r.asker_id <> (select viewer()) and r.closed_at is null and r.state <> 'met'`,
    sql`order by i.until is null, r.made_at limit ${sql.lit(most)}`,
  );
}

function seen(condition: RawBuilder<unknown>, rest: RawBuilder<unknown>): Query<RequestSeen> {
  // Few wait for one person: they are read once for all rows.
  return sql<RequestSeen>`with invited as materialized (
      select request_id, until from support_invitations where person_id = viewer() and ended_at is null)
    select r.id, r.asker_id, a.name::text as asker, r.asker_id = viewer() as own, r.form, r.reach,
      r.group_id, g.address as group_address, g.name as group_name, g.visibility as group_visibility, r.html, r.language,
      r.state, r.opened_at, r.topic_id, t.title as topic_title,
      case when t.id is null then 0 else (select count(*)::integer from (select 1 from posts p where p.topic_id = t.id
        and not p.opening and p.removed_at is null and p.author_id is distinct from viewer() limit 100) p) end as replies,
      r.room_id, r.made_at, r.closed_at,
      coalesce((select json_agg(json_build_object('id', e.id, 'name', e.name) order by e.name)
        from support_request_experiences x join experiences e on e.id = x.experience_id where x.request_id = r.id), '[]') as experiences,
      (select count(*)::integer from support_offers o where o.request_id = r.id and o.ended_at is null) as offers,
      (select o.id from support_offers o where o.request_id = r.id and o.person_id = viewer() and o.ended_at is null) as my_offer,
      exists (select 1 from support_offers o where o.request_id = r.id and o.person_id = viewer() and o.ended_at is null
        and o.brought_at is null) as my_offer_waits,
      exists (select 1 from support_offers o where o.request_id = r.id and o.person_id = viewer() and o.ending = 'accepted') as my_accepted,
      r.state = 'met' and exists (select 1 from support_offers o where o.request_id = r.id and o.person_id = viewer()
        and o.ending = 'accepted' and o.form <> 'listener') as may_stop,
      i.until as invited_until,
      r.asker_id = viewer() and r.reach = 'group' and not exists (select 1 from memberships m
        where m.person_id = viewer() and m.group_id = r.group_id) as left_group,
      r.state = 'lapsed' and exists (select 1 from support_states s where s.request_id = r.id and s.state = 'offered'
        and s.ended_at = r.closed_at) as unchosen,
      (select c.flag_id from author_cards c where c.person_id = viewer() and c.topic_id = r.id and c.until > now() limit 1) as flag
    from support_requests r left join people a on a.id = r.asker_id left join groups g on g.id = r.group_id
    left join topics t on t.id = r.topic_id
    cross join lateral (select case when r.asker_id <> viewer() then (
      select v.until from invited v where v.request_id = r.id) end as until) i
    where ${condition} ${rest}`;
}

/** For the front page. */
export interface SupportNow {
  /** Something waits that the viewer could answer. */
  waiting: boolean;
  /** Something that they asked for is not over. */
  own: boolean;
}

export function supportNow(): Query<SupportNow> {
  return sql<SupportNow>`select coalesce(bool_or(r.asker_id <> viewer() and r.state <> 'met' and not exists (
        select 1 from support_offers o where o.request_id = r.id and o.person_id = viewer() and o.ended_at is null)), false) as waiting,
      coalesce(bool_or(r.asker_id = viewer()), false) as own
    from support_requests r where r.closed_at is null`;
}

/** The steps of a request of one's own, the first one first. */
export function stepsOf(request: string): Query<{ state: State; at: Date; mine: boolean }> {
  return sql`select state, at, by_person_id is not distinct from viewer() as mine from support_states
    where request_id = ${request} order by at, id limit 200`;
}

/** What the asker may know of those who would listen. */
export function listenersFor(request: string): Query<ListenerFacts & { offer_id: string }> {
  return sql`select offer_id, practised, signed_at, known_since from support_listeners(${request})`;
}

/** An offer as the asker reads it. No score stands anywhere. */
export interface OfferSeen {
  id: string;
  person_id: string;
  person: string;
  form: OfferForm;
  html: string;
  accepted: boolean;
  made_at: Date;
  experience: string | null;
  relation: Relation | null;
  /** What its author chose to show: a post that the asker may read, and what they say about themselves. */
  post_id: string | null;
  post_title: string | null;
  post_html: string | null;
  about_html: string | null;
  languages: readonly string[];
}

/** The offers to a request of one's own, in the order in which they came. */
export function offersTo(request: string): Query<OfferSeen> {
  return sql<OfferSeen>`select o.id, o.person_id, p.name::text as person, o.form, o.html, o.ending is not null as accepted, o.made_at,
      e.name::text as experience, o.relation, w.id as post_id, t.title as post_title, w.html as post_html,
      case when o.shows_profile then f.about_html end as about_html, coalesce(f.languages, '{}') as languages
    from support_offers o join support_requests r on r.id = o.request_id and r.asker_id = viewer()
    left join people p on p.id = o.person_id left join experiences e on e.id = o.experience_id
    left join posts w on w.id = o.post_id and w.removed_at is null and w.author_id = o.person_id
    left join topics t on t.id = w.topic_id left join profiles f on f.person_id = o.person_id
    where o.request_id = ${request} order by o.made_at, o.id limit 50`;
}

/** Cards for the viewer alone about what they offered, wherever that stands now. */
export function offerCards(): Query<{ flag: string }> {
  return sql`select c.flag_id as flag from author_cards c join support_offers o on o.id = c.post_id and o.person_id = viewer()
    where c.person_id = viewer() and c.until > now() order by c.until desc limit 1`;
}

export function offerById(
  id: string,
): Query<{ id: string; request_id: string; own: boolean; ended_at: Date | null }> {
  return sql`select id, request_id, person_id = viewer() as own, ended_at from support_offers where id = ${id}`;
}

/** Posts of the viewer's that whoever asked could read, about this, the newest first: to be shown with an offer. */
export function ownWords(request: string): Query<{ id: string; title: string; html: string }> {
  return sql`select p.id, t.title, p.html from posts p join topics t on t.id = p.topic_id
    left join support_requests r on r.id = ${request}
    where p.author_id = viewer() and p.removed_at is null and t.title <> ''
      and (p.audience <> 'members' or (r.reach = 'group' and p.group_id = r.group_id))
    order by exists (select 1 from support_request_experiences x join group_experiences g
      on g.experience_id = x.experience_id where x.request_id = r.id and g.group_id = p.group_id) desc, p.id desc limit 6`;
}

/* ---- What exists already ---- */

/**
 * Experiences of the catalogue that words speak of: those of which a word stands in them, in any of the languages that are
 * spoken here, and those that are spelt alike. The best first.
 */
export function experiencesIn(words: string, most: number): Query<{ id: string; name: string }> {
  const text = words.slice(0, 2_000);
  return sql`with said as (select to_tsvector('english', unaccent(${text})) || to_tsvector('spanish', unaccent(${text}))
      || to_tsvector('arabic', ${text}) || to_tsvector('simple', unaccent(lower(${text}))) as words),
    named as (select e.id, e.name::text as name, array(select distinct l from unnest(
        tsvector_to_array(to_tsvector('english', unaccent(e.name::text))) || tsvector_to_array(to_tsvector('spanish', unaccent(e.name::text)))
        || tsvector_to_array(to_tsvector('arabic', e.name::text))) l where char_length(l) > 2) as lexemes from experiences e limit 2000)
    select n.id, n.name from named n cross join said
    cross join lateral (select count(*) filter (where l = any (tsvector_to_array(said.words)))::real as hits,
      count(*)::real as all from unnest(n.lexemes) l) share
    cross join lateral (select greatest(case when share.hits > 0 then 0.5 + share.hits / share.all end,
      case when ${text} <> '' and char_length(n.name) > 3 then strict_word_similarity(n.name, ${text}) end) as score) fit
    where fit.score >= 0.6 order by fit.score desc, n.name limit ${sql.lit(most)}`;
}

/** Questions like this one that ended well, where the viewer can read them. */
export function resolvedLike(words: readonly string[], most: number): Query<TopicListed> {
  const typed = words.map((word) => `"${word}"`).join(' or ');
  return topicsByIds(
    sql`(select array_agg(found.topic_id order by found.score desc, found.topic_id) as ids from (
      select s.topic_id, s.score from search_posts(${typed}, '{}', '{}', null, null, 'resolved', null, null, null) s
      order by s.score desc, s.topic_id limit 20) found) best, unnest(best.ids)`,
    most,
  );
}

/** A group to ask, or to meet, with what whoever is no member would agree to. */
export interface GroupToAsk {
  id: string;
  address: string;
  name: string;
  sentence: string;
  visibility: Visibility;
  member_count: number;
  member: boolean;
  agreement_version: number;
  agreement: string | null;
  /** What of the chosen experiences it is about. */
  shared: readonly string[];
}

/**
 * The viewer's own groups, and those that anybody may join and that fit what was chosen; own ones first. Looked for among the
 * viewer's own, fifty of each experience that counts, and the liveliest: what all groups are about would have to be counted.
 */
export function groupsToAsk(experiences: readonly string[], most: number): Query<GroupToAsk> {
  const counts = sql`array(select unnest(${[...experiences]}::uuid[]) union
    select l.experience_id from lived_experiences l where l.person_id = (select viewer()))`;
  const at = sql`coalesce(g.last_post_at, g.created_at) desc, g.id desc`;
  return sql<GroupToAsk>`with near as materialized (select x.group_id, count(*) as shared
      from unnest(${counts}) wanted (id) cross join lateral (
        select x.group_id from group_experiences x where x.experience_id = wanted.id limit 50) x group by 1),
    found as materialized (
      select m.group_id as id from memberships m where m.person_id = (select viewer())
      union select group_id from near
      union (select g.id from groups g where g.visibility in ('public', 'community')
        order by ${at} limit ${sql.lit(most)})),
    best as materialized (select g.*, m.person_id is not null as member, coalesce(n.shared, 0) as shared from found
      join groups g on g.id = found.id left join near n on n.group_id = g.id
      left join memberships m on m.group_id = g.id and m.person_id = (select viewer())
      where m.person_id is not null or g.visibility in ('public', 'community')
      order by coalesce(n.shared, 0) > 0 and m.person_id is not null desc, coalesce(n.shared, 0) desc,
        m.person_id is not null desc, ${at} limit ${sql.lit(most)})
    select g.id, g.address, g.name, g.sentence, g.visibility, g.member_count, g.member,
      g.agreement_version, case when not g.member then a.html end as agreement,
      array(select e.name::text from group_experiences x join experiences e on e.id = x.experience_id
        where x.group_id = g.id and x.experience_id = any (${[...experiences]}::uuid[]) order by e.name) as shared
    from best g left join agreements a on a.group_id = g.id and a.version = g.agreement_version
    order by g.shared > 0 and g.member desc, g.shared desc, g.member desc, ${at}`;
}

/** Whether people who help are there: 0 nobody, 1 a few, 5 and 10 at least so many. */
export function hereFor(): Query<{ form: Form; here: number }> {
  return sql`select form, here from support_here()`;
}

/** When people who help are usually there, of nobody in particular. */
export function hoursKnown(
  form: Form,
): Query<{ zone: string; weekday: number; from_minute: number; to_minute: number }> {
  return sql`select zone, weekday, from_minute, to_minute from support_hours_known(${form})`;
}

/** How long requests waited in the last thirty days. */
export function waitsLately(form: Form): Query<{ minutes: number | null; ended_minutes: number }> {
  return sql`select minutes, ended_minutes from support_waits(${form})`;
}

/* ---- Helping ---- */

export interface OwnHelping {
  forms: readonly OfferForm[];
  at_once: number;
  weekly_hours: number;
  uses_experiences: boolean;
  paused: boolean;
  here_until: Date | null;
}

export function ownHelping(): Query<OwnHelping> {
  return sql<OwnHelping>`select forms, at_once, weekly_hours, uses_experiences, paused_at is not null as paused,
      case when here_until > now() then here_until end as here_until
    from support_helpers where person_id = viewer()`;
}

export function ownHours(): Query<{ weekday: number; from_minute: number; to_minute: number }> {
  return sql`select weekday, from_minute, to_minute from support_hours where person_id = viewer() order by weekday, from_minute`;
}

export interface Avoidance {
  id: string;
  kind: 'experience' | 'group' | 'person';
  name: string | null;
}

/** What the viewer would rather not meet. */
export function ownAvoidances(): Query<Avoidance> {
  return sql<Avoidance>`select a.id, case when a.experience_id is not null then 'experience' when a.group_id is not null then 'group'
      else 'person' end as kind, coalesce(e.name::text, g.name, p.name::text) as name
    from support_avoidances a left join experiences e on e.id = a.experience_id left join groups g on g.id = a.group_id
    left join people p on p.id = a.other_id where a.person_id = viewer() order by 2, 3, a.id limit 200`;
}

/** What can be named: by name, among what the viewer can see. */
export function avoidable(kind: Avoidance['kind'], name: string): Query<{ id: string }> {
  const tables = {
    experience: sql`select id from experiences where name = ${name}::citext`,
    // As the policy says: who is in others is for their members.
    group: sql`select id from groups where lower(name) = lower(${name})
      and (visibility in ('public', 'community') or id = any (my_groups())) order by id limit 1`,
    person: sql`select id from people where name = ${name}::citext and id <> viewer()`,
  };
  return tables[kind] as RawBuilder<{ id: string }>;
}

/* ---- For the job, as the system role ---- */

export interface RequestWaiting {
  id: string;
  asker_id: string;
  form: Form;
  reach: Reach;
  group_id: string | null;
  language: string;
  wishes_been: boolean;
  wishes_language: boolean;
  state: State;
  /** Since when it has been looking: it was asked then, or a listener handed it on. */
  made_at: Date;
  opened_at: Date | null;
  zone: string | null;
  /** Triage has seen that somebody should come soon. */
  urgent: boolean;
  experiences: readonly { id: string; relation: Relation | null }[];
  invitations: readonly { person: string; at: string; ended: string | null; answered: boolean }[];
  /** Who has ever offered something to it: nobody is asked for it again. */
  offered: readonly { person: string; stands: boolean }[];
  avoids_experiences: readonly string[];
  avoids_groups: readonly string[];
  avoids_people: readonly string[];
  /** Whoever answered in the topic that it became, if it did. */
  topic_id: string | null;
  topic_repliers: number;
  /** It is for a group that its asker is in no more: nobody there is asked. */
  left_group: boolean;
  /** They joined a group since. */
  joined: boolean;
}

/** Whether something has just been asked, or waits for nobody in particular since somebody said no. */
export function anybodyNew(): Query<{ fresh: boolean }> {
  return sql`select exists (select 1 from support_requests r where r.closed_at is null and r.form <> 'group' and r.topic_id is null
    and (r.state = 'open' and r.made_at > now() - interval '2 minutes'
      or (r.state in ('open', 'invited') and exists (select 1 from support_invitations i
        where i.request_id = r.id and i.ended_at > now() - interval '1 minute')
        and not exists (select 1 from support_invitations i where i.request_id = r.id and i.ended_at is null)))) as fresh`;
}

/** Everything that waits, in plain rows. */
export function allWaiting(): Query<RequestWaiting> {
  return sql<RequestWaiting>`select r.id, r.asker_id, r.form, r.reach, r.group_id, r.language, r.wishes_been, r.wishes_language, r.state,
      greatest(r.made_at, (select max(s.ended_at) from support_states s where s.request_id = r.id and s.state = 'met')) as made_at,
      r.opened_at, f.time_zone as zone,
      exists (select 1 from triage_flags t where t.request_id = r.id and t.settled_at is null and t.level in ('urgent', 'crisis')) as urgent,
      coalesce((select json_agg(json_build_object('id', x.experience_id, 'relation', l.relation)) from support_request_experiences x
        left join lived_experiences l on l.experience_id = x.experience_id and l.person_id = r.asker_id where x.request_id = r.id), '[]') as experiences,
      coalesce((select json_agg(json_build_object('person', i.person_id, 'at', i.made_at, 'ended', i.ended_at,
        'answered', coalesce(i.ending in ('offered', 'declined'), false)))
        from support_invitations i where i.request_id = r.id), '[]') as invitations,
      coalesce((select json_agg(json_build_object('person', o.person_id, 'stands', o.stands)) from (
        select o.person_id, bool_or(o.ended_at is null and o.brought_at is not null) as stands from support_offers o where o.request_id = r.id
        group by o.person_id) o), '[]') as offered,
      array(select a.experience_id from support_avoidances a where a.person_id = r.asker_id and a.experience_id is not null) as avoids_experiences,
      array(select a.group_id from support_avoidances a where a.person_id = r.asker_id and a.group_id is not null) as avoids_groups,
      array(select a.other_id from support_avoidances a where a.person_id = r.asker_id and a.other_id is not null) as avoids_people,
      r.topic_id, case when r.topic_id is null then 0 else (select count(distinct p.author_id)::integer from posts p
        where p.topic_id = r.topic_id and not p.opening and p.removed_at is null and p.author_id is distinct from r.asker_id) end as topic_repliers,
      r.reach = 'group' and not exists (select 1 from memberships m
        where m.person_id = r.asker_id and m.group_id = r.group_id) as left_group,
      exists (select 1 from memberships m where m.person_id = r.asker_id and m.joined_at > r.made_at) as joined
    from support_requests r left join preferences f on f.person_id = r.asker_id
    where r.closed_at is null and r.state <> 'met' order by r.made_at limit 20000`;
}

export interface HelperRow {
  person: string;
  forms: readonly OfferForm[];
  at_once: number;
  weekly_hours: number;
  zone: string;
  locale: string | null;
  languages: readonly string[];
  here_until: Date | null;
  hours: readonly { weekday: number; from: number; to: number }[];
  experiences: readonly { id: string; relation: Relation }[];
  groups: readonly string[];
  not_topics: readonly string[];
  not_groups: readonly string[];
  not_people: readonly string[];
  blocks: readonly string[];
  /** Invitations and offers that wait, and how many of them are for something live. */
  open: number;
  open_live: number;
  pairings: number;
  /** When they listened in the last days, in ms; `to` null while it goes on. */
  helped: readonly { from: number; to: number | null }[];
  /** How many conversations they have been through is enough for two at a time. */
  experienced: boolean;
  /** They rest from listening, until then. */
  paused_until: Date | number | null;
  /** Of who takes on listening. */
  may_listen: boolean;
}

/** What requests are about, as far as it tells who cannot fit any of them. */
export type Sought = Pick<Request, 'forms' | 'experiences' | 'audience'>;

/**
 * Everybody who is willing at the moment; of requests that are `sought` for those alone who can fit one of them: who takes on
 * a form that would help, and shares what is asked about or is in the group that is asked. All that is known of each is read,
 * so whoever cannot be chosen is left out before. `fitOf` says of all others what it would have said.
 */
export function willingHelpers(sought?: readonly Sought[]): Query<HelperRow> {
  const forms = offerForms.filter(
    (form) => !sought || sought.some(({ forms }) => forms.length === 0 || forms.includes(peerForms[form])),
  );
  const open = sought?.filter(({ audience }) => audience.to !== 'group') ?? [];
  const everybody =
    !sought || open.some(({ audience, experiences }) => audience.to === 'one' || experiences.length === 0);
  const about = open.flatMap(({ experiences }) => experiences.map(({ id }) => id));
  const groups = sought?.flatMap(({ audience }) => (audience.to === 'group' ? [audience.group] : [])) ?? [];
  const fitting = everybody
    ? sql`true`
    : sql`h.person_id in (select l.person_id from lived_experiences l where l.experience_id = any (${[...new Set(about)]}::uuid[])
        union all select m.person_id from memberships m where m.group_id = any (${[...new Set(groups)]}::uuid[]))`;
  return sql<HelperRow>`select h.person_id as person, h.forms, h.at_once, h.weekly_hours, coalesce(f.time_zone, 'UTC') as zone, f.locale,
      coalesce(w.languages, '{}') as languages, case when h.here_until > now() then h.here_until end as here_until,
      coalesce((select json_agg(json_build_object('weekday', x.weekday, 'from', x.from_minute, 'to', x.to_minute))
        from support_hours x where x.person_id = h.person_id), '[]') as hours,
      case when h.uses_experiences then coalesce((select json_agg(json_build_object('id', l.experience_id, 'relation', l.relation))
        from lived_experiences l where l.person_id = h.person_id), '[]') else '[]' end as experiences,
      array(select m.group_id from memberships m where m.person_id = h.person_id) as groups,
      array(select a.experience_id from support_avoidances a where a.person_id = h.person_id and a.experience_id is not null) as not_topics,
      array(select a.group_id from support_avoidances a where a.person_id = h.person_id and a.group_id is not null) as not_groups,
      array(select a.other_id from support_avoidances a where a.person_id = h.person_id and a.other_id is not null) as not_people,
      array(select case when b.blocker_id = h.person_id then b.blocked_id else b.blocker_id end from blocks b
        where h.person_id in (b.blocker_id, b.blocked_id)) as blocks,
      (select count(*)::integer from support_invitations i where i.person_id = h.person_id and i.ended_at is null)
        + (select count(*)::integer from support_offers o where o.person_id = h.person_id and o.ended_at is null) as open,
      (select count(*)::integer from support_invitations i join support_requests r on r.id = i.request_id
          where i.person_id = h.person_id and i.ended_at is null and r.form in ('listener', 'unsure'))
        + (select count(*)::integer from support_offers o where o.person_id = h.person_id and o.ended_at is null and o.form = 'listener') as open_live,
      (select count(*)::integer from support_offers o join support_requests r on r.id = o.request_id
        where o.person_id = h.person_id and o.form = 'companion' and o.ending = 'accepted' and r.state = 'met') as pairings,
      l.helped, l.experienced, l.paused_until,
      'listener' = any (h.forms) and may_listen(h.person_id) as may_listen
    from support_helpers h join people p on p.id = h.person_id and p.admitted_at is not null and p.leaving_at is null
    left join preferences f on f.person_id = h.person_id left join profiles w on w.person_id = h.person_id
    cross join lateral listening_load(h.person_id) l
    where h.paused_at is null and h.forms && ${forms}::text[] and ${fitting}
      and not paused_in_place(h.person_id, true) and not on_break(h.person_id)
    order by h.person_id limit 20000`;
}

/* ---- What people are told ---- */

export const concernedBySupport = (
  kind: string,
  subject: string,
  person: string | null,
): Query<{ person_id: string; kind: string }> =>
  sql`select person_id, kind from concerned_by_support(${kind}, ${subject}, ${person})`;

/** Requests, to whom they reached and to whoever asked: who asks, and no word of it. */
export function requestsTold(ids: readonly string[]): Query<Told> {
  return sql<Told>`select r.id as subject_id, r.id as thread_id, '/requests/' || r.id as href, a.name::text as by, '' as title,
      null as html, null::uuid as group_id, null as group_name, true as closed, null as folds, r.made_at as at
    from support_requests r left join people a on a.id = r.asker_id
    where r.id = any (${[...ids]}::uuid[]) and r.closed_at is null and r.state <> 'met'`;
}

/** The same of what is over. */
export function closedRequestsTold(ids: readonly string[]): Query<Told> {
  return sql<Told>`select r.id as subject_id, r.id as thread_id, '/requests/' || r.id as href, null as by, '' as title,
      null as html, null::uuid as group_id, null as group_name, true as closed, null as folds, r.closed_at as at
    from support_requests r where r.id = any (${[...ids]}::uuid[]) and r.state = 'lapsed' and r.asker_id = viewer()`;
}

/** Offers, to whoever asked. */
export function offersTold(ids: readonly string[]): Query<Told> {
  return sql<Told>`select o.id as subject_id, o.request_id as thread_id, '/requests/' || o.request_id as href, p.name::text as by, '' as title,
      null as html, null::uuid as group_id, null as group_name, true as closed, null as folds, o.made_at as at
    from support_offers o join support_requests r on r.id = o.request_id and r.asker_id = viewer() and r.closed_at is null
    left join people p on p.id = o.person_id where o.id = any (${[...ids]}::uuid[]) and o.ended_at is null`;
}

/** What became of one's own offer. */
export function ownOffersTold(ids: readonly string[]): Query<Told> {
  return sql<Told>`select o.id as subject_id, o.request_id as thread_id,
      case when o.ending = 'accepted' then '/requests/' || o.request_id else '/helping' end as href, a.name::text as by, '' as title,
      null as html, null::uuid as group_id, null as group_name, true as closed, null as folds, o.ended_at as at
    from support_offers o left join support_requests r on r.id = o.request_id left join people a on a.id = r.asker_id
    where o.id = any (${[...ids]}::uuid[]) and o.person_id = viewer() and o.ending in ('accepted', 'thanked')
      and (o.ending = 'thanked' or r.id is not null)`;
}
