-- What search looks through: one document a post, kept beside posts so that reading a topic stays lean.

-- Nobody but the search functions reads this. `words` holds the post's words by stem, its Chinese, Japanese and
-- Korean bigrams, and lexemes that no text can contain (they begin with §): §g… for the group, §u… for the author,
-- §k… for the kind of topic, §m… and §y… for the month and the year. So filters and words meet in one index, and
-- what only members read stands in an index of its own.
create table search_documents (
  post_id uuid primary key,
  topic_id uuid not null,
  group_id uuid not null,
  audience audience not null default 'members',
  created_at timestamptz not null,
  removed boolean not null default false,
  words tsvector not null,
  foreign key (post_id, group_id) references posts (id, group_id) on delete cascade,
  foreign key (group_id, audience) references groups (id, audience) on update cascade on delete cascade
);
create index search_documents_open on search_documents using gin (words) with (fastupdate = off) where audience <> 'members';
create index search_documents_closed on search_documents using gin (words) with (fastupdate = off) where audience = 'members';
create index search_documents_group on search_documents (group_id);

-- The languages that documents are stemmed in: a query is stemmed in each of them.
create table search_languages (language regconfig primary key);

-- Every word that was ever indexed, to find what a misspelt one meant. Never shown.
create table search_words (word text primary key);
create index search_words_trigram on search_words using gin (word gin_trgm_ops);
