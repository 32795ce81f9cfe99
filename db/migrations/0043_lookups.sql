-- What is looked up by one value is found in one page of a hash index, however many rows there are; in a tree it is a page
-- more with each 250-fold. These are the tables of which each page reads single rows (decision 111). Where rows are small,
-- half of the room is left free: what does not fit into its page stands in another one.
create index people_by_id on people using hash (id) with (fillfactor = 50);
create index groups_by_id on groups using hash (id);
create index groups_by_address on groups using hash (address);
create index topics_by_id on topics using hash (id);
create index posts_by_id on posts using hash (id);

-- A session is known by its token alone, and nothing refers to it by that. When it was last used is written again and again:
-- with room on its page the row stays there, and no index is written for it.
alter table sessions set (fillfactor = 50);
alter table sessions drop constraint sessions_token_hash_key,
  add constraint sessions_token_hash exclude using hash (token_hash with =) with (fillfactor = 50);

-- Each page asks by whom the viewer is blocked: a few people, nearly always none.
drop index blocks_blocked;
create index blocks_blocked on blocks using hash (blocked_id);

-- In which groups somebody is and which they facilitate comes from one look at the index.
drop index memberships_person, memberships_facilitates;
create index memberships_person on memberships (person_id, group_id) include (role);

-- The tags of each topic of a list.
create index topic_tags_of on topic_tags using hash (topic_id) with (fillfactor = 50);

-- How often a post was reported, for each row of a queue.
drop index reports_post;
create index reports_post on reports using hash (post_id);

-- What waits for somebody, among all that ever did.
create index support_invitations_mine on support_invitations (person_id) where ended_at is null;

-- What was taken away long ago is forgotten every day: all posts were read for it.
create index posts_removed on posts (removed_at) where removed_at is not null;

-- It counts for all forms at once.
drop function if exists support_here(text);
