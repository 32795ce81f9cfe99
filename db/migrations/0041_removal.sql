-- To take somebody out of a group is a decision, with reasons and an appeal.

-- As in 0038: a new type, and what rests on the old one comes back with the access files. It keeps what the old one had.
do $$ declare found record; begin
  for found in select policyname from pg_policies
    where schemaname = 'public' and tablename = 'decisions' and policyname not in ('owner_all', 'system_all') loop
    execute format('drop policy %I on decisions', found.policyname);
  end loop;
  for found in select tgname from pg_trigger where tgrelid = 'decisions'::regclass and not tgisinternal loop
    execute format('drop trigger %I on decisions', found.tgname);
  end loop;
  for found in select distinct p.oid::regprocedure::text as name from pg_depend d join pg_proc p on p.oid = d.objid
    where d.classid = 'pg_proc'::regclass and d.refclassid = 'pg_class'::regclass and d.refobjid = 'decisions'::regclass
      and d.refobjsubid > 0 loop
    execute format('drop function if exists %s cascade', found.name);
  end loop;
end $$;
drop index decisions_unanswered;
alter type decision_kind rename to decision_kind_before;
do $$ begin
  execute format('create type decision_kind as enum (%s)', (select string_agg(quote_literal(e.label::text), ', ' order by e.place)
    from unnest(array_append(enum_range(null::decision_kind_before)::text[], 'exclude')) with ordinality e (label, place)));
end $$;
alter table decisions alter column kind type decision_kind using kind::text::decision_kind;
drop type decision_kind_before cascade;
create index decisions_unanswered on decisions (made_at)
  where kind = 'edit' and answered_at is null and ended_at is null;

alter table decisions
  -- What the group was called when somebody was taken out of it: they go on knowing which one it was, and learn no new name.
  add column group_name text,
  -- Which version of its agreement they had agreed to: given back, the membership has it again.
  add column agreed_version integer;
-- Who is out of a group, newest first.
create index decisions_excluded on decisions (id desc) where kind = 'exclude' and ended_at is null;

drop function if exists remove_member(uuid, uuid);
