-- Records: consents, retention, who looked at what, risks, and figures that everybody can read.

call guard_table('consent_texts');
create policy own on consent_texts for select to peerhood_viewer using (exists (
  select 1 from consents c where c.text_hash = consent_texts.hash and c.person_id = viewer()));
grant select on consent_texts to peerhood_viewer;

-- Keeps what somebody is about to agree to, and returns its hash for the row of the ledger.
create or replace function consent_text(of_kind text, of_version integer, wording text) returns bytea
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare its_hash bytea := sha256(convert_to(concat_ws(E'\n', of_kind, of_version, wording), 'UTF8'));
begin
  insert into consent_texts (hash, kind, version, words) values (its_hash, of_kind, of_version, wording)
    on conflict (hash) do nothing;
  return its_hash;
end $$;

call guard_table('retention_runs');
create policy organisers on retention_runs for select to peerhood_viewer using ((select is_organiser()));
grant select on retention_runs to peerhood_viewer;

call guard_table('risk_assessments');
create policy organisers on risk_assessments for select to peerhood_viewer using ((select is_organiser()));
create policy organisers_add on risk_assessments for insert to peerhood_viewer
  with check ((select is_organiser()) and made_by = viewer());
grant select, insert on risk_assessments to peerhood_viewer;

-- Whether a risk assessment is due, for the page of settings: there is none, or its day of review has come.
create or replace function risks_due() returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return is_organiser() and coalesce(
    (select next_review_on <= current_date from risk_assessments order by version desc limit 1), true);

-- Organisers, and whoever runs the server by the command line, take records along.
create or replace function may_take_records() returns boolean language sql stable
  return is_organiser() or current_setting('role', true) = 'peerhood_system';

