-- The log of what roles did becomes a chain: each row carries a hash over the hash before it and over itself, so
-- that a row that was changed, removed, put in or moved is found by counting anew (peerhood audit verify).

-- The ids stay as they were when the person is gone: a row that changes would break the chain. No name is in it.
alter table audit_log drop constraint audit_log_actor_id_fkey, drop constraint audit_log_person_id_fkey;

-- What can never be erased holds no free words. These reasons stand with the hidings and suspensions they gave.
update audit_log set detail = detail - 'reason' where detail ? 'reason';

alter table audit_log add seq bigint, add previous bytea, add hash bytea;

-- The same as chain_audit() in db/access/06_audit.sql.
do $$
declare
  entry audit_log;
  place bigint := 0;
  last bytea := decode(repeat('00', 32), 'hex');
  next bytea;
begin
  for entry in select * from audit_log order by id loop
    place := place + 1;
    next := sha256(last || convert_to(concat_ws(E'\n', place, entry.id,
      trunc(extract(epoch from entry.at) * 1000000), coalesce(entry.actor_id::text, ''), entry.verb,
      coalesce(entry.group_id::text, ''), coalesce(entry.person_id::text, ''), coalesce(entry.object_id::text, ''),
      entry.detail), 'UTF8'));
    update audit_log set seq = place, previous = last, hash = next where id = entry.id;
    last := next;
  end loop;
end $$;

alter table audit_log
  alter seq set not null,
  alter previous set not null,
  alter hash set not null,
  -- Two rows can neither have one place nor follow the same one.
  add unique (seq),
  add unique (previous),
  -- Parts of a row are joined by line breaks before they are hashed.
  add check (verb !~ '[\n\r]');
create index audit_log_person on audit_log (person_id, seq desc);
create index audit_log_looks on audit_log (seq desc) where verb like 'looked at %';

-- What was done in a transaction that is under way. Its rows go into the chain as the last thing before the commit:
-- nobody ever sees one here.
create unlogged table audit_waiting (
  id uuid primary key default uuidv7(),
  at timestamptz not null,
  actor_id uuid,
  verb text not null check (char_length(verb) between 1 and 60 and verb !~ '[\n\r]'),
  group_id uuid,
  person_id uuid,
  object_id uuid,
  detail jsonb not null check (jsonb_typeof(detail) = 'object')
);
