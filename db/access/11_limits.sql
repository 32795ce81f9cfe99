-- What new accounts may write in a day, and what is refused or held back as the same again and again. Imports write
-- past this; organisers, moderators, and facilitators in their group are not limited.

call guard_table('post_prints');

-- Whether the viewer's account is a new one: younger than a day, or without a post, or a message in a room, that stood for a day. Who was
-- imported has a history. Once it is settled it stays so.
create or replace function is_new_here() returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare me people;
begin
  select * into me from people where id = viewer();
  if me.settled_at is not null or me.imported_at is not null then return false; end if;
  if me.created_at > now() - interval '1 day' or not exists (
    select 1 from posts p where p.author_id = me.id and p.created_at < now() - interval '1 day'
      and coalesce(p.removed_at - p.created_at, interval '2 days') > interval '1 day')
    and not exists (select 1 from messages m where m.author_id = me.id and m.group_id is not null
      and m.created_at < now() - interval '1 day'
      and coalesce(m.removed_at - m.created_at, interval '2 days') > interval '1 day') then return true; end if;
  update people set settled_at = now() where id = me.id;
  return false;
end $$;

-- Whether a post may be written, before it is. `of_topic` null: it opens one; `of_post`: the one that is changed, of
-- which the group is known. links: how many to other sites. Says why not: 'links', 'topics', 'posts' or 'again', and after how many seconds it
-- may be for those that pass by waiting. One person's posts take turns, and those with the same prints too, so that
-- none is counted before another is there. These locks come before all others of the transaction.
create or replace function refuse_post(of_group uuid, of_topic uuid, of_post uuid, links integer, words bytea,
  hosts bytea[], out refusal text, out seconds integer)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  most_topics constant integer := 3;
  most_posts constant integer := 12;
  counted integer;
  oldest timestamptz;
  one bytea;
begin
  if viewer() is null or is_organiser() or is_moderator() or exists (
    select 1 where of_group = any (my_facilitated_groups())
    union all select 1 from posts where id = of_post and group_id = any (my_facilitated_groups())) then return; end if;
  perform pg_advisory_xact_lock(hashtextextended('writes ' || viewer(), 0));
  if is_new_here() then
    for one in select print from unnest(hosts || words) print where print is not null order by print loop
      perform pg_advisory_xact_lock(hashtextextended('print ' || encode(one, 'hex'), 0));
    end loop;
    if links > 1 then refusal := 'links'; return; end if;
    if of_post is null then
      if of_topic is null then
        select count(*), min(t.created_at) into counted, oldest from (
          select created_at from topics where author_id = viewer() and created_at > now() - interval '1 day'
            order by created_at desc limit most_topics) t;
        if counted = most_topics then refusal := 'topics'; end if;
      end if;
      -- Whoever opened a topic may go on answering there: a talk on a bad night does not end after twelve sentences.
      if refusal is null and not exists (select 1 from topics t where t.id = of_topic and t.author_id = viewer()) then
        select count(*), min(p.created_at) into counted, oldest from (
          select created_at from posts where author_id = viewer() and created_at > now() - interval '1 day' and not opening
            order by created_at desc limit most_posts) p;
        if counted = most_posts then refusal := 'posts'; end if;
      end if;
      if refusal is not null then
        seconds := ceil(extract(epoch from oldest + interval '1 day' - now()));
        return;
      end if;
    end if;
  end if;
  if exists (select 1 from post_prints p where p.print = words and p.person_id = viewer() and p.kind = 'words'
    and p.made_at > now() - interval '1 day' and p.topic_id is distinct from of_topic
    and p.post_id is distinct from of_post) then
    refusal := 'again';
  end if;
end $$;

-- Keeps the prints of the viewer's own post, just written. True: it was held back, since two other new accounts wrote
-- the same words, or linked to the same site, within an hour. A site that somebody settled linked to lately is not
-- counted, nor what somebody looked at and left standing: else two people could keep others' posts waiting by linking
-- first to what newcomers will link to. Those others' posts come before a reviewer as well, and stand meanwhile.
create or replace function print_post(of_post uuid, words bytea, hosts bytea[]) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  written posts;
  newcomer boolean;
  alike uuid[];
begin
  select * into written from posts where id = of_post and author_id = viewer();
  if written.id is null then return false; end if;
  newcomer := not (is_organiser() or is_moderator() or written.group_id = any (my_facilitated_groups())) and is_new_here();
  delete from post_prints where post_id = of_post;
  insert into post_prints (post_id, group_id, topic_id, person_id, kind, print, fresh)
    select of_post, written.group_id, written.topic_id, viewer(), 'words', words, newcomer where words is not null
    union select of_post, written.group_id, written.topic_id, viewer(), 'host', host, newcomer from unnest(hosts) host;
  if not newcomer then return false; end if;
  select array_agg(distinct other.post_id) into alike from (
    select mine.print from post_prints mine
      join post_prints p on p.print = mine.print and p.kind = mine.kind and p.fresh
        and p.made_at > now() - interval '1 hour' and p.person_id <> viewer()
    where mine.post_id = of_post and not exists (select 1 from post_prints known where known.print = mine.print
      and known.kind = mine.kind and ((known.kind = 'host' and not known.fresh) or left_standing(known.post_id)))
    group by mine.print having count(distinct p.person_id) >= 2) shared
  join post_prints other on other.print = shared.print and other.fresh and other.made_at > now() - interval '1 hour';
  if alike is null then return false; end if;
  perform hold_post(of_post, alike);
  return true;
end $$;

-- Hides a post by a rule, and puts it and those like it before a reviewer, each once.
create or replace function hold_post(held uuid, alike uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  found posts;
  of_report uuid;
begin
  for found in select * from posts where id = any (alike) and removed_at is null order by id loop
    if not exists (select 1 from reports r where r.post_id = found.id and r.reason = 'alike') then
      insert into reports (subject, post_id, group_id, reason) values ('post', found.id, found.group_id, 'alike')
        returning id into of_report;
      if found.id = held then
        perform put_decision('hide', of_report, found.group_id, found.id, found.author_id, null, 'alike', '', null);
      end if;
    end if;
  end loop;
end $$;

revoke execute on function is_new_here(), refuse_post(uuid, uuid, uuid, integer, bytea, bytea[]),
  print_post(uuid, bytea, bytea[]), hold_post(uuid, uuid[]) from public;
grant execute on function refuse_post(uuid, uuid, uuid, integer, bytea, bytea[]), print_post(uuid, bytea, bytea[])
  to peerhood_viewer;
