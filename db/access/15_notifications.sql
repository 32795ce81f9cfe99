-- Notifications: a person reads their own and nobody else's. What is told is read anew as its recipient, by the
-- policies of the thing itself; here stand ids alone.

call guard_table('happenings');

-- Something happened that somebody may want to hear of. Called in the transaction of the change, by triggers and
-- functions of the owner and by jobs; the viewer role cannot make anything up.
create or replace function note_happening(of_kind text, of_subject uuid, for_person uuid default null,
  due timestamptz default now()) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into happenings (kind, subject_id, person_id, due_at) values (of_kind, of_subject, for_person, due)
$$;

-- A new post, and one that is shown again; of a topic's opening hear those who watch its group.
create or replace function tell_of_post() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform note_happening('post', new.id);
  return null;
end $$;
create or replace trigger tell_of_new_post after insert on posts
  for each row when (not importing()) execute function tell_of_post();
create or replace trigger tell_of_shown_post after update of removed_at on posts
  for each row when (not importing() and old.removed_at is not null and new.removed_at is null)
  execute function tell_of_post();

-- Whom a post may concern, and as what: whoever it speaks to, is named in it, or watches. The author never is, nor is
-- whoever muted the topic, or its group without wanting to hear of this topic. Whether they may read it is asked later,
-- as each of them.
create or replace function concerned_by_post(of_post uuid) returns table (person_id uuid, kind text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with post as (select p.* from posts p where p.id = of_post and p.removed_at is null),
  concerned as (
    select to_person_id as person_id, 1 as rank from post where not opening and to_person_id is not null
    -- What speaks to a mask concerns its wearer.
    union all select mask_wearer(to_mask_id), 1 from post where to_mask_id is not null
    union all select m.person_id, 2 from post join mentions m on m.post_id = post.id
    union all select l.person_id, 3 from post join topic_levels l on l.topic_id = post.topic_id and l.level = 'watch'
    union all select l.person_id, 3 from post join group_levels l on l.group_id = post.group_id and l.level = 'watch')
  select c.person_id, (array['reply', 'mention', 'watched'])[min(c.rank)]
  from concerned c cross join post
  left join topic_levels t on t.person_id = c.person_id and t.topic_id = post.topic_id
  left join group_levels g on g.person_id = c.person_id and g.group_id = post.group_id
  where c.person_id is distinct from coalesce(post.author_id, mask_wearer(post.mask_id)) and c.person_id is not null
    and coalesce(t.level, g.level, 'normal') <> 'mute'
    -- A topic set to normal is heard of less than its group, which is watched.
    and (c.rank < 3 or coalesce(t.level, g.level) = 'watch')
  group by c.person_id
$$;

-- Whether the viewer of this transaction may be told anything at all: they are let in, and not kept out.
create or replace function may_be_told() returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from people p where p.id = viewer() and p.admitted_at is not null)
    and not exists (select 1 from suspensions x where x.person_id = viewer() and x.group_id is null and not x.reads_on
      and x.ended_at is null and (x.until is null or x.until > now()));

call guard_table('notifications');
create policy own on notifications for select to peerhood_viewer using (person_id = viewer());
create policy own_read on notifications for update to peerhood_viewer
  using (person_id = viewer()) with check (person_id = viewer());
grant select (id, person_id, kind, subject_id, thread_id, happened_at, made_at, read_at), update (read_at)
  on notifications to peerhood_viewer;

call guard_table('topic_levels');
create policy own on topic_levels to peerhood_viewer using (person_id = viewer())
  with check (person_id = viewer() and exists (select 1 from topics t where t.id = topic_id));
grant select, insert, update, delete on topic_levels to peerhood_viewer;

call guard_table('group_levels');
create policy own on group_levels to peerhood_viewer using (person_id = viewer())
  with check (person_id = viewer() and exists (select 1 from groups g where g.id = group_id
    and (g.audience <> 'members' or g.id = any ((select my_groups())::uuid[]))));
grant select, insert, update, delete on group_levels to peerhood_viewer;

call guard_table('mail_addresses');
create policy own on mail_addresses for select to peerhood_viewer using (person_id = viewer());
grant select (person_id, address, added_at, confirmed_at, bounced_at, version) on mail_addresses to peerhood_viewer;

