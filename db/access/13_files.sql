-- Pictures and documents. One that stands nowhere yet is seen by its owner alone; one under a post exactly where the
-- post's words are. Rows change through functions alone. Whose a file is nobody is told: the post says as much as it
-- wants to.

-- Whose message it is says what stands under it: while it is new, since a message is changed in its words alone. A first
-- message is text alone; what a rule held back as it was written gets its files all the same.
create or replace function may_attach_to_message(of_message uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return exists (select 1 from messages m where m.id = of_message and m.author_id = viewer() and m.created_at = now()
    and refuse_room(m.room_id) is null);
end $$;

call guard_table('attachments');
create policy seen on attachments for select to peerhood_viewer using (
  taken_off_at is null and case
    when post_id is not null then exists (select 1 from posts p where p.id = post_id and p.removed_at is null)
    when message_id is not null then exists (select 1 from messages m where m.id = message_id and m.removed_at is null)
    else owner_id = viewer() end);
grant select (id, kind, content_type, bytes, width, height, moving, alt, name, key, small_key, made_at, post_id, group_id,
  message_id, position, attached_at) on attachments to peerhood_viewer;

call guard_table('file_removals');

-- Why the viewer may not add this many bytes now; null: they may. New accounts add none until their second day, since
-- a picture hurts more quickly than words, and who comes to hurt comes with a new one. A file that was taken off again
-- counts too, for a day.
create or replace function refuse_upload(more bigint) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  most_files constant integer := 60;
  most_bytes constant bigint := 200 * 1024 * 1024;
  files integer;
  used bigint;
begin
  if viewer() is null or coalesce(paused_in(null), false) then return 'paused'; end if;
  if not (is_organiser() or is_moderator()) and is_new_here() then return 'new'; end if;
  select count(*), coalesce(sum(bytes), 0) into files, used from attachments
    where owner_id = viewer() and made_at > now() - interval '1 day';
  return case when files >= most_files then 'files' when used + more > most_bytes then 'bytes' end;
end $$;

-- Notes a file that is in the store already. One person's take turns, so that none is counted before another is there.
create or replace function add_attachment(its_kind text, its_type text, its_bytes integer, its_width integer,
  its_height integer, its_moving boolean, its_alt text, its_name text, its_key text, its_small_key text, out id uuid, out refusal text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('uploads ' || coalesce(viewer()::text, ''), 0));
  refusal := refuse_upload(its_bytes);
  if refusal is not null then return; end if;
  insert into attachments (owner_id, kind, content_type, bytes, width, height, moving, alt, name, key,
      small_key)
    values (viewer(), its_kind, its_type, its_bytes, its_width, its_height, its_moving, its_alt, its_name, its_key, its_small_key)
    returning attachments.id into add_attachment.id;
end $$;

-- Takes an upload away that was not sent yet.
create or replace function drop_upload(of_attachment uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update attachments set taken_off_at = now()
    where id = of_attachment and owner_id = viewer() and attached_at is null and taken_off_at is null;
  return found;
end $$;

-- Whether the viewer may say what stands under this post: who wrote it, and on a knowledge page any member.
create or replace function may_attach_to_post(p posts) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return p.id is not null and p.group_id = any (my_groups()) and not paused_in(p.group_id)
    -- What a rule holds back as it is written gets its files all the same: they come back with the words.
    and (p.removed_at is null or now() in (p.removed_at, p.created_at))
    and (p.author_id = viewer() or my_mask(p.mask_id)
      or (p.opening and exists (select 1 from topics t where t.id = p.topic_id and t.kind = 'page')));

-- Lets these files, in this order, and no others, stand under a post or a message: the viewer's own uploads that stand
-- nowhere, and what stands there already. Null: done. 'gone': one of them is none of these; 'many'; 'no': not theirs
-- to do.
create or replace function put_attachments(of_post uuid, of_message uuid, ids uuid[], alts text[], most integer)
returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  p posts;
  before uuid[];
begin
  if of_post is not null then
    select * into p from posts where posts.id = of_post for no key update;
    if not may_attach_to_post(p) then return 'no'; end if;
  elsif not coalesce(may_attach_to_message(of_message), false) then return 'no'; end if;
  if cardinality(ids) > most then return 'many'; end if;
  perform 1 from attachments a where a.id = any (ids) order by a.id for update;
  if exists (select 1 from unnest(ids) wanted (id) left join attachments a on a.id = wanted.id
    where not coalesce(a.taken_off_at is null and (
      (a.attached_at is null and a.owner_id = viewer()) or a.post_id = of_post or a.message_id = of_message), false))
    or cardinality(ids) <> (select count(distinct wanted) from unnest(ids) wanted) then return 'gone'; end if;

  select coalesce(array_agg(a.id), '{}') into before from attachments a
    where (a.post_id = of_post or a.message_id = of_message) and a.taken_off_at is null;
  update attachments a set taken_off_at = now() where a.id = any (before) and a.id <> all (ids);
  update attachments a set post_id = of_post, group_id = p.group_id, audience = p.audience, message_id = of_message,
      alt = left(coalesce(wanted.alt, ''), 500), position = wanted.place, attached_at = coalesce(a.attached_at, now()),
      -- Under a pseudonym a file is nobody's, as the words are.
      owner_id = case when p.mask_id is null then a.owner_id end
    from unnest(ids, alts) with ordinality wanted (id, alt, place) where a.id = wanted.id;
  update messages set attachment_count = cardinality(ids) where messages.id = of_message;
  if of_post is null or (before <@ ids and ids <@ before) then return null; end if;
  update posts set attachment_count = cardinality(ids) where posts.id = of_post;
  -- Other files under the same words are a change like other words. A post that this transaction wrote is new as it is.
  if p.created_at < now() then
    update posts set edited_at = now(),
        edited_by = case when p.author_id <> viewer() then viewer() else edited_by end where posts.id = of_post;
  end if;
  return null;
end $$;

-- What goes from the table goes from the store.
create or replace function remove_files() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into file_removals (key) select key from unnest(array[old.key, old.small_key]) key where key is not null
    on conflict do nothing;
  if old.post_id is not null and old.taken_off_at is null then
    update posts set attachment_count = greatest(0, attachment_count - 1) where id = old.post_id;
  end if;
  return null;
end $$;
create or replace trigger remove_files after delete on attachments for each row execute function remove_files();

-- What stands under a post, for a list of many: asked only where there is something.
create or replace function attachments_of(of_post uuid) returns json language plpgsql stable as $$
begin
  return (select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'content_type', a.content_type, 'bytes', a.bytes,
      'width', a.width, 'height', a.height, 'moving', a.moving, 'alt', a.alt, 'name', a.name, 'small', a.small_key is not null)
      order by a.position, a.id)
    from attachments a where a.post_id = of_post);
