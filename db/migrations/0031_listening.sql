-- Listening: conversations of chat between who asks and who listens, with a beginning and an end; what those who listen
-- agree to and how they are looked after; agreements and limits wherever two people write to each other.

-- Two people have one conversation with each other, and besides it any number in which one listens to the other.
alter table conversations
  add column kind text not null default 'direct' check (kind in ('direct', 'listening'));
drop index conversations_pair;
create unique index conversations_pair on conversations (least(asker_id, asked_id), greatest(asker_id, asked_id))
  where asker_id is not null and asked_id is not null and kind = 'direct';

-- Who signed which version of the listeners' agreement; stepping back takes the row away.
create table listeners (
  person_id uuid primary key references people on delete cascade,
  version integer not null check (version > 0),
  signed_at timestamptz not null default now(),
  -- Conversations that they listened in to the end: who has listened to some may hold two at a time.
  listened integer not null default 0
);

-- A rest from new conversations: one's own, or kept by the system after a hard one. One row for a person: the last one.
create table listening_rests (
  person_id uuid primary key references people on delete cascade,
  since timestamptz not null default now(),
  -- Null: until they say so.
  until timestamptz,
  -- The system's: it cannot be cut short.
  kept boolean not null default false,
  check (not kept or until is not null)
);

-- What makes a conversation one of listening. Who ended it is written nowhere.
create table listenings (
  room_id uuid primary key references conversations on delete cascade,
  -- A debrief is between two who help.
  purpose text not null check (purpose in ('support', 'debrief')),
  asker_id uuid references people on delete set null,
  listener_id uuid references people on delete set null,
  -- The request that led to it. No key: what was asked for may go before.
  request_id uuid,
  began_at timestamptz not null default now(),
  -- Two short questions at the beginning, and when whoever asks answered them or passed on.
  need text not null default '' check (char_length(need) <= 500),
  know text not null default '' check (char_length(know) <= 500),
  opened_at timestamptz,
  ended_at timestamptz,
  ended_as text check (ended_as in ('ended', 'handed over', 'quiet', 'left')),
  -- Something in it was hard, as far as the system knows: a sign of danger, or a report.
  hard_at timestamptz,
  check ((ended_at is null) = (ended_as is null))
);
create index listenings_asker on listenings (asker_id);
create index listenings_listener on listenings (listener_id, began_at);
create index listenings_request on listenings (request_id) where request_id is not null;
create index listenings_live on listenings (room_id) where ended_at is null;
create index listenings_ended on listenings (ended_at) where ended_at is not null;

-- One of the two wants quiet for now. Going on takes the row away: nothing tells of it afterwards.
create table listening_pauses (
  room_id uuid not null references listenings on delete cascade,
  person_id uuid not null references people on delete cascade,
  since timestamptz not null default now(),
  primary key (room_id, person_id)
);
create index listening_pauses_person on listening_pauses (person_id);

-- How one felt after it: for nobody but whoever wrote it, and theirs also when the conversation is gone.
create table listening_reflections (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people on delete cascade,
  room_id uuid references listenings on delete set null,
  feels text not null check (feels in ('better', 'same', 'worse')),
  words text not null default '' check (char_length(words) <= 2000),
  made_at timestamptz not null default now(),
  unique (person_id, room_id)
);
create index listening_reflections_room on listening_reflections (room_id);

-- Who would like the words to stay. They do when both would.
create table listening_keeps (
  room_id uuid not null references listenings on delete cascade,
  person_id uuid not null references people on delete cascade,
  made_at timestamptz not null default now(),
  primary key (room_id, person_id)
);
create index listening_keeps_person on listening_keeps (person_id);

-- A note for another listener: written by the one who hands over, read by whoever asked, and by the next one only after
-- that one's yes.
create table listening_handovers (
  id uuid primary key default uuidv7(),
  room_id uuid not null references listenings on delete cascade,
  made_by uuid references people on delete set null,
  note text not null check (char_length(note) between 1 and 2000),
  made_at timestamptz not null default now(),
  answer text check (answer in ('agreed', 'refused')),
  answered_at timestamptz,
  withdrawn_at timestamptz,
  -- The conversation that goes on in its place.
  new_room_id uuid references listenings on delete set null,
  taken_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (taken_at is null or (answer = 'agreed' and withdrawn_at is null))
);
create unique index listening_handovers_open on listening_handovers (room_id)
  where withdrawn_at is null and answer is distinct from 'refused';
create index listening_handovers_room on listening_handovers (room_id);
create index listening_handovers_new_room on listening_handovers (new_room_id) where new_room_id is not null;
create index listening_handovers_maker on listening_handovers (made_by);

-- What somebody says of themself to those who write to them: when they answer, and what they cannot do.
create table own_limits (
  person_id uuid primary key references people on delete cascade,
  answers text not null default '' check (char_length(answers) <= 300),
  cannot text not null default '' check (char_length(cannot) <= 300),
  changed_at timestamptz not null default now()
);

-- Who has seen how we talk here, in which conversation.
create table conversation_agreements (
  room_id uuid not null references conversations on delete cascade,
  person_id uuid not null references people on delete cascade,
  version integer not null check (version > 0),
  agreed_at timestamptz not null default now(),
  primary key (room_id, person_id)
);
create index conversation_agreements_person on conversation_agreements (person_id);

-- Messages that were chosen for a report beside the one that it is about, in their order, as they stood then.
create table reported_messages (
  report_id uuid not null references reports on delete cascade,
  message_id uuid not null references messages on delete cascade,
  author_id uuid references people on delete set null,
  words text not null,
  place smallint not null,
  primary key (report_id, message_id)
);
create index reported_messages_message on reported_messages (message_id);
create index reported_messages_author on reported_messages (author_id);

-- A talk that somebody who listened asked for is a conversation, as soon as a peer comes.
alter table debriefs
  add column in_room boolean not null default false,
  add column room_id uuid references rooms on delete set null,
  add constraint debriefs_room check (room_id is null or in_room);
create index debriefs_room_index on debriefs (room_id) where room_id is not null;
