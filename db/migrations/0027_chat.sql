-- Who has left a conversation: it is in their list no more and tells them nothing. Theirs alone: the other learns nothing of it.
create table conversation_leavings (
  person_id uuid not null references people on delete cascade,
  room_id uuid not null references conversations on delete cascade,
  since timestamptz not null default now(),
  primary key (person_id, room_id)
);
create index conversation_leavings_room on conversation_leavings (room_id);
