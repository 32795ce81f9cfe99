-- Who is on when is for those who share the work: moderators and organisers. Everybody else learns when somebody is
-- awake, never who. Anybody can found a group, so facilitators see the hours without names as well.

-- Whoever carries something for others here: they may take breaks and ask to talk it over.
create or replace function helps() returns boolean language sql stable
  return is_moderator() or is_organiser() or my_facilitated_groups() <> '{}';

call guard_table('duty_weekly');
create policy own on duty_weekly for select to peerhood_viewer using (person_id = viewer());
create policy own_new on duty_weekly for insert to peerhood_viewer with check (person_id = viewer() and is_moderator());
grant select, insert (id, person_id, weekday, from_time, to_time, zone, first_day) on duty_weekly to peerhood_viewer;

call guard_table('duty_hours');
create policy seen on duty_hours for select to peerhood_viewer using ((select is_moderator()) or (select is_organiser()));
create policy own_new on duty_hours for insert to peerhood_viewer with check (
  person_id = viewer() and is_moderator() and ends_at > now()
  and (weekly_id is null or exists (select 1 from duty_weekly w where w.id = weekly_id and w.person_id = viewer())));
grant select, insert (weekly_id, day, person_id, starts_at, ends_at) on duty_hours to peerhood_viewer;

call guard_table('duty_offers');
create policy seen on duty_offers for select to peerhood_viewer using (person_id = viewer() or (select is_organiser()));
create policy own_gone on duty_offers for delete to peerhood_viewer using (person_id = viewer() or (select is_organiser()));
grant select, delete on duty_offers to peerhood_viewer;

-- Somebody is on a break: its own until they say so, or until a time. Nothing of an earlier one is shown.
call guard_table('duty_breaks');
create policy seen on duty_breaks for select to peerhood_viewer using (
  ended_at is null and (until is null or until > now())
  and (person_id = viewer() or (select is_moderator()) or (select is_organiser())));
grant select (person_id) on duty_breaks to peerhood_viewer;

