-- Where help is, anybody may read; organisers keep it.

call guard_table('resources');
create policy seen on resources for select to peerhood_viewer using (removed_at is null or (select is_organiser()));
create policy organisers_add on resources for insert to peerhood_viewer
  with check ((select is_organiser()) and edited_by = viewer());
create policy organisers_change on resources for update to peerhood_viewer
  using ((select is_organiser())) with check ((select is_organiser()) and edited_by = viewer());
grant select (id, country, kind, name, about, dial, sms, web, chat, always, hours, languages, verified_at, sources,
    position, version, edited_at, removed_at), insert, update
  on resources to peerhood_viewer;

-- How many entries were never compared with a page, or not for a year. Organisers are told where they begin.
create or replace function resources_due() returns integer language sql stable
  return (select count(*) from (select 1 from resources where removed_at is null
    and (verified_at is null or verified_at < current_date - 365) limit 1000) due)::integer;
