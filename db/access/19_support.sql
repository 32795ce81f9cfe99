-- The front door. A request is read by whoever asked and by those it reached, never by rank: what was reported or flagged
-- is read as a report or a flag. Who was asked and who declined is told to nobody.
--
-- What is written goes through functions, since each step touches what others see.

-- Whether two people are kept from each other: by a block, or since one of them would rather not meet the other, or people
-- of a group that the other is in; and once one of them has asked to go, or cannot enter the place. Whoever is kept away
-- cannot tell.
create or replace function support_apart(one uuid, other uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  -- Of who reads a page it is known that they have not asked to go, and whom they block; whoever writes is asked anew.
  return exists (select 1 from people p where p.id = other and p.leaving_at is not null)
    or (not (only_reads() and one = viewer()) and exists (select 1 from people p where p.id = one and p.leaving_at is not null))
    or paused_in_place(one, true) or paused_in_place(other, true)
    or case when only_reads() and one = viewer() then other = any (my_blocked())
      else exists (select 1 from blocks b where (b.blocker_id, b.blocked_id) in ((one, other), (other, one))) end
    or exists (select 1 from support_avoidances a where (a.person_id, a.other_id) in ((one, other), (other, one)))
    or exists (select 1 from support_avoidances a join memberships m on m.group_id = a.group_id
      where (a.person_id, m.person_id) in ((one, other), (other, one)));

-- Whether somebody is among those whom a request is for. Peers are people who said that they help and who live, or have
-- lived, through one of the things that it is about. Of a group's request there is nobody once its asker has left the group.
create or replace function support_audience(r support_requests, person uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return person <> r.asker_id
    and case r.reach when 'group' then exists (select 1 from memberships m where m.group_id = r.group_id and m.person_id = person)
        and exists (select 1 from memberships m where m.group_id = r.group_id and m.person_id = r.asker_id)
      else exists (select 1 from support_helpers h where h.person_id = person and h.paused_at is null and h.forms <> '{}')
        and (not exists (select 1 from support_request_experiences e where e.request_id = r.id)
          or exists (select 1 from support_request_experiences e join lived_experiences l on l.experience_id = e.experience_id
            join support_helpers h on h.person_id = l.person_id and h.uses_experiences
            where e.request_id = r.id and l.person_id = person)) end
    and not exists (select 1 from support_avoidances a join support_request_experiences e on e.experience_id = a.experience_id
      where e.request_id = r.id and a.person_id = person)
    and not support_apart(person, r.asker_id);

create or replace function asks_within(r support_requests) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from memberships m where m.group_id = r.group_id and m.person_id = r.asker_id);

create or replace function my_own_requests() returns uuid[] language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return array(select r.id from support_requests r where r.asker_id = viewer());

-- What the viewer asked for, and what reached them and is not answered yet: while it waits for them, once it is open to
-- anyone willing, while their offer stands, and as long as it lasts where it was theirs that was accepted. Of a group's
-- requests whoever has left it reads none but that last one.
create or replace function my_support_requests() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare mine text := nullif(current_setting('peerhood.requests', true), '');
begin
  if viewer() is null then return '{}'; end if;
  if mine is not null then return mine::uuid[]; end if;
  mine := coalesce((select array_agg(found.id) from (
    select r.id from support_requests r where r.asker_id = viewer()
    union
    select r.id from support_invitations i join support_requests r on r.id = i.request_id
      where i.person_id = viewer() and i.ended_at is null and r.closed_at is null and r.state <> 'met'
        and (r.reach <> 'group' or (r.group_id = any (my_groups()) and asks_within(r)))
        and not support_apart(viewer(), r.asker_id)
    union
    select r.id from support_offers o join support_requests r on r.id = o.request_id
      where o.person_id = viewer() and ((o.ended_at is null and (r.reach <> 'group' or (r.group_id = any (my_groups()) and asks_within(r))))
          or (o.ending = 'accepted' and r.state = 'met'))
        and r.closed_at is null and not support_apart(viewer(), r.asker_id)
    union
    select open.id from (
      -- What support_audience() says of one request and anybody, for all that are open and the viewer: what is looked up about
      -- the viewer, and what the requests are about, once for all of them. Every page that says whether something waits comes here.
      with live as materialized (select r.id, r.asker_id, r.made_at, r.reach, r.group_id from support_requests r
          where r.opened_at is not null and r.closed_at is null and r.state <> 'met' and r.reach <> 'one'),
        helping as materialized (select h.uses_experiences, array(select l.experience_id from lived_experiences l
            where l.person_id = h.person_id) as lived from support_helpers h
          where h.person_id = viewer() and h.paused_at is null and h.forms <> '{}'),
        away as materialized (select array(select a.experience_id from support_avoidances a
          where a.person_id = viewer() and a.experience_id is not null) as from_experiences),
        about as materialized (select e.request_id, bool_or(h.uses_experiences and e.experience_id = any (h.lived)) as mine,
            bool_or(e.experience_id = any (w.from_experiences)) as avoided
          from away w join support_request_experiences e on e.request_id >= (select id from live order by id limit 1)
          left join helping h on true group by e.request_id)
      select o.id, o.made_at from (
          -- Most are for others, which these tell: only of the rest more is asked.
          select l.id, l.asker_id, l.made_at from live l left join about a on a.request_id = l.id
          where l.asker_id <> (select viewer()) and a.avoided is not true
            and case when l.reach = 'group' then l.group_id = any (my_groups())
                and exists (select 1 from memberships m where m.group_id = l.group_id and m.person_id = l.asker_id)
              else exists (select 1 from helping) and (a.request_id is null or a.mine) end
          offset 0) o
      where not support_apart(viewer(), o.asker_id)
        and not exists (select 1 from support_invitations i
          where i.request_id = o.id and i.person_id = viewer() and i.ending = 'declined')
      order by o.made_at desc limit 500) open) found), '{}');
  if only_reads() then perform set_config('peerhood.requests', mine, true); end if;
  return mine::uuid[];
end $$;

call guard_table('support_requests');
-- One's own are there without a look at what reached one.
create policy seen on support_requests for select to peerhood_viewer
  using (asker_id = viewer() or id = any ((select my_support_requests())::uuid[]));
grant select on support_requests to peerhood_viewer;

call guard_table('support_request_experiences');
create policy seen on support_request_experiences for select to peerhood_viewer
  using (request_id = any ((select my_own_requests())::uuid[]) or request_id = any ((select my_support_requests())::uuid[]));
grant select on support_request_experiences to peerhood_viewer;

-- The asker's alone: to others it would tell how many were asked before them.
call guard_table('support_states');
create policy own on support_states for select to peerhood_viewer using (exists (
  select 1 from support_requests r where r.id = request_id and r.asker_id = viewer()));
grant select on support_states to peerhood_viewer;

call guard_table('support_invitations');
create policy own on support_invitations for select to peerhood_viewer using (person_id = viewer());
grant select on support_invitations to peerhood_viewer;

-- Who made it, and the asker once it was brought to them, while it stands; never the others who offered.
call guard_table('support_offers');
create policy seen on support_offers for select to peerhood_viewer using (
  person_id = viewer()
  or (brought_at is not null and (ended_at is null or ending = 'accepted') and person_id <> all ((select my_blocked())::uuid[])
    and exists (select 1 from support_requests r where r.id = request_id and r.asker_id = viewer())));
grant select on support_offers to peerhood_viewer;

call guard_table('support_helpers');
create policy own on support_helpers to peerhood_viewer using (person_id = viewer()) with check (person_id = viewer());
grant select, insert, update, delete on support_helpers to peerhood_viewer;

call guard_table('support_hours');
create policy own on support_hours to peerhood_viewer using (person_id = viewer()) with check (person_id = viewer());
grant select, insert, delete on support_hours to peerhood_viewer;

-- Only what the viewer can see can be named, so that a name tells nothing.
call guard_table('support_avoidances');
create policy own on support_avoidances to peerhood_viewer using (person_id = viewer()) with check (
  person_id = viewer() and other_id is distinct from viewer()
  and (experience_id is null or exists (select 1 from experiences e where e.id = experience_id))
  -- Nor a group whose members only its members know: who is kept away from it would be one of them.
  and (group_id is null or exists (select 1 from groups g where g.id = group_id
    and (g.visibility in ('public', 'community') or g.id = any (my_groups()))))
  and (other_id is null or exists (select 1 from people p where p.id = other_id)));
grant select, insert, delete on support_avoidances to peerhood_viewer;

------------------------------------------------------------------------------------------------------------------
-- Steps

-- The next state of a request. Whoever waits for it, and is not chosen, is let go.
create or replace function take_support_step(of_request uuid, to_state text, who uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare let_go uuid;
begin
  update support_states set ended_at = now() where request_id = of_request and ended_at is null;
  insert into support_states (request_id, state, by_person_id) values (of_request, to_state, who);
  update support_requests set state = to_state,
      opened_at = case when to_state = 'willing' then coalesce(opened_at, now()) else opened_at end,
      closed_at = case when to_state in ('ended', 'withdrawn', 'lapsed') then coalesce(closed_at, now()) end
    where id = of_request;
  if to_state not in ('met', 'ended', 'withdrawn', 'lapsed') then return; end if;
  update support_invitations set ended_at = now(), ending = 'closed' where request_id = of_request and ended_at is null;
  for let_go in update support_offers set ended_at = now(), ending = 'thanked'
      where request_id = of_request and ended_at is null returning id loop
    perform note_happening('support thanks', let_go);
  end loop;
end $$;

-- Asks. What is refused is the answer: 'many' when as many requests of the viewer's wait as may at once, 'paused',
-- 'group' for one that is not theirs.
create or replace function ask_for_support(of_form text, to_reach text, in_group uuid, new_words text, new_html text,
  its_language text, about uuid[], of_topic uuid, been boolean, first_language boolean, out request uuid, out refusal text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if viewer() is null then raise insufficient_privilege; end if;
  perform pg_advisory_xact_lock(hashtextextended('asks for support ' || viewer(), 0));
  if coalesce(paused_in(in_group), false) then refusal := 'paused'; return; end if;
  if (select count(*) from support_requests r where r.asker_id = viewer() and r.closed_at is null and r.state <> 'met') >= 3
  then refusal := 'many'; return; end if;
  if to_reach = 'group' and (in_group is null or in_group <> all (my_groups())) then refusal := 'group'; return; end if;
  if of_topic is not null and not exists (select 1 from topics t
    where t.id = of_topic and t.author_id = viewer() and t.group_id = in_group) then refusal := 'group'; return; end if;
  request := uuidv7();
  insert into support_requests (id, asker_id, form, reach, group_id, words, html, language, topic_id, wishes_been,
      wishes_language)
    values (request, viewer(), of_form, to_reach, case when to_reach = 'group' then in_group end, new_words, new_html,
      its_language, of_topic, been, first_language);
  insert into support_request_experiences (request_id, experience_id)
    select distinct request, e.id from experiences e where e.id = any (about)
      and (e.kept_to is null or e.kept_to = any (my_groups())) limit 10;
  perform take_support_step(request, 'open', viewer());
end $$;

-- One tap, no reason. Nobody but the viewer reads it from then on.
create or replace function withdraw_support(of_request uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform 1 from support_requests r where r.id = of_request and r.asker_id = viewer() and r.closed_at is null for update;
  if not found then return false; end if;
  perform take_support_step(of_request,
    case when (select state from support_requests where id = of_request) = 'met' then 'ended' else 'withdrawn' end, viewer());
  return true;
end $$;

-- Only whoever asked lets more people see it, and only more: from one to those who share it, and once more to anyone willing
-- among them at once.
create or replace function widen_support(of_request uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare asked support_requests;
begin
  select * into asked from support_requests r where r.id = of_request and r.asker_id = viewer() and r.closed_at is null
    and r.state <> 'met' for update;
  if asked.id is null then return false; end if;
  if asked.reach = 'one' then
    update support_requests set reach = 'peers' where id = of_request;
    perform take_support_step(of_request, case when asked.state = 'offered' then 'offered' else 'open' end, viewer());
    return true;
  end if;
  if asked.opened_at is not null or asked.topic_id is not null then return false; end if;
  if asked.state = 'offered' then update support_requests set opened_at = now() where id = of_request;
  else perform take_support_step(of_request, 'willing', viewer()); end if;
  perform note_happening('support open', of_request);
  return true;
end $$;

-- Whoever it reached answers: bring_support_offer brings it to the asker, once somebody has looked at the words. 'gone' for
-- what is not theirs to answer any more, 'paused', 'notYet' for who may not listen yet, 'full' for who carries as many
-- already as they may. As first words to a stranger they are text alone (as refuse_request says), nobody sends the same
-- again and again, and a new account no more than five in a day.
create or replace function offer_support(of_request uuid, of_form text, new_words text, new_html text, experience uuid,
  of_post uuid, profile boolean, links integer, words_print bytea, out offer uuid, out refusal text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare asked support_requests; newcomer boolean;
begin
  -- So that two at once do not pass the limit below.
  perform pg_advisory_xact_lock(hashtextextended('offers support ' || viewer(), 0));
  select * into asked from support_requests r where r.id = of_request and r.id = any (my_support_requests())
    and r.closed_at is null and r.state <> 'met' for update;
  if asked.id is null or asked.asker_id = viewer() then refusal := 'gone'; return; end if;
  if coalesce(paused_in(null), false) then refusal := 'paused'; return; end if;
  if asked.form not in ('unsure', 'group') and of_form <> asked.form then refusal := 'gone'; return; end if;
  if of_form = 'listener' and not may_listen(viewer()) then refusal := 'notYet'; return; end if;
  if exists (select 1 from support_offers o where o.request_id = of_request and o.person_id = viewer() and o.ended_at is null)
  then refusal := 'gone'; return; end if;
  if (select count(*) from support_offers o where o.person_id = viewer() and o.ended_at is null) >= 5
  then refusal := 'full'; return; end if;
  if refuse_request(new_words, links) is not null then refusal := 'links'; return; end if;
  select w.refusal, w.newcomer into refusal, newcomer from refuse_words(uuidv7(), null, null, links, words_print) w;
  if refusal is null and words_print is not null and exists (select 1 from support_offers o where o.person_id = viewer()
    and o.print = words_print and o.request_id <> of_request and o.made_at > now() - interval '1 day') then refusal := 'again'; end if;
  if refusal is null and newcomer and (select count(*) from support_offers o where o.person_id = viewer()
    and o.made_at > now() - interval '1 day') >= 5 then refusal := 'offers'; end if;
  if refusal is not null then return; end if;
  offer := uuidv7();
  insert into support_offers (id, request_id, person_id, form, words, html, experience_id, relation, post_id, shows_profile,
      print, fresh)
    select offer, of_request, viewer(), of_form, new_words, new_html, l.experience_id, l.relation,
      -- Their own words that stand where more than a closed group reads, or in the group that was asked.
      (select p.id from posts p where p.id = of_post and p.author_id = viewer() and p.removed_at is null
        and (p.audience <> 'members' or (asked.reach = 'group' and p.group_id = asked.group_id))), profile,
      words_print, newcomer
    from (select 1) one left join lived_experiences l on l.person_id = viewer() and l.experience_id = experience;
  update support_invitations set ended_at = now(), ending = 'offered'
    where request_id = of_request and person_id = viewer() and ended_at is null;
end $$;

-- Whether a decision keeps it from whoever asked.
create or replace function support_offer_held(of_offer uuid) returns boolean language sql stable
security definer set search_path = pg_catalog, public, pg_temp
  return exists (select 1 from reports r join decisions d on d.report_id = r.id
    where r.offer_id = of_offer and d.kind in ('hide', 'remove') and d.ended_at is null);

-- The asker reads it from now on, and is told. For who locked the request.
create or replace function put_support_offer(of_offer uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare brought support_offers;
begin
  update support_offers set brought_at = now() where id = of_offer returning * into brought;
  perform take_support_step(r.id, 'offered', null) from support_requests r
    where r.id = brought.request_id and r.state in ('open', 'invited', 'willing');
  perform note_happening('support offer', of_offer);
end $$;

-- Brings what the viewer just offered to whoever asked. False: it waits until a person has looked at it, by a rule that was
-- kept before, or since two other new accounts wrote the same words within an hour (as print_post says of posts).
create or replace function bring_support_offer(of_offer uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare made support_offers; of_report uuid;
begin
  perform 1 from support_requests r where r.id = (
    select o.request_id from support_offers o where o.id = of_offer and o.person_id = viewer()) for update;
  select * into made from support_offers o
    where o.id = of_offer and o.person_id = viewer() and o.ended_at is null and o.brought_at is null for update;
  if made.id is null or support_offer_held(of_offer) then return false; end if;
  if made.fresh and made.print is not null then
    perform pg_advisory_xact_lock(hashtextextended('print ' || encode(made.print, 'hex'), 0));
    if (select count(distinct o.person_id) from support_offers o where o.print = made.print and o.fresh
      and o.person_id <> viewer() and o.made_at > now() - interval '1 hour') >= 2 then
      insert into reports (subject, offer_id, reason) values ('offer', of_offer, 'alike') returning id into of_report;
      perform put_offer_decision('hide', of_report, null, 'alike', '');
      return false;
    end if;
  end if;
  perform put_support_offer(of_offer);
  return true;
end $$;

-- An offer is taken back: where it was the only one, the search goes on.
create or replace function withdraw_support_offer(of_offer uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare taken support_offers;
begin
  -- First the request, as whoever accepts does.
  perform 1 from support_requests r where r.id = (
    select o.request_id from support_offers o where o.id = of_offer and o.person_id = viewer()) for update;
  update support_offers set ended_at = now(), ending = 'withdrawn'
    where id = of_offer and person_id = viewer() and ended_at is null returning * into taken;
  if taken.id is null then return false; end if;
  perform support_goes_on(taken.request_id);
  return true;
end $$;

-- Without a standing offer a request looks on where it was.
create or replace function support_goes_on(of_request uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare asked support_requests;
begin
  select * into asked from support_requests where id = of_request for update;
  if asked.state = 'offered' and not exists (select 1 from support_offers o
    where o.request_id = of_request and o.ended_at is null and o.brought_at is not null) then
    perform take_support_step(of_request, case when asked.opened_at is not null then 'willing' else 'open' end, null);
  end if;
end $$;

-- Without a reason, and unseen. Where they said yes and it was accepted, it is over for both: whoever answers somebody, or
-- walks alongside them, can stop as well. (What is listened to ends in its own place.)
create or replace function decline_support(of_request uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if of_request <> all (my_support_requests()) or exists (select 1 from support_requests r
    where r.id = of_request and r.asker_id = viewer()) then return false; end if;
  perform 1 from support_requests where id = of_request for update;
  if exists (select 1 from support_requests where id = of_request and (state = 'met' or closed_at is not null)) then
    perform take_support_step(r.id, 'ended', null) from support_requests r join support_offers o on o.request_id = r.id
      where r.id = of_request and r.closed_at is null and o.person_id = viewer() and o.ending = 'accepted'
        and o.form <> 'listener';
    return found;
  end if;
  update support_offers set ended_at = now(), ending = 'withdrawn'
    where request_id = of_request and person_id = viewer() and ended_at is null;
  perform support_goes_on(of_request);
  insert into support_invitations (request_id, person_id, until, ended_at, ending)
    values (of_request, viewer(), now(), now(), 'declined')
    on conflict (request_id, person_id) do update set ended_at = now(), ending = 'declined';
  return true;
end $$;

-- The conversation of two people, made or taken up again: both have said yes.
create or replace function support_conversation(one uuid, other uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare room uuid; accepter uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended('asks ' || least(one, other) || greatest(one, other), 0));
  -- Not one in which one of them listened to the other: that ends, and its words go.
  select c.room_id, c.asked_id into room, accepter from conversations c
    where c.kind = 'direct' and least(c.asker_id, c.asked_id) = least(one, other)
      and greatest(c.asker_id, c.asked_id) = greatest(one, other);
  if room is null then
    room := uuidv7();
    accepter := other;
    insert into rooms (id, made_by) values (room, one);
    insert into conversations (room_id, asker_id, asked_id) values (room, one, other);
  end if;
  update conversation_answers a set ended_at = now() where a.room_id = room and a.ended_at is null and a.kind <> 'accepted';
  if not exists (select 1 from conversation_answers a where a.room_id = room and a.ended_at is null) then
    insert into conversation_answers (room_id, person_id, kind) values (room, accepter, 'accepted');
  end if;
  update conversations set heard = true where room_id = room and not heard;
  -- Whoever left it is back by this.
  delete from conversation_leavings l where l.room_id = room;
  return room;
end $$;

-- The asker says yes to one offer: it opens what it was for, and begins with what both wrote already. 'gone' when it does
-- not stand any more, 'busy' when its author carries too much at the moment.
create or replace function accept_support_offer(of_offer uuid, out room uuid, out refusal text)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare asked support_requests; chosen support_offers; first uuid; second uuid := uuidv7();
begin
  select r.* into asked from support_offers o join support_requests r on r.id = o.request_id
    where o.id = of_offer and r.asker_id = viewer() and r.closed_at is null and r.state <> 'met' for update of r;
  select * into chosen from support_offers o where o.id = of_offer and o.ended_at is null for update;
  if asked.id is null or chosen.id is null or chosen.brought_at is null or chosen.person_id = any (my_blocked())
    or coalesce(paused_in_place(chosen.person_id, true), false) then refusal := 'gone'; return; end if;
  if coalesce(paused_in(null), false) then refusal := 'paused'; return; end if;
  -- Nobody walks alongside more people than the matching would ask of them (`pairings` of caseload.ts); two askers who say
  -- yes at once do not both get the last place.
  if chosen.form = 'companion' then
    perform pg_advisory_xact_lock(hashtextextended('walks alongside ' || chosen.person_id, 0));
    if (select count(*) from support_offers o join support_requests r on r.id = o.request_id
      where o.person_id = chosen.person_id and o.form = 'companion' and o.ending = 'accepted' and r.state = 'met'
        and r.closed_at is null) >= 3 then refusal := 'busy'; return; end if;
  end if;
  -- The listening says for itself who may, and how many at a time.
  room := case when chosen.form = 'listener' then begin_listening(viewer(), chosen.person_id, asked.id)
    else support_conversation(viewer(), chosen.person_id) end;
  if room is null then refusal := 'busy'; return; end if;
  -- Both were looked at when they were written: what was found in them stands, and is what was found in these messages.
  if asked.words <> '' then
    first := uuidv7();
    insert into messages (id, room_id, author_id, body, html, words) values (first, room, viewer(), asked.words, asked.html,
      message_words(room, tsvector_to_array(to_tsvector('simple', asked.words))));
  end if;
  insert into messages (id, room_id, author_id, body, html, words) values (second, room, chosen.person_id, chosen.words,
    chosen.html, message_words(room, tsvector_to_array(to_tsvector('simple', chosen.words))));
  perform note_event('room', room, room, null);
  update support_offers set ended_at = now(), ending = 'accepted', message_id = second where id = of_offer;
  update support_requests set room_id = room, message_id = first where id = asked.id;
  -- What each of the two is shown alone goes with them to where they talk now.
  update author_cards c set topic_id = room, post_id = case c.post_id when of_offer then second else coalesce(first, c.post_id) end
    where c.topic_id = asked.id and (c.person_id, c.post_id) in ((asked.asker_id, asked.id), (chosen.person_id, of_offer));
  perform take_support_step(asked.id, 'met', viewer());
  perform note_happening('support accepted', of_offer);
end $$;

-- A note of a hand-over that the asker agreed to: their request looks for somebody again, and not for who listened till now.
create or replace function seek_support_again() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare about listenings; asked support_requests;
begin
  select * into about from listenings l where l.room_id = new.room_id;
  select * into asked from support_requests r where r.id = about.request_id and r.closed_at is null and r.state = 'met' for update;
  if asked.id is null then return null; end if;
  update support_requests set opened_at = null where id = asked.id;
  if about.listener_id is not null then
    insert into support_invitations (request_id, person_id, until, ended_at, ending)
      values (asked.id, about.listener_id, now(), now(), 'declined')
      on conflict (request_id, person_id) do update set ended_at = now(), ending = 'declined';
    update support_offers set ending = 'thanked' where request_id = asked.id and person_id = about.listener_id and ending = 'accepted';
  end if;
  perform take_support_step(asked.id, 'open', null);
  return null;
end $$;
create or replace trigger seek_support_again after update of answer on listening_handovers for each row
  when (new.answer = 'agreed' and old.answer is distinct from 'agreed') execute function seek_support_again();

-- What was asked for is over when the conversation is that it led to.
create or replace function end_support_with_listening() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform take_support_step(r.id, 'ended', null) from support_requests r
    where r.id = new.request_id and r.room_id = new.room_id and r.state = 'met' and r.closed_at is null;
  return null;
end $$;
create or replace trigger end_support after update of ended_at on listenings for each row
  when (old.ended_at is null and new.ended_at is not null and new.request_id is not null)
  execute function end_support_with_listening();

-- What the asker may know of those who would listen: that they practised and signed, and since when a group knows them.
create or replace function support_listeners(of_request uuid) returns table (offer_id uuid, practised boolean,
  signed_at timestamptz, known_since timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select o.id, s.practised, s.signed_at, s.known_since from support_offers o
  join support_requests r on r.id = o.request_id and r.asker_id = viewer()
  cross join lateral listener_standing(o.person_id) s
  where o.request_id = of_request and o.form = 'listener' and o.ended_at is null and o.brought_at is not null
    and o.person_id <> all (my_blocked());
end $$;

-- What stands between two people who are kept apart from now on: an offer is as if it had been taken back, and the search goes
-- on; an invitation lapses. `entirely`: also what they had agreed on.
create or replace function part_support(one uuid, other uuid, entirely boolean) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare of_request uuid;
begin
  for of_request in select r.id from support_requests r where r.asker_id in (one, other) and r.closed_at is null
      order by r.id for update loop
    update support_invitations i set ended_at = now(), ending = 'lapsed' from support_requests r
      where r.id = of_request and i.request_id = r.id and i.ended_at is null
        and (r.asker_id, i.person_id) in ((one, other), (other, one));
    update support_offers o set ended_at = now(), ending = 'withdrawn' from support_requests r
      where r.id = of_request and o.request_id = r.id and o.ended_at is null
        and (r.asker_id, o.person_id) in ((one, other), (other, one));
    if found then perform support_goes_on(of_request); end if;
    if entirely then
      perform take_support_step(r.id, 'ended', null) from support_requests r join support_offers o on o.request_id = r.id
        where r.id = of_request and r.state = 'met' and r.closed_at is null and o.ending = 'accepted' and o.form <> 'listener'
          and (r.asker_id, o.person_id) in ((one, other), (other, one));
    end if;
  end loop;
end $$;

create or replace function part_support_by_block() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform part_support(new.blocker_id, new.blocked_id, true);
  return null;
end $$;
create or replace trigger part_support after insert on blocks for each row execute function part_support_by_block();

create or replace function part_support_by_avoidance() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform part_support(new.person_id, apart.id, false) from (
    select new.other_id as id where new.other_id is not null
    union
    select m.person_id from memberships m where m.group_id = new.group_id and m.person_id <> new.person_id
      and exists (select 1 from support_requests r left join support_offers o on o.request_id = r.id and o.ended_at is null
          left join support_invitations i on i.request_id = r.id and i.ended_at is null
        where r.closed_at is null and ((r.asker_id = new.person_id and m.person_id in (o.person_id, i.person_id))
          or (r.asker_id = m.person_id and new.person_id in (o.person_id, i.person_id))))) apart;
  return null;
end $$;
create or replace trigger part_support after insert on support_avoidances
  for each row execute function part_support_by_avoidance();

-- Whoever leaves the place asks for nothing any more, and nothing waits for them. For begin_leaving.
create or replace function end_support_of(person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare about record;
begin
  for about in select r.id, r.asker_id, r.state from support_requests r where r.closed_at is null and (r.asker_id = person
      or exists (select 1 from support_offers o where o.request_id = r.id and o.person_id = person
        and (o.ended_at is null or o.ending = 'accepted'))
      or exists (select 1 from support_invitations i where i.request_id = r.id and i.person_id = person and i.ended_at is null))
      order by r.id for update loop
    if about.asker_id = person then
      perform take_support_step(about.id, case when about.state = 'met' then 'ended' else 'withdrawn' end, person);
      continue;
    end if;
    perform end_support_invitation(about.id, person);
    update support_offers set ended_at = now(), ending = 'withdrawn'
      where request_id = about.id and person_id = person and ended_at is null;
    perform support_goes_on(about.id);
    perform take_support_step(about.id, 'ended', null) from support_offers o
      where o.request_id = about.id and o.person_id = person and o.ending = 'accepted' and about.state = 'met';
  end loop;
end $$;

-- For forms that are met elsewhere: a group that was joined, an answer in a topic.
create or replace function meet_support(of_request uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform 1 from support_requests r where r.id = of_request and r.asker_id = viewer() and r.closed_at is null
    and r.state <> 'met' for update;
  if not found then return false; end if;
  perform take_support_step(of_request, 'met', viewer());
  return true;
end $$;

------------------------------------------------------------------------------------------------------------------
-- For the job that brings requests to people: ids and numbers alone, as the system role.

-- Brings a request to one person until then. False when it went elsewhere meanwhile.
create or replace function invite_to_support(of_request uuid, person uuid, till timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare asked support_requests;
begin
  select * into asked from support_requests r where r.id = of_request and r.closed_at is null
    and r.state in ('open', 'invited', 'offered', 'willing') for update;
  if asked.id is null or not support_audience(asked, person)
    or exists (select 1 from support_offers o where o.request_id = of_request and o.ended_at is null
      and (o.person_id = person or (asked.reach = 'one' and o.brought_at is not null)))
    or (asked.reach = 'one' and exists (select 1 from support_invitations i where i.request_id = of_request and i.ended_at is null))
  then return false; end if;
  -- Silence was no refusal: who did not answer may be asked again, also where somebody else came first and handed it on;
  -- who did answer, never.
  insert into support_invitations as i (request_id, person_id, until) values (of_request, person, till)
    on conflict (request_id, person_id) do update set made_at = now(), until = excluded.until, ended_at = null, ending = null
      where i.ending in ('lapsed', 'closed');
  if not found then return false; end if;
  if asked.state = 'open' then perform take_support_step(of_request, 'invited', null); end if;
  perform note_happening('support invitation', of_request, person);
  return true;
end $$;

-- Who waited for an answer longer than was said waits no more; what they did not read they do not read now.
create or replace function end_support_invitation(of_request uuid, person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update support_invitations set ended_at = now(), ending = 'lapsed'
    where request_id = of_request and person_id = person and ended_at is null;
end $$;

-- Whom an event may concern. What they may read is asked afterwards, as each of them.
create or replace function concerned_by_support(of_kind text, subject uuid, person uuid)
returns table (person_id uuid, kind text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select person, of_kind where of_kind = 'support invitation' and person is not null
  union all
  select r.asker_id, of_kind from support_offers o join support_requests r on r.id = o.request_id
    where of_kind = 'support offer' and o.id = subject and o.brought_at is not null
  union all
  select o.person_id, of_kind from support_offers o where of_kind in ('support accepted', 'support thanks') and o.id = subject
  union all
  select r.asker_id, of_kind from support_requests r where of_kind in ('support nobody', 'support lapsed') and r.id = subject
  union all
  (select h.person_id, of_kind from support_requests r join support_helpers h on h.paused_at is null and h.forms <> '{}'
    where of_kind = 'support open' and r.id = subject and support_audience(r, h.person_id)
      and not exists (select 1 from support_invitations i where i.request_id = r.id and i.person_id = h.person_id)
      and not on_break(h.person_id)
    order by (select max(i.made_at) from support_invitations i where i.person_id = h.person_id) nulls first limit 50)
$$;

-- How many people who help are there for this at the moment: never who, and never more exactly than “some”, so that asking
-- again and again finds nobody out. 0, 1 for a few, 5 for five or more, 10 for ten or more. It is the same number for
-- everybody else, also for who is kept apart from some of them: one that knew better would tell, beside what a visitor
-- sees, of a block, and of whoever is left when one keeps away from all others.
create or replace function support_here() returns table (form text, here integer)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query
  -- From those who are there now: to ask everybody who ever helps whether they are takes longer the more there are.
  with there as materialized (
    select h.person_id from support_helpers h where h.here_until > now()
    union
    select x.person_id from support_hours x left join preferences f on f.person_id = x.person_id,
      lateral (select now() at time zone coalesce(f.time_zone, 'UTC')) t (here)
    where x.weekday = extract(isodow from t.here)
      and extract(hour from t.here) * 60 + extract(minute from t.here) between x.from_minute and x.to_minute - 1)
  select asked.form, (select case when count(*) = 0 then 0 when count(*) < 5 then 1 when count(*) < 10 then 5 else 10 end
    from (select 1 from there join support_helpers h on h.person_id = there.person_id
      join people p on p.id = h.person_id and p.leaving_at is null
      where h.paused_at is null and h.person_id is distinct from viewer()
        and case when asked.form = 'unsure' then h.forms <> '{}' else asked.form = any (h.forms) end
        and (asked.form <> 'listener' or may_listen(h.person_id))
        and not paused_in_place(h.person_id, true) and not on_break(h.person_id)
      limit 10) found)::integer
  from unnest(array['answer', 'listener', 'companion', 'unsure']) asked (form);
end $$;

-- The hours at which people who help are there, of nobody in particular: for saying when somebody usually is.
create or replace function support_hours_known(of_form text) returns table (zone text, weekday integer, from_minute integer,
  to_minute integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct coalesce(f.time_zone, 'UTC'), x.weekday::integer, x.from_minute::integer, x.to_minute::integer
  from support_hours x join support_helpers h on h.person_id = x.person_id and h.paused_at is null
  left join preferences f on f.person_id = h.person_id
  where h.person_id is distinct from viewer()
    and case when of_form in ('answer', 'listener', 'companion') then of_form = any (h.forms) else h.forms <> '{}' end
    and not on_break(h.person_id)
  limit 500
$$;

-- How long requests waited lately until somebody offered or replied, in minutes, null for those that waited in vain, and how
-- long those waited. Of nobody: numbers alone, and none from places where they would be one person's.
create or replace function support_waits(of_form text) returns table (minutes integer, ended_minutes integer)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  -- What came of a request came after it: both are read once from the newest on, and not one for each of the other.
  with lately as materialized (select r.id, r.form, r.asker_id, r.made_at, r.state, r.closed_at from support_requests r
      where r.made_at > now() - interval '30 days'),
  met as materialized (select s.request_id, min(s.at) as at from support_states s
      where s.state in ('offered', 'met') and s.at > now() - interval '30 days' group by 1)
  select case when met.at is not null then greatest(0, round(extract(epoch from met.at - r.made_at) / 60))::integer end,
    round(extract(epoch from coalesce(r.closed_at, now()) - r.made_at) / 60)::integer
  from lately r left join met on met.request_id = r.id
  where (r.form = of_form or of_form = 'unsure')
    and (met.at is not null or r.state = 'lapsed' or (r.closed_at is null and r.made_at < now() - interval '1 hour'))
    and (select count(distinct x.asker_id) from lately x) >= 5
  order by r.made_at desc limit 500
$$;

-- Requests that are over are forgotten after so many days, with all that belongs to them; what was reported waits until it
-- is settled. One that was met, and where nobody has said anything to the other for as long, is over: nobody needs to
-- remember to say so.
create or replace function forget_support(days integer) returns integer
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare gone integer;
begin
  perform take_support_step(r.id, 'ended', null) from support_requests r
    where r.state = 'met' and r.closed_at is null
      and not exists (select 1 from support_states s
        where s.request_id = r.id and s.ended_at is null and s.at > now() - make_interval(days => days))
      and not exists (select 1 from messages m
        where m.room_id = r.room_id and m.created_at > now() - make_interval(days => days))
      and not exists (select 1 from listenings l where l.room_id = r.room_id and l.ended_at is null);
  delete from support_requests r where r.closed_at < now() - make_interval(days => days)
    and not exists (select 1 from reports x where x.request_id = r.id and x.settled_at is null)
    and not exists (select 1 from triage_flags f where f.request_id = r.id and f.settled_at is null)
    and not exists (select 1 from support_offers o where o.request_id = r.id and (
      exists (select 1 from reports x where x.offer_id = o.id and x.settled_at is null)
      or exists (select 1 from triage_flags f where f.offer_id = o.id and f.settled_at is null)));
  get diagnostics gone = row_count;
  -- By which copies are found, for a day.
  update support_offers o set print = null where o.print is not null and o.made_at < now() - interval '2 days';
  -- Words that were taken away from what goes on: what was decided about them cannot be taken back from then on.
  update support_offers o set words = '', html = '', print = null
    where o.brought_at is null and o.words <> '' and o.ended_at < now() - make_interval(days => days)
      and exists (select 1 from reports r join decisions d on d.report_id = r.id where r.offer_id = o.id
        and d.kind in ('hide', 'remove') and d.ended_at is null and d.made_at < now() - make_interval(days => days))
      and not exists (select 1 from reports x where x.offer_id = o.id and x.settled_at is null)
      and not exists (select 1 from reports x join decisions d on d.report_id = x.id join appeals a on a.decision_id = d.id
        where x.offer_id = o.id and a.settled_at is null);
  return gone;
end $$;

------------------------------------------------------------------------------------------------------------------
-- Reports and flags: see 04_safety.sql and 07_triage.sql, which know posts.

-- As note_words for posts: what was found in what the viewer asks for.
create or replace function note_request_words(of_request uuid, found_level flag_level, source text, flagged text,
  found_hits jsonb, anew boolean) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare asked support_requests; noted uuid;
begin
  select * into asked from support_requests r where r.id = of_request and r.asker_id = viewer();
  if asked.id is null or found_level is null or not words_looked_at(viewer())
    or exists (select 1 from triage_flags f where f.request_id = of_request) then return; end if;
  insert into triage_flags (request_id, group_id, author_id, level, found_by, flagged_words, hits, due_at)
    values (of_request, asked.group_id, viewer(), found_level, source, flagged, found_hits, due(found_level::text))
    returning id into noted;
  if found_level = 'soon' and not exists (select 1 from flag_readers(asked.group_id, viewer())) then
    perform tell_organisers('nobody reads a flag');
  end if;
  if found_level in ('crisis', 'urgent') then perform tell_flag_readers(asked.group_id); end if;
  -- The request stands where a topic would: the card is shown on its page.
  insert into author_cards (person_id, topic_id, post_id, flag_id) values (viewer(), of_request, of_request, noted)
    on conflict (person_id, topic_id, post_id) do update set flag_id = excluded.flag_id, until = excluded.until;
end $$;

-- A decision about a request: for put_decision. It is closed, and nobody reads it any more but who asked. Several may have
-- reported it: each later decision takes the place of the one before, with the appeal and with the words that came of it.
create or replace function put_request_decision(new_kind decision_kind, of_report uuid, maker uuid, its_rule text,
  its_facts text) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare made uuid := uuidv7(); asked support_requests; message uuid; replaced uuid[];
begin
  select q.* into asked from reports r join support_requests q on q.id = r.request_id where r.id = of_report for update of q;
  -- Not where its author took it away, or where something else was decided about it.
  message := (select m.id from messages m where m.id = asked.message_id and m.removed_by is distinct from 'author'
    and not exists (select 1 from decisions d left join reports r on r.id = d.report_id where d.message_id = m.id
      and d.kind in ('hide', 'remove') and d.ended_at is null and r.request_id is distinct from asked.id));
  with ended as (update decisions d set ended_at = now(), ended_by = viewer() from reports r
    where r.id = d.report_id and r.request_id = asked.id and d.kind in ('hide', 'remove') and d.ended_at is null
    returning d.id)
    select array_agg(id) into replaced from ended;
  insert into decisions (id, report_id, kind, message_id, person_id, made_by, automated, rule, facts)
    values (made, of_report, new_kind, message, asked.asker_id, maker, maker is null, its_rule, its_facts);
  perform carry_appeal(replaced, made, asked.asker_id);
  if asked.closed_at is null then perform take_support_step(asked.id, 'withdrawn', null); end if;
  if message is not null then perform take_message_away(message, 'moderator'); end if;
  perform audit_as(maker, case new_kind when 'hide' then 'hid a post' else 'removed a post' end, null, asked.asker_id,
    asked.id, jsonb_build_object('kind', new_kind, 'of', 'request'), now());
  insert into account_notices (person_id, kind, by_person_id) values (asked.asker_id,
    case new_kind when 'hide' then 'post hidden' else 'post removed' end, maker);
  return made;
end $$;

-- The same for what the viewer offers. It is between two people: moderators look, and nobody for the group that was asked.
create or replace function note_offer_words(of_offer uuid, found_level flag_level, source text, flagged text,
  found_hits jsonb, anew boolean) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare made support_offers; noted uuid;
begin
  select * into made from support_offers o where o.id = of_offer and o.person_id = viewer();
  if made.id is null or found_level is null or not words_looked_at(viewer())
    or exists (select 1 from triage_flags f where f.offer_id = of_offer) then return; end if;
  insert into triage_flags (offer_id, author_id, level, found_by, flagged_words, hits, due_at)
    values (of_offer, viewer(), found_level, source, flagged, found_hits, due(found_level::text))
    returning id into noted;
  if found_level = 'soon' and not exists (select 1 from flag_readers(null, viewer())) then
    perform tell_organisers('nobody reads a flag');
  end if;
  if found_level in ('crisis', 'urgent') then perform tell_flag_readers(null); end if;
  insert into author_cards (person_id, topic_id, post_id, flag_id) values (viewer(), made.request_id, of_offer, noted)
    on conflict (person_id, topic_id, post_id) do update set flag_id = excluded.flag_id, until = excluded.until;
end $$;

-- A decision about an offer: for put_decision, and for rules (maker null). Whoever asked reads it no more; where it became the
-- first message of a conversation, that goes too. What a rule keeps back waits, and what a person takes away is over: its
-- author is not asked for that request again.
create or replace function put_offer_decision(new_kind decision_kind, of_report uuid, maker uuid, its_rule text,
  its_facts text) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare made uuid := uuidv7(); about support_offers; message uuid; replaced uuid[];
begin
  -- First the request, as whoever accepts does.
  perform 1 from reports r join support_offers o on o.id = r.offer_id join support_requests q on q.id = o.request_id
    where r.id = of_report for update of q;
  select o.* into about from reports r join support_offers o on o.id = r.offer_id where r.id = of_report for update of o;
  -- Not where its author took it away, or where something else was decided about it.
  message := (select m.id from messages m where m.id = about.message_id and m.removed_by is distinct from 'author'
    and not exists (select 1 from decisions d left join reports r on r.id = d.report_id where d.message_id = m.id
      and d.kind in ('hide', 'remove') and d.ended_at is null and r.offer_id is distinct from about.id));
  with ended as (update decisions d set ended_at = now(), ended_by = viewer() from reports r
    where r.id = d.report_id and r.offer_id = about.id and d.kind in ('hide', 'remove') and d.ended_at is null
    returning d.id)
    select array_agg(id) into replaced from ended;
  insert into decisions (id, report_id, kind, message_id, person_id, made_by, automated, rule, facts)
    select made, of_report, new_kind, message, r.about_person_id, maker, maker is null, its_rule, its_facts
    from reports r where r.id = of_report;
  perform carry_appeal(replaced, made, about.person_id);
  update support_offers set brought_at = null where id = about.id;
  if message is not null then perform take_message_away(message, 'moderator'); end if;
  if maker is not null and about.ended_at is null then
    update support_offers set ended_at = now(), ending = 'removed' where id = about.id;
    insert into support_invitations (request_id, person_id, until, ended_at, ending)
      values (about.request_id, about.person_id, now(), now(), 'declined')
      on conflict (request_id, person_id) do update set ended_at = now(), ending = 'declined';
  end if;
  perform support_goes_on(about.request_id);
  perform audit_as(maker, case new_kind when 'hide' then 'hid a post' else 'removed a post' end, null, about.person_id,
    about.id, jsonb_build_object('kind', new_kind, 'of', 'offer'), now());
  insert into account_notices (person_id, kind, by_person_id)
    select about.person_id, case new_kind when 'hide' then 'post hidden' else 'post removed' end, maker where about.id is not null;
  return made;
end $$;

-- A decision about it is taken back: where whoever asked still looks for somebody, and may meet its author, they read it now.
-- False when the words are not kept any more. For end_decision; what became a message it gives back itself.
create or replace function give_offer_back(ended decisions) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare about support_offers; asked support_requests;
begin
  select q.* into asked from reports r join support_offers o on o.id = r.offer_id join support_requests q on q.id = o.request_id
    where r.id = ended.report_id for update of q;
  select o.* into about from reports r join support_offers o on o.id = r.offer_id where r.id = ended.report_id for update of o;
  if about.id is null then return true; end if;
  if about.words = '' then return false; end if;
  if asked.closed_at is null and asked.state <> 'met' and (about.ended_at is null or about.ending = 'removed')
    and not support_apart(about.person_id, asked.asker_id)
    and not exists (select 1 from support_offers o where o.request_id = asked.id and o.person_id = about.person_id
      and o.id <> about.id and o.ended_at is null) then
    update support_offers set ended_at = null, ending = null where id = about.id;
    update support_invitations set ending = 'offered'
      where request_id = asked.id and person_id = about.person_id and ending = 'declined';
    perform put_support_offer(about.id);
  elsif about.ended_at is not null then
    -- Nobody reads it as an offer any more; it counts as one that was read.
    update support_offers set brought_at = now() where id = about.id;
  end if;
  return true;
end $$;

-- Words that encourage somebody to harm themself do not come before whoever asked until a person has looked.
create or replace function hold_offer_encouragement(of_offer uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare of_report uuid;
begin
  if not exists (select 1 from support_offers o where o.id = of_offer and o.person_id = viewer() and o.ended_at is null
    and o.brought_at is null) or not words_looked_at(viewer()) then return false; end if;
  insert into reports (subject, offer_id, reason) values ('offer', of_offer, 'danger') returning id into of_report;
  perform put_offer_decision('hide', of_report, null, 'encouragement', '');
  return true;
end $$;

-- Words that encourage somebody to harm themself reach nobody: the request is closed by a rule, and a person looks.
create or replace function hold_request_encouragement(of_request uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare asked support_requests;
begin
  select * into asked from support_requests r where r.id = of_request and r.asker_id = viewer() and r.closed_at is null;
  if asked.id is null or not words_looked_at(viewer()) then return false; end if;
  insert into reports (subject, request_id, reason) values ('request', of_request, 'danger');
  perform take_support_step(of_request, 'withdrawn', null);
  return true;
end $$;

revoke execute on function support_apart(uuid, uuid), support_audience(support_requests, uuid), asks_within(support_requests), my_own_requests(), my_support_requests(),
  take_support_step(uuid, text, uuid), ask_for_support(text, text, uuid, text, text, text, uuid[], uuid, boolean, boolean), withdraw_support(uuid),
  widen_support(uuid), offer_support(uuid, text, text, text, uuid, uuid, boolean, integer, bytea), withdraw_support_offer(uuid),
  support_offer_held(uuid), put_support_offer(uuid), bring_support_offer(uuid), note_offer_words(uuid, flag_level, text, text, jsonb, boolean),
  put_offer_decision(decision_kind, uuid, uuid, text, text), give_offer_back(decisions), hold_offer_encouragement(uuid),
  support_goes_on(uuid), decline_support(uuid), support_conversation(uuid, uuid), accept_support_offer(uuid), meet_support(uuid),
  part_support(uuid, uuid, boolean), part_support_by_block(), part_support_by_avoidance(), end_support_of(uuid),
  seek_support_again(), end_support_with_listening(), support_listeners(uuid), invite_to_support(uuid, uuid, timestamptz), end_support_invitation(uuid, uuid), concerned_by_support(text, uuid, uuid),
  support_here(), support_hours_known(text), support_waits(text), forget_support(integer),
  note_request_words(uuid, flag_level, text, text, jsonb, boolean), hold_request_encouragement(uuid),
  put_request_decision(decision_kind, uuid, uuid, text, text) from public;
grant execute on function my_own_requests(), my_support_requests(), ask_for_support(text, text, uuid, text, text, text, uuid[], uuid, boolean, boolean),
  withdraw_support(uuid), widen_support(uuid), offer_support(uuid, text, text, text, uuid, uuid, boolean, integer, bytea),
  bring_support_offer(uuid), note_offer_words(uuid, flag_level, text, text, jsonb, boolean), hold_offer_encouragement(uuid),
  withdraw_support_offer(uuid), decline_support(uuid), accept_support_offer(uuid), meet_support(uuid),
  support_listeners(uuid), support_here(),
  support_hours_known(text), support_waits(text), note_request_words(uuid, flag_level, text, text, jsonb, boolean), hold_request_encouragement(uuid)
  to peerhood_viewer;
grant execute on function support_apart(uuid, uuid), support_audience(support_requests, uuid),
  take_support_step(uuid, text, uuid), invite_to_support(uuid, uuid, timestamptz), end_support_invitation(uuid, uuid),
  support_goes_on(uuid), concerned_by_support(text, uuid, uuid), forget_support(integer), paused_in_place(uuid, boolean)
  to peerhood_system;