end $$;

-- Everything that the viewer ever uploaded and that is kept: for themselves alone.
create or replace function my_attachments() returns table (id uuid, kind text, content_type text, bytes integer,
  name text, alt text, key text, small_key text, made_at timestamptz, post_id uuid, message_id uuid,
  attached_at timestamptz, taken_off_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id, a.kind, a.content_type, a.bytes, a.name, a.alt, a.key, a.small_key, a.made_at, a.post_id, a.message_id,
    a.attached_at, a.taken_off_at
  from attachments a where a.owner_id = viewer() order by a.made_at, a.id
$$;

------------------------------------------------------------------------------------------------------------------
-- A report covers a post, or a message, with its files, also those that were taken off since: for whoever reads the report, or the
-- appeal (of_report null) against what was decided.

create or replace function reviewed_post(of_report uuid, of_appeal uuid, out post_id uuid, out message_id uuid,
  out since timestamptz, out group_id uuid, out person_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select r.post_id, r.message_id, r.made_at, r.group_id, r.about_person_id from reports r where r.id = of_report and reads_report(r)
  union all
  select coalesce(r.post_id, d.post_id), coalesce(r.message_id, d.message_id), coalesce(r.made_at, d.made_at),
    case when d.group_id = any (my_groups()) or is_moderator() then d.group_id end, d.person_id
  from appeals a join decisions d on d.id = a.decision_id left join reports r on r.id = d.report_id
  where of_report is null and a.id = of_appeal and (a.settled_by = viewer()
    or (a.settled_at is null and a.claimed_by = viewer() and a.claimed_until > now() and may_read_appeal(d.id)))
$$;

create or replace function reviewed_files(of_report uuid, of_appeal uuid) returns table (id uuid, kind text,
  content_type text, bytes integer, alt text, name text, key text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id, a.kind, a.content_type, a.bytes, a.alt, a.name, a.key
  from reviewed_post(of_report, of_appeal) reviewed join attachments a
    on a.post_id = reviewed.post_id or a.message_id = reviewed.message_id
  where coalesce(a.taken_off_at > reviewed.since, true)
  order by a.position, a.id
$$;

-- One of them, by a tap of its own, which is written down.
create or replace function open_reviewed_file(of_report uuid, of_appeal uuid, of_attachment uuid)
returns table (content_type text, name text, key text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare found record; reviewed record;
begin
  select f.* into found from reviewed_files(of_report, of_appeal) f where f.id = of_attachment;
  if found.id is null then return; end if;
  select * into reviewed from reviewed_post(of_report, of_appeal);
  perform write_down('looked at a file of a report', reviewed.group_id, reviewed.person_id, coalesce(of_report, of_appeal), '{}');
  return query select found.content_type, found.name, found.key;
end $$;

revoke execute on function refuse_upload(bigint), may_attach_to_message(uuid),
  add_attachment(text, text, integer, integer, integer, boolean, text, text, text, text), drop_upload(uuid),
  may_attach_to_post(posts), put_attachments(uuid, uuid, uuid[], text[], integer), remove_files(), attachments_of(uuid),
  my_attachments(), reviewed_post(uuid, uuid), reviewed_files(uuid, uuid), open_reviewed_file(uuid, uuid, uuid) from public;
grant execute on function refuse_upload(bigint),
  add_attachment(text, text, integer, integer, integer, boolean, text, text, text, text), drop_upload(uuid),
  put_attachments(uuid, uuid, uuid[], text[], integer), attachments_of(uuid), my_attachments(), reviewed_files(uuid, uuid),
  open_reviewed_file(uuid, uuid, uuid) to peerhood_viewer;
