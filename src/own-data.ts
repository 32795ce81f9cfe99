/**
 * Every table of the database, and what is somebody's own in it: what they take along in their archive, and what becomes
 * of it when they are erased. A table, or a column that names a person or holds words, that is not here fails
 * `own/registry.test.ts`. It is text about the database and imports nothing.
 */

/** Rows of a table that go into somebody's archive, as one file. */
export interface Taken {
  /** The file's name, and the key of its words. */
  kind: string;
  /** The row is theirs if one of these columns holds their id. */
  by: readonly string[];
  /** The columns that go along. Of other people the name goes, as their reader sees it, never the id. */
  take: readonly string[];
  /** Read by the system role for this reason; else as that person. */
  behind?: string;
  /** Rows with one of these words in this column are not told to them. */
  but?: Readonly<Record<string, readonly string[]>>;
  /** Words of others: as the person may read them now, and no others. */
  ofOthers?: true;
  /** A function of the database that gives these rows, whoever they stand there as; as that person. */
  from?: string;
}

export interface OwnTable {
  taken: readonly Taken[];
  /** Why nothing of it is taken along, or why these columns are not. */
  left?: string;
  /**
   * The columns that can hold a person's id, and what happens when that person is erased: the whole row goes, or the
   * id alone. A key of the database does it; `code`: the erasure does, since there is no key.
   */
  people: Readonly<Record<string, 'row' | 'name' | 'code'>>;
  /** Columns with words that somebody wrote. `a>b`: b is the HTML that a becomes. */
  words: readonly string[];
  /** Columns of text in which nobody writes: kinds, hashes, addresses. */
  plain: readonly string[];
}

const list = (text = '') => text.split(' ').filter(Boolean);

interface Short {
  /** `kind: columns by which` to the columns that go along. */
  take?: Record<string, string>;
  behind?: string;
  but?: Readonly<Record<string, readonly string[]>>;
  /** Of the kinds above: which are words of others, and which a function gives. */
  ofOthers?: string;
  from?: Record<string, string>;
  left?: string;
  /** People whose row goes, whose id goes, and whose the erasure has to see to. */
  row?: string;
  name?: string;
  code?: string;
  words?: string;
  plain?: string;
}

function table(short: Short): OwnTable {
  const people: Record<string, 'row' | 'name' | 'code'> = {};
  for (const how of ['row', 'name', 'code'] as const)
    for (const column of list(short[how])) people[column] = how;
  return {
    taken: Object.entries(short.take ?? {}).map(([head, columns]) => {
      const [kind = '', by] = head.split(':');
      const from = short.from?.[kind];
      const ofOthers = list(short.ofOthers).includes(kind);
      return {
        kind,
        by: list(by),
        take: list(columns),
        ...(short.behind && !from && !ofOthers && { behind: short.behind }),
        ...(ofOthers && { ofOthers }),
        ...(from && { from }),
        ...(short.but && { but: short.but }),
      };
    }),
    ...(short.left && { left: short.left }),
    people,
    words: list(short.words),
    plain: list(short.plain),
  };
}

/** They may have left the group since, and it is theirs all the same. */
const gone = 'also from groups that they have left';
const closed = 'no role but the system reads this table; these columns are the person’s own';
const secret = 'proves who somebody is, or hides who tried: in an archive it would open the account';
const nobody = 'of nobody';
const derived = 'made from posts, which are taken along';
const group = 'belongs to a group, and names nobody but whoever did it';

/* The same goes along of what somebody wrote by name and under a mask. */
const topicColumns = 'id group_id kind title wants about created_at resolution closed_at';
const postColumns =
  'id topic_id group_id opening reply_to to_person_id body about created_at edited_at removed_at removed_by thanks_count me_too_count';
const revisionColumns = 'post_id group_id withheld title body written_at replaced_at';
const fileColumns = 'id kind content_type bytes name alt made_at post_id group_id';

