-- Reports, decisions and appeals. Who reviews: facilitators for posts in their group, moderators for the place, and where
-- nobody of these is left organisers; never what is about themselves or what they reported. What was reported is read through functions alone, which write the
-- look down; decisions are carried out by functions alone, which ask for a claim that stands.

-- How long people who wait may wait: everybody may know what was promised.
call guard_table('targets');
create policy everyone_reads on targets for select to peerhood_viewer using (true);
create policy organisers_change on targets for update to peerhood_viewer
  using ((select is_organiser())) with check ((select is_organiser()));
grant select, update (minutes) on targets to peerhood_viewer;

-- When something of this kind that begins to wait now should have been looked at.
create or replace function due(of_kind text) returns timestamptz language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return now() + make_interval(mins => (select minutes from targets where kind = of_kind));

-- Whether somebody is paused in the whole place; `entirely`: so that they cannot even enter.
create or replace function paused_in_place(person uuid, entirely boolean) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from suspensions s where s.person_id = person and s.group_id is null and s.ended_at is null
    and (s.until is null or s.until > now()) and not (entirely and s.reads_on));

------------------------------------------------------------------------------------------------------------------
-- Reports

-- The author was asked to change the words and has not done so for three days: somebody looks again.
create or replace function edit_unanswered(of_decision uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from decisions d where d.id = of_decision and d.kind = 'edit' and d.answered_at is null
    and d.ended_at is null and d.made_at < now() - interval '3 days');

-- All of these: once for a whole list.
create or replace function edits_unanswered() returns uuid[] language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return coalesce((select array_agg(id) from decisions where kind = 'edit' and answered_at is null and ended_at is null
    and made_at < now() - interval '3 days'), '{}');

