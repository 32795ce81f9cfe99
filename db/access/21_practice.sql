-- That somebody has practised is theirs alone: no list, no count, no rank.

call guard_table('practice_completions');
create policy own_read on practice_completions for select to peerhood_viewer using (person_id = viewer());
create policy own_new on practice_completions for insert to peerhood_viewer with check (person_id = viewer());
create policy own_end on practice_completions for delete to peerhood_viewer using (person_id = viewer());
grant select, delete, insert (person_id, practice, scenario) on practice_completions to peerhood_viewer;

-- Whether somebody may begin to listen to others, as far as practice goes: at least one exercise each of active
-- listening, of empathy and of limits. For definer functions and jobs: no viewer asks it of somebody else.
create or replace function listening_practice_done(person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select count(distinct practice) = 3 from practice_completions
  where person_id = person and practice in ('listening', 'empathy', 'limits')
$$;
revoke execute on function listening_practice_done(uuid) from public;
grant execute on function listening_practice_done(uuid) to peerhood_system;

-- The same of whoever asks: for policies and pages.
create or replace function my_listening_practice_done() returns boolean language sql stable
  return (select count(distinct practice) = 3 from practice_completions
    where person_id = viewer() and practice in ('listening', 'empathy', 'limits'));