export const ownData: Readonly<Record<string, OwnTable>> = {
  /* ---- Accounts ---- */
  people: table({
    take: { 'account:id': 'name audience created_at admitted_at imported_at settled_at leaving_at' },
    behind: closed,
    left: 'a form of the name for comparing, and a random number for erasures',
    code: 'id',
    words: 'name',
    plain: 'name_key',
  }),
  profiles: table({
    take: { 'profile:person_id': 'about languages changed_at' },
    left: 'the same once more as HTML',
    row: 'person_id',
    words: 'about>about_html',
    plain: 'languages',
  }),
  preferences: table({
    take: { 'preferences:person_id': 'locale time_zone words_in_pages may_ask shows_typing reply_cues' },
    row: 'person_id',
    plain: 'locale time_zone may_ask',
  }),
  pauses: table({ take: { 'break:person_id': 'since shown' }, row: 'person_id' }),
  leavings: table({
    left: 'there is no archive for who has asked to go: they take it before',
    row: 'person_id',
    plain: 'posts',
  }),
  erasures: table({ left: nobody, plain: 'posts' }),
  place_roles: table({
    take: { 'roles:person_id': 'role given_by given_at' },
    row: 'person_id',
    name: 'given_by',
  }),
  passwords: table({ left: secret, row: 'person_id', plain: 'hash' }),
  passkeys: table({
    take: { 'passkeys:person_id': 'label created_at used_at' },
    left: 'keys and counters',
    row: 'person_id',
    words: 'label',
    plain: 'id transports',
  }),
  passkey_challenges: table({ left: secret, row: 'person_id', words: 'name', plain: 'challenge' }),
  recovery_code_sheets: table({ left: secret, row: 'person_id' }),
  recovery_codes: table({ left: secret, row: 'person_id' }),
  sessions: table({
    take: { 'sessions:person_id': 'device begun_by created_at seen_at expires_at ended_at' },
    left: 'what the cookie is compared with',
    row: 'person_id',
    plain: 'device begun_by',
  }),
  sign_in_links: table({ left: secret, row: 'person_id', name: 'made_by', plain: 'purpose' }),
  attempts: table({ left: secret }),
  once_results: table({
    left: 'forms that were sent lately: what they made is taken along',
    code: 'person_id',
    plain: 'once location',
  }),
  account_notices: table({
    take: { 'notices:person_id': 'kind by_person_id at read_at' },
    row: 'person_id',
    name: 'by_person_id',
    plain: 'kind',
  }),
  consents: table({
    take: { 'consents:person_id': 'kind version choice words given_at withdrawn_at' },
    left: 'the hash of the wording; the wording stands on the page of consents',
    row: 'person_id',
    words: 'words',
    plain: 'kind choice',
  }),
  consent_texts: table({ left: 'the place’s own words', plain: 'kind words' }),
  lived_experiences: table({
    take: { 'experiences:person_id': 'experience_id relation audience said_at' },
    row: 'person_id',
  }),
  experiences: table({ left: 'the place’s own words', plain: 'name' }),
  blocks: table({
    take: { 'blocks:blocker_id': 'blocked_id made_at' },
    left: 'who blocks somebody is not told',
    row: 'blocker_id blocked_id',
  }),

  /* ---- The place ---- */
  place: table({ left: nobody, words: 'sentence rules>rules_html contact', plain: 'name leave_to' }),
  place_invitations: table({ left: 'links into the place; the log says who made one', row: 'made_by' }),
  schema_versions: table({ left: nobody, plain: 'name hash' }),
  targets: table({ left: nobody, plain: 'kind' }),
  resources: table({
    left: 'where help is: the place’s own words',
    name: 'edited_by',
    words: 'about',
    plain: 'country kind name dial sms web chat hours languages sources',
  }),
  audit_log: table({
    take: { 'deeds:actor_id': 'at verb' },
    behind: 'also what was done in groups that they facilitate no more',
    left: 'about whom it was, and the chain',
    code: 'actor_id person_id',
    plain: 'verb detail',
  }),
  audit_waiting: table({
    left: 'empty after each transaction',
    code: 'actor_id person_id',
    plain: 'verb detail',
  }),
  audit_marks: table({
    left: 'salts: an archive with them could be compared with a copy of the log',
    row: 'person_id',
  }),
  retention_runs: table({ left: nobody, plain: 'kind' }),
  risk_assessments: table({ left: 'the place’s own words', name: 'made_by', words: 'answers' }),

  /* ---- Groups ---- */
  groups: table({ left: group, words: 'name sentence', plain: 'address' }),
  group_experiences: table({ left: group }),
  agreements: table({ left: group, name: 'changed_by', words: 'body>html' }),
  memberships: table({
    take: { 'groups:person_id': 'group_id role joined_at agreed_version shown_on_profile' },
    row: 'person_id',
    left: 'who was asked to facilitate; the offers are taken along',
  }),
  group_visits: table({
    take: { 'visits:person_id': 'group_id visited_at previous_visit_at' },
    code: 'person_id',
  }),
  join_requests: table({
    take: { 'requests-to-join:person_id': 'group_id words asked_at' },
    row: 'person_id',
    words: 'words',
    left: 'the version of the agreement they read',
  }),
  group_invitations: table({ left: group, name: 'made_by' }),
  facilitator_offers: table({
    take: { 'offers-to-facilitate:person_id': 'group_id offered_by step_down offered_at' },
    row: 'offered_by',
    code: 'person_id',
  }),

  /* ---- Words ---- */
  topics: table({
    take: {
      'topics:author_id': topicColumns,
      'masked-topics:': topicColumns,
    },
    behind: gone,
    from: { 'masked-topics': 'own_masked_topics' },
    name: 'author_id',
    words: 'title',
    left: 'counters, and which mask',
    plain: 'about',
  }),
  posts: table({
    take: {
      'posts:author_id': postColumns,
      'masked-posts:': postColumns,
      'replies-to-you:to_person_id to_mask_id': 'id topic_id group_id author_id body created_at',
    },
    behind: gone,
    ofOthers: 'replies-to-you',
    from: { 'masked-posts': 'own_masked_posts' },
    left: 'the same once more as HTML, and how it is ordered',
    name: 'author_id edited_by to_person_id',
    words: 'body>html',
    plain: 'about',
  }),
  post_revisions: table({
    take: {
      'earlier-words:written_by': revisionColumns,
      'earlier-masked-words:': revisionColumns,
    },
    behind: gone,
    from: { 'earlier-masked-words': 'own_masked_revisions' },
    left: 'the same once more as HTML',
    name: 'written_by',
    words: 'title body>html',
  }),
  reactions: table({ take: { 'reactions:person_id': 'post_id group_id kind made_at' }, row: 'person_id' }),
  resolutions: table({
    take: { 'endings:made_by': 'topic_id group_id kind post_id made_at reopened_at' },
    behind: gone,
    name: 'made_by reopened_by',
    left: 'who opened it again',
  }),
  closures: table({
    take: { 'closings:made_by': 'topic_id group_id reason made_at reopened_at' },
    behind: gone,
    name: 'made_by',
    words: 'reason',
  }),
  topic_tags: table({ left: derived, words: 'tag' }),
  topic_reads: table({ take: { 'read-marks:person_id': 'topic_id group_id read_up_to' }, row: 'person_id' }),
  page_drafts: table({
    take: { 'pages-in-the-making:made_by': 'topic_id group_id title made_at page_id' },
    behind: gone,
    row: 'made_by',
    words: 'title',
  }),
  page_draft_authors: table({
    take: { 'words-for-pages:author_id': 'post_id group_id willing answered_at' },
    behind: gone,
    row: 'author_id',
    left: 'the draft it belongs to',
  }),
  post_prints: table({ left: derived, row: 'person_id', plain: 'kind' }),
  imported_rows: table({
    left: 'numbers of another place; people’s rows of it go with them',
    code: 'object_id',
    plain: 'source kind',
  }),
  search_documents: table({ left: derived }),
  search_languages: table({ left: nobody }),
  search_words: table({ left: derived, words: 'word' }),
  events: table({ left: 'ids for open pages, for a day', row: 'person_id', plain: 'kind' }),
  presences: table({ left: 'who is here at this moment', row: 'person_id' }),

  attachments: table({
    take: {
      'files:owner_id': fileColumns,
      'masked-files:': fileColumns,
    },
    behind: gone,
    from: { 'masked-files': 'own_masked_files' },
    left: 'how a page shows it, and where the bytes lie; they are in the folder “files”',
    name: 'owner_id',
    words: 'alt name',
    plain: 'kind content_type key small_key',
  }),
  file_removals: table({ left: nobody, plain: 'key' }),
  mentions: table({ left: 'stands in the posts of others', row: 'person_id' }),

  /* ---- Masks, polls, drafts ---- */
  masks: table({
    take: { 'pseudonyms:': 'id topic_id group_id name paused_at' },
    from: { pseudonyms: 'own_masks' },
    left: 'who paused it',
    name: 'paused_by',
    words: 'name',
  }),
  mask_owners: table({ take: { 'masks:person_id': 'mask_id topic_id made_at' }, row: 'person_id' }),
  unmaskings: table({
    take: { 'pseudonyms-lifted:': 'mask_id asked_why answered_why answered_at' },
    from: { 'pseudonyms-lifted': 'own_unmaskings' },
    left: 'who asked and who agreed; what was not agreed to stays between the moderators',
    name: 'asked_by answered_by',
    words: 'asked_why answered_why',
  }),
  drafts: table({
    take: { 'drafts:person_id': 'kind for_group for_topic for_post title body fields saved_at' },
    row: 'person_id',
    words: 'title body',
    plain: 'kind fields',
  }),
  bookmarks: table({
    take: { 'bookmarks:person_id': 'topic_id post_id note made_at remind_at reminded_at' },
    row: 'person_id',
    words: 'note',
  }),
  content_filters: table({
    take: { 'filters:person_id': 'themes words changed_at' },
    left: 'the same once more as a pattern',
    row: 'person_id',
    plain: 'themes words pattern',
  }),
  polls: table({
    take: { 'polls:': 'id post_id topic_id group_id question several secret shown ends_at ended_at' },
    from: { polls: 'own_polls' },
    left: 'how it is counted',
    words: 'question',
    plain: 'shown',
  }),
  poll_options: table({
    take: { 'poll-answers:': 'id poll_id group_id place text' },
    from: { 'poll-answers': 'own_poll_options' },
    left: 'how it is counted',
    words: 'text',
  }),
  poll_votes: table({
    take: { 'votes:person_id': 'poll_id option_id group_id' },
    left: 'whether it is counted',
    row: 'person_id',
  }),
  pins: table({ left: group, name: 'made_by' }),
  topic_moves: table({ left: group, name: 'made_by' }),
  topic_move_answers: table({ take: { 'moves:person_id': 'move_id willing answered_at' }, row: 'person_id' }),

  /* ---- Chat ---- */
  rooms: table({ left: group, name: 'made_by', words: 'name' }),
  room_archivings: table({ left: group, name: 'made_by ended_by' }),
  conversations: table({
    take: { 'conversations:asker_id asked_id': 'room_id asker_id asked_id asked_at kind' },
    left: 'whether a request reached anybody: that would tell of a block',
    name: 'asker_id asked_id',
    plain: 'kind',
  }),
  conversation_answers: table({
    take: { 'answers-to-requests:person_id': 'room_id kind made_at ended_at' },
    behind: 'also of conversations that are over',
    name: 'person_id',
    plain: 'kind',
  }),
  messages: table({
    take: {
      'messages:author_id':
        'id room_id group_id reply_to body created_at edited_at removed_at removed_by topic_id',
    },
    behind: 'also from rooms and conversations that they have left',
    left: 'the same once more as HTML, and for finding it',
    name: 'author_id',
    words: 'body>html',
  }),
  message_revisions: table({
    take: {
      'earlier-messages:written_by': 'message_id room_id group_id withheld body written_at replaced_at',
    },
    behind: 'also from rooms and conversations that they have left',
    left: 'the same once more as HTML',
    name: 'written_by',
    words: 'body>html',
  }),
  message_reactions: table({
    take: { 'hearts:person_id': 'message_id room_id group_id kind made_at' },
    behind: 'also from rooms and conversations that they have left',
    row: 'person_id',
    plain: 'kind',
  }),
  room_reads: table({ take: { 'rooms-read:person_id': 'room_id read_id read_at' }, row: 'person_id' }),
  conversation_leavings: table({
    take: { 'conversations-left:person_id': 'room_id since' },
    row: 'person_id',
  }),
  room_mutes: table({ take: { 'rooms-muted:person_id': 'room_id since' }, row: 'person_id' }),
  topic_wishes: table({
    take: {
      'wishes-for-topics:author_id asked_by':
        'message_id room_id group_id author_id asked_by asked_at willing answered_at',
    },
    behind: 'also from rooms that they have left',
    row: 'author_id asked_by',
  }),

  conversation_agreements: table({
    take: { 'how-we-talk:person_id': 'room_id version agreed_at' },
    row: 'person_id',
  }),
  own_limits: table({
    take: { 'own-limits:person_id': 'answers cannot changed_at' },
    row: 'person_id',
    words: 'answers cannot',
  }),

  /* ---- Listening ---- */
  listeners: table({ take: { 'listener:person_id': 'version signed_at listened' }, row: 'person_id' }),
  listening_rests: table({
    take: { 'rests-from-listening:person_id': 'since until kept' },
    row: 'person_id',
  }),
  listenings: table({
    take: {
      'listened-to:asker_id':
        'room_id purpose listener_id began_at need know opened_at ended_at ended_as request_id',
      'listened:listener_id': 'room_id purpose asker_id began_at ended_at ended_as',
    },
    behind: 'also where a block hides it',
    left: 'what whoever asked said at the beginning, for who listened; whether it was hard, as the system sees it',
    name: 'asker_id listener_id',
    words: 'need know',
    plain: 'purpose ended_as',
  }),
  listening_pauses: table({ take: { 'quiet-for-now:person_id': 'room_id since' }, row: 'person_id' }),
  listening_reflections: table({
    take: { 'after-talking:person_id': 'feels words made_at' },
    left: 'which conversation it was',
    row: 'person_id',
    words: 'words',
    plain: 'feels',
  }),
  listening_keeps: table({ take: { 'words-to-keep:person_id': 'room_id made_at' }, row: 'person_id' }),
  listening_handovers: table({
    take: { 'notes-for-listeners:made_by': 'room_id note made_at answer answered_at withdrawn_at taken_at' },
    behind: 'also where a block hides it',
    left: 'where it went',
    name: 'made_by',
    words: 'note',
    plain: 'answer',
  }),

  /* ---- What is told ---- */
  happenings: table({ left: 'ids of what happened, until it is told', row: 'person_id', plain: 'kind' }),
  notifications: table({
    take: { 'notifications:person_id': 'kind happened_at made_at read_at' },
    left: 'ids of what it was about, and when it goes out',
    row: 'person_id',
    plain: 'kind',
  }),
  topic_levels: table({ take: { 'topics-watched:person_id': 'topic_id group_id level' }, row: 'person_id' }),
  group_levels: table({ take: { 'groups-watched:person_id': 'group_id level' }, row: 'person_id' }),
  mail_addresses: table({
    take: { 'mail-address:person_id': 'address added_at confirmed_at bounced_at' },
    behind: closed,
    left: 'a random number in links',
    row: 'person_id',
    plain: 'address',
  }),
  notification_settings: table({
    take: {
      'how-to-be-told:person_id':
        'mail push digest quiet_from quiet_to alarms_break_quiet digest_every digest_hour digest_weekday words_of_closed',
    },
    behind: closed,
    left: 'when the next digest goes',
    row: 'person_id',
    plain: 'mail push digest digest_every',
  }),
  outbox: table({
    take: { 'mails:person_id': 'kind state made_at settled_at' },
    behind: closed,
    left: 'what it is about, and how sending it went',
    row: 'person_id',
    plain: 'kind detail state problem',
  }),
  push_subscriptions: table({
    take: { 'push-devices:person_id': 'made_at' },
    behind: closed,
    left: 'keys, and where the push service is reached',
    row: 'person_id',
    plain: 'endpoint p256dh auth',
  }),
  push_keys: table({ left: nobody, plain: 'public_key private_key' }),

  /* ---- Safety ---- */
  reports: table({
    take: {
      'reports:reporter_id': 'subject post_id group_id reason words made_at settled_at outcome answer',
    },
    behind: 'the reviewers’ table; these columns are what the page of one’s reports shows',
    left: 'what others reported, and who looked at it',
    name: 'person_id about_person_id reporter_id settled_by claimed_by',
    words: 'reported_words words contact answer',
    plain: 'reason outcome',
  }),
  reported_messages: table({
    left: 'stands with the report; the messages of theirs among it are taken along',
    name: 'author_id',
    words: 'words',
  }),
  decisions: table({
    take: {
      'decisions:person_id':
        'kind group_id group_name post_id automated rule facts until made_at ended_at ended_why',
    },
    behind: 'the reviewers’ table; these columns are what the page of decisions shows',
    // That nothing was done tells of nothing but a report.
    but: { kind: ['none', 'other'] },
    left: 'who decided',
    name: 'person_id made_by ended_by',
    words: 'rule facts ended_why group_name',
  }),
  appeals: table({
    take: { 'appeals:by_person_id': 'side words made_at due_at settled_at outcome answer' },
    behind: 'the reviewers’ table; these columns are what the page of decisions shows',
    left: 'who looked at it',
    name: 'by_person_id claimed_by settled_by',
    words: 'words answer',
    plain: 'side',
  }),
  hidings: table({ left: 'stands with the decision', name: 'made_by ended_by' }),
  suspensions: table({
    take: { 'pauses-from-writing:person_id': 'group_id made_at until ended_at reads_on' },
    behind: 'the reviewers’ table',
    left: 'who decided',
    row: 'person_id',
    name: 'made_by ended_by',
  }),
  outside_contacts: table({
    take: { 'outside-contacts:person_id': 'service consented grounds said made_at' },
    behind: 'the reviewers’ table',
    left: 'who told',
    row: 'person_id',
    name: 'made_by',
    words: 'grounds said',
    plain: 'service',
  }),
  triage_flags: table({
    take: {
      'looked-after:author_id':
        'group_id level flagged_words made_at answer answered_at outcome settled_at expires_at',
    },
    behind: 'the reviewers’ table',
    left: 'who looked at it',
    row: 'author_id',
    name: 'claimed_by passed_by read_by settled_by disagreed_by',
    words: 'flagged_words',
    plain: 'found_by hits edited_to answer',
  }),
  author_cards: table({
    take: { 'cards:person_id': 'topic_id until' },
    row: 'person_id',
    left: 'the flag it belongs to',
  }),
  triage_sample: table({ left: derived, row: 'author_id', name: 'read_by' }),
  triage_weeks: table({ left: nobody }),
  triage_counts: table({ left: nobody, plain: 'found_by outcome' }),
  triage_uncovered: table({ left: nobody, plain: 'script' }),
  triage_models: table({
    left: 'weights of hashed words of at least two hundred decisions, from which no words come back',
    name: 'on_by',
    plain: 'weights card',
  }),

  /* ---- The first day ---- */
  first_days: table({ take: { 'first-day:person_id': 'done_at' }, row: 'person_id' }),
  arrivals: table({ take: { 'arrival:person_id': 'audience topic_id arrived_at' }, row: 'person_id' }),
  welcomers: table({ take: { 'welcoming:person_id': 'since' }, row: 'person_id' }),
  welcomes: table({
    take: { 'welcomes:welcomer_id': 'newcomer_id told_at done_at' },
    behind: 'also of newcomers who are announced no more',
    left: 'who was told of whom is not told to the newcomer',
    row: 'newcomer_id welcomer_id',
  }),

  /* ---- Asking for support ---- */
  support_requests: table({
    take: {
      'support-requests:asker_id':
        'id form reach group_id words language wishes_been wishes_language state topic_id room_id made_at opened_at closed_at',
    },
    left: 'the same once more as HTML',
    row: 'asker_id',
    words: 'words>html',
    plain: 'form reach language state',
  }),
  support_request_experiences: table({ left: 'what a request is about, in the place’s own words' }),
  support_states: table({
    take: { 'support-steps:by_person_id': 'request_id state at' },
    behind: 'also of requests that they no longer see',
    name: 'by_person_id',
    left: 'when the next step was taken',
    plain: 'state',
  }),
  support_invitations: table({
    take: { 'support-invitations:person_id': 'request_id made_at until ended_at ending' },
    row: 'person_id',
    plain: 'ending',
  }),
  support_offers: table({
    take: {
      'support-offers:person_id':
        'request_id form words experience_id relation post_id shows_profile made_at brought_at ended_at ending',
    },
    left: 'the same once more as HTML, the message that it became, and by what copies of it are found',
    row: 'person_id',
    words: 'words>html',
    plain: 'form ending',
  }),
  support_helpers: table({
    take: {
      'helping:person_id': 'forms at_once weekly_hours uses_experiences paused_at here_until changed_at',
    },
    row: 'person_id',
    plain: 'forms',
  }),
  support_hours: table({
    take: { 'helping-hours:person_id': 'weekday from_minute to_minute' },
    row: 'person_id',
  }),
  support_avoidances: table({
    take: { 'rather-not:person_id': 'experience_id group_id other_id made_at' },
    left: 'who would rather not meet somebody is not told',
    row: 'person_id other_id',
  }),

  /* ---- Practice ---- */
  practice_completions: table({
    take: { 'practice:person_id': 'practice scenario done_at' },
    row: 'person_id',
    plain: 'practice scenario',
  }),

  /* ---- Duty ---- */
  duty_weekly: table({
    take: { 'weekly-hours:person_id': 'weekday from_time to_time zone first_day made_at' },
    row: 'person_id',
    plain: 'zone',
  }),
  duty_hours: table({
    take: { 'hours:person_id': 'day starts_at ends_at' },
    behind: 'also of who is a moderator no more',
    name: 'person_id',
    left: 'the weekly hours it came from',
  }),
  duty_offers: table({
    take: { 'hours-offered:person_id': 'offered_by weekly day from_time to_time zone offered_at' },
    behind: closed,
    row: 'person_id offered_by',
    plain: 'zone',
  }),
  duty_notes: table({
    take: { 'hand-over-notes:author_id': 'words written_at' },
    behind: 'also of who is a moderator no more',
    name: 'author_id read_by',
    words: 'words',
    left: 'who read it',
  }),
  duty_alarms: table({
    left: 'stands with what it is about',
    row: 'about_person_id',
    plain: 'kind urgency why',
  }),
  back_up_troubles: table({ left: 'says of the machine alone', plain: 'why' }),
  duty_breaks: table({
    take: { 'breaks-from-helping:person_id': 'since until ended_at' },
    behind: closed,
    row: 'person_id',
  }),
  debrief_listeners: table({ take: { 'listening-to-helpers:person_id': 'since' }, row: 'person_id' }),
  debriefs: table({
    take: { 'debriefs:person_id': 'asked_at listener_id taken_at ended_at' },
    left: 'whether it is a conversation, and which',
    row: 'person_id',
    name: 'listener_id',
  }),
  debrief_words: table({
    take: { 'debrief-words:author_id': 'words said_at' },
    behind: 'also of talks that are over',
    name: 'author_id',
    words: 'words',
    left: 'whose talk it was',
  }),
};
