-- What is seldom so stands beside what every page reads, so that no page looks elsewhere for what is not there.

-- A member is asked to facilitate.
alter table memberships add column offered boolean not null default false;
update memberships m set offered = true from facilitator_offers o
  where o.group_id = m.group_id and o.person_id = m.person_id;

-- A facilitator was once paused in the whole place: only then it has to be found out whether anybody carries the group.
alter table groups add column facilitator_was_paused boolean not null default false;
update groups g set facilitator_was_paused = true from memberships m join suspensions s on s.person_id = m.person_id
  where m.group_id = g.id and m.role = 'facilitator' and s.group_id is null;
