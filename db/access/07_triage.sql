-- Flags are read by a group's facilitators and by moderators, never by who wrote the words, nor by who is paused in the
-- whole place; nobody else can tell that there is one. What a flag opens is read through open_flag alone, with a claim;
-- it logs each look.

-- Whether a program looks at a person's words for danger: unless they turned it off.
create or replace function words_looked_at(person uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return not exists (select 1 from consents c where c.person_id = person and c.kind = 'words looked at'
    and c.choice = 'no' and c.withdrawn_at is null);

-- Who can read a flag in this group by this author. Organisers are told where nobody can, and read nothing.
create or replace function flag_readers(of_group uuid, of_author uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select person_id from readers(of_group, null, array[of_author], false)
$$;

-- Whether anybody is there to read the flag that the viewer has a card for: nobody is where its author alone looks after
-- the group, or where two people talk, and there is no moderator.
create or replace function my_card_is_read(of_flag uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from author_cards c join triage_flags f on f.id = c.flag_id
    cross join lateral flag_readers(f.group_id, c.person_id) reader
    where c.flag_id = of_flag and c.person_id = viewer());

call guard_table('triage_flags');
create policy seen on triage_flags for select to peerhood_viewer using (
  case when author_id is null then not my_masked_post(post_id) else author_id <> viewer() end
  and not coalesce((select paused_in(null)), false) and (
    group_id = any ((select my_facilitated_groups())::uuid[])
    or ((select is_moderator()) and (settled_at is null or viewer() in (read_by, settled_by)))));
-- Neither the words nor what was found in them: open_flag gives those.
grant select (id, post_id, message_id, request_id, offer_id, group_id, author_id, level, found_by, made_at, due_at, edited_to, answer, answered_at,
  claimed_by, claimed_since, claimed_until, passed_by, passed_at, outcome, read_by, read_at, disagreed_by, offered_at, late, settled_at, settled_by,
  alone, expires_at)
  on triage_flags to peerhood_viewer;

create or replace function may_read_flag(of_flag uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from triage_flags f where f.id = of_flag
    and case when f.author_id is null then not my_masked_post(f.post_id) else f.author_id <> viewer() end
    and not coalesce(paused_in(null), false) and (
    f.group_id = any (my_facilitated_groups())
    or (is_moderator() and (f.settled_at is null or viewer() in (f.read_by, f.settled_by)))));

create or replace function tell_organisers(what text) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into account_notices (person_id, kind) select person_id, what from place_roles where role = 'organiser'
$$;

-- Keeps what was found in words that the viewer wrote just now; nothing when they do not want to be looked at.
-- found_level null: nothing was found, which only matters where an earlier version was flagged. anew: something
-- was found that the earlier version did not say. A flag that stands is raised by more, and notes less.
create or replace function note_words(of_post uuid, found_level flag_level, source text, words text, found_hits jsonb,
  anew boolean) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  written posts;
  standing triage_flags;
  -- Of words under a mask the flag names nobody, and is counted as if anybody could have written them.
  named uuid;
begin
  select * into written from posts p where p.id = of_post and (coalesce(p.edited_by, p.author_id) = viewer() or my_mask(p.mask_id));
  if written.id is null or not words_looked_at(viewer()) then return; end if;
  named := case when written.mask_id is null then viewer() end;
  select * into standing from triage_flags f where f.post_id = of_post and f.settled_at is null for update;
  if standing.id is not null and found_level > standing.level then
    update triage_flags set level = found_level, found_by = source, flagged_words = words, hits = found_hits,
      author_id = named, due_at = least(due_at, due(found_level::text)), edited_to = null, answer = null,
      answered_at = null, outcome = null, read_by = null, read_at = null, disagreed_by = null, passed_by = null,
      passed_at = null
      where id = standing.id;
  elsif standing.id is not null then
    update triage_flags set edited_to = case when found_level is distinct from level
      then coalesce(found_level::text, 'fine') end where id = standing.id;
    return;
  elsif found_level is null
    or (not anew and exists (select 1 from triage_flags f where f.post_id = of_post)) then
    return;
  else
    insert into triage_flags (post_id, group_id, author_id, level, found_by, flagged_words, hits, due_at)
      values (of_post, written.group_id, named, found_level, source, words, found_hits, due(found_level::text))
      returning * into standing;
    if found_level = 'soon' and not exists (select 1 from flag_readers(written.group_id, named)) then
      perform tell_organisers('nobody reads a flag');
    end if;
  end if;
  if found_level in ('crisis', 'urgent') then
    if named is not null then perform tell_flag_readers(written.group_id);
    else
      -- That nobody else could read it would tell whose words they are: alarms see to that.
      insert into account_notices (person_id, kind)
        select reader, 'a flag waits' from flag_readers(written.group_id, null) reader
        where reader <> viewer() and not exists (select 1 from account_notices n
          where n.person_id = reader and n.kind = 'a flag waits' and n.read_at is null);
    end if;
  end if;
  insert into author_cards (person_id, topic_id, post_id, flag_id)
    values (viewer(), written.topic_id, of_post, standing.id)
    on conflict (person_id, topic_id, post_id) do update set flag_id = excluded.flag_id, until = excluded.until;
end $$;

-- Words of the viewer that encourage somebody to harm themself are hidden at once, by a rule, and come before a
-- reviewer like a report that somebody is in danger. True: they are hidden now.
create or replace function hold_encouragement(of_post uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  written posts;
  of_report uuid;
begin
  select * into written from posts p
    where p.id = of_post and p.removed_at is null and (coalesce(p.edited_by, p.author_id) = viewer() or my_mask(p.mask_id));
  if written.id is null or not words_looked_at(viewer()) then return false; end if;
  insert into reports (subject, post_id, group_id, reason) values ('post', of_post, written.group_id, 'danger')
    returning id into of_report;
  perform put_decision('hide', of_report, written.group_id, of_post,
    case when written.mask_id is null then viewer() end, null, 'encouragement', '', null);
  return true;
end $$;

-- The viewer wanted to post words that cannot stand, in a group that they see. Nothing of the words is kept: a person
-- learns that there was something, and may ask how they are. One at a time for a person in a group.
create or replace function note_refused(in_group uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if viewer() is null or not words_looked_at(viewer()) or not exists (select 1 from groups g where g.id = in_group
    and (g.visibility in ('public', 'community') or g.id = any (my_groups()))) then return; end if;
  insert into triage_flags (group_id, author_id, level, found_by, flagged_words, hits, due_at)
    values (in_group, viewer(), 'urgent', 'refused', '', '[]', due('urgent'))
    on conflict (author_id, group_id) where found_by = 'refused' and settled_at is null do nothing;
  if not found then return; end if;
  perform tell_flag_readers(in_group);
end $$;

-- Who can read what was flagged in this group of the viewer's learns that something waits, once until they have looked.
create or replace function tell_flag_readers(in_group uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into account_notices (person_id, kind)
    select reader, 'a flag waits' from flag_readers(in_group, viewer()) reader
    where not exists (select 1 from account_notices n
      where n.person_id = reader and n.kind = 'a flag waits' and n.read_at is null);
  if not exists (select 1 from flag_readers(in_group, viewer())) then
    perform tell_organisers('nobody reads a flag');
  end if;
end $$;

-- Where there are no words to answer: the person gets a notice from whoever holds the claim. Once.
create or replace function offer_contact(of_flag uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare offered triage_flags;
begin
  update triage_flags f set offered_at = now() where f.id = of_flag and f.found_by = 'refused' and f.offered_at is null
    and f.settled_at is null and f.claimed_by = viewer() and f.claimed_until > now() and may_read_flag(of_flag)
    returning * into offered;
  if offered.id is null then return false; end if;
  insert into account_notices (person_id, kind, by_person_id) values (offered.author_id, 'contact offered', viewer());
  perform write_down('offered contact', offered.group_id, null, of_flag, '{}');
  return true;
end $$;

create or replace function note_uncovered(in_script text) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into triage_uncovered as u (week, script, posts)
    select date_trunc('week', now() at time zone 'UTC')::date, in_script, 1 where viewer() is not null
    on conflict (week, script) do update set posts = u.posts + 1
$$;

-- What a flag opens: to whoever holds the claim, so that words of a private group are read by one moderator and not by
-- all of them; once settled to who settled or read it, and to who facilitates there. Each look is logged, and goes on
-- with the claim.
create or replace function open_flag(of_flag uuid) returns table (flagged_words text, hits jsonb, other_readers integer,
  contact text, contact_words text, contacts jsonb)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare opened triage_flags;
begin
  select * into opened from triage_flags f where f.id = of_flag;
  if opened.id is null or not may_read_flag(of_flag)
    or not (opened.settled_at is not null or coalesce(opened.claimed_by = viewer() and opened.claimed_until > now(), false))
  then return; end if;
  perform write_down('looked at a flag', opened.group_id, null, of_flag, '{}');
  update triage_flags f set claimed_until = least(now() + lease(f.level), f.claimed_since + flag_limit(f.level))
    where f.id = of_flag and f.settled_at is null;
  return query select opened.flagged_words, opened.hits,
    (select count(*)::integer from flag_readers(opened.group_id, opened.author_id) r where r <> viewer()),
    coalesce(c.choice, 'nobody'), case when opened.settled_at is null then coalesce(c.words, '') else '' end,
    coalesce((select jsonb_agg(jsonb_build_object('service', o.service, 'consented', o.consented, 'grounds', o.grounds,
        'said', o.said, 'by', p.name, 'at', o.made_at) order by o.made_at)
      from outside_contacts o left join people p on p.id = o.made_by where o.flag_id = of_flag), '[]')
    from (select 1) one left join consents c
      on c.person_id = opened.author_id and c.kind = 'outside contact' and c.withdrawn_at is null;
end $$;

create or replace function lease(of_level flag_level) returns interval language sql immutable parallel safe
  return case of_level when 'crisis' then interval '10 minutes' else interval '30 minutes' end;

create or replace function flag_limit(of_level flag_level) returns interval language sql immutable parallel safe
  return case of_level when 'crisis' then interval '30 minutes' else interval '2 hours' end;

-- Whether the words of a flag stand under a mask, and its promise has passed. Who wears it counts as one who could read it,
-- since a number that knew better would tell: so whoever is left may go on alone once nobody came in time, whoever it is.
create or replace function masked_and_late(f triage_flags) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return f.due_at < now() and exists (select 1 from posts p where p.id = f.post_id and p.mask_id is not null);

-- Whether the viewer is one to take a flag: not who read it already, nor who handed it on, as long as there is somebody
-- else; where these are all there are, not who did so last; and where nobody else could, whoever is left.
create or replace function may_take_flag(of_flag uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from triage_flags f
    cross join lateral (select array_remove(array[f.passed_by] || case when f.outcome is not null
        then array[f.read_by, f.disagreed_by] end, null) as before,
      case when f.outcome is not null and (f.passed_at is null or f.passed_at < f.read_at) then f.read_by
        else f.passed_by end as last) handled
    where f.id = of_flag and f.settled_at is null and may_read_flag(of_flag) and (
      viewer() <> all (handled.before)
      or (viewer() is distinct from handled.last and not exists (
        select 1 from flag_readers(f.group_id, f.author_id) r where r <> all (handled.before)))
      or not exists (select 1 from flag_readers(f.group_id, f.author_id) r where r <> viewer())
      or masked_and_late(f)));

create or replace function claim_flag(of_flag uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare claimed triage_flags;
begin
  update triage_flags f set claimed_by = viewer(),
      claimed_since = claimed_from(f.claimed_by, f.claimed_since, f.claimed_until, flag_limit(f.level)),
      claimed_until = least(now() + lease(f.level),
        claimed_from(f.claimed_by, f.claimed_since, f.claimed_until, flag_limit(f.level)) + flag_limit(f.level))
    where f.id = of_flag and may_take_flag(of_flag)
      and (claimable(f.claimed_by, f.claimed_since, f.claimed_until, flag_limit(f.level)) or (f.claimed_by = viewer()
        and not exists (select 1 from flag_readers(f.group_id, f.author_id) r where r <> viewer())))
    returning * into claimed;
  if claimed.id is null then return false; end if;
  perform write_down('took a flag', claimed.group_id, null, of_flag, '{}');
  return true;
end $$;

create or replace function give_back_flag(of_flag uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update triage_flags set claimed_until = now()
    where id = of_flag and settled_at is null and claimed_by = viewer() and claimed_until > now();
  return found;
end $$;

-- Somebody else takes it from here, whoever is on duty. It goes on waiting, with the promise that stood, and with what
-- a first reader of a crisis decided.
create or replace function pass_flag(of_flag uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare passed triage_flags;
begin
  update triage_flags f set passed_by = viewer(), passed_at = now(), claimed_by = null, claimed_since = null,
      claimed_until = null
    where f.id = of_flag and f.settled_at is null and f.claimed_by = viewer() and f.claimed_until > now()
      and may_read_flag(of_flag)
    returning * into passed;
  if passed.id is null then return false; end if;
  perform write_down('passed a flag to duty', passed.group_id, null, of_flag, '{}');
  return true;
end $$;

-- The outcome after which more is done for the person.
create or replace function more_careful(one flag_outcome, other flag_outcome) returns flag_outcome
language sql immutable parallel safe return case
  when 'with them' in (one, other) then 'with them' when 'already well met' in (one, other) then 'already well met'
  else 'no need' end::flag_outcome;

-- A person decides, with a claim of their own that stands. Of a crisis a second person decides too: when both decided the
-- same it is settled. When they differ, a third decides; where there is none, the first looks once more, and if they
-- still differ what is more careful stands: it is never handed back and forth. Where nobody else could read it, or it stands
-- under a mask and nobody did in time, that is said, and organisers are told. Returns settled, second or third (another must read it), or null.
create or replace function decide_flag(of_flag uuid, decided flag_outcome) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  decided_on triage_flags;
  missed boolean;
  confirmed boolean;
  alone_with_it boolean;
  stands flag_outcome := decided;
begin
  select * into decided_on from triage_flags f where f.id = of_flag and f.settled_at is null
    and f.claimed_by = viewer() and f.claimed_until > now() and may_read_flag(of_flag) for update;
  if decided_on.id is null then return null; end if;
  missed := decided_on.late or now() > decided_on.due_at;
  confirmed := coalesce(decided_on.read_by <> viewer()
    and (decided_on.outcome = decided or decided_on.disagreed_by is not null), false);
  alone_with_it := not exists (
      select 1 from flag_readers(decided_on.group_id, decided_on.author_id) r where r <> viewer())
    or coalesce(decided_on.outcome is not null and decided_on.read_by = viewer() and masked_and_late(decided_on), false);
  if decided_on.level = 'crisis' and not confirmed and not alone_with_it then
    update triage_flags set disagreed_by = case when outcome is not null then read_by end, outcome = decided,
      read_by = viewer(), read_at = now(), late = missed, due_at = due('crisis'), claimed_by = null,
      claimed_since = null, claimed_until = null where id = of_flag;
    perform write_down(case when decided_on.outcome is null then 'read a flag first' else 'saw a flag differently' end,
      decided_on.group_id, null, of_flag, jsonb_build_object('outcome', decided));
    return case when decided_on.outcome is null then 'second' else 'third' end;
  end if;
  -- Whoever was overruled has looked again, and holds on to it.
  if decided_on.disagreed_by is not null and viewer() in (decided_on.disagreed_by, decided_on.read_by) then stands := more_careful(decided, decided_on.outcome); end if;
  update triage_flags set outcome = stands, read_by = coalesce(case when confirmed then read_by end, viewer()),
    read_at = coalesce(case when confirmed then read_at end, now()), late = missed, settled_at = now(),
    settled_by = viewer(), alone = level = 'crisis' and not confirmed and decided_on.disagreed_by is null, claimed_by = null, claimed_since = null,
    claimed_until = null, expires_at = least(expires_at, now() + interval '30 days') where id = of_flag;
  delete from author_cards where flag_id = of_flag;
  insert into triage_counts as c (week, level, found_by, outcome, late, flags)
    values (date_trunc('week', decided_on.made_at at time zone 'UTC')::date, decided_on.level, decided_on.found_by,
      stands, missed, 1)
    on conflict (week, level, found_by, outcome, late) do update set flags = c.flags + 1;
  perform write_down('settled a flag', decided_on.group_id, null, of_flag, jsonb_build_object('outcome', stands,
    'second reader', confirmed));
  if decided_on.level = 'crisis' and not confirmed and decided_on.disagreed_by is null then perform tell_organisers('crisis read alone'); end if;
  return 'settled';
end $$;

-- The author's one tap. It settles nothing: a person still reads.
create or replace function answer_flag(of_flag uuid, said text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from author_cards where flag_id = of_flag and person_id = viewer();
  if not found then return false; end if;
  update triage_flags set answer = said, answered_at = now() where id = of_flag and settled_at is null;
  return true;
end $$;

-- Who read words of the viewer's that were flagged, by role alone, for as long as the flag is kept. The log itself
-- names no person with a flag: it can never be erased, and would keep the label for good.
create or replace function looks_at_my_flags() returns table (at timestamptz, looked_as text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.at, l.detail ->> 'as' from triage_flags f join audit_log l on l.object_id = f.id
  where (f.author_id = viewer() or (f.author_id is null and my_masked_post(f.post_id))) and l.verb = 'looked at a flag' and l.actor_id <> viewer()
  order by l.seq desc limit 50
$$;

call guard_table('author_cards');
create policy own on author_cards for select to peerhood_viewer using (person_id = viewer());
grant select on author_cards to peerhood_viewer;

-- Somebody outside was told. The person learns of it at once and can read what stands here; whether they had agreed
-- to it is looked up, not typed. Without consent it needs grounds.
create or replace function note_outside_contact(of_flag uuid, to_service text, why text, told text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  about triage_flags;
  agreed boolean;
  noted uuid;
begin
  select * into about from triage_flags f where f.id = of_flag;
  -- Of a mask nobody can tell outside who it is: that takes two moderators first.
  -- Whoever tells somebody outside has read it, and answers for it: they hold the claim.
  if about.author_id is null or not coalesce(about.settled_at is null and about.claimed_by = viewer() and about.claimed_until > now()
    and may_read_flag(of_flag), false) then return false; end if;
  select coalesce(case to_service when 'emergency' then c.choice in ('emergency', 'services')
      when 'crisis line' then c.choice = 'services' when 'trusted person' then c.words <> '' end, false)
    into agreed from consents c
    where c.person_id = about.author_id and c.kind = 'outside contact' and c.withdrawn_at is null;
  agreed := coalesce(agreed, false);
  if not agreed and why = '' then return false; end if;
  insert into outside_contacts (person_id, flag_id, service, consented, grounds, said, made_by)
    values (about.author_id, of_flag, to_service, agreed, why, told, viewer()) returning id into noted;
  insert into account_notices (person_id, kind, by_person_id) values (about.author_id, 'outside contact', viewer());
  perform write_down('told a service outside', about.group_id, about.author_id, noted,
    jsonb_build_object('service', to_service, 'consented', agreed));
  return true;
end $$;

call guard_table('outside_contacts');
create policy own on outside_contacts for select to peerhood_viewer using (person_id = viewer() or made_by = viewer());
grant select on outside_contacts to peerhood_viewer;

-- A private or hidden group's posts are read by its facilitators, the rest by moderators; nobody reads their own.
call guard_table('triage_sample');
create policy seen on triage_sample for select to peerhood_viewer using (
  author_id <> viewer() and needs_human is null and not coalesce((select paused_in(null)), false) and case audience when 'members'
    then group_id = any ((select my_facilitated_groups())::uuid[]) else (select is_moderator()) end);
grant select on triage_sample to peerhood_viewer;
create or replace trigger fill_audience before insert on triage_sample
  for each row execute function fill_audience();

-- Says whether a sampled post needs a human. If so, it is flagged at once, with the words as they stand.
create or replace function read_sample(of_sample uuid, needs boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare sampled triage_sample;
begin
  update triage_sample s set needs_human = needs, read_by = viewer(), read_at = now()
    where s.id = of_sample and s.needs_human is null and s.author_id <> viewer() and not coalesce(paused_in(null), false)
      and case s.audience when 'members' then s.group_id = any (my_facilitated_groups()) else is_moderator() end
    returning * into sampled;
  if sampled.id is null then return false; end if;
  update triage_weeks set read = read + 1, needed = needed + needs::integer where week = sampled.week;
  if needs then
    insert into triage_flags (post_id, group_id, author_id, level, found_by, flagged_words, hits, due_at)
      select p.id, p.group_id, sampled.author_id, 'urgent', 'sample',
        coalesce(nullif(t.title, '') || E'\n\n', '') || p.body, '[]', due('urgent')
      from posts p left join topics t on t.id = p.topic_id and p.opening
      where p.id = sampled.post_id and p.body is not null
      on conflict (post_id) where settled_at is null do nothing;
  end if;
  perform write_down('read a sampled post', sampled.group_id, null, of_sample, jsonb_build_object('needs a human', needs));
  return true;
end $$;

-- Numbers, for who runs and reviews the place.
call guard_table('triage_weeks');
create policy seen on triage_weeks for select to peerhood_viewer using (is_organiser() or is_moderator());
grant select on triage_weeks to peerhood_viewer;
call guard_table('triage_counts');
create policy seen on triage_counts for select to peerhood_viewer using (is_organiser() or is_moderator());
grant select on triage_counts to peerhood_viewer;
call guard_table('triage_uncovered');
create policy seen on triage_uncovered for select to peerhood_viewer using (is_organiser() or is_moderator());
grant select on triage_uncovered to peerhood_viewer;

-- Flags that wait, for the same numbers: how many, and how many past their promise.
create or replace function flags_waiting() returns table (level flag_level, waiting integer, missed integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select f.level, count(*)::integer, count(*) filter (where f.due_at < now() or f.late)::integer
  from triage_flags f where (is_organiser() or is_moderator()) and f.settled_at is null group by f.level
$$;

call guard_table('triage_models');
create policy organisers on triage_models for select to peerhood_viewer using (is_organiser());
grant select (id, made_at, examples, card, on_since, on_by) on triage_models to peerhood_viewer;

-- The second stage that is on, for looking at words that are written; its weights only when they are not known yet.
create or replace function standing_model(known uuid) returns table (id uuid, weights jsonb)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.id, case when m.id is distinct from known then m.weights end from triage_models m
  where m.on_since is not null and viewer() is not null
$$;

-- model null: none is on.
create or replace function switch_second_stage(model uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not is_organiser() then raise insufficient_privilege; end if;
  if model is not null and not exists (select 1 from triage_models m where m.id = model) then return false; end if;
  update triage_models m set on_since = null, on_by = null where m.on_since is not null and m.id is distinct from model;
  update triage_models m set on_since = now(), on_by = viewer() where m.id = model and m.on_since is null;
  perform write_down(case when model is null then 'turned the second stage off' else 'turned the second stage on' end,
    null, null, model, '{}');
  return true;
end $$;

revoke execute on function my_card_is_read(uuid), words_looked_at(uuid), flag_readers(uuid, uuid), masked_and_late(triage_flags), may_read_flag(uuid), tell_organisers(text),
  note_words(uuid, flag_level, text, text, jsonb, boolean), hold_encouragement(uuid), note_refused(uuid),
  tell_flag_readers(uuid), offer_contact(uuid), note_uncovered(text), open_flag(uuid), looks_at_my_flags(), may_take_flag(uuid), claim_flag(uuid),
  give_back_flag(uuid), pass_flag(uuid), decide_flag(uuid, flag_outcome), answer_flag(uuid, text),
  note_outside_contact(uuid, text, text, text), read_sample(uuid, boolean), flags_waiting(), standing_model(uuid),
  switch_second_stage(uuid) from public;
grant execute on function my_card_is_read(uuid), note_words(uuid, flag_level, text, text, jsonb, boolean), hold_encouragement(uuid),
  note_refused(uuid), offer_contact(uuid), note_uncovered(text), open_flag(uuid), looks_at_my_flags(), may_take_flag(uuid), claim_flag(uuid), give_back_flag(uuid), pass_flag(uuid), decide_flag(uuid, flag_outcome), answer_flag(uuid, text),
  note_outside_contact(uuid, text, text, text), read_sample(uuid, boolean), flags_waiting(), standing_model(uuid),
  switch_second_stage(uuid) to peerhood_viewer;
grant execute on function words_looked_at(uuid) to peerhood_system;