-- Another address is another one: it has to be confirmed, and nothing that was sent to the earlier one fits it.
create or replace function keep_address(new_address text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if viewer() is null then raise insufficient_privilege; end if;
  -- Nobody floods a stranger's mail by asking again and again, here or with other spellings.
  perform pg_advisory_xact_lock(hashtextextended(viewer()::text, 1));
  if (select count(*) from outbox where person_id = viewer() and kind = 'confirmation'
      and made_at > now() - interval '1 day') >= 5
    or exists (select 1 from outbox o join mail_addresses m on m.person_id = o.person_id
      where o.person_id = viewer() and o.kind = 'confirmation' and o.made_at > now() - interval '5 minutes'
        and lower(m.address) = lower(new_address) and m.confirmed_at is null)
  then return false; end if;
  insert into mail_addresses as m (person_id, address) values (viewer(), new_address)
    on conflict (person_id) do update set address = excluded.address, added_at = now(), confirmed_at = null,
      bounced_at = null, version = gen_random_uuid();
  delete from outbox where person_id = viewer() and kind <> 'confirmation' and state = 'queued';
  update outbox set state = 'failed', settled_at = now() where person_id = viewer() and kind = 'confirmation' and state = 'queued';
  insert into outbox (person_id, kind) values (viewer(), 'confirmation');
  return true;
end $$;

-- Mail came back once, and works again.
create or replace function trust_address() returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update mail_addresses set bounced_at = null where person_id = viewer() and confirmed_at is not null
$$;

-- Nothing of it is left, and nothing goes there.
create or replace function forget_address() returns void
language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from outbox where person_id = viewer() and state = 'queued';
  delete from mail_addresses where person_id = viewer();
  update notifications set mail_at = null, digest = false where person_id = viewer() and (mail_at is not null or digest)
$$;

-- Whoever has the mail and is signed in as its person says so. Once.
create or replace function confirm_address(of_version uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update mail_addresses set confirmed_at = now(), bounced_at = null
    where person_id = viewer() and version = of_version and confirmed_at is null and added_at > now() - interval '7 days';
  return found;
end $$;

call guard_table('notification_settings');
create policy own on notification_settings to peerhood_viewer
  using (person_id = viewer()) with check (person_id = viewer());
grant select, insert (person_id, mail, push, digest, quiet_from, quiet_to, alarms_break_quiet, digest_every, digest_hour,
    digest_weekday, digest_at, words_of_closed),
  update (mail, push, digest, quiet_from, quiet_to, alarms_break_quiet, digest_every, digest_hour, digest_weekday,
    digest_at, words_of_closed)
  on notification_settings to peerhood_viewer;

-- Organisers see whose address waits to be confirmed, and can help. Of all other mail they see how much there is: who gets
-- one at the moment when somebody answers a mask, or writes in a hidden group, is who wears it, or is in there.
call guard_table('outbox');
create policy organisers on outbox for select to peerhood_viewer using (kind = 'confirmation' and (select is_organiser()));
grant select (id, person_id, kind, state, due_at, tries, problem, made_at, settled_at) on outbox to peerhood_viewer;

-- Put together by what it is and how it went, since which day, so that none of them is one person's.
create or replace function outbox_together() returns table (kind text, state text, problem text, mails integer, tries integer, since date)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.kind, o.state, o.problem, count(*)::integer, max(o.tries)::integer, min(o.made_at at time zone 'UTC')::date
  from outbox o where is_organiser() and o.kind <> 'confirmation' group by 1, 2, 3
  order by array_position(array['queued', 'failed', 'sent'], o.state), 1, 4 desc limit 60
$$;

-- Where the mail of an account goes, for organisers: the first letter and the server.
create or replace function masked_address(of_person uuid) returns text language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return case when is_organiser() then (
    select left(address, 1) || '…' || substring(address from '@.*$') from mail_addresses where person_id = of_person) end;

-- The version that a confirmation names: organisers hand a link on where no mail goes out. It opens nothing to anybody
-- but who is signed in as its person.
create or replace function waiting_confirmation(of_mail uuid) returns uuid language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return case when is_organiser() then (
    select m.version from outbox o join mail_addresses m on m.person_id = o.person_id
    where o.id = of_mail and o.kind = 'confirmation' and o.state = 'queued' and m.confirmed_at is null) end;

call guard_table('push_subscriptions');
create policy own on push_subscriptions to peerhood_viewer
  using (person_id = viewer()) with check (person_id = viewer());
grant select (id, person_id, session_id, made_at), delete on push_subscriptions to peerhood_viewer;

-- A device tells where it takes pushes. Whoever used it before gets none there any more.
create or replace function keep_subscription(of_session uuid, at_endpoint text, with_p256dh text, with_auth text)
returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from sessions where id = of_session and person_id = viewer() and ended_at is null) then
    return false; end if;
  if (select count(*) from push_subscriptions where person_id = viewer() and endpoint <> at_endpoint) >= 20 then
    return false; end if;
  delete from push_subscriptions where endpoint = at_endpoint or session_id = of_session;
  insert into push_subscriptions (person_id, session_id, endpoint, p256dh, auth)
    values (viewer(), of_session, at_endpoint, with_p256dh, with_auth);
  return true;
end $$;

-- A device that is signed out is told nothing any more.
create or replace function end_subscription() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from push_subscriptions where session_id = new.id;
  return null;
end $$;
create or replace trigger end_subscription after update of ended_at on sessions
  for each row when (old.ended_at is null and new.ended_at is not null) execute function end_subscription();

-- The private half is for the system role; its other half every browser is given.
call guard_table('push_keys');
create or replace function push_public_key() returns text language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return (select public_key from push_keys where viewer() is not null);

-- The first who needs them brings them along; after that they stay.
create or replace function offer_push_keys(new_public text, new_private text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if viewer() is null then return null; end if;
  insert into push_keys (public_key, private_key) values (new_public, new_private) on conflict do nothing;
  return (select public_key from push_keys);
end $$;

-- Whom the viewer may name in a group: members who are not hidden from each other, and whose name everybody who may read
-- the group may see. Where anybody reads these are the ones who have written where anybody reads.
create or replace function may_mention(of_group uuid, person uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return of_group = any (my_groups()) and person is distinct from viewer() and person <> all (my_blocked())
    and exists (select 1 from memberships m join people p on p.id = m.person_id join groups g on g.id = m.group_id
      where m.group_id = of_group and m.person_id = person and p.admitted_at is not null and p.leaving_at is null
        and (g.audience <> 'public' or p.audience = 'public'));

-- The same for the beginning of a name: ids, by name. The scope is written here, since under row-level security no index
-- helps to find a name.
create or replace function mentionable(of_group uuid, starts text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id from memberships m join people p on p.id = m.person_id join groups g on g.id = m.group_id
  where m.group_id = of_group and of_group = any (my_groups())
    and p.id is distinct from viewer() and p.id <> all (my_blocked()) and p.admitted_at is not null and p.leaving_at is null
    and (g.audience <> 'public' or p.audience = 'public')
    and starts_with(lower(p.name::text), lower(starts))
  order by p.name limit 8
$$;

call guard_table('mentions');
-- What a post said of somebody goes with its words.
create policy seen on mentions for select to peerhood_viewer using (
  exists (select 1 from posts p where p.id = post_id and p.removed_at is null));
create policy authors_add on mentions for insert to peerhood_viewer with check (
  exists (select 1 from posts p where p.id = post_id and p.removed_at is null
    and (p.author_id = viewer() or p.edited_by = viewer() or my_mask(p.mask_id)))
  and may_mention(group_id, person_id));
create policy authors_remove on mentions for delete to peerhood_viewer using (
  exists (select 1 from posts p where p.id = post_id and (p.author_id = viewer() or p.edited_by = viewer() or my_mask(p.mask_id))));
grant select, delete, insert (post_id, group_id, person_id) on mentions to peerhood_viewer;
create or replace trigger fill_audience before insert on mentions for each row execute function fill_audience();

-- Named while a post is changed: that is news for them alone.
create or replace function tell_of_mention() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select 1 from posts where id = new.post_id and edited_at is not null) then
    perform note_happening('mention', new.post_id, new.person_id);
  end if;
  return null;
end $$;
create or replace trigger tell_of_mention after insert on mentions
  for each row when (not importing()) execute function tell_of_mention();

-- The page of what is new hears that something is, or is not any more: once for a person, whatever it was.
create or replace function note_news() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into events (kind, person_id) select distinct 'told', p.id from changed c join people p on p.id = c.person_id;
  if found then perform pg_notify('peerhood_live', ''); end if;
  return null;
end $$;
create or replace trigger note_news after insert on notifications
  referencing new table as changed for each statement execute function note_news();
create or replace function note_seen() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into events (kind, person_id) select distinct 'told', p.id from now_seen n join before b on b.id = n.id
    join people p on p.id = n.person_id where b.read_at is null and n.read_at is not null;
  if found then perform pg_notify('peerhood_live', ''); end if;
  return null;
end $$;
create or replace trigger note_seen after update on notifications
  referencing old table as before new table as now_seen for each statement execute function note_seen();

-- Whoever reads a topic has seen what they were told of it: no mail goes out about that any more.
create or replace function see_notifications() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update notifications set read_at = now()
    where person_id = new.person_id and thread_id = new.topic_id and read_at is null and happened_at <= new.read_up_to;
  return null;
end $$;
create or replace trigger see_notifications after insert or update of read_up_to on topic_reads
  for each row execute function see_notifications();

revoke execute on function note_happening(text, uuid, uuid, timestamptz), tell_of_post(), concerned_by_post(uuid),
  may_be_told(), keep_address(text), trust_address(), forget_address(), confirm_address(uuid), masked_address(uuid), waiting_confirmation(uuid), outbox_together(),
  keep_subscription(uuid, text, text, text), end_subscription(), tell_of_mention(), note_news(), note_seen(),
  see_notifications(), push_public_key(), offer_push_keys(text, text), may_mention(uuid, uuid), mentionable(uuid, text) from public;
grant execute on function note_happening(text, uuid, uuid, timestamptz), concerned_by_post(uuid) to peerhood_system;
grant execute on function may_be_told(), keep_address(text), trust_address(), forget_address(), confirm_address(uuid), masked_address(uuid),
  waiting_confirmation(uuid), outbox_together(), keep_subscription(uuid, text, text, text), push_public_key(),
  offer_push_keys(text, text), may_mention(uuid, uuid), mentionable(uuid, text) to peerhood_viewer;