-- Who may look at what people have to read: moderators, and the facilitators of `of_group`; never the parties, who is
-- paused in the whole place, nor those who run a group that it is about (`on_group`). When nobody is left, organisers
-- are asked where they may be, on the same conditions.
create or replace function readers(of_group uuid, on_group uuid, parties uuid[], else_organisers boolean)
returns table (person_id uuid, as_organiser boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with roles as (
    select o.person_id, o.role = 'organiser' as last from place_roles o where o.role = 'moderator' or else_organisers
    union
    select m.person_id, false from memberships m where m.group_id = of_group and m.role = 'facilitator'),
  free as (
    select r.* from roles r where not coalesce(r.person_id = any (parties), false)
      and not paused_in_place(r.person_id, false)
      and not exists (select 1 from memberships m
        where m.group_id = on_group and m.person_id = r.person_id and m.role = 'facilitator'))
  select f.person_id, f.last from free f where not f.last or not exists (select 1 from free where not last)
$$;

-- Who wears a mask counts among those who look, since a number that knew better would tell, and looks at nothing about it. So
-- once a promise about words under one has passed (`late`), organisers may look as well, whoever is left.
create or replace function organisers_when_late(of_post uuid, late boolean, parties uuid[])
returns table (person_id uuid, as_organiser boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.person_id, true from place_roles o
  where late and o.role = 'organiser' and exists (select 1 from posts p where p.id = of_post and p.mask_id is not null)
    and not coalesce(o.person_id = any (parties), false) and not paused_in_place(o.person_id, false)
    and not exists (select 1 from place_roles m where m.person_id = o.person_id and m.role = 'moderator')
$$;

-- Whether something was offered to the viewer: what a rule keeps from them until somebody has looked is not theirs to look at.
create or replace function offered_to_me(of_offer uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from support_offers o join support_requests q on q.id = o.request_id
    where o.id = of_offer and q.asker_id = viewer());

-- Who wrote an offer that the viewer has read, whatever became of it since: neither a block nor taking it back keeps
-- anybody from reporting it. Null: there is none.
create or replace function my_offer_to_report(of_offer uuid) returns uuid language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return (select o.person_id from support_offers o join support_requests q on q.id = o.request_id
    where o.id = of_offer and q.asker_id = viewer() and o.brought_at is not null);

-- Who may look at a report now. Whoever reported the same post, or one of those that made a rule pause somebody, is a
-- party too, and so is to whom something was offered.
create or replace function report_readers(r reports) returns table (person_id uuid, as_organiser boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  -- Each once: who organises and facilitates too looks as one who facilitates.
  select found.person_id, bool_and(found.as_organiser) from (
  select * from readers(case when r.subject in ('post', 'message') then r.group_id end, case r.subject when 'group' then r.group_id end,
    array[r.about_person_id, r.reporter_id] || array(select o.reporter_id from reports o where o.settled_at is null and (
      o.post_id = r.post_id or o.message_id = r.message_id or o.request_id = r.request_id or o.offer_id = r.offer_id
      or (r.reason = 'flags' and o.about_person_id = r.about_person_id)))
    || array(select q.asker_id from support_offers x join support_requests q on q.id = x.request_id where x.id = r.offer_id), true)
  union all select * from organisers_when_late(r.post_id, r.settled_at is null and r.due_at < now(),
    array[r.reporter_id] || array(select o.reporter_id from reports o where o.settled_at is null and o.post_id = r.post_id))
  ) found group by found.person_id
$$;

-- Whether the viewer, who organises, has to look at a report, since nobody else can.
create or replace function asked_as_organiser(of_report uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from reports r, report_readers(r) reader
    where r.id = of_report and reader.person_id = viewer() and reader.as_organiser);

-- Whether the viewer wrote this post under a mask: they review nothing about it, and nobody learns why.
create or replace function my_masked_post(of_post uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from posts p join mask_owners o on o.mask_id = p.mask_id
    where p.id = of_post and o.person_id = viewer());

-- Whether the viewer is one who reviews such a report: report_readers for one person, by what is known of the viewer.
-- What is said of a group is not for those who run it, and nobody reviews who is paused in the whole place; a pause in
-- the group, which its facilitators give, stops no moderator.
create or replace function may_review(r reports) returns boolean language sql stable return
  r.about_person_id is distinct from viewer() and r.reporter_id is distinct from viewer()
  and (r.offer_id is null or not offered_to_me(r.offer_id))
  and not coalesce(paused_in(null), false) and (
    (r.subject in ('post', 'message') and r.group_id = any (my_facilitated_groups()))
    or (is_moderator() and (r.subject <> 'group' or r.group_id <> all (my_facilitated_groups())))
    or (is_organiser() and (r.settled_by is not distinct from viewer()
      or ((r.settled_at is null or r.decision_id = any ((select edits_unanswered())::uuid[])) and asked_as_organiser(r.id)))))
  and not my_masked_post(r.post_id);

-- A claim goes on while somebody works, up to a limit. Then the thing is there for others, and whoever had it for all
-- that time leaves it to them for half an hour; given back and taken again it is the same claim.
create or replace function claimable(holder uuid, since timestamptz, until timestamptz, most interval) returns boolean
language sql stable return holder is null or until is null
  or case when holder = viewer() then now() < coalesce(since, now()) + most or now() >= until + interval '30 minutes'
    else until <= now() end;
create or replace function claimed_from(holder uuid, since timestamptz, until timestamptz, most interval)
returns timestamptz language sql stable return
  case when holder = viewer() and now() < until + interval '30 minutes' and now() < since + most then since else now() end;

-- How long one person may work on a report: what is urgent waits for nobody that long.
create or replace function report_limit(of_reason text) returns interval language sql immutable parallel safe
  return case when of_reason in ('danger', 'flags') then interval '1 hour' else interval '2 hours' end;

-- Who is told what concerns a mask. For definer functions alone.
create or replace function mask_wearer(of_mask uuid) returns uuid language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return (select person_id from mask_owners where mask_id = of_mask);

-- Conversations that the viewer's own block hides from them, with whom, and what they could read there until then: a block must
-- not be what keeps somebody from reporting what made them block. Whether the other blocks them too makes no difference. For
-- definer functions, and for whoever reports; of_room null: all of them.
create or replace function my_blocked_conversations(of_room uuid) returns table (room_id uuid, other_id uuid, till timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.room_id, b.blocked_id, b.made_at
  from blocks b join conversations c on b.blocker_id = viewer()
    and (c.asker_id, c.asked_id) in ((b.blocker_id, b.blocked_id), (b.blocked_id, b.blocker_id))
  where (of_room is null or c.room_id = of_room)
    and ((c.asked_id = viewer() and c.heard) or exists (select 1 from conversation_answers a
      where a.room_id = c.room_id and a.kind = 'accepted' and a.ended_at is null))
$$;

create or replace function my_blocked_messages(of_room uuid) returns table (id uuid, author_id uuid, html text,
  created_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.id, m.author_id, m.html, m.created_at from my_blocked_conversations(of_room) c
  join messages m on m.room_id = c.room_id and m.group_id is null and m.removed_at is null and m.created_at <= c.till
$$;

-- One of them, by somebody else.
create or replace function my_blocked_message(of_message uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.author_id from messages x cross join lateral my_blocked_messages(x.room_id) m
  where x.id = of_message and x.group_id is null and m.id = x.id and m.author_id <> viewer()
$$;

call guard_table('reports');
-- Facilitators see what was settled in their group; moderators what they settled themselves.
create policy seen on reports for select to peerhood_viewer using (
  may_review(reports) and (
    settled_at is null or settled_by = viewer() or decision_id = any ((select edits_unanswered())::uuid[])
    or (subject in ('post', 'message') and group_id = any ((select my_facilitated_groups())::uuid[]))));
create policy report on reports for insert to peerhood_viewer with check (
  reporter_id = viewer()
  and case subject
    when 'post' then person_id is null and exists (select 1 from posts p
      where p.id = post_id and p.group_id = reports.group_id and p.removed_at is null)
    when 'message' then exists (select 1 from messages m
      where m.id = message_id and m.group_id is not distinct from reports.group_id and m.removed_at is null)
      or (group_id is null and my_blocked_message(message_id) is not null)
    when 'request' then exists (select 1 from support_requests q where q.id = request_id and q.asker_id <> viewer())
    when 'offer' then my_offer_to_report(offer_id) is not null
    when 'person' then group_id is null and post_id is null and exists (select 1 from people p where p.id = person_id)
    when 'group' then post_id is null and person_id is null
      and exists (select 1 from groups g where g.id = reports.group_id)
    else true end);
-- Who reported is not among these, nor what they said and what they reported: see read_report.
grant select (id, subject, post_id, message_id, request_id, offer_id, person_id, group_id, about_person_id, reason, made_at, due_at, claimed_by,
  claimed_since, claimed_until, settled_at, settled_by, outcome, decision_id, answer) on reports to peerhood_viewer;
grant insert (subject, post_id, message_id, request_id, offer_id, person_id, group_id, reporter_id, reason, words) on reports to peerhood_viewer;

-- The words as they stand now are kept with the report, so that an edit cannot make it look unfounded. A page belongs to its
-- group: what is said of its words is about who wrote them last.
create or replace function fill_report() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.subject = 'post' then
    select coalesce(nullif(t.title, '') || E'\n\n', '') || coalesce(p.body, ''), coalesce(p.edited_by, p.author_id)
      into new.reported_words, new.about_person_id
      from posts p left join topics t on t.id = p.topic_id and p.opening where p.id = new.post_id;
  elsif new.subject = 'message' then
    -- The reported message and nothing around it.
    select m.body, m.author_id into new.reported_words, new.about_person_id from messages m where m.id = new.message_id;
  elsif new.subject = 'request' then
    select r.words, r.asker_id into new.reported_words, new.about_person_id from support_requests r where r.id = new.request_id;
  elsif new.subject = 'offer' then
    select o.words, o.person_id into new.reported_words, new.about_person_id from support_offers o where o.id = new.offer_id;
  elsif new.subject = 'person' then
    new.about_person_id := new.person_id;
  elsif new.subject = 'group' then
    select concat_ws(E'\n\n', g.name, nullif(g.sentence, '')) into new.reported_words
      from groups g where g.id = new.group_id;
  end if;
  -- The demonstration tells of reports that are older than this moment.
  new.due_at := new.made_at - now()
    + due(case when new.reason in ('danger', 'flags') then 'report danger' when new.reason = 'alike' then 'held'
      else 'report' end);
  return new;
end $$;
create or replace trigger fill_report before insert on reports for each row execute function fill_report();

-- From somebody without an account, of what a visitor can read: they follow it at an address that only they know,
-- of which the hash is kept. A notice sent twice is one.
create or replace function give_notice(notice bytea, of_subject report_subject, of_post uuid, of_person uuid,
  of_group uuid, why text, own_words text, reach_at text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into reports (subject, post_id, person_id, group_id, reason, words, contact, notice_hash)
  select of_subject, p.id, q.id, case of_subject when 'post' then p.group_id when 'group' then g.id end,
    why, own_words, reach_at, notice
  from (select 1) one
  left join posts p on of_subject = 'post' and p.id = of_post and p.audience = 'public' and p.removed_at is null
  left join people q on of_subject = 'person' and q.id = of_person and q.audience = 'public'
  left join groups g on of_subject = 'group' and g.id = of_group and g.visibility = 'public'
  where case of_subject when 'post' then p.id is not null when 'person' then q.id is not null
    when 'group' then g.id is not null else true end
  on conflict (notice_hash) do nothing;
  return exists (select 1 from reports where notice_hash = notice);
end $$;

-- Asks organisers, where nobody else can look.
create or replace function ask_organisers() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into account_notices (person_id, kind)
    select reader.person_id, 'report waits' from report_readers(new) reader where reader.as_organiser
      and not exists (select 1 from account_notices n
        where n.person_id = reader.person_id and n.kind = 'report waits' and n.read_at is null);
  return null;
end $$;
create or replace trigger ask_organisers after insert on reports for each row
  when (new.settled_at is null) execute function ask_organisers();

-- The same for what has waited a while: the last who could look may have gone since, and an edit that nobody made comes
-- back only after three days. Once a day at most, while something waits.
create or replace function ask_organisers_again() returns setof uuid
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into account_notices (person_id, kind)
    select distinct reader.person_id, 'report waits' from reports r, report_readers(r) reader
    where reader.as_organiser and (r.settled_at is null or r.decision_id = any ((select edits_unanswered())::uuid[]))
      and not exists (select 1 from account_notices n where n.person_id = reader.person_id and n.kind = 'report waits'
        and (n.read_at is null or n.at > now() - interval '1 day'))
    returning person_id
$$;

-- A decision and those that it took the place of, in the same step each: an appeal moves along, and stays against
-- whoever decided first too.
create or replace function decided_before(of_decision uuid) returns setof decisions
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with recursive chain as (
    select d.id, d.kind, d.person_id, d.mask_id, d.made_at from decisions d where d.id = of_decision
    union
    select b.id, b.kind, b.person_id, b.mask_id, b.made_at from chain d join decisions b
      on b.ended_at = d.made_at and b.id <> d.id and (b.person_id = d.person_id or b.mask_id = d.mask_id)
      and case when d.kind in ('pause', 'suspend') then b.kind in ('pause', 'suspend', 'exclude')
        when d.kind = 'exclude' then b.kind = 'exclude'
        else d.kind in ('edit', 'hide', 'remove') and b.kind in ('edit', 'hide', 'remove') end)
  select d.* from decisions d where d.id in (select id from chain)
$$;

-- Who has a part in a decision, or in one that it replaced: who made it, whom it is about, who reported or settled a report of
-- it or of what was decided with it, and who reported the same. None of them looks again at it.
create or replace function appeal_parties(of_decision uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with chain as materialized (select * from decided_before(of_decision))
  select array(select made_by from chain) || d.person_id || array(select q.asker_id from support_offers x
      join support_requests q on q.id = x.request_id where x.id = led.offer_id) || array(
      select unnest(array[r.reporter_id, r.about_person_id, r.settled_by]) from chain c left join reports lead on lead.id = c.report_id
        join reports r
        on r.decision_id = c.id or r.id = lead.id or r.decision_id = lead.decision_id
          or r.request_id = lead.request_id or r.offer_id = lead.offer_id or (c.automated and r.settled_at is null
          and (r.post_id = c.post_id or r.message_id = c.message_id or r.about_person_id = c.person_id)))
  from decisions d left join reports led on led.id = d.report_id where d.id = of_decision
$$;

-- Who may look again at a decision: nobody who has a part in it. Each once: who organises and facilitates too looks as one who
-- facilitates. Once the promise has passed, whoever reported the same post and waits does not look either.
create or replace function appeal_readers(of_decision uuid) returns table (person_id uuid, as_organiser boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select found.person_id, bool_and(found.as_organiser) from (
    select reader.* from decisions d left join reports led on led.id = d.report_id,
      readers(case when led.subject is distinct from 'group' then d.group_id end,
        case led.subject when 'group' then led.group_id end, appeal_parties(d.id), true) reader
    where d.id = of_decision
    union all select late.* from decisions d, organisers_when_late(d.post_id, exists (select 1 from appeals a
        where a.decision_id = d.id and a.settled_at is null and a.due_at < now()),
      appeal_parties(d.id) || array(select r.reporter_id from reports r
        where r.post_id = d.post_id and r.settled_at is null)) late
    where d.id = of_decision and d.mask_id is not null
  ) found group by found.person_id
$$;

-- How many look at an appeal, as it is told to whom the decision is about, or who asked for another look (`asked_by`): not
-- fewer where one of them reported the same, which nobody may learn from a number.
create or replace function appeal_readers_as_told(of_decision uuid, asked_by uuid)
returns table (person_id uuid, as_organiser boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select reader.* from decisions d left join reports led on led.id = d.report_id,
    readers(case when led.subject is distinct from 'group' then d.group_id end,
      case led.subject when 'group' then led.group_id end,
      array(select made_by from decided_before(d.id)) || array[d.person_id, led.about_person_id, asked_by]
        || array(select q.asker_id from support_offers x
          join support_requests q on q.id = x.request_id where x.id = led.offer_id), true) reader
  where d.id = of_decision
$$;

-- A report as whoever made it may know of it: what it said, what was promised, what came of it. Nobody's name, and nothing
-- of others who reported the same: not even that there are any.
create or replace function report_as_told(r reports, out id uuid, out subject report_subject, out reason text,
  out words text, out made_at timestamptz, out due_at timestamptz, out settled_at timestamptz, out outcome text,
  out answer text, out readers integer, out may_ask_again boolean, out appeal json)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select r.id, r.subject, r.reason, r.words, r.made_at, r.due_at, r.settled_at, r.outcome, r.answer,
    -- Not report_readers: that leaves out who else reported the same.
    (select count(*)::integer from readers(case when r.subject in ('post', 'message') then r.group_id end,
      case r.subject when 'group' then r.group_id end, array[r.about_person_id, r.reporter_id], true)),
    r.outcome = 'nothing' and a.id is null and d.id is not null and r.settled_at > now() - interval '180 days',
    case when a.id is not null then json_build_object(
      'made_at', a.made_at, 'due_at', a.due_at, 'settled_at', a.settled_at, 'outcome', a.outcome, 'answer', a.answer, 'readers',
      (select count(*)::integer from appeal_readers_as_told(d.id, r.reporter_id))) end
  from (select 1) one left join decisions d on d.id = r.decision_id
  left join appeals a on a.decision_id = d.id and a.side = 'reporter' and a.report_id = r.id
$$;

-- What the viewer reported, newest first, 31 from the one given on.
create or replace function my_reports(before uuid) returns table (id uuid, subject report_subject, reason text,
  words text, made_at timestamptz, due_at timestamptz, settled_at timestamptz, outcome text, answer text,
  readers integer, may_ask_again boolean, appeal json)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select told.* from reports r, report_as_told(r) told
  where r.reporter_id = viewer() and (before is null or r.id < before)
  order by r.id desc limit 31
$$;

-- One of them, or the one of this notice.
create or replace function my_report(of_report uuid, notice bytea) returns table (id uuid, subject report_subject,
  reason text, words text, made_at timestamptz, due_at timestamptz, settled_at timestamptz, outcome text, answer text,
  readers integer, may_ask_again boolean, appeal json)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select told.* from reports r, report_as_told(r) told
  where (r.id = of_report and r.reporter_id = viewer()) or r.notice_hash = notice
$$;

-- What a report would meet: how many people may look at it, and within how many minutes somebody will.
create or replace function report_prospect(of_subject report_subject, of_group uuid) returns table (readers integer,
  minutes integer, danger_minutes integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select (select count(*)::integer from report_readers(jsonb_populate_record(null::reports, jsonb_build_object(
      'subject', of_subject, 'reporter_id', viewer(), 'group_id', (select g.id from groups g where g.id = of_group
        and (g.visibility <> 'hidden' or g.id = any (my_groups()))))))),
    (select t.minutes from targets t where t.kind = 'report'),
    (select t.minutes from targets t where t.kind = 'report danger')
$$;

-- The viewer's report of this thing that waits already.
create or replace function my_waiting_report(of_subject report_subject, of_object uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return (select r.id from reports r where r.reporter_id = viewer() and r.settled_at is null and r.subject = of_subject
    and case of_subject when 'post' then r.post_id when 'message' then r.message_id when 'person' then r.person_id
      when 'request' then r.request_id when 'offer' then r.offer_id else r.group_id end
      is not distinct from of_object order by r.id desc limit 1);

-- While nobody has decided, whoever reported may say more, or take it back (words null). What the rules did
-- meanwhile waits in a report of its own.
create or replace function change_my_report(of_report uuid, notice bytea, more text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if more is null then
    update reports set settled_at = now(), outcome = 'withdrawn', claimed_by = null, claimed_until = null
      where settled_at is null and ((id = of_report and reporter_id = viewer()) or notice_hash = notice);
  else
    update reports set words = left(case when words = '' then more else words || E'\n\n' || more end, 2000)
      where settled_at is null and ((id = of_report and reporter_id = viewer()) or notice_hash = notice);
  end if;
  return found;
end $$;

-- The viewer takes a report for half an hour, with all others of the same post: nobody else works on it meanwhile.
create or replace function claim_report(of_report uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare wanted reports; alone boolean;
begin
  select * into wanted from reports where id = of_report;
  if viewer() is null or wanted.id is null or paused_in_place(viewer(), false)
    or not may_review(wanted)
    or (wanted.settled_at is not null and not edit_unanswered(wanted.decision_id)) then return false; end if;
  perform 1 from reports where id = of_report or ((post_id = wanted.post_id or message_id = wanted.message_id) and settled_at is null) order by id for update;
  alone := not exists (select 1 from report_readers(wanted) reader where reader.person_id <> viewer());
  if exists (select 1 from reports r where (r.id = of_report or ((r.post_id = wanted.post_id or r.message_id = wanted.message_id) and r.settled_at is null))
      and (r.reporter_id = viewer() or not (claimable(r.claimed_by, r.claimed_since, r.claimed_until, report_limit(r.reason))
        or (alone and r.claimed_by = viewer()))))
    -- Their own report is among those that made a rule pause somebody.
    or (wanted.reason = 'flags' and exists (select 1 from reports r where r.about_person_id = wanted.about_person_id
      and r.settled_at is null and r.reporter_id = viewer())) then return false; end if;
  update reports set claimed_by = viewer(),
      claimed_since = claimed_from(claimed_by, claimed_since, claimed_until, report_limit(reason)),
      claimed_until = least(now() + interval '30 minutes',
        claimed_from(claimed_by, claimed_since, claimed_until, report_limit(reason)) + report_limit(reason))
    where id = of_report or ((post_id = wanted.post_id or message_id = wanted.message_id) and settled_at is null);
  return true;
end $$;

create or replace function release_report(of_report uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update reports set claimed_until = now() where claimed_by = viewer() and claimed_until > now()
    and (id = of_report or post_id = (select post_id from reports where id = of_report)
      or message_id = (select message_id from reports where id = of_report));
  return found;
end $$;

-- Whether the viewer reads what was reported: whoever holds the claim, or settled it.
create or replace function reads_report(r reports) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return coalesce(may_review(r) and (
    (r.claimed_by = viewer() and r.claimed_until > now())
    or (r.settled_at is not null and not edit_unanswered(r.decision_id) and (
      r.settled_by = viewer() or (r.subject in ('post', 'message') and r.group_id = any (my_facilitated_groups()))))), false);

-- What was reported, and what everybody who reported it said: for whoever holds the claim, or settled it. Each look is
-- written down, and keeps the claim up.
create or replace function read_report(of_report uuid) returns table (reported_words text, said json)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare r reports;
begin
  select * into r from reports where id = of_report;
  if not reads_report(r) then return; end if;
  update reports set claimed_until = least(now() + interval '30 minutes', claimed_since + report_limit(reason))
    where claimed_by = viewer() and claimed_until > now() and (id = of_report or post_id = r.post_id or message_id = r.message_id);
  perform write_down('looked at a report', case when r.subject in ('post', 'message') then r.group_id end, r.about_person_id, r.id, '{}');
  return query select r.reported_words, (
    select json_agg(json_build_object('reason', o.reason, 'words', o.words, 'contact', o.contact) order by o.id)
    from reports o where o.outcome is distinct from 'withdrawn' and (o.id = r.id or ((o.post_id = r.post_id or o.message_id = r.message_id)
      and (o.settled_at is null or o.decision_id = r.decision_id))));
end $$;

-- What the reported post answered: the post it replies to, or else the beginning of the topic. By a tap of its own,
-- written down too.
create or replace function read_context(of_report uuid) returns table (words text, opening boolean)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare r reports; answered posts;
begin
  select * into r from reports where id = of_report;
  if not coalesce(may_review(r)
    and r.claimed_by = viewer() and r.claimed_until > now(), false) then return; end if;
  select b.* into answered from posts p join posts b on b.topic_id = p.topic_id and b.id <> p.id
    and case when p.reply_to is null then b.opening else b.id = p.reply_to end
    where p.id = r.post_id;
  if answered.id is null then return; end if;
  perform write_down('looked at what was answered', r.group_id, answered.author_id, r.id, '{}');
  return query select coalesce(nullif(t.title, '') || E'\n\n', '') || coalesce(answered.body, ''), answered.opening
    from (select 1) one left join topics t on t.id = answered.topic_id and answered.opening;
end $$;

-- Other reports of the same post or person, for who may see this one: what and when, nothing of the words.
create or replace function report_history(of_report uuid) returns table (id uuid, made_at timestamptz,
  settled_at timestamptz, outcome text, same_post boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select other.id, other.made_at, other.settled_at, other.outcome,
    other.post_id is not null and other.post_id is not distinct from r.post_id
  from reports r join reports other on other.id <> r.id and (
    other.post_id = r.post_id or other.message_id = r.message_id or other.offer_id = r.offer_id
    or (other.about_person_id = r.about_person_id and (is_moderator() or other.group_id = r.group_id))
    or (r.subject = 'group' and other.subject = 'group' and other.group_id = r.group_id))
  where r.id = of_report and may_review(r)
  order by other.id desc limit 20
$$;

-- What was decided before about the same person and was not taken back: kinds and dates.
create or replace function earlier_decisions(of_report uuid) returns table (id uuid, kind decision_kind,
  made_at timestamptz, until timestamptz, automated boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select d.id, d.kind, d.made_at, d.until, d.automated from reports r join decisions d on d.person_id = r.about_person_id
  where r.id = of_report and may_review(r)
    and d.kind not in ('none', 'other') and d.ended_at is null and (is_moderator() or d.group_id = r.group_id)
  order by d.made_at desc limit 20
$$;

------------------------------------------------------------------------------------------------------------------
-- Decisions

call guard_table('decisions');
-- Whom a decision is about reads it through decisions_about_me: also when they are paused, and without who made it.
create policy reviewers on decisions for select to peerhood_viewer using (
  person_id is distinct from viewer() and not my_mask(mask_id) and (
    -- What was decided about a group itself ('other') is not for those who run it, whom the report was about.
    (kind <> 'other' and group_id = any ((select my_facilitated_groups())::uuid[]))
    or ((select is_organiser()) and made_by = viewer())
    or ((select is_moderator()) and (made_by = viewer() or group_id is null))));
grant select on decisions to peerhood_viewer;

call guard_table('hidings');
create policy seen on hidings for select to peerhood_viewer using (
  made_by = viewer()
  or exists (select 1 from posts p where p.id = post_id
    and (p.group_id = any ((select my_facilitated_groups())::uuid[]) or p.author_id = viewer() or my_mask(p.mask_id)
      or ((select is_moderator()) and p.audience <> 'members'))));
grant select on hidings to peerhood_viewer;

call guard_table('suspensions');
create policy seen on suspensions for select to peerhood_viewer using (
  person_id = viewer()
  or group_id = any ((select my_facilitated_groups())::uuid[])
  or (group_id is null and (select is_moderator())));
grant select on suspensions to peerhood_viewer;

-- Whether the viewer may pause this person: a facilitator in their group, a moderator (group null) in the place.
-- Nobody pauses themselves or their equals: a facilitator is for moderators, a place's role is taken away first.
create or replace function may_suspend(person uuid, of_group uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return viewer() is not null and person <> viewer() and not paused_in_place(viewer(), false) and case when of_group is null
    then is_moderator() and not exists (select 1 from place_roles r where r.person_id = person)
    else of_group = any (my_facilitated_groups()) and not exists (
      select 1 from memberships m where m.group_id = of_group and m.person_id = person and m.role = 'facilitator')
      and (exists (select 1 from memberships m where m.group_id = of_group and m.person_id = person)
        or exists (select 1 from posts p where p.group_id = of_group and p.author_id = person)) end;

-- Who was taken out of a group is a member of it again, as plainly as before, unless they are one already. What they had
-- agreed to they have agreed to; where another agreement holds by now they are asked, like every member. Nobody is put in
-- again who came back by themselves since: they may have left because they wanted to. For end_decision.
create or replace function give_membership_back(ended decisions) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into memberships (group_id, person_id, agreed_version)
    select ended.group_id, ended.person_id, coalesce(ended.agreed_version, 0) where ended.answered_at is null on conflict do nothing;
  delete from join_requests where group_id = ended.group_id and person_id = ended.person_id and ended.answered_at is null;
$$;

-- Whoever was taken out of a group and is a member again is out no more; the decision stays on record. Before the membership
-- is there: whoever holds a decision that stands comes first to the membership too, see lock_removals.
create or replace function answer_removal() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update decisions set answered_at = now() where kind = 'exclude' and group_id = new.group_id and person_id = new.person_id
    and answered_at is null and ended_at is null;
  return new;
end $$;
create or replace trigger answer_removal before insert on memberships for each row execute function answer_removal();

-- One order of locks for all that ends or begins a membership and a decision about it: first the decisions that stand about
-- this person in this group, then the membership. Whoever takes them the other way round waits for somebody who waits for them.
create or replace function lock_removals(of_group uuid, person uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  select from decisions d where d.kind = 'exclude' and d.group_id = of_group and d.person_id = lock_removals.person
    and d.ended_at is null order by d.id for no key update
$$;

-- Ends a decision and what it did. False when the words are not kept any more.
create or replace function end_decision(ended decisions, why text, told boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare hidden uuid;
begin
  update hidings set ended_at = now(), ended_by = viewer() where decision_id = ended.id and ended_at is null
    returning post_id into hidden;
  if hidden is not null and told and not give_words_back(hidden, 'moderator') then return false; end if;
  if ended.message_id is not null and ended.kind in ('hide', 'remove') and told
    and not give_message_back(ended.message_id, 'moderator') then return false; end if;
  if ended.kind in ('hide', 'remove') and told and not give_offer_back(ended) then return false; end if;
  update suspensions set ended_at = now(), ended_by = viewer() where decision_id = ended.id and ended_at is null;
  if ended.kind = 'exclude' and ended.person_id is not null then perform give_membership_back(ended); end if;
  update decisions set ended_at = now(), ended_by = viewer(), ended_why = why where id = ended.id;
  if told then
    -- Whoever asked for that has it; nobody has to answer any more, and whoever decided does not read what was said.
    update appeals set settled_at = now(), outcome = 'reversed', claimed_by = null, claimed_until = null
      where decision_id = ended.id and side = 'person' and settled_at is null;
    perform audit_as(viewer(), case when ended.kind in ('hide', 'remove') then 'showed a post again'
        when ended.kind in ('pause', 'suspend') then 'ended a pause'
        when ended.kind = 'exclude' and ended.answered_at is null then 'gave a membership back' else 'took a decision back' end,
      ended.group_id, ended.person_id, coalesce(ended.post_id, ended.id), '{}', now());
    if coalesce(ended.person_id, mask_wearer(ended.mask_id)) is not null and ended.kind not in ('none', 'other') then
      insert into account_notices (person_id, kind, by_person_id) values (coalesce(ended.person_id, mask_wearer(ended.mask_id)), case
        when ended.kind in ('hide', 'remove') then 'post shown again'
        when ended.kind in ('pause', 'suspend') then 'pause ended'
        when ended.kind = 'exclude' and ended.answered_at is null then 'let back into a group' else 'decision taken back' end, viewer());
    end if;
  end if;
  return true;
end $$;

-- Who appealed against what was replaced is answered about what took its place.
create or replace function carry_appeal(replaced uuid[], made uuid, person uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update appeals set decision_id = made, claimed_by = null, claimed_until = null where id = (
    select a.id from appeals a where a.decision_id = any (replaced) and a.side = 'person' and a.settled_at is null
      and a.by_person_id is not distinct from person order by a.id limit 1)
$$;

-- Writes a decision down and carries it out. Who may, its callers have asked. What stood before of the same kind is
-- replaced, and who appealed against that is answered about the new one. made_by null: a rule did it.
create or replace function put_decision(new_kind decision_kind, of_report uuid, of_group uuid, of_post uuid, person uuid,
  maker uuid, its_rule text, its_facts text, ends timestamptz) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  made uuid := uuidv7();
  before decisions;
  replaced uuid[];
  -- What is decided about words of a mask names nobody; its wearer is told all the same.
  of_mask uuid := case when person is null then (select mask_id from posts where id = of_post) end;
  told uuid := coalesce(person, mask_wearer(of_mask));
  about messages;
begin
  if of_post is null and new_kind in ('hide', 'remove') and exists (
    select 1 from reports r where r.id = of_report and r.subject = 'request') then
    return put_request_decision(new_kind, of_report, maker, its_rule, its_facts);
  end if;
  if of_post is null and new_kind in ('hide', 'remove') and exists (
    select 1 from reports r where r.id = of_report and r.subject = 'offer') then
    return put_offer_decision(new_kind, of_report, maker, its_rule, its_facts);
  end if;
  if of_post is null and new_kind in ('edit', 'hide', 'remove') then
    select m.* into about from reports r join messages m on m.id = r.message_id where r.id = of_report;
    return put_message_decision(new_kind, about, of_report, maker, its_rule, its_facts);
  end if;
  for before in select d.* from decisions d where d.ended_at is null and (
    (new_kind in ('hide', 'remove') and exists (
      select 1 from hidings h where h.decision_id = d.id and h.post_id = of_post and h.ended_at is null))
    or (new_kind in ('edit', 'hide', 'remove') and d.kind = 'edit' and d.post_id = of_post and d.answered_at is null)
    or (new_kind in ('pause', 'suspend') and exists (select 1 from suspensions s where s.decision_id = d.id
      and s.person_id = person and s.group_id is not distinct from of_group and s.ended_at is null))
    or (new_kind = 'exclude' and d.kind = 'exclude' and d.group_id = of_group and d.person_id = person)) loop
    perform end_decision(before, '', false);
    replaced := replaced || before.id;
  end loop;
  insert into decisions (id, report_id, kind, group_id, post_id, person_id, mask_id, made_by, automated, rule, facts, until)
    values (made, of_report, new_kind, of_group, of_post, person, of_mask, maker, maker is null, its_rule, its_facts, ends);
  if new_kind in ('hide', 'remove') then
    insert into hidings (post_id, report_id, made_by, decision_id) values (of_post, of_report, maker, made);
    perform take_words_away(of_post, 'moderator');
  elsif new_kind in ('pause', 'suspend') then
    perform 1 from people where id = person for no key update;
    insert into suspensions (person_id, group_id, report_id, made_by, until, decision_id, reads_on)
      values (person, of_group, of_report, maker, ends, made, new_kind = 'pause' and of_group is null);
  end if;
  if new_kind in ('none', 'other') then return made; end if;
  perform carry_appeal(replaced, made, person);
  perform audit_as(maker, case new_kind when 'hide' then 'hid a post' when 'remove' then 'removed a post'
      when 'edit' then 'asked for other words' when 'kind word' then 'sent a kind word'
      when 'exclude' then 'removed a member' else 'paused a person' end,
    of_group, person, coalesce(of_post, made), jsonb_build_object('kind', new_kind, 'until', extract(epoch from ends)), now());
  if told is not null then
    insert into account_notices (person_id, kind, by_person_id) values (told, case
      when new_kind = 'hide' then 'post hidden' when new_kind = 'remove' then 'post removed'
      when new_kind = 'pause' then case when of_group is null then 'paused from writing' else 'paused in a group' end
      when new_kind = 'suspend' then 'paused in the place' when new_kind = 'exclude' then 'taken out of a group'
      else new_kind::text end, maker);
  end if;
  return made;
end $$;

-- What a reviewer chose, for the words and for the person, as decisions: the first of them, or null when a part of it
-- is not possible. Nothing chosen is a decision too.
create or replace function carry_out(r reports, for_words decision_kind, for_person decision_kind, days integer,
  in_place boolean, its_rule text, its_facts text) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  p posts;
  m messages;
  flagged decisions;
  first_made uuid;
  next_made uuid;
  pause_group uuid := case when not in_place then r.group_id end;
begin
  select * into p from posts where id = r.post_id for update;
  select * into m from messages where id = r.message_id for update;
  if for_words in ('edit', 'hide', 'remove') and r.subject = 'request' then
    -- A request is closed, and not given back: whoever asked can ask anew.
    if for_words = 'edit' or r.request_id is null or r.about_person_id is not distinct from viewer() then return null; end if;
  elsif for_words in ('edit', 'hide', 'remove') and r.subject = 'offer' then
    -- Whoever offered can offer anew elsewhere; and where the request is gone, nothing of it is left to take away.
    if for_words = 'edit' or r.offer_id is null then return null; end if;
  elsif for_words in ('edit', 'hide', 'remove') and r.subject = 'message' then
    if m.id is null or m.author_id is not distinct from viewer() or m.removed_by is not distinct from 'author'
      or (for_words = 'edit' and r.about_person_id is null) then return null; end if;
  elsif for_words in ('edit', 'hide', 'remove') and (p.id is null or coalesce(p.edited_by, p.author_id) is not distinct from viewer()
    or p.removed_by is not distinct from 'author' or (for_words = 'edit' and r.about_person_id is null and p.mask_id is null)) then return null; end if;
  if for_words = 'other' and r.subject not in ('group', 'place') then return null; end if;
  if for_words in ('none', 'pause', 'suspend', 'kind word') or for_person not in ('kind word', 'pause', 'suspend', 'exclude')
  then return null; end if;
  if for_person is not null and r.about_person_id is null and not (p.mask_id is not null and for_person = 'kind word')
  then return null; end if;
  if for_person = 'suspend' and not in_place then return null; end if;
  if for_person in ('pause', 'suspend') and not (in_place or pause_group is not null) then return null; end if;
  if for_person in ('pause', 'suspend') and not coalesce(may_suspend(r.about_person_id, pause_group), false)
  then return null; end if;
  if for_person = 'exclude' and (in_place or for_words is not distinct from 'edit' or not coalesce(may_exclude(r.about_person_id, pause_group), false))
  then return null; end if;

  -- What a rule did while nobody looked ends with this review, unless it is confirmed; so does an edit that nobody made,
  -- unless something else is asked of the words.
  for flagged in select d.* from decisions d where d.ended_at is null and (
    (d.automated and d.kind = 'hide' and (d.post_id = r.post_id or d.message_id = r.message_id
        or exists (select 1 from reports x where x.id = d.report_id and x.offer_id = r.offer_id))
      and for_words is distinct from 'hide' and for_words is distinct from 'remove')
    or (d.automated and d.kind = 'pause' and d.report_id = r.id
      and not coalesce(for_person in ('pause', 'suspend') and in_place, false))
    or (d.id = r.decision_id and d.kind = 'edit' and d.answered_at is null and for_words is null)) loop
    if not end_decision(flagged, '', true) then return null; end if;
  end loop;

  if for_words is not null then
    first_made := put_decision(for_words, r.id, r.group_id, r.post_id,
      case when r.subject in ('group', 'place') then null else r.about_person_id end, viewer(), its_rule, its_facts, null);
  end if;
  if for_person = 'exclude' then
    next_made := exclude_member(r.id, pause_group, r.post_id, r.about_person_id, its_rule, its_facts);
    if next_made is null then return null; end if;
  elsif for_person is not null then
    next_made := put_decision(for_person, r.id,
      case when for_person = 'kind word' then case when r.subject in ('post', 'message') then r.group_id end else pause_group end,
      r.post_id, r.about_person_id, viewer(), its_rule, its_facts,
      case when for_person in ('pause', 'suspend') then now() + make_interval(days => carry_out.days) end);
  end if;
  if first_made is null and next_made is null then
    next_made := put_decision('none', r.id, case when r.subject in ('post', 'message') then r.group_id end, r.post_id, r.about_person_id,
      viewer(), its_rule, its_facts, null);
  end if;
  return coalesce(first_made, next_made);
end $$;

-- Settles a report with all others of the same post that wait. Deciding needs a claim of one's own that stands.
-- Returns: done, gone (somebody was quicker), unclaimed, impossible; null for who does not review it.
create or replace function decide(of_report uuid, for_words decision_kind, for_person decision_kind, days integer,
  in_place boolean, its_rule text, its_facts text, to_reporter text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare r reports; made uuid; result text := case when for_words is null and for_person is null then 'nothing' else 'acted' end;
begin
  select * into r from reports where id = of_report;
  if not coalesce(may_review(r), false) then return null; end if;
  perform 1 from posts where id = r.post_id for update;
  perform 1 from reports where id = of_report or ((post_id = r.post_id or message_id = r.message_id) and settled_at is null) order by id for update;
  select * into r from reports where id = of_report;
  if r.settled_at is not null and not edit_unanswered(r.decision_id) then return 'gone'; end if;
  if r.claimed_by is distinct from viewer() or r.claimed_until <= now() then return 'unclaimed'; end if;
  made := carry_out(r, for_words, for_person, days, in_place, its_rule, its_facts);
  if made is null then return 'impossible'; end if;
  insert into account_notices (person_id, kind) select distinct reporter_id, 'report looked at' from reports
    where reporter_id is not null and settled_at is null and (id = of_report or post_id = r.post_id or message_id = r.message_id);
  update reports set decision_id = made, outcome = result, reversed_at = null, settled_by = viewer(), settled_at = coalesce(settled_at, now()),
      answer = to_reporter, claimed_by = null, claimed_until = null
    where id = of_report or ((post_id = r.post_id or message_id = r.message_id) and settled_at is null);
  perform write_down('settled a report', case when r.subject in ('post', 'message') then r.group_id end, null, r.id,
    jsonb_build_object('outcome', result));
  return 'done';
end $$;

-- Hides a post that was found without a report: in a group that the viewer facilitates, or, for a moderator, where
-- the community reads.
create or replace function hide_post(of_post uuid, its_rule text, its_facts text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare hidden posts;
begin
  select * into hidden from posts where id = of_post for update;
  if viewer() is null or hidden.id is null or hidden.removed_at is not null
    or coalesce(hidden.edited_by, hidden.author_id) = viewer() or my_mask(hidden.mask_id)
    or paused_in_place(viewer(), false)
    or not (hidden.group_id = any (my_facilitated_groups()) or (is_moderator() and hidden.audience <> 'members'))
  then return false; end if;
  perform put_decision('hide', null, hidden.group_id, of_post, coalesce(hidden.edited_by, hidden.author_id), viewer(),
    its_rule, its_facts, null);
  return true;
end $$;

-- Pauses somebody without a report. days null: for good; entirely: so that they cannot enter the place.
create or replace function pause_person(person uuid, of_group uuid, entirely boolean, days integer, its_rule text,
  its_facts text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not coalesce(may_suspend(person, of_group), false) or (entirely and of_group is not null) then return false; end if;
  perform put_decision(case when entirely then 'suspend' else 'pause' end::decision_kind, null, of_group, null, person,
    viewer(), its_rule, its_facts, now() + make_interval(days => days));
  return true;
end $$;

-- Whether the viewer may take this person out of a group: one whom they may pause there, and who is a plain member.
-- Facilitators do not remove each other.
create or replace function may_exclude(person uuid, of_group uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return of_group is not null and may_suspend(person, of_group) and exists (select 1 from memberships m
    where m.group_id = of_group and m.person_id = person and m.role = 'member');

-- Takes somebody out of a group. It is no ban: they may come back as anybody may. Null for whom the viewer may not remove, or
-- who is no member any more.
create or replace function exclude_member(of_report uuid, of_group uuid, of_post uuid, person uuid, its_rule text, its_facts text)
returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare had_agreed integer; made uuid;
begin
  if not coalesce(may_exclude(person, of_group), false) then return null; end if;
  perform lock_removals(of_group, person);
  select m.agreed_version into had_agreed from memberships m
    where m.group_id = of_group and m.person_id = person and m.role = 'member' for update;
  if not found then return null; end if;
  -- First the decision: one from an earlier time that still stands gives the membership back as it ends.
  made := put_decision('exclude', of_report, of_group, of_post, person, viewer(), its_rule, its_facts, null);
  update decisions set agreed_version = had_agreed, group_name = (select g.name from groups g where g.id = of_group)
    where id = made;
  delete from memberships m where m.group_id = of_group and m.person_id = person;
  return made;
end $$;

-- The same without a report.
create or replace function remove_member(of_group uuid, person uuid, its_rule text, its_facts text) returns boolean
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  select exclude_member(null, of_group, null, person, its_rule, its_facts) is not null
$$;

-- Takes a decision back: whoever made it, a facilitator for what is in their group (not what was decided
-- about the group), a moderator for the place and for what the community reads. Nobody what was decided about themselves.
-- Who is a member of a group is the say of those alone who facilitate it now.
create or replace function take_back(of_decision uuid, why text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare d decisions;
begin
  -- First the post and the report, as whoever decides about them or answers an appeal.
  perform 1 from posts where id = (select post_id from decisions where id = of_decision) for update;
  perform 1 from reports where id = (select report_id from decisions where id = of_decision) for update;
  select * into d from decisions where id = of_decision for update;
  if viewer() is null or d.id is null or d.ended_at is not null or d.kind = 'none' or d.person_id = viewer() or my_mask(d.mask_id)
    or paused_in_place(viewer(), false) or not coalesce(
      (d.kind <> 'other' and d.group_id = any (my_facilitated_groups())) or (is_organiser() and d.made_by = viewer())
      or (is_moderator() and (d.group_id is null or d.made_by = viewer() or (d.kind in ('hide', 'remove') and exists (
        select 1 from posts p where p.id = d.post_id and p.audience <> 'members')))), false)
    or (d.kind = 'exclude' and not d.group_id = any (my_facilitated_groups()))
  then return false; end if;
  if not end_decision(d, why, true) then return false; end if;
  perform take_credit_back(d.id);
  return true;
end $$;

-- What was decided was wrong, and nothing else of it stands: whoever reported gets no credit for it; nor is it held
-- against them.
create or replace function take_credit_back(of_decision uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update reports r set reversed_at = now() from decisions d join reports led on led.id = d.report_id
  where d.id = of_decision and r.outcome = 'acted' and (r.id = led.id or r.decision_id = led.decision_id)
    and not exists (select 1 from decisions x where x.report_id = led.id and x.kind <> 'none' and x.ended_at is null)
$$;

-- The hiding of a post that stands, for whoever may take it back.
create or replace function show_post(of_post uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return coalesce((select take_back(h.decision_id, '') from hidings h where h.post_id = of_post and h.ended_at is null), false);
end $$;

-- The author changed the words as they were asked to.
create or replace function answer_edit() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update decisions set answered_at = now()
    where post_id = new.id and kind = 'edit' and answered_at is null and ended_at is null;
  return null;
end $$;
create or replace trigger answer_edit after update of body on posts for each row
  when (old.body is not null and new.body is not null and new.body <> old.body) execute function answer_edit();

-- Decisions about the person of a session: also for who is paused in the place and sees nothing else. A group that
-- they cannot see any more is not named, unless they were taken out of it; who decided and who reported is not told.
create or replace function decisions_about_me(token bytea, of_decision uuid) returns table (id uuid, kind decision_kind,
  subject report_subject,
  in_place boolean, group_name text, topic_id uuid, until timestamptz, rule text, facts text, automated boolean,
  reported boolean, made_at timestamptz, answered_at timestamptz, ended_at timestamptz, ended_why text, own_words text,
  appeal_readers integer, by_organisers boolean, appeal json, replaced boolean, look_by timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as (select person_id from sessions where token_hash = token and ended_at is null and expires_at > now())
  select d.id, d.kind, led.subject, d.group_id is null, coalesce(g.name, d.group_name), case when g.id is not null then p.topic_id end, d.until, d.rule,
    d.facts, d.automated, d.report_id is not null, d.made_at, d.answered_at, d.ended_at, d.ended_why,
    case when of_decision is not null and (coalesce(p.edited_by, p.author_id) = me.person_id or p.mask_id = d.mask_id)
      then coalesce(p.body, (select v.body from post_revisions v
        where v.post_id = p.id and v.withheld and (v.written_by = me.person_id or p.mask_id = d.mask_id)
        order by v.replaced_at desc, v.id desc limit 1))
      when of_decision is not null and w.author_id = me.person_id then coalesce(w.body, (
      select v.body from message_revisions v where v.message_id = w.id and v.withheld
      order by v.replaced_at desc, v.id desc limit 1))
      when of_decision is not null then (select o.words from support_offers o where o.id = led.offer_id and o.person_id = me.person_id
        union all select q.words from support_requests q where q.id = led.request_id and q.asker_id = me.person_id) end,
    readers.count, coalesce(readers.organisers, false),
    case when a.id is not null then json_build_object('words', a.words, 'made_at', a.made_at, 'due_at', a.due_at,
      'settled_at', a.settled_at, 'outcome', a.outcome, 'answer', a.answer) end,
    -- Not taken back: another was made in the same step.
    exists (select 1 from decisions n where (n.person_id = d.person_id or n.mask_id = d.mask_id) and n.made_at = d.ended_at and n.id <> d.id
      and case when d.kind in ('pause', 'suspend') then n.kind in ('pause', 'suspend')
        when d.kind = 'exclude' then n.kind in ('pause', 'exclude')
        else n.kind in ('edit', 'hide', 'remove') end),
    -- What a rule did has a promise: by when somebody looks.
    case when d.automated and d.ended_at is null then (
      select r.due_at from reports r where r.id = d.report_id and r.settled_at is null) end
  from me join decisions d on d.kind not in ('none', 'other') and (d.person_id = me.person_id
    or d.mask_id in (select o.mask_id from mask_owners o where o.person_id = me.person_id))
  left join posts p on p.id = d.post_id left join messages w on w.id = d.message_id
  left join reports led on led.id = d.report_id
  left join groups g on g.id = d.group_id and (g.visibility in ('public', 'community')
    or exists (select 1 from memberships m where m.group_id = g.id and m.person_id = me.person_id))
  left join appeals a on a.decision_id = d.id and a.side = 'person'
  left join lateral (
    select count(*)::integer as count, bool_and(reader.as_organiser) as organisers
    from appeal_readers_as_told(d.id, null) reader where of_decision is not null) readers on true
  where of_decision is null or d.id = of_decision
  order by d.made_at desc, d.id desc limit 50
$$;

create or replace function see_decision(token bytea, of_decision uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update decisions d set seen_at = now() from sessions s
  where s.token_hash = token and s.ended_at is null and s.expires_at > now()
    and d.id = of_decision and s.person_id in (d.person_id, mask_wearer(d.mask_id)) and d.seen_at is null
$$;

------------------------------------------------------------------------------------------------------------------
-- Appeals

call guard_table('appeals');
create or replace function may_read_appeal(of_decision uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return viewer() is not null and exists (select 1 from appeal_readers(of_decision) reader where reader.person_id = viewer())
    and not exists (select 1 from decisions d where d.id = of_decision and my_mask(d.mask_id));
create policy readers on appeals for select to peerhood_viewer using (
  settled_by = viewer() or (settled_at is null and may_read_appeal(decision_id)));
-- Their words are read through read_appeal; by whom an appeal is, the decision tells.
grant select (id, decision_id, side, made_at, due_at, claimed_by, claimed_since, claimed_until, settled_at, settled_by, outcome, answer)
  on appeals to peerhood_viewer;

create or replace function put_appeal(of_decision uuid, of_side text, of_report uuid, maker uuid, own_words text)
returns boolean language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into appeals (decision_id, side, report_id, by_person_id, words, due_at)
    values (of_decision, of_side, of_report, maker, own_words, due('appeal'))
    on conflict (decision_id, side, report_id) do nothing;
  if not found then return false; end if;
  -- Organisers are told when it is for them.
  insert into account_notices (person_id, kind) select reader.person_id, 'appeal waits'
    from appeal_readers(of_decision) reader where reader.as_organiser;
  return true;
end $$;

-- Whom a decision is about asks that somebody else looks at it; also when they cannot enter the place.
create or replace function appeal_decision(token bytea, of_decision uuid, own_words text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare me uuid; named uuid;
begin
  select s.person_id, d.person_id into me, named from sessions s join decisions d on s.person_id in (d.person_id, mask_wearer(d.mask_id))
    where s.token_hash = token and s.ended_at is null and s.expires_at > now()
      and d.id = of_decision and d.kind not in ('none', 'other') and d.ended_at is null;
  return me is not null and put_appeal(of_decision, 'person', null, named, own_words);
end $$;

-- Whoever reported asks that somebody else looks, when nothing was done: each of several, on their own.
create or replace function ask_again(of_report uuid, notice bytea, own_words text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare r reports;
begin
  select * into r from reports where outcome = 'nothing' and decision_id is not null
    and settled_at > now() - interval '180 days'
    and ((id = of_report and reporter_id = viewer()) or notice_hash = notice);
  return r.id is not null and put_appeal(r.decision_id, 'reporter', r.id, r.reporter_id, own_words);
end $$;

create or replace function claim_appeal(of_appeal uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update appeals set claimed_by = viewer(),
      claimed_since = claimed_from(claimed_by, claimed_since, claimed_until, interval '2 hours'),
      claimed_until = least(now() + interval '30 minutes',
        claimed_from(claimed_by, claimed_since, claimed_until, interval '2 hours') + interval '2 hours')
    where id = of_appeal and settled_at is null and may_read_appeal(decision_id)
      and (claimable(claimed_by, claimed_since, claimed_until, interval '2 hours') or (claimed_by = viewer()
        and not exists (select 1 from appeal_readers(decision_id) reader where reader.person_id <> viewer())));
  return found;
end $$;

create or replace function release_appeal(of_appeal uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update appeals set claimed_until = now() where id = of_appeal and claimed_by = viewer() and claimed_until > now();
  return found;
end $$;

-- The appeal, the decision and what was reported: for whoever holds the claim, or settled it; each look is written down.
create or replace function read_appeal(of_appeal uuid) returns table (words text, kind decision_kind, in_place boolean,
  rule text, facts text, automated boolean, until timestamptz, decided_at timestamptz, subject report_subject,
  reported_words text, said json, may_pause_in_group boolean, may_exclude boolean, may_pause_in_place boolean)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare a appeals; d decisions;
begin
  select * into a from appeals where id = of_appeal;
  select * into d from decisions where id = a.decision_id;
  if not coalesce(a.settled_by = viewer()
    or (a.settled_at is null and a.claimed_by = viewer() and a.claimed_until > now() and may_read_appeal(d.id)), false)
  then return; end if;
  update appeals set claimed_until = least(now() + interval '30 minutes', claimed_since + interval '2 hours')
    where id = of_appeal and settled_at is null;
  perform write_down('looked at an appeal', case when d.group_id = any (my_groups()) or is_moderator() then d.group_id end,
    d.person_id, a.id, '{}');
  return query select a.words, d.kind, d.group_id is null, d.rule, d.facts, d.automated, d.until, d.made_at, r.subject,
    coalesce(r.reported_words, case when d.kind in ('hide', 'remove') then (select v.body from post_revisions v
      where v.post_id = d.post_id and v.withheld order by v.replaced_at desc, v.id desc limit 1) end),
    (select json_agg(json_build_object('reason', o.reason, 'words', o.words, 'contact', o.contact) order by o.id)
      from reports o where o.decision_id = d.id and o.outcome <> 'withdrawn'),
    coalesce(r.group_id is not null and may_suspend(r.about_person_id, r.group_id), false),
    coalesce(may_exclude(r.about_person_id, r.group_id), false), coalesce(may_suspend(r.about_person_id, null), false)
  from (select 1) one left join reports r on r.id = d.report_id;
end $$;

-- Answers an appeal. For the person: upheld, reversed (taken back), or changed into something lighter. For whoever
-- reported: upheld, or reversed by deciding anew. Returns: done, gone, unclaimed, impossible; null for who may not.
create or replace function settle_appeal(of_appeal uuid, result appeal_outcome, own_answer text, for_words decision_kind,
  for_person decision_kind, days integer, in_place boolean, its_rule text, its_facts text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare a appeals; d decisions; r reports; made uuid; ends timestamptz := now() + make_interval(days => days);
begin
  select * into a from appeals where id = of_appeal;
  if a.id is null or (a.settled_at is null and not may_read_appeal(a.decision_id)) then return null; end if;
  -- In the order of whoever decides: post, report, decision, and then the appeal.
  select * into d from decisions where id = a.decision_id;
  perform 1 from posts where id = d.post_id for update;
  select * into r from reports where id = d.report_id for update;
  select * into d from decisions where id = a.decision_id for update;
  select * into a from appeals where id = of_appeal for update;
  if a.settled_at is not null then return 'gone'; end if;
  -- Nobody holds one that went on to another decision meanwhile.
  if a.claimed_by is distinct from viewer() or a.claimed_until <= now() or a.decision_id is distinct from d.id then
    return 'unclaimed';
  end if;

  if a.side = 'reporter' and result <> 'upheld' then
    if r.id is null or result = 'changed' or (for_words is null and for_person is null) then return 'impossible'; end if;
    made := carry_out(r, for_words, for_person, days, in_place, its_rule, its_facts);
    if made is null then return 'impossible'; end if;
    update decisions set ended_at = now(), ended_by = viewer() where id = d.id;
    -- The look that was taken first stays with the appeal; to whoever reported the report counts as justified. Others
    -- who asked the same have what they asked for.
    update reports set outcome = 'acted' where decision_id = d.id;
    with others as (update appeals set settled_at = now(), outcome = 'reversed', claimed_by = null, claimed_until = null
      where decision_id = d.id and side = 'reporter' and id <> a.id and settled_at is null returning by_person_id)
    insert into account_notices (person_id, kind)
      select by_person_id, 'appeal answered' from others where by_person_id is not null;
  elsif result <> 'upheld' and d.ended_at is null then
    if result = 'changed' and not coalesce(
      (d.kind = 'remove' and for_words in ('hide', 'edit')) or (d.kind = 'hide' and for_words = 'edit')
      or (for_person = 'kind word' and d.kind <> 'kind word')
      or (for_person = 'pause' and d.kind in ('pause', 'suspend', 'exclude') and ends is not null and (d.until is null or ends <= d.until))
      or (for_person = 'suspend' and d.kind = 'suspend' and ends is not null and (d.until is null or ends < d.until)), false)
      or (for_words = 'edit' and coalesce(r.subject in ('request', 'offer'), false))
    then return 'impossible'; end if;
    -- What lapsed by itself cannot be taken back, and words that are forgotten do not come back.
    if not end_decision(d, '', result = 'reversed' or coalesce(for_words, for_person) in ('edit', 'kind word')) then
      return 'impossible';
    end if;
    if result = 'reversed' then perform take_credit_back(d.id); end if;
    -- What takes its place has a line of its own in the log; that somebody is in again has one with their name too.
    if d.kind = 'exclude' and result = 'changed' and for_person = 'pause' and d.person_id is not null and d.answered_at is null then
      perform audit_as(viewer(), 'gave a membership back', d.group_id, d.person_id, d.id, '{}', now());
    end if;
    if result = 'changed' then
      perform put_decision(coalesce(for_words, for_person), d.report_id, d.group_id, d.post_id, d.person_id, viewer(),
        its_rule, its_facts, case when for_person in ('pause', 'suspend') then ends end);
    end if;
  end if;
  update appeals set settled_at = now(), settled_by = viewer(), outcome = result, answer = own_answer,
    claimed_by = null, claimed_until = null where id = of_appeal;
  insert into account_notices (person_id, kind)
    select told, 'appeal answered' from (select coalesce(a.by_person_id,
      case when a.side = 'person' then mask_wearer(d.mask_id) end) as told) t where told is not null;
  perform write_down('settled an appeal', case when d.group_id = any (my_groups()) or is_moderator() then d.group_id end,
    null, a.id, jsonb_build_object('outcome', result));
  return 'done';
end $$;

------------------------------------------------------------------------------------------------------------------
-- Rules while nobody is awake. A person reviews whatever they did.

-- How much a report of this person weighs, from 0 to 1: half in their first week or before a post of theirs stands,
-- and less for who was turned down often: also who brought a rule about that was turned down, and took theirs back
-- before. Worrying about somebody is never held against anybody. Shown to nobody.
create or replace function flag_weight(person uuid) returns double precision language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return (select
    case when p.created_at > now() - interval '7 days' or not exists (
      select 1 from posts w where w.author_id = p.id and w.removed_at is null) then 0.5 else 1 end
    * (f.upheld + 2.0) / (f.upheld + f.turned_down + 2.0)
  from people p cross join lateral (
    select count(*) filter (where r.outcome = 'acted' and r.reversed_at is null) as upheld,
      count(*) filter (where r.reason <> 'danger' and (r.outcome = 'nothing' or (r.outcome = 'withdrawn' and exists (
        select 1 from reports done where done.reason = 'flags' and done.outcome = 'nothing'
          and (done.post_id = r.post_id or done.person_id = r.about_person_id)
          and done.made_at between r.made_at and r.settled_at)))) as turned_down
    from reports r where r.reporter_id = p.id) f
  where p.id = person);

-- The weight of these people together. All who weigh a half or less count at most as one: however many new accounts
-- or misusers come together, they are not enough.
create or replace function flags_weigh(people uuid[]) returns double precision language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return (select coalesce(sum(w.weight) filter (where w.weight > 0.5), 0)
      + least(1, coalesce(sum(w.weight) filter (where w.weight <= 0.5), 0))
    from (select flag_weight(person) as weight from unnest(people) person) w);

-- Somebody looked at this post and left it standing, and its words are still the same.
create or replace function left_standing(of_post uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from decisions d join posts p on p.id = d.post_id where p.id = of_post
    and case when d.kind in ('hide', 'remove') then d.ended_at else case when not d.automated then d.made_at end end
      > coalesce(p.edited_at, p.created_at));

-- Who worries about somebody's safety asks for a person, and gets one sooner. It is no flag against the words: a cry for
-- help that many hear must not disappear, nor its author be stopped from writing.
create or replace function heed_flags() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare rule_report uuid; reviewed_at timestamptz;
begin
  -- One after the other: three reports at once would each see two.
  perform 1 from posts where id = new.post_id for no key update;
  if exists (select 1 from posts where id = new.post_id and removed_at is null) and not left_standing(new.post_id)
    and flags_weigh(array(select distinct r.reporter_id from reports r
      where r.post_id = new.post_id and r.settled_at is null and r.reporter_id is not null
        and r.reason <> 'danger')) >= 3 - 1e-9 then
    insert into reports (subject, post_id, group_id, reason) values ('post', new.post_id, new.group_id, 'flags')
      returning id into rule_report;
    perform put_decision('hide', rule_report, new.group_id, new.post_id, new.about_person_id, null, '', '', null);
  end if;

  -- Messages count too, and those between two most of all: nobody else sees whom somebody lures there.
  if new.about_person_id is null then return null; end if;
  perform 1 from people where id = new.about_person_id for no key update;
  select max(r.settled_at) into reviewed_at from reports r
    where r.person_id = new.about_person_id and r.reason = 'flags' and r.settled_by is not null;
  if not paused_in_place(new.about_person_id, false)
    and not exists (select 1 from place_roles where person_id = new.about_person_id)
    and not exists (select 1 from reports r
      where r.person_id = new.about_person_id and r.reason = 'flags' and r.settled_at is null)
    and (select count(distinct coalesce(r.post_id, r.message_id)) >= 5
        and flags_weigh(array_agg(distinct r.reporter_id)) >= 5 - 1e-9
      from reports r where r.subject in ('post', 'message') and r.about_person_id = new.about_person_id and r.settled_at is null
        and r.reporter_id is not null and r.reason <> 'danger' and (reviewed_at is null or r.made_at > reviewed_at)
        -- In a page that several wrote, only a person can tell whose words they are.
        and not exists (select 1 from posts w where w.id = r.post_id and w.edited_by <> w.author_id)) then
    insert into reports (subject, person_id, reason) values ('person', new.about_person_id, 'flags')
      returning id into rule_report;
    perform put_decision('pause', rule_report, null, null, new.about_person_id, null, '', '', now() + interval '72 hours');
  end if;
  return null;
end $$;
-- Notices of visitors weigh nothing here.
create or replace trigger heed_flags after insert on reports for each row
  when (new.subject in ('post', 'message') and new.reporter_id is not null and new.reason <> 'danger')
  execute function heed_flags();

revoke execute on function offered_to_me(uuid), my_offer_to_report(uuid), my_masked_post(uuid), mask_wearer(uuid), due(text), paused_in_place(uuid, boolean), edit_unanswered(uuid), edits_unanswered(), fill_report(),
  give_notice(bytea, report_subject, uuid, uuid, uuid, text, text, text), readers(uuid, uuid, uuid[], boolean),
  report_readers(reports), organisers_when_late(uuid, boolean, uuid[]), decided_before(uuid), appeal_readers(uuid), appeal_parties(uuid),
  appeal_readers_as_told(uuid, uuid), asked_as_organiser(uuid), ask_organisers(), ask_organisers_again(), report_as_told(reports), my_reports(uuid), my_report(uuid, bytea), change_my_report(uuid, bytea, text),
  report_prospect(report_subject, uuid), my_waiting_report(report_subject, uuid), claim_report(uuid), release_report(uuid), reads_report(reports), read_report(uuid), read_context(uuid), report_history(uuid),
  earlier_decisions(uuid), may_suspend(uuid, uuid), may_exclude(uuid, uuid), exclude_member(uuid, uuid, uuid, uuid, text, text), lock_removals(uuid, uuid), remove_member(uuid, uuid, text, text), give_membership_back(decisions), answer_removal(), end_decision(decisions, text, boolean), carry_appeal(uuid[], uuid, uuid),
  put_decision(decision_kind, uuid, uuid, uuid, uuid, uuid, text, text, timestamptz),
  carry_out(reports, decision_kind, decision_kind, integer, boolean, text, text),
  decide(uuid, decision_kind, decision_kind, integer, boolean, text, text, text), hide_post(uuid, text, text),
  pause_person(uuid, uuid, boolean, integer, text, text), take_back(uuid, text), take_credit_back(uuid), show_post(uuid), answer_edit(),
  decisions_about_me(bytea, uuid), see_decision(bytea, uuid), may_read_appeal(uuid),
  put_appeal(uuid, text, uuid, uuid, text), appeal_decision(bytea, uuid, text), ask_again(uuid, bytea, text),
  claim_appeal(uuid), release_appeal(uuid), read_appeal(uuid),
  settle_appeal(uuid, appeal_outcome, text, decision_kind, decision_kind, integer, boolean, text, text),
  flag_weight(uuid), flags_weigh(uuid[]), left_standing(uuid), heed_flags(), my_blocked_conversations(uuid),
  my_blocked_messages(uuid), my_blocked_message(uuid) from public;
grant execute on function my_blocked_conversations(uuid), my_blocked_messages(uuid), my_blocked_message(uuid) to peerhood_viewer;
grant execute on function due(text) to peerhood_viewer, peerhood_system;
grant execute on function ask_organisers_again() to peerhood_system;
grant execute on function my_masked_post(uuid), offered_to_me(uuid), my_offer_to_report(uuid) to peerhood_viewer;
grant execute on function edits_unanswered(), asked_as_organiser(uuid),
  give_notice(bytea, report_subject, uuid, uuid, uuid, text, text, text),
  my_reports(uuid), my_report(uuid, bytea), change_my_report(uuid, bytea, text), report_prospect(report_subject, uuid),
  my_waiting_report(report_subject, uuid), claim_report(uuid), release_report(uuid), read_report(uuid), read_context(uuid), report_history(uuid), earlier_decisions(uuid), may_suspend(uuid, uuid), may_exclude(uuid, uuid), remove_member(uuid, uuid, text, text),
  decide(uuid, decision_kind, decision_kind, integer, boolean, text, text, text), hide_post(uuid, text, text),
  pause_person(uuid, uuid, boolean, integer, text, text), take_back(uuid, text), show_post(uuid),
  decisions_about_me(bytea, uuid), see_decision(bytea, uuid), may_read_appeal(uuid), appeal_decision(bytea, uuid, text),
  ask_again(uuid, bytea, text), claim_appeal(uuid), release_appeal(uuid), read_appeal(uuid),
  settle_appeal(uuid, appeal_outcome, text, decision_kind, decision_kind, integer, boolean, text, text) to peerhood_viewer;
