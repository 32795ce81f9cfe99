-- What those who look after the place read must not grow with all that waits and with all groups that there are.

-- Reports and flags that somebody settled or read, and those of a group, the newest first: a list of them passed by all that
-- anybody ever settled.
create index reports_settled_by on reports (settled_by, id desc) where settled_at is not null;
create index reports_settled_group on reports (group_id, id desc) where settled_at is not null and subject in ('post', 'message');
create index triage_flags_settled_by on triage_flags (settled_by, id desc) where settled_at is not null;
create index triage_flags_read_by on triage_flags (read_by, id desc) where settled_at is not null;
create index triage_flags_settled_group on triage_flags (group_id, id desc) where settled_at is not null;

-- The queue of flags, one part for each level in the order of the list. Under row-level security a level cannot be looked up
-- (see 0033): which part is meant can be said.
create index triage_flags_crisis on triage_flags ((answer is not null), due_at, id) where settled_at is null and level = 'crisis';
create index triage_flags_urgent on triage_flags ((answer is not null), due_at, id) where settled_at is null and level = 'urgent';
create index triage_flags_soon on triage_flags ((answer is not null), due_at, id) where settled_at is null and level = 'soon';
drop index triage_flags_waiting;

-- Organisers find imported people by name, among these alone.
create index people_imported on people (name) where imported_at is not null;

-- Groups that nobody carries are those without a facilitator, and those of who cannot enter or asked to go.
create index groups_uncarried on groups (created_at) where facilitator_count = 0 and visibility <> 'hidden';
create index memberships_facilitates on memberships (person_id) where role = 'facilitator';
create index suspensions_outside on suspensions (person_id) where group_id is null and not reads_on and ended_at is null;

-- Figures of a period are counted from indexes alone.
drop index reports_made;
create index reports_made on reports (made_at) include (reason, subject, group_id);
create index reports_settled on reports (settled_at) include (made_at) where settled_by is not null;
create index reports_promised on reports (due_at) include (settled_at) where outcome is distinct from 'withdrawn';
drop index decisions_made;
create index decisions_made on decisions (made_at) include (kind, automated);
create index decisions_ended on decisions (ended_at) where ended_why <> '';
create index triage_flags_due on triage_flags (due_at) include (late) where settled_at is null;
create index triage_flags_made on triage_flags (made_at) include (level) where settled_at is null;

-- Who has lived something is read from the index alone: who is asked to help is looked for among them.
drop index lived_experiences_experience;
create index lived_experiences_experience on lived_experiences (experience_id, relation) include (person_id);

-- Which documents are of which days: the newest of a very common word are found without fetching those of whole months.
create index search_documents_newest on search_documents (created_at);

-- How long requests waited lately, and for whom somebody came.
create index support_requests_made on support_requests (made_at) include (id, form, asker_id, state, closed_at);
create index support_states_came on support_states (at) include (request_id) where state in ('offered', 'met');

-- Groups about an experience, those first that more people read: of most questions the index knows the answer.
drop index group_experiences_experience;
create index group_experiences_experience on group_experiences (experience_id, audience, group_id);