-- The whole ledger of consents, with the ids of people and no names.
create or replace function consents_record() returns table (id uuid, person_id uuid, kind text, version integer,
  choice text, text_hash text, given_at timestamptz, withdrawn_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.id, c.person_id, c.kind, c.version, c.choice, encode(c.text_hash, 'hex'), c.given_at, c.withdrawn_at
  from consents c where may_take_records() order by c.id
$$;
create or replace function consent_texts_record() returns table (text_hash text, kind text, version integer, words text,
  first_shown_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select encode(t.hash, 'hex'), t.kind, t.version, t.words, t.first_shown_at
  from consent_texts t where may_take_records() order by t.kind, t.version, t.first_shown_at
$$;

-- The log as it is, with its hashes, and its columns as they were hashed, so that whoever holds a copy can count anew.
-- Marks stand for people in the hashes; the ids beside them tell who it was, while they are here.
-- `at` in microseconds since 1970. What happened in a group names the group by its id alone.
create or replace function audit_record() returns table (seq bigint, id uuid, at text, actor_id uuid,
  actor_mark text, verb text, group_id uuid, person_id uuid, person_mark text, object_id uuid, detail text, previous text,
  hash text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.seq, l.id, trunc(extract(epoch from l.at) * 1000000)::text, l.actor_id, encode(l.actor_mark, 'hex'),
    l.verb, l.group_id, l.person_id, encode(l.person_mark, 'hex'), l.object_id, l.detail::text, encode(l.previous, 'hex'), encode(l.hash, 'hex')
  from audit_log l where may_take_records() order by l.seq
$$;

-- Where the chain of the log ends now. Whoever notes it down elsewhere finds out later whether the end was cut off.
create or replace function audit_head() returns table (seq bigint, hash text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.seq, encode(l.hash, 'hex') from audit_log l where may_take_records() order by l.seq desc limit 1
$$;

-- Who looked at what is not theirs, by which role: never at whose, nor in which group.
create or replace function looks_record(before bigint, most integer) returns table (seq bigint, at timestamptz,
  actor_id uuid, actor text, looked_as text, verb text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.seq, l.at, l.actor_id, p.name::text, l.detail ->> 'as', l.verb
  from audit_log l left join people p on p.id = l.actor_id
  where may_take_records() and l.verb like 'looked at %' and (before is null or l.seq < before)
  order by l.seq desc limit most
$$;

-- Looks at the viewer's own words: when, and in which role. Not who it was, so that nobody is sought out for having
-- done what the role is for; organisers see that. Of a report one learns with what was decided, and nothing where
-- nothing was done: whoever reported was promised that.
create or replace function looks_at_mine(before bigint) returns table (seq bigint, at timestamptz, looked_as text, verb text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.seq, l.at, l.detail ->> 'as', l.verb from (
    select a.* from audit_log a where a.person_id = viewer() and a.verb like 'looked at %' and case a.verb
      when 'looked at an appeal' then exists (select 1 from appeals p where p.id = a.object_id
        and (p.side = 'person' or p.outcome = 'reversed'))
      else exists (select 1 from reports r where r.id = a.object_id and r.outcome = 'acted') end
    union
    -- Of flags the log names no person: what it says of one ends with the flag.
    select a.* from triage_flags f join audit_log a on a.object_id = f.id and a.verb like 'looked at %'
      where f.author_id = viewer() or (f.author_id is null and my_masked_post(f.post_id))) l
  where l.actor_id is distinct from viewer() and (before is null or l.seq < before)
  order by l.seq desc limit 31
$$;

-- Cells of a table that anybody can read: none of fewer than ten shows, nor any that could be counted from the total
-- and the others. Zeros point at nobody and stay, unless they must cover something.
create or replace function cover_small(cells jsonb) returns jsonb language plpgsql immutable
set search_path = pg_catalog, public, pg_temp as $$
declare
  covered text[];
  together integer;
  next record;
begin
  select array_agg(key), sum(value::integer) into covered, together from jsonb_each_text(cells)
    where value::integer between 1 and 9;
  while covered is not null and (cardinality(covered) < 2 or together < 10) loop
    select key, value::integer as value into next from jsonb_each_text(cells) where key <> all (covered)
      order by value::integer = 0, value::integer, key limit 1;
    exit when not found;
    covered := covered || next.key;
    together := together + next.value;
  end loop;
  return (select coalesce(jsonb_object_agg(key, case when covered is null or key <> all (covered) then to_jsonb(value::integer)
      when value::integer < 10 then '"fewer than 10"' else '"not shown"' end), '{}') from jsonb_each_text(cells));
end $$;

-- A total: in a place of thirty people “1” may be somebody whom everybody knows. Nothing at all points at nobody.
create or replace function cover_total(counted bigint) returns jsonb language sql immutable parallel safe return
  case when counted between 1 and 9 then '"fewer than 10"' else to_jsonb(counted) end;

-- The figures of all days from the first to the last (UTC), for everybody. No group is named. Small totals are covered
-- like small cells of what is split up. How many promises were broken shows as soon as ten fell due: it tells of those
-- who promised. Times are minutes, and given when at least ten were decided.
-- Flags are counted by the weeks (from Monday) that the period touches. A day counts once it is over, and for flags a week:
-- whoever watched the numbers go up would learn that the post of just now is flagged, or was reported.
create or replace function public_figures(first_day date, last_day date) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  begins timestamptz := first_day::timestamp at time zone 'UTC';
  ends timestamptz := least((last_day + 1)::timestamp, date_trunc('day', now() at time zone 'UTC')) at time zone 'UTC';
  last_week_day date := least(last_day, date_trunc('week', now() at time zone 'UTC')::date - 1);
  figures jsonb := jsonb_build_object('from', first_day, 'to', last_day);
  told record;
begin
  -- What people reported; the rules' own reports are in the decisions.
  with made as materialized (
    select r.reason, r.subject, r.group_id, count(*) as n from reports r
      where r.made_at >= begins and r.made_at < ends and r.reason not in ('flags', 'alike') group by 1, 2, 3),
  reasons as (select name, coalesce(sum(n), 0) as n from (
      select unnest(array['danger', 'unkind', 'harmful', 'private', 'unwanted', 'illegal', 'other']) as name, 0 as n
      union all select reason, n from made) named group by name),
  seen as (select name, coalesce(sum(n), 0) as n from (
      select unnest(array['public', 'community', 'members', 'person or place']) as name, 0 as n
      union all select case when m.subject in ('post', 'group') then coalesce(g.audience::text, 'gone') else 'person or place' end, n
        from made m left join groups g on g.id = m.group_id) named group by name)
  select (select coalesce(sum(n), 0)::bigint from made) as total, (select jsonb_object_agg(name, n) from reasons) as by_reason,
    (select jsonb_object_agg(name, n) from seen) as by_audience into told;
  figures := figures || jsonb_build_object('reports', jsonb_build_object('total', cover_total(told.total),
    'by_reason', cover_small(told.by_reason), 'by_who_may_see', cover_small(told.by_audience)));

  with made as materialized (select d.kind, d.automated, count(*) as n from decisions d
    where d.made_at >= begins and d.made_at < ends group by 1, 2)
  select (select coalesce(sum(n), 0)::bigint from made) as total,
    (select jsonb_object_agg(k.kind, (select coalesce(sum(n), 0) from made where made.kind = k.kind))
      from unnest(enum_range(null::decision_kind)) k (kind)) as by_kind,
    jsonb_build_object('a person', (select coalesce(sum(n), 0) from made where not automated),
      'a rule', (select coalesce(sum(n), 0) from made where automated)) as by_maker,
    -- Over, and not because another took its place in the same step: as its statement says.
    (select count(*) from decisions d where d.ended_at >= begins and d.ended_at < ends and d.kind <> 'none'
      and not exists (select 1 from decisions n where n.made_at = d.ended_at and n.id <> d.id
        and (n.person_id = d.person_id or n.mask_id = d.mask_id or n.post_id = d.post_id or n.message_id = d.message_id)
        and case when d.kind in ('pause', 'suspend') then n.kind in ('pause', 'suspend')
          when d.kind = 'exclude' then n.kind in ('pause', 'exclude')
          else n.kind in ('edit', 'hide', 'remove') end)) as taken_back
    into told;
  figures := figures || jsonb_build_object('decisions', jsonb_build_object('total', cover_total(told.total),
    'by_kind', cover_small(told.by_kind), 'by_maker', cover_small(told.by_maker),
    'taken_back', cover_total(told.taken_back)));

  select count(*) as decided,
    percentile_cont(array[0.5, 0.9]) within group (order by date_part('epoch', settled_at - made_at) / 60) as times
    from reports where settled_by is not null and settled_at >= begins and settled_at < ends into told;
  figures := figures || jsonb_build_object('time_to_decision', jsonb_build_object('decided', cover_total(told.decided),
    'median_minutes', case when told.decided >= 10 then round(told.times[1]) end,
    'ninetieth_percentile_minutes', case when told.decided >= 10 then round(told.times[2]) end));

  -- Whatever fell due in these days: looked at in time, later, or not yet.
  with due as (
    select 'reports' as what, due_at, settled_at, false as late from reports where outcome is distinct from 'withdrawn'
    union all select 'appeals', due_at, settled_at, false from appeals
    union all select 'flags', due_at, settled_at, late from triage_flags where settled_at is null),
  fallen as (
    select what, count(*) filter (where settled_at <= due_at) as met,
      count(*) filter (where late or settled_at > due_at or (settled_at is null and due_at < now())) as missed
    from due where due_at >= begins and due_at < ends group by what
    union all
    select 'flags', coalesce(sum(flags) filter (where not late), 0), coalesce(sum(flags) filter (where late), 0) from triage_counts
      where week > first_day - 7 and week <= last_week_day)
  select jsonb_object_agg(what, case when met + missed between 1 and 9
      then jsonb_build_object('met', 'fewer than 10', 'missed', 'fewer than 10')
      else jsonb_build_object('met', met, 'missed', missed) end) as promises
    from (select kind as what, coalesce(sum(met), 0) as met, coalesce(sum(missed), 0) as missed
      from unnest(array['reports', 'appeals', 'flags']) kind left join fallen on what = kind group by kind) each into told;
  figures := figures || jsonb_build_object('promises', told.promises);

  with made as (select a.outcome from appeals a where a.made_at >= begins and a.made_at < ends)
  select count(*) as total, count(*) filter (where outcome in ('reversed', 'changed')) as reversals,
    jsonb_build_object('upheld', count(*) filter (where outcome = 'upheld'),
      'reversed', count(*) filter (where outcome = 'reversed'), 'changed', count(*) filter (where outcome = 'changed'),
      'waiting', count(*) filter (where outcome is null)) as by_outcome
    from made into told;
  figures := figures || jsonb_build_object('appeals', jsonb_build_object('total', cover_total(told.total),
    'reversals', cover_total(told.reversals), 'by_outcome', cover_small(told.by_outcome)));

  with counted as (
    select c.level, c.flags from triage_counts c where c.week > first_day - 7 and c.week <= last_week_day
    union all
    select f.level, count(*)::integer from triage_flags f where f.settled_at is null
      and f.made_at >= date_trunc('week', first_day::timestamp) at time zone 'UTC'
      and f.made_at < (date_trunc('week', last_week_day::timestamp) + interval '7 days') at time zone 'UTC' group by 1)
  select coalesce(sum(flags), 0) as total,
    (select jsonb_object_agg(l.level, coalesce((select sum(flags) from counted where counted.level = l.level), 0))
      from unnest(enum_range(null::flag_level)) l (level)) as by_level
    from counted into told;
  figures := figures || jsonb_build_object('flags', jsonb_build_object('total', cover_total(told.total),
    'by_level', cover_small(told.by_level)));

  -- What the estimate of missed signs is made from: weeks of which a sample was read.
  with weeks as (select * from triage_weeks where week > first_day - 7 and week <= last_week_day and read > 0)
  select jsonb_build_object('weeks', count(*), 'sampled', coalesce(sum(read), 0), 'sampled_true', coalesce(sum(needed), 0),
      'unflagged', coalesce(sum(unflagged), 0), 'drawn', coalesce(sum(drawn), 0),
      'flagged_true', (select coalesce(sum(c.flags), 0) from triage_counts c where c.week in (select week from weeks)
        and c.found_by in ('words', 'second stage') and c.outcome in ('with them', 'already well met'))) as sample
    from weeks into told;
  return figures || jsonb_build_object('sample', told.sample);
end $$;

revoke execute on function consent_text(text, integer, text), risks_due(), consents_record(), consent_texts_record(),
  audit_record(), audit_head(), looks_record(bigint, integer), looks_at_mine(bigint), public_figures(date, date) from public;
grant execute on function consent_text(text, integer, text), consents_record(), consent_texts_record(), audit_record(), audit_head(),
  looks_record(bigint, integer), public_figures(date, date) to peerhood_viewer, peerhood_system;
grant execute on function risks_due(), looks_at_mine(bigint) to peerhood_viewer;
