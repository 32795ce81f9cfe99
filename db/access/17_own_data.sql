-- Leaving, and breaks. Taking one's data along needs nothing here: it reads.

call guard_table('leavings');
call guard_table('erasures');

call guard_table('pauses');
create policy own on pauses to peerhood_viewer using (person_id = viewer()) with check (person_id = viewer());
create policy shown on pauses for select to peerhood_viewer using (
  shown and viewer() is not null and person_id <> all ((select my_blocked())::uuid[]));
grant select, insert, update, delete on pauses to peerhood_viewer;

-- Closes an account to others, at once: roles are given back, sessions end, and nothing of the person is shown. What
-- they wrote stands without a name until it is erased or they come back.
-- False: nobody else runs the place.
create or replace function begin_leaving(person uuid, posts_go boolean, days integer) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare given place_role;
begin
  -- Two organisers who go at the same time wait here, and the second finds nobody left.
  perform 1 from place for update;
  if exists (select 1 from place_roles where person_id = person and role = 'organiser') and not exists (
    select 1 from place_roles where role = 'organiser' and person_id <> person) then return false; end if;
  for given in delete from place_roles where person_id = person returning role loop
    perform audit_as(person, 'took a role', null, person, null, jsonb_build_object('role', given), now());
  end loop;
  insert into leavings (person_id, posts, due_at)
    values (person, case when posts_go then 'delete' else 'keep' end, now() + make_interval(days => days))
    on conflict (person_id) do nothing;
  update people set leaving_at = coalesce(leaving_at, now()) where id = person;
  -- The streams of others who see their groups look anew, and theirs close.
  update sessions set ended_at = now() where person_id = person and ended_at is null;
  update groups g set facilitator_was_paused = true from memberships m
    where m.group_id = g.id and m.person_id = person and m.role = 'facilitator' and not g.facilitator_was_paused;
  delete from presences where person_id = person;
  perform end_listenings_of(person);
  perform end_support_of(person);
  return true;
end $$;

-- Everything is as it was, but for roles of the place. False: it is being erased already, or nobody asked.
create or replace function end_leaving(person uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from leavings where person_id = person and begun_at is null;
  if not found then return false; end if;
  update people set leaving_at = null where id = person;
  return true;
end $$;

-- Takes the words of posts away for good, with all that was kept of them: earlier words, what search knows, copies in
-- reports. What stands of each is that there was one.
create or replace function erase_words(of_posts uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare post uuid;
begin
  foreach post in array of_posts loop
    perform take_words_away(post, 'author');
  end loop;
  delete from post_revisions where post_id = any (of_posts);
  delete from search_documents where post_id = any (of_posts);
  delete from post_prints where post_id = any (of_posts);
  delete from triage_flags where post_id = any (of_posts);
  delete from triage_sample where post_id = any (of_posts);
  delete from polls where post_id = any (of_posts);
  delete from topic_tags t using posts p where p.id = any (of_posts) and p.opening and t.topic_id = p.topic_id;
  update reports set reported_words = null where post_id = any (of_posts);
end $$;

-- The same for messages.
create or replace function erase_messages(of_messages uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare message uuid;
begin
  foreach message in array of_messages loop
    perform take_message_away(message, 'author');
  end loop;
  delete from message_revisions where message_id = any (of_messages);
  delete from triage_flags where message_id = any (of_messages);
  update reports set reported_words = null where message_id = any (of_messages);
  update reported_messages set words = '' where message_id = any (of_messages);
end $$;

-- The masks of somebody whose erasure has begun: at no other time does the program learn who wears one.
create or replace function masks_of_leaver(person uuid) returns uuid[] language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return array(select o.mask_id from mask_owners o join leavings l on l.person_id = o.person_id
    where o.person_id = person and l.begun_at is not null);

grant execute on function words_query(text, text[], text[]) to peerhood_system;
revoke execute on function begin_leaving(uuid, boolean, integer), end_leaving(uuid), erase_words(uuid[]),
  erase_messages(uuid[]), masks_of_leaver(uuid) from public;
grant execute on function begin_leaving(uuid, boolean, integer), end_leaving(uuid), erase_words(uuid[]),
  erase_messages(uuid[]), masks_of_leaver(uuid) to peerhood_system;
