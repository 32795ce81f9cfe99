/**
 * What is not forgotten after some days, and why. Together with the retention lists of the domains this names every
 * table there is: a new one that stands in neither fails `kept.test.ts`.
 */

/** Until when it is kept. */
export type Until = 'person' | 'group' | 'place' | 'always';

export interface Kept {
  /** Its words stand in the messages. */
  kind: keyof typeof kinds;
  until: Until;
  tables: readonly string[];
}

const kinds = {
  accounts: [
    'person',
    'people profiles preferences pauses leavings passwords passkeys recovery_code_sheets recovery_codes',
  ],
  roles: ['person', 'place_roles'],
  'lived experience': ['person', 'lived_experiences'],
  blocks: ['person', 'blocks'],
  consents: ['person', 'consents'],
  'consent texts': ['always', 'consent_texts'],
  'own lists': ['person', 'bookmarks content_filters mask_owners poll_votes'],
  notices: ['person', 'account_notices'],
  'read marks': ['person', 'topic_reads group_visits room_reads room_mutes conversation_leavings'],
  helping: ['person', 'support_helpers support_hours support_avoidances'],
  conversations: ['person', 'conversations conversation_answers conversation_agreements own_limits'],
  listening: ['person', 'listeners listening_reflections'],
  welcoming: ['person', 'first_days welcomers'],
  practice: ['person', 'practice_completions'],
  memberships: ['group', 'memberships join_requests facilitator_offers'],
  groups: ['group', 'groups agreements group_experiences group_invitations'],
  words: [
    'group',
    'topics posts post_revisions topic_tags reactions resolutions closures pins masks polls poll_options page_drafts page_draft_authors imported_rows mentions rooms room_archivings messages message_reactions topic_wishes',
  ],
  files: ['group', 'attachments'],
  search: ['group', 'search_documents search_words search_languages'],
  decisions: ['person', 'reports decisions appeals hidings suspensions unmaskings'],
  outside: ['person', 'outside_contacts'],
  duty: ['person', 'duty_weekly debrief_listeners'],
  telling: ['person', 'mail_addresses notification_settings topic_levels group_levels push_subscriptions'],
  figures: ['always', 'triage_weeks triage_counts triage_uncovered triage_models'],
  log: ['always', 'audit_log audit_waiting audit_marks'],
  erasures: ['always', 'erasures'],
  risks: ['always', 'risk_assessments'],
  place: ['place', 'place experiences place_invitations targets resources schema_versions push_keys'],
} as const satisfies Record<string, readonly [Until, string]>;

export const kept: readonly Kept[] = Object.entries(kinds).map(([kind, [until, tables]]) => ({
  kind: kind as Kept['kind'],
  until,
  tables: tables.split(' '),
}));
