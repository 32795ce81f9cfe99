-- What pages read must not grow with the place around them.

-- A page of members, who came first first: without it a page of a large group sorted all who belong to it.
create index memberships_joined on memberships (group_id, joined_at, person_id);
drop index memberships_facilitators;
create index memberships_facilitators on memberships (group_id, joined_at, person_id) where role = 'facilitator';

-- Under row-level security `audience = 'public'` cannot be looked up in an index: that is left to functions which are known
-- to tell nothing of what they compare (leakproof), and comparing enums is none of them. So the audience was a filter, and a
-- visitor's front page sorted all public topics. It can say which part of a table an index is of.
-- So it was with groups for visitors, who are shown public ones alone.
create index topics_public_newest on topics (last_post_at desc, id desc) where audience = 'public';
drop index topics_open_newest;
create index groups_public on groups ((coalesce(last_post_at, created_at)) desc, id desc) where visibility = 'public';

-- The same for what waits for a reply: whoever looked for that passed by all that waits in groups which they do not read.
create index topics_waiting_public on topics (created_at, id) where waiting and audience = 'public';
create index topics_waiting_community on topics (created_at, id) where waiting and audience = 'community';
drop index topics_waiting_oldest;