-- Who keeps watch at a moment: moderators within their hours who are on no break, neither from duty nor from the place.
create or replace function on_duty(moment timestamptz) returns table (person_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct h.person_id from duty_hours h
  where h.ends_at > moment and h.starts_at <= moment
    and exists (select 1 from place_roles r where r.person_id = h.person_id and r.role = 'moderator')
    and not on_break(h.person_id)
    and not exists (select 1 from duty_breaks b where b.person_id = h.person_id
      and b.ended_at is null and b.since <= moment and (b.until is null or b.until > moment))
$$;

-- When somebody is there between two moments, as far as anybody signed up: hours that touch are one. A break with an
-- end counts as that long, one without as all the hours that it falls into. Who takes a break from the place, or asked to go, is not there at all.
create or replace function watched(from_moment timestamptz, to_moment timestamptz) returns tstzmultirange
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(range_agg(tstzrange(there.starts_at, there.ends_at)), '{}') from (
    select greatest(h.starts_at, case when h.starts_at > from_moment and b.until is null then h.starts_at
      when b.person_id is not null then coalesce(b.until, h.ends_at) else h.starts_at end) as starts_at, h.ends_at
    from duty_hours h
    left join duty_breaks b on b.person_id = h.person_id
      and b.ended_at is null and (b.until is null or b.until > from_moment)
    where h.ends_at > from_moment and h.starts_at < to_moment and not on_break(h.person_id)
      and exists (select 1 from place_roles r where r.person_id = h.person_id and r.role = 'moderator')) there
  where there.ends_at > there.starts_at
$$;

-- For everybody: until when somebody is there, or when somebody will be. Where nobody keeps hours: within how many
-- minutes half of the reports of the last 90 days were first looked at, when there are ten at least. Those of the
-- last three days are left out: most of the slow ones among them are not known yet.
create or replace function awake(out on_until timestamptz, out next_at timestamptz, out hours_kept boolean,
  out usual_minutes integer)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare there tstzmultirange := watched(now(), now() + interval '60 days');
begin
  select upper(r) into on_until from unnest(there) r where r @> now();
  hours_kept := on_until is not null;
  if hours_kept then return; end if;
  select min(lower(r)) into next_at from unnest(there) r;
  hours_kept := next_at is not null
    or exists (select 1 from duty_hours h where h.person_id is not null and h.ends_at > now());
  if hours_kept then return; end if;
  -- A report that nobody looked at took for ever.
  select case when count(*) >= 10 then nullif(
      percentile_disc(0.5) within group (order by coalesce(extract(epoch from looked.at - r.made_at), 'infinity')),
      'infinity') / 60 end
    into usual_minutes
    from reports r left join lateral (
      select min(l.at) as at from audit_log l
      where l.object_id = r.id and l.verb = 'looked at a report') looked on true
    where r.made_at between now() - interval '90 days' and now() - interval '3 days';
end $$;

-- For facilitators: when somebody is there, without who.
create or replace function hours_watched(from_moment timestamptz, to_moment timestamptz)
returns table (starts_at timestamptz, ends_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select lower(r), upper(r) from unnest(watched(from_moment, to_moment)) r
  where my_facilitated_groups() <> '{}' or is_moderator() or is_organiser()
$$;

-- Tells the moderators who are not on a break, each once until they have read it.
create or replace function tell_moderators(what text, but uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into account_notices (person_id, kind)
    select r.person_id, what from place_roles r
    where r.role = 'moderator' and r.person_id is distinct from but and not on_break(r.person_id)
      and not exists (select 1 from duty_breaks b where b.person_id = r.person_id
        and b.ended_at is null and (b.until is null or b.until > now()))
      and not exists (select 1 from account_notices n
        where n.person_id = r.person_id and n.kind = what and n.read_at is null)
$$;

-- “I cannot”: the hours stand without anybody, and the other moderators are told that somebody is wanted.
create or replace function ask_for_cover(of_hours uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update duty_hours set person_id = null where id = of_hours and person_id = viewer() and ends_at > now();
  if not found then return false; end if;
  perform tell_moderators('duty cover wanted', viewer());
  return true;
end $$;

-- The first who says so keeps them.
create or replace function take_hours(of_hours uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not is_moderator() then return false; end if;
  update duty_hours set person_id = viewer() where id = of_hours and person_id is null and ends_at > now();
  return found;
end $$;

-- No more hours every week. For those of the coming seven days somebody else is wanted; later ones are gone.
create or replace function drop_weekly(of_person uuid, of_weekly uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare wanted boolean;
begin
  perform 1 from duty_weekly where person_id = of_person and id = of_weekly for update;
  if not found then return false; end if;
  delete from duty_hours
    where weekly_id = of_weekly and person_id = of_person and starts_at > now() + interval '7 days';
  update duty_hours set person_id = null where weekly_id = of_weekly and person_id = of_person and ends_at > now();
  wanted := found;
  delete from duty_weekly where id = of_weekly;
  if wanted then perform tell_moderators('duty cover wanted', of_person); end if;
  return true;
end $$;

create or replace function end_weekly(of_weekly uuid) returns boolean
language sql security definer set search_path = pg_catalog, public, pg_temp
  return drop_weekly(viewer(), of_weekly);

-- Who is no moderator any more keeps no hours.
create or replace function end_duty() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare wanted boolean;
begin
  if old.role <> 'moderator' then return null; end if;
  perform drop_weekly(old.person_id, w.id) from duty_weekly w where w.person_id = old.person_id;
  update duty_hours set person_id = null where person_id = old.person_id and ends_at > now();
  wanted := found;
  delete from duty_offers where person_id = old.person_id;
  if wanted then perform tell_moderators('duty cover wanted', old.person_id); end if;
  return null;
end $$;
create or replace trigger end_duty after delete on place_roles for each row execute function end_duty();

-- An organiser asks a moderator to keep hours.
create or replace function offer_hours(to_person uuid, every_week boolean, on_day date, from_clock time, to_clock time,
  in_zone text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not is_organiser() then raise insufficient_privilege; end if;
  insert into duty_offers (person_id, offered_by, weekly, day, from_time, to_time, zone)
    select r.person_id, viewer(), every_week, on_day, from_clock, to_clock, in_zone
    from place_roles r where r.person_id = to_person and r.role = 'moderator';
  if not found then return false; end if;
  insert into account_notices (person_id, kind, by_person_id) values (to_person, 'duty hours offered', viewer());
  return true;
end $$;

-- The answer to an offer. The hours themselves are written by whoever accepted them.
create or replace function answer_offer(of_offer uuid, accepted boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare answered duty_offers;
begin
  delete from duty_offers where id = of_offer and person_id = viewer() returning * into answered;
  if answered.id is null then return false; end if;
  if answered.offered_by is not null then
    insert into account_notices (person_id, kind, by_person_id) values (answered.offered_by,
      case when accepted then 'duty hours accepted' else 'duty hours refused' end, viewer());
  end if;
  return true;
end $$;

-- A note for the next one: read by moderators who are on or begin within twelve hours, until one of them says that
-- they have read it. After that by these two.
call guard_table('duty_notes');
create or replace function on_next() returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return is_moderator() and exists (select 1 from duty_hours h
    where h.person_id = viewer() and h.ends_at > now() and h.starts_at < now() + interval '12 hours');
create or replace function was_on() returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return is_moderator() and exists (select 1 from duty_hours h
    where h.person_id = viewer() and h.ends_at > now() - interval '12 hours' and h.starts_at <= now());
create policy seen on duty_notes for select to peerhood_viewer using (
  author_id = viewer() or read_by = viewer() or (read_at is null and (select on_next())));
create policy own_new on duty_notes for insert to peerhood_viewer with check (author_id = viewer() and was_on());
create policy reading on duty_notes for update to peerhood_viewer
  using (read_at is null and author_id is distinct from viewer() and (select on_next()))
  with check (read_by = viewer());
grant select, insert (author_id, words), update (read_by, read_at) on duty_notes to peerhood_viewer;

-- What standing alarms there are, for those who can do something about it; never for whom the thing is about.
-- Whether an alarm is about what the viewer wrote under a mask: it names nobody.
create or replace function alarm_about_my_mask(of_kind text, of_object uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from mask_owners o left join posts p on p.mask_id = o.mask_id where o.person_id = viewer() and case of_kind
    when 'flag' then exists (select 1 from triage_flags f where f.id = of_object and f.post_id = p.id)
    when 'report' then exists (select 1 from reports r where r.id = of_object and r.post_id = p.id)
    else exists (select 1 from appeals a join decisions d on d.id = a.decision_id
      where a.id = of_object and d.mask_id = o.mask_id) end);

call guard_table('duty_alarms');
create policy seen on duty_alarms for select to peerhood_viewer using (
  ended_at is null and about_person_id is distinct from viewer() and not alarm_about_my_mask(kind, object_id)
  and ((select is_moderator()) or (select is_organiser())));
grant select (id, kind, object_id, urgency, why, due_at, raised_at, ended_at, about_person_id)
  on duty_alarms to peerhood_viewer;

-- What waits for a person at a moment, as far as it presses. Nobody has taken it on, and it was urgent from the beginning
-- or an hour or less is left of what was promised; or somebody took it on (`taken`), and the promise is broken all the
-- same: a claim keeps an alarm quiet for as long as it is given at first, not for as often as it is given anew.
-- unable: who may not take it on, even as a moderator.
create or replace function pressing_things(moment timestamptz) returns table (kind text, object_id uuid, urgency text,
  about_person_id uuid, unable uuid[], due_at timestamptz, taken boolean)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query
  select w.kind, w.object_id, w.urgency, w.about_person_id, w.unable, w.due_at, coalesce(w.claimed_until > moment, false)
  from (
    select 'report' as kind, r.id as object_id, case when r.reason in ('danger', 'flags') then 'danger' else 'other' end
      as urgency, r.about_person_id, array[r.about_person_id, r.reporter_id] || case when r.subject = 'group' then array(
        select m.person_id from memberships m where m.group_id = r.group_id and m.role = 'facilitator') end as unable,
      r.due_at, r.claimed_since, r.claimed_until, r.made_at
    from reports r where r.settled_at is null
    union all
    -- Whoever said that they are safe waits for a person like everybody else.
    select 'flag', f.id, case when f.level = 'soon' or f.answer is not null then 'other' else f.level::text end,
      f.author_id, f.author_id || case when f.outcome is not null then array[f.read_by, f.disagreed_by]
        else array[f.passed_by] end,
      f.due_at, f.claimed_since, f.claimed_until, f.made_at
    from triage_flags f where f.settled_at is null
    union all
    select 'appeal', a.id, 'other', a.by_person_id, array[a.by_person_id, d.made_by, d.person_id],
      a.due_at, a.claimed_since, a.claimed_until, a.made_at
    from appeals a join decisions d on d.id = a.decision_id where a.settled_at is null) w
  where w.made_at <= moment and case when w.claimed_until > moment
    then w.due_at <= moment and w.claimed_since <= moment - case w.urgency when 'crisis' then interval '10 minutes'
      else interval '30 minutes' end
    else w.urgency <> 'other' or w.due_at <= moment + interval '1 hour' end;
end $$;

-- What of it is an alarm: nobody keeps watch who could take it, or whoever does has not taken it in time.
create or replace function alarming(moment timestamptz) returns table (kind text, object_id uuid, urgency text,
  why text, about_person_id uuid, due_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with watch as materialized (select array_agg(person_id) as people from on_duty(moment))
  select w.kind, w.object_id, w.urgency, reason.why, w.about_person_id, w.due_at
  from pressing_things(moment) w cross join watch
  cross join lateral (
    select 'nobody on duty' where not w.taken and (watch.people is null or watch.people <@ w.unable)
    union all
    select 'late' where w.due_at <= moment) reason (why)
$$;

-- Raises each alarm once, and ends those that were met: the thing was taken on or settled. That somebody comes on duty
-- does not end one. A claim that lapses, or goes on and on, with nothing decided raises it again. Returns what was raised just now.
create or replace function raise_alarms(moment timestamptz) returns setof duty_alarms
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update duty_alarms a set ended_at = moment where a.ended_at is null and not exists (
    select 1 from pressing_things(moment) w
    where w.kind = a.kind and w.object_id = a.object_id and w.urgency = a.urgency);
  return query
    insert into duty_alarms as alarm (kind, object_id, urgency, why, about_person_id, due_at, raised_at)
    select w.kind, w.object_id, w.urgency, w.why, w.about_person_id, w.due_at, moment from alarming(moment) w
    where not exists (select 1 from duty_alarms a where a.ended_at is null
      and a.object_id = w.object_id and a.kind = w.kind and a.urgency = w.urgency and a.why = w.why)
    on conflict (object_id, kind, urgency, why)
      do update set raised_at = excluded.raised_at, due_at = excluded.due_at, ended_at = null
    returning alarm.*;
end $$;

-- Tells of an alarm whoever can do something about it and is not on a break: once, until they have read it.
create or replace function tell_of_alarm(about_person uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into account_notices (person_id, kind)
    select distinct r.person_id, 'something urgent waits' from place_roles r
    where r.person_id is distinct from about_person and not on_break(r.person_id)
      and not exists (select 1 from duty_breaks b where b.person_id = r.person_id
        and b.ended_at is null and (b.until is null or b.until > now()))
      and not exists (select 1 from account_notices n
        where n.person_id = r.person_id and n.kind = 'something urgent waits' and n.read_at is null)
$$;

-- A break, in one tap: what one had claimed is there for others again.
create or replace function take_break(until_moment timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not helps() then return false; end if;
  insert into duty_breaks as b (person_id, since, until) values (viewer(), now(), until_moment)
    on conflict (person_id) do update set since = now(), until = excluded.until, ended_at = null;
  update reports set claimed_until = now() where claimed_by = viewer() and claimed_until > now() and settled_at is null;
  update triage_flags set claimed_until = now() where claimed_by = viewer() and claimed_until > now() and settled_at is null;
  update appeals set claimed_until = now() where claimed_by = viewer() and claimed_until > now() and settled_at is null;
  return true;
end $$;

create or replace function end_break() returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update duty_breaks set ended_at = now() where person_id = viewer() and ended_at is null
$$;

-- One's own break, as long as it lasts.
create or replace function my_break() returns table (since timestamptz, until timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select b.since, b.until from duty_breaks b
  where b.person_id = viewer() and b.ended_at is null and (b.until is null or b.until > now())
$$;

-- Whether a break would do good now: `hard` within half an hour of deciding about somebody's danger, `long` after two
-- hours of looking and deciding without half an hour's pause. Null while on a break, or after one.
create or replace function break_suggested() returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with last_break as (
    select coalesce(max(case when b.ended_at is null and (b.until is null or b.until > now()) then 'infinity'
      else least(b.ended_at, b.until) end), '-infinity') as over
    from duty_breaks b where b.person_id = viewer()),
  acts as (
    select l.at, l.object_id, l.at - lag(l.at) over (order by l.at) as pause from audit_log l, last_break
    where l.actor_id = viewer() and l.at > greatest(now() - interval '6 hours', last_break.over)
      and l.verb ~ '(report|flag|appeal)'),
  stretch as (
    select max(at) filter (where pause is null or pause >= interval '30 minutes') as begun, max(at) as latest from acts)
  select case
    when exists (select 1 from acts join reports r on r.id = acts.object_id
      where acts.at > now() - interval '30 minutes' and r.settled_by = viewer() and r.reason = 'danger')
      or exists (select 1 from acts join triage_flags f on f.id = acts.object_id
      where acts.at > now() - interval '30 minutes' and viewer() in (f.read_by, f.settled_by) and f.level = 'crisis')
      then 'hard'
    when latest > now() - interval '30 minutes' and latest - begun >= interval '2 hours' then 'long' end
  from stretch
$$;

-- Who may listen to others who help: roles of the place, facilitators of a group that has some people in it (a group of
-- one's own is founded in a minute), and who may listen to anybody.
create or replace function may_hear(person uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return exists (select 1 from place_roles r where r.person_id = person)
    or exists (select 1 from memberships m join groups g on g.id = m.group_id
      where m.person_id = person and m.role = 'facilitator' and g.member_count >= 5)
    or may_listen(person);
end $$;

create or replace function i_may_listen() returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return may_hear(viewer());

call guard_table('debrief_listeners');
create policy own on debrief_listeners to peerhood_viewer
  using (person_id = viewer()) with check (person_id = viewer() and i_may_listen());
grant select, insert (person_id), delete on debrief_listeners to peerhood_viewer;

create or replace function listens() returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return may_hear(viewer()) and exists (select 1 from debrief_listeners l where l.person_id = viewer());

-- Who would have time for the viewer: those who said so, and neither block nor are blocked.
create or replace function listeners_for_me() returns table (person_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.person_id from debrief_listeners l
  where l.person_id <> viewer() and l.person_id <> all (my_blocked()) and may_hear(l.person_id)
    and not on_break(l.person_id)
$$;
create or replace function listeners_count() returns bigint language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return (select count(*) from listeners_for_me());

call guard_table('debriefs');
create policy seen on debriefs for select to peerhood_viewer using (
  person_id = viewer() or listener_id = viewer()
  or (taken_at is null and ended_at is null and person_id <> all ((select my_blocked())::uuid[]) and (select listens())));
grant select on debriefs to peerhood_viewer;

create or replace function ask_for_debrief() returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare asked uuid;
begin
  if not helps() then return null; end if;
  insert into debriefs (person_id) values (viewer()) on conflict do nothing returning id into asked;
  if asked is null then
    return (select d.id from debriefs d where d.person_id = viewer() and d.ended_at is null);
  end if;
  insert into account_notices (person_id, kind)
    select l.person_id, 'debrief wanted' from listeners_for_me() l
    where not exists (select 1 from duty_breaks b where b.person_id = l.person_id
      and b.ended_at is null and (b.until is null or b.until > now()));
  return asked;
end $$;

-- Where somebody who listened asked for it, it is a conversation; and who comes has time for one.
create or replace function take_debrief(of_debrief uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare taken debriefs;
begin
  if not listens() then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended('listens ' || viewer(), 0));
  update debriefs set listener_id = viewer(), taken_at = now()
    where id = of_debrief and taken_at is null and ended_at is null
      and person_id <> viewer() and person_id <> all (my_blocked())
      and (not in_room or has_time_for_debrief(viewer()))
    returning * into taken;
  if taken.id is null then return false; end if;
  if taken.in_room then
    update debriefs d set room_id = open_listening(taken.person_id, viewer(), 'debrief', null) where d.id = taken.id;
    perform note_happening('debrief', taken.id, taken.person_id);
  else
    insert into account_notices (person_id, kind, by_person_id) values (taken.person_id, 'debrief taken', viewer());
  end if;
  return true;
end $$;

-- Either of the two, without a reason; the one who asked also before anybody came.
create or replace function end_debrief(of_debrief uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update debriefs set ended_at = now()
    where id = of_debrief and ended_at is null and viewer() in (person_id, listener_id);
  if not found then return false; end if;
  perform finish_listening(d.room_id, 'ended') from debriefs d where d.id = of_debrief and d.room_id is not null;
  return true;
end $$;

call guard_table('debrief_words');
create policy seen on debrief_words for select to peerhood_viewer using (exists (
  select 1 from debriefs d where d.id = debrief_id and viewer() in (d.person_id, d.listener_id)));
create policy own_new on debrief_words for insert to peerhood_viewer with check (
  author_id = viewer() and exists (select 1 from debriefs d where d.id = debrief_id
    and viewer() in (d.person_id, d.listener_id) and d.listener_id is not null and d.ended_at is null));
grant select, insert (debrief_id, author_id, words) on debrief_words to peerhood_viewer;

revoke execute on function on_duty(timestamptz), watched(timestamptz, timestamptz), awake(),
  hours_watched(timestamptz, timestamptz), tell_moderators(text, uuid), ask_for_cover(uuid), take_hours(uuid),
  drop_weekly(uuid, uuid), end_weekly(uuid), end_duty(), offer_hours(uuid, boolean, date, time, time, text),
  answer_offer(uuid, boolean), on_next(), was_on(), alarm_about_my_mask(text, uuid), pressing_things(timestamptz), alarming(timestamptz),
  raise_alarms(timestamptz), tell_of_alarm(uuid), take_break(timestamptz), end_break(), my_break(), break_suggested(),
  may_hear(uuid), i_may_listen(), listens(), listeners_for_me(), listeners_count(), ask_for_debrief(), take_debrief(uuid),
  end_debrief(uuid) from public;
grant execute on function awake(), hours_watched(timestamptz, timestamptz), ask_for_cover(uuid), take_hours(uuid),
  end_weekly(uuid), offer_hours(uuid, boolean, date, time, time, text), answer_offer(uuid, boolean), on_next(),
  was_on(), alarm_about_my_mask(text, uuid), take_break(timestamptz), end_break(), my_break(), break_suggested(), i_may_listen(), listens(),
  listeners_count(), ask_for_debrief(), take_debrief(uuid), end_debrief(uuid) to peerhood_viewer;
grant execute on function alarming(timestamptz), raise_alarms(timestamptz), tell_of_alarm(uuid), on_duty(timestamptz)
  to peerhood_system;
