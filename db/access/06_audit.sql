-- The log of what was done with the powers of a role. It is only ever added to, in one chain, by audit_as() alone.
-- What this cannot prevent, whoever runs the database, `peerhood audit verify` finds out.

-- Not by guard_table: no role of ours may change or remove a row, the owner of the table and the system neither.
alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy owner_reads on audit_log for select to peerhood_owner using (true);
create policy owner_adds on audit_log for insert to peerhood_owner with check (true);
create policy system_reads on audit_log for select to peerhood_system using (true);
-- Of a person who is gone the ids are taken out, by a trigger alone; the chain does not hold them.
create policy owner_forgets on audit_log for update to peerhood_owner using (true) with check (true);
revoke update, delete, truncate, references on audit_log from peerhood_owner;
grant update (actor_id, person_id) on audit_log to peerhood_owner;
grant select on audit_log to peerhood_system;

-- Read by organisers for the place, by facilitators for their group, by who acted, and by the person it is about;
-- who looked at words of theirs a person reads by looks_at_mine() alone, which names the role; whoever runs the place or a
-- group does not learn here either that they were reported.
create policy seen on audit_log for select to peerhood_viewer using (
  (verb not like 'looked at %' or person_id is distinct from viewer()) and (
    (group_id is null and is_organiser())
    or group_id = any ((select my_facilitated_groups())::uuid[])
    or actor_id = viewer()
    or person_id = viewer()));
grant select on audit_log to peerhood_viewer;

alter table audit_waiting enable row level security;
alter table audit_waiting force row level security;
create policy owner_all on audit_waiting to peerhood_owner using (true) with check (true);

-- One salt for each person whom the log knows: it stays with the owner and the system.
call guard_table('audit_marks');

-- How the chain calls a person: by nothing that could be found out once their salt is gone.
create or replace function audit_mark(person uuid) returns bytea
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if person is null then return null; end if;
  insert into audit_marks (person_id) select p.id from people p where p.id = person
    and not exists (select 1 from audit_marks m where m.person_id = p.id) on conflict do nothing;
  return sha256(coalesce((select m.salt || uuid_send(person) from audit_marks m where m.person_id = person),
    uuid_send(gen_random_uuid())));
end $$;

create or replace function forget_in_log() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update audit_log set actor_id = null where actor_id = old.id;
  update audit_log set person_id = null where person_id = old.id;
  return null;
end $$;
create or replace trigger forget_in_log after delete on people for each row execute function forget_in_log();

create or replace function refuse_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - '{actor_id,person_id}'::text[] = to_jsonb(old) - '{actor_id,person_id}'::text[]
    and (new.actor_id is not distinct from old.actor_id
      or (new.actor_id is null and not exists (select 1 from people where id = old.actor_id)))
    and (new.person_id is not distinct from old.person_id
      or (new.person_id is null and not exists (select 1 from people where id = old.person_id)))
  then return new; end if;
  raise exception 'the log is only ever added to' using errcode = 'insufficient_privilege';
end $$;
create or replace trigger refuse_change before update or delete on audit_log
  for each row execute function refuse_change();
create or replace trigger refuse_truncate before truncate on audit_log
  for each statement execute function refuse_change();

-- Writes down what the viewer did, for definer functions that have asked whether they may. `detail` holds ids, kinds and
-- numbers: no free words and no names, since nothing in the log can ever be erased. Who looks at what is not theirs is
-- noted with the role that let them (`as`).
create or replace function write_down(verb text, of_group uuid, of_person uuid, of_object uuid, detail jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if viewer() is null then raise insufficient_privilege; end if;
  perform audit_as(viewer(), verb, of_group, of_person, of_object, case when verb like 'looked at %'
    then detail || jsonb_build_object('as', case when of_group = any (my_facilitated_groups()) then 'facilitator'
      when is_moderator() then 'moderator' when is_organiser() then 'organiser' else 'member' end)
    else detail end, now());
end $$;

-- What the program itself writes down as the viewer: what organisers do in the place, about nobody and in no group.
-- Whatever else stands in the log was put there by the function that did it, so nobody can put words into it that
-- were never followed by a deed.
create or replace function audit(verb text, of_object uuid, detail jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not is_organiser() or verb <> all (array['changed the settings', 'made an invitation', 'ended an invitation',
    'added experiences', 'removed an experience', 'changed a target', 'took a record along', 'assessed the risks',
    'added a resource', 'changed a resource', 'checked a resource', 'moved a resource', 'took a resource away',
    'brought a resource back']) then
    raise insufficient_privilege;
  end if;
  perform write_down(verb, null, null, of_object, detail);
end $$;

-- The same for definer functions and the system role: for what somebody else did than the viewer, or nobody
-- (actor null: done by a rule), and for viewers who are no members of the group.
create or replace function audit_as(actor uuid, verb text, of_group uuid, of_person uuid, of_object uuid, detail jsonb,
  happened_at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select 1 from jsonb_each(detail) part where jsonb_typeof(part.value) not in ('number', 'boolean', 'null')
    and (jsonb_typeof(part.value) <> 'string' or part.value #>> '{}' !~ '^[a-z0-9:_-]{1,64}( [a-z0-9:_-]{1,20}){0,3}$')) then
    raise exception 'no free words in the log: %', detail using errcode = 'check_violation';
  end if;
  insert into audit_waiting (at, actor_id, verb, group_id, person_id, object_id, detail)
    values (happened_at, actor, verb, of_group, of_person, of_object, detail);
end $$;

-- Puts a row at the end of the chain, as the last thing that its transaction does. The lock is held until the commit,
-- and nothing else is waited for after it: whatever rows two transactions hold, they cannot wait for each other here.
create or replace function chain_audit() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  place bigint := 1;
  last bytea := decode(repeat('00', 32), 'hex');
  actor bytea := audit_mark(new.actor_id);
  person bytea := audit_mark(new.person_id);
begin
  perform pg_advisory_xact_lock(hashtextextended('peerhood audit chain', 0));
  select l.seq + 1, l.hash into place, last from audit_log l order by l.seq desc limit 1;
  if not found then place := 1; last := decode(repeat('00', 32), 'hex'); end if;
  insert into audit_log (seq, id, at, actor_id, actor_mark, verb, group_id, person_id, person_mark, object_id, detail,
      previous, hash)
    values (place, new.id, new.at, (select id from people where id = new.actor_id), actor, new.verb, new.group_id,
      (select id from people where id = new.person_id), person, new.object_id, new.detail, last,
      sha256(last || convert_to(concat_ws(E'\n', place, new.id,
        trunc(extract(epoch from new.at) * 1000000), coalesce(encode(actor, 'hex'), ''), new.verb,
        coalesce(new.group_id::text, ''), coalesce(encode(person, 'hex'), ''), coalesce(new.object_id::text, ''),
        new.detail), 'UTF8')));
  delete from audit_waiting where id = new.id;
  return null;
end $$;
drop trigger if exists chain_audit on audit_waiting;
create constraint trigger chain_audit after insert on audit_waiting deferrable initially deferred
  for each row execute function chain_audit();

revoke execute on function write_down(text, uuid, uuid, uuid, jsonb), audit(text, uuid, jsonb), chain_audit(), refuse_change(),
  audit_mark(uuid), forget_in_log(),
  audit_as(uuid, text, uuid, uuid, uuid, jsonb, timestamptz) from public;
grant execute on function audit(text, uuid, jsonb) to peerhood_viewer;
grant execute on function audit_as(uuid, text, uuid, uuid, uuid, jsonb, timestamptz) to peerhood_system;
