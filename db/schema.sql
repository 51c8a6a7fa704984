-- What the migrations make of an empty database. Written by "pnpm codegen", never by hand.

create table account (
  id uuid not null,
  handle text not null,
  handle_key text not null,
  email text,
  email_confirmed_at timestamp with time zone,
  password_hash text,
  life_state text default 'active'::text not null,
  suspended_until timestamp with time zone,
  approved_at timestamp with time zone,
  age_band text,
  country text,
  time_zone text default 'UTC'::text not null,
  locale text default 'en'::text not null,
  theme text default 'system'::text not null,
  hard_day_until timestamp with time zone,
  quiet_from time without time zone,
  quiet_to time without time zone,
  mail_digest_at timestamp with time zone,
  last_sign_in_at timestamp with time zone,
  last_sign_in_address inet,
  is_demo boolean default false not null,
  created_at timestamp with time zone not null,
  deleted_at timestamp with time zone,
  paused_until timestamp with time zone,
  back_since timestamp with time zone,
  constraint account_age_band_check CHECK ((age_band = ANY (ARRAY['under_18'::text, '18_24'::text, '25_34'::text, '35_49'::text, '50_64'::text, '65_plus'::text]))),
  constraint account_check CHECK (((quiet_from IS NULL) = (quiet_to IS NULL))),
  constraint account_check1 CHECK (((life_state = 'deleted'::text) OR ((email IS NOT NULL) AND (deleted_at IS NULL)))),
  constraint account_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint account_life_state_check CHECK ((life_state = ANY (ARRAY['active'::text, 'self_paused'::text, 'suspended'::text, 'banned'::text, 'in_memoriam'::text, 'deleted'::text]))),
  constraint account_theme_check CHECK ((theme = ANY (ARRAY['system'::text, 'light'::text, 'dark'::text, 'night'::text]))),
  constraint account_pkey PRIMARY KEY (id),
  constraint account_email_key UNIQUE (email),
  constraint account_handle_key_key UNIQUE (handle_key)
);

create table age_refusal (
  email_hash bytea not null,
  refused_at timestamp with time zone not null,
  constraint age_refusal_pkey PRIMARY KEY (email_hash)
);

create table appeal (
  id uuid not null,
  decision_id uuid not null,
  account_id uuid not null,
  side text not null,
  report_id uuid,
  body text not null,
  state text not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  reviewer_id uuid,
  assigned_at timestamp with time zone,
  outcome text,
  answer text default ''::text not null,
  answered_at timestamp with time zone,
  constraint appeal_body_check CHECK ((char_length(body) <= 2000)),
  constraint appeal_check CHECK (((side = 'reporter'::text) = (report_id IS NOT NULL))),
  constraint appeal_check1 CHECK (((outcome IS NULL) = (answered_at IS NULL))),
  constraint appeal_check2 CHECK (((outcome IS NULL) OR (answer <> ''::text))),
  constraint appeal_outcome_check CHECK ((outcome = ANY (ARRAY['upheld'::text, 'partly'::text, 'overturned'::text]))),
  constraint appeal_side_check CHECK ((side = ANY (ARRAY['author'::text, 'reporter'::text]))),
  constraint appeal_state_check CHECK ((state = ANY (ARRAY['submitted'::text, 'assigned'::text, 'upheld'::text, 'partly'::text, 'overturned'::text, 'answered'::text, 'closed'::text]))),
  constraint appeal_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint appeal_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id),
  constraint appeal_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id),
  constraint appeal_reviewer_id_fkey FOREIGN KEY (reviewer_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint appeal_pkey PRIMARY KEY (id)
);

create table audit (
  id uuid not null,
  at timestamp with time zone not null,
  actor_kind text not null,
  actor_id uuid,
  actor_role text not null,
  action text not null,
  target_kind text not null,
  target_id uuid,
  case_id uuid,
  item_id uuid,
  item_version integer,
  body_hash bytea,
  from_status text,
  to_status text,
  rules text[] default '{}'::text[] not null,
  policy_version text,
  reason text,
  note_to_author text,
  note_to_reporter text,
  is_automatic boolean default false not null,
  before jsonb,
  after jsonb,
  due_at timestamp with time zone,
  was_due_met boolean,
  snapshot_id uuid,
  second_actor_id uuid,
  reversal_of uuid,
  request_id text,
  constraint audit_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['person'::text, 'service'::text]))),
  constraint audit_pkey PRIMARY KEY (id)
);

create table audit_seal (
  seq bigint not null,
  sealed_at timestamp with time zone not null,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  row_count integer not null,
  row_ids uuid[] not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint audit_seal_check CHECK (((row_count > 0) AND (row_count = cardinality(row_ids)))),
  constraint audit_seal_pkey PRIMARY KEY (seq),
  constraint audit_seal_hash_key UNIQUE (hash)
);

create table audit_unsealed (
  audit_id uuid not null,
  constraint audit_unsealed_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES audit(id),
  constraint audit_unsealed_pkey PRIMARY KEY (audit_id)
);

create table author_talk (
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  opened_by uuid,
  reason_sealed bytea not null,
  opened_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  person_seen_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint author_talk_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id),
  constraint author_talk_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint author_talk_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(id),
  constraint author_talk_pkey PRIMARY KEY (id)
);

create table author_talk_message (
  id uuid not null,
  talk_id uuid not null,
  side text not null,
  author_id uuid,
  body_sealed bytea not null,
  created_at timestamp with time zone not null,
  constraint author_talk_message_side_check CHECK ((side = ANY (ARRAY['person'::text, 'staff'::text]))),
  constraint author_talk_message_author_id_fkey FOREIGN KEY (author_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint author_talk_message_talk_id_fkey FOREIGN KEY (talk_id) REFERENCES author_talk(id) ON DELETE CASCADE,
  constraint author_talk_message_pkey PRIMARY KEY (id)
);

create table block (
  blocker_id uuid not null,
  blocked_id uuid not null,
  created_at timestamp with time zone not null,
  constraint block_check CHECK ((blocker_id <> blocked_id)),
  constraint block_blocked_id_fkey FOREIGN KEY (blocked_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint block_blocker_id_fkey FOREIGN KEY (blocker_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint block_pkey PRIMARY KEY (blocker_id, blocked_id)
);

create table canary_run (
  id uuid not null,
  started_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  crisis_case_id uuid,
  ended_at timestamp with time zone,
  outcome text,
  was_heartbeat_sent boolean,
  constraint canary_run_outcome_check CHECK ((outcome = ANY (ARRAY['reached'::text, 'missed'::text]))),
  constraint canary_run_crisis_case_id_fkey FOREIGN KEY (crisis_case_id) REFERENCES crisis_case(id),
  constraint canary_run_pkey PRIMARY KEY (id)
);

create table caption (
  workshop_id uuid not null,
  seq integer not null,
  changed integer not null,
  text text not null,
  written_at timestamp with time zone not null,
  speaker text default 'host'::text not null,
  is_automatic boolean default false not null,
  constraint caption_speaker_check CHECK ((speaker = ANY (ARRAY['host'::text, 'co_host'::text, 'attendee'::text]))),
  constraint caption_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES caption_track(workshop_id) ON DELETE CASCADE,
  constraint caption_pkey PRIMARY KEY (workshop_id, seq)
);

create table caption_track (
  workshop_id uuid not null,
  captioner_id uuid,
  head integer default 0 not null,
  line_count integer default 0 not null,
  terms text default ''::text not null,
  constraint caption_track_captioner_id_fkey FOREIGN KEY (captioner_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint caption_track_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint caption_track_pkey PRIMARY KEY (workshop_id)
);

create table "case" (
  id uuid not null,
  item_id uuid not null,
  group_id uuid,
  lane text not null,
  status text not null,
  version integer default 1 not null,
  opened_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  claimed_by uuid,
  lease_until timestamp with time zone,
  wake_at timestamp with time zone,
  wait_reason text default ''::text not null,
  escalated_to text,
  merged_into uuid,
  closed_at timestamp with time zone,
  report_count integer default 0 not null,
  for_account_id uuid,
  for_role text,
  language text,
  merged_via uuid,
  constraint case_check CHECK (((merged_via IS NULL) OR (merged_into IS NOT NULL))),
  constraint case_escalated_to_check CHECK ((escalated_to = ANY (ARRAY['clinical'::text, 'safeguarding'::text, 'legal'::text, 'lead'::text]))),
  constraint case_for_role_check CHECK ((for_role = ANY (ARRAY['moderator'::text, 'lead'::text, 'clinician'::text, 'safeguarding'::text]))),
  constraint case_lane_check CHECK ((lane = ANY (ARRAY['crisis'::text, 'high'::text, 'normal'::text]))),
  constraint case_language_check CHECK ((language = ANY (ARRAY['en'::text, 'de'::text, 'es'::text, 'fr'::text, 'pt'::text]))),
  constraint case_status_check CHECK ((status = ANY (ARRAY['new'::text, 'queued'::text, 'claimed'::text, 'on_hold'::text, 'awaiting_member'::text, 'in_discussion'::text, 'escalated'::text, 'proposed'::text, 'decided'::text, 'notified'::text, 'closed'::text, 'reopened'::text, 'merged'::text]))),
  constraint case_claimed_by_fkey FOREIGN KEY (claimed_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint case_for_account_id_fkey FOREIGN KEY (for_account_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint case_group_id_fkey FOREIGN KEY (group_id) REFERENCES "group"(id),
  constraint case_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id),
  constraint case_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES "case"(id),
  constraint case_merged_via_fkey FOREIGN KEY (merged_via) REFERENCES "case"(id),
  constraint case_pkey PRIMARY KEY (id)
);

create table case_comment (
  id uuid not null,
  case_id uuid not null,
  author_id uuid,
  body_sealed bytea not null,
  created_at timestamp with time zone not null,
  pinned_at timestamp with time zone,
  constraint case_comment_author_id_fkey FOREIGN KEY (author_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint case_comment_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id),
  constraint case_comment_pkey PRIMARY KEY (id)
);

create table case_draft (
  case_id uuid not null,
  body_sealed bytea not null,
  version integer not null,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint case_draft_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id),
  constraint case_draft_written_by_fkey FOREIGN KEY (written_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint case_draft_pkey PRIMARY KEY (case_id)
);

create table case_event (
  id uuid not null,
  case_id uuid not null,
  event text not null,
  actor_id uuid,
  from_status text,
  to_status text not null,
  note text default ''::text not null,
  case_version integer not null,
  created_at timestamp with time zone not null,
  constraint case_event_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint case_event_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id),
  constraint case_event_pkey PRIMARY KEY (id)
);

create table case_skip (
  case_id uuid not null,
  account_id uuid not null,
  reason text not null,
  skipped_at timestamp with time zone not null,
  constraint case_skip_reason_check CHECK ((reason = ANY (ARRAY['too_heavy'::text, 'know_them'::text, 'need_help'::text, 'language'::text, 'other'::text]))),
  constraint case_skip_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint case_skip_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id),
  constraint case_skip_pkey PRIMARY KEY (case_id, account_id)
);

create table case_viewer (
  case_id uuid not null,
  account_id uuid not null,
  seen_at timestamp with time zone not null,
  constraint case_viewer_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint case_viewer_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id) ON DELETE CASCADE,
  constraint case_viewer_pkey PRIMARY KEY (case_id, account_id)
);

create table challenge (
  id uuid not null,
  account_id uuid,
  purpose text not null,
  challenge text not null,
  expires_at timestamp with time zone not null,
  constraint challenge_purpose_check CHECK ((purpose = ANY (ARRAY['passkey_register'::text, 'passkey_sign_in'::text, 'second_factor'::text]))),
  constraint challenge_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint challenge_pkey PRIMARY KEY (id)
);

create table consent (
  id uuid not null,
  account_id uuid not null,
  purpose text not null,
  version integer not null,
  given_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint consent_purpose_check CHECK ((purpose = ANY (ARRAY['special_category'::text, 'mail_digest'::text, 'product_research'::text]))),
  constraint consent_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint consent_pkey PRIMARY KEY (id)
);

create table credential (
  id uuid not null,
  account_id uuid not null,
  body text not null,
  number text not null,
  place text not null,
  expires_on date not null,
  stated_at timestamp with time zone not null,
  checked_at timestamp with time zone,
  checked_by uuid,
  is_right boolean,
  check_note text default ''::text not null,
  replaced_at timestamp with time zone,
  suspended_at timestamp with time zone,
  suspended_by uuid,
  suspension_reason text default ''::text not null,
  constraint credential_check CHECK (((checked_at IS NULL) = (is_right IS NULL))),
  constraint credential_suspension_check CHECK (((suspended_at IS NULL) OR is_right)),
  constraint credential_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint credential_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint credential_suspended_by_fkey FOREIGN KEY (suspended_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint credential_pkey PRIMARY KEY (id)
);

create table crisis_case (
  id uuid not null,
  case_id uuid not null,
  item_id uuid not null,
  person_id uuid,
  level text not null,
  state text not null,
  source text not null,
  version integer default 1 not null,
  opened_at timestamp with time zone not null,
  level_since timestamp with time zone not null,
  acknowledge_due_at timestamp with time zone not null,
  reply_due_at timestamp with time zone not null,
  acknowledged_at timestamp with time zone,
  acknowledged_by uuid,
  second_at timestamp with time zone,
  second_by uuid,
  first_words_at timestamp with time zone,
  outcome text,
  outcome_by uuid,
  closed_at timestamp with time zone,
  closed_by uuid,
  is_canary boolean default false not null,
  none_by uuid,
  none_at timestamp with time zone,
  sign_off_due_at timestamp with time zone,
  constraint crisis_case_level_check CHECK ((level = ANY (ARRAY['concern'::text, 'urgent'::text, 'imminent'::text]))),
  constraint crisis_case_outcome_check CHECK ((outcome = ANY (ARRAY['settled'::text, 'handed_over'::text, 'emergency_disclosed'::text, 'no_contact'::text]))),
  constraint crisis_case_source_check CHECK ((source = ANY (ARRAY['engine'::text, 'report'::text, 'member'::text, 'moderator'::text]))),
  constraint crisis_case_state_check CHECK ((state = ANY (ARRAY['detected'::text, 'paged'::text, 'acknowledged'::text, 'in_contact'::text, 'settled'::text, 'handed_over'::text, 'emergency_disclosed'::text, 'no_contact'::text, 'following_up'::text, 'closed'::text]))),
  constraint crisis_case_acknowledged_by_fkey FOREIGN KEY (acknowledged_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint crisis_case_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id),
  constraint crisis_case_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint crisis_case_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id),
  constraint crisis_case_none_by_fkey FOREIGN KEY (none_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint crisis_case_outcome_by_fkey FOREIGN KEY (outcome_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint crisis_case_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint crisis_case_second_by_fkey FOREIGN KEY (second_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint crisis_case_pkey PRIMARY KEY (id),
  constraint crisis_case_case_id_key UNIQUE (case_id)
);

create table crisis_event (
  id uuid not null,
  crisis_case_id uuid not null,
  event text not null,
  actor_id uuid,
  from_state text,
  to_state text not null,
  from_level text,
  to_level text not null,
  note_sealed bytea,
  created_at timestamp with time zone not null,
  constraint crisis_event_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint crisis_event_crisis_case_id_fkey FOREIGN KEY (crisis_case_id) REFERENCES crisis_case(id),
  constraint crisis_event_pkey PRIMARY KEY (id)
);

create table crisis_person (
  crisis_case_id uuid not null,
  account_id uuid not null,
  desk_name text not null,
  joined_at timestamp with time zone not null,
  talk_seen_at timestamp with time zone,
  constraint crisis_person_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint crisis_person_crisis_case_id_fkey FOREIGN KEY (crisis_case_id) REFERENCES crisis_case(id),
  constraint crisis_person_pkey PRIMARY KEY (crisis_case_id, account_id),
  constraint crisis_person_crisis_case_id_desk_name_key UNIQUE (crisis_case_id, desk_name)
);

create table data_key (
  owner_kind text not null,
  owner_id uuid not null,
  wrapped bytea not null,
  master_key_id text not null,
  created_at timestamp with time zone not null,
  constraint data_key_owner_kind_check CHECK ((owner_kind = ANY (ARRAY['account'::text, 'care'::text, 'crisis_case'::text, 'webhook'::text, 'handover'::text, 'safeguarding'::text, 'case'::text]))),
  constraint data_key_pkey PRIMARY KEY (owner_kind, owner_id)
);

create table debrief (
  crisis_case_id uuid not null,
  account_id uuid not null,
  offered_at timestamp with time zone not null,
  answer text,
  answered_at timestamp with time zone,
  constraint debrief_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'later'::text, 'no'::text]))),
  constraint debrief_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint debrief_crisis_case_id_fkey FOREIGN KEY (crisis_case_id) REFERENCES crisis_case(id),
  constraint debrief_pkey PRIMARY KEY (crisis_case_id, account_id)
);

create table decision (
  id uuid not null,
  case_id uuid not null,
  item_id uuid not null,
  snapshot_id uuid not null,
  decided_by uuid,
  action text not null,
  rules text[] not null,
  policy_version text not null,
  reason text not null,
  note_to_author text default ''::text not null,
  note_to_reporter text default ''::text not null,
  content_topics text[] default '{}'::text[] not null,
  content_note text default ''::text not null,
  item_before jsonb not null,
  is_automatic boolean default false not null,
  decided_at timestamp with time zone not null,
  effective_at timestamp with time zone,
  undone_at timestamp with time zone,
  notified_at timestamp with time zone,
  appeal_until timestamp with time zone not null,
  confirmed_by uuid,
  lock_note text default ''::text not null,
  redacted_spans jsonb default '[]'::jsonb not null,
  template_id text,
  template_language text,
  attaches_help boolean default false not null,
  strike_weight integer default 0 not null,
  proposed_limits jsonb default '[]'::jsonb not null,
  slow_seconds integer,
  reopen_at timestamp with time zone,
  follow_up_at timestamp with time zone,
  follow_up_done_at timestamp with time zone,
  reversed_at timestamp with time zone,
  reversed_by uuid,
  mended_at timestamp with time zone,
  mended_settled_at timestamp with time zone,
  help_topics text[] default '{}'::text[] not null,
  help_group_id uuid,
  batch_id uuid,
  constraint decision_action_check CHECK ((action = ANY (ARRAY['keep'::text, 'add_note'::text, 'friendly_note'::text, 'redact'::text, 'remove'::text, 'lock'::text, 'slow'::text]))),
  constraint decision_check CHECK (((template_id IS NULL) OR (template_language IS NOT NULL))),
  constraint decision_check1 CHECK (((reversed_at IS NULL) OR (notified_at IS NOT NULL))),
  constraint decision_check2 CHECK (((mended_settled_at IS NULL) OR (mended_at IS NOT NULL))),
  constraint decision_help_topics_check CHECK ((help_topics <@ ARRAY['breathe'::text, 'grounding'::text, 'wave'::text, 'tonight'::text, 'someone'::text, 'safe'::text])),
  constraint decision_rules_check CHECK ((cardinality(rules) > 0)),
  constraint decision_slow_seconds_check CHECK (((slow_seconds >= 1) AND (slow_seconds <= 86400))),
  constraint decision_strike_weight_check CHECK (((strike_weight >= 0) AND (strike_weight <= 8))),
  constraint decision_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id),
  constraint decision_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint decision_help_group_id_fkey FOREIGN KEY (help_group_id) REFERENCES "group"(id) ON DELETE SET NULL,
  constraint decision_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id),
  constraint decision_reversed_by_fkey FOREIGN KEY (reversed_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint decision_snapshot_id_fkey FOREIGN KEY (snapshot_id) REFERENCES snapshot(id),
  constraint decision_pkey PRIMARY KEY (id)
);

create table delivery (
  id uuid not null,
  account_id uuid,
  cause_id uuid not null,
  channel text not null,
  state text not null,
  attempts integer default 0 not null,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  constraint delivery_channel_check CHECK ((channel = 'mail'::text)),
  constraint delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text]))),
  constraint delivery_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint delivery_pkey PRIMARY KEY (id)
);

create table dev_mail (
  id uuid not null,
  to_address text not null,
  subject text not null,
  body_text text not null,
  headers jsonb default '{}'::jsonb not null,
  created_at timestamp with time zone not null,
  constraint dev_mail_pkey PRIMARY KEY (id)
);

create table disclosure (
  id uuid not null,
  crisis_case_id uuid not null,
  asked_by uuid,
  asked_at timestamp with time zone not null,
  reason_sealed bytea not null,
  released_by uuid,
  released_at timestamp with time zone,
  is_alone boolean default false not null,
  alone_reason_sealed bytea,
  untold_reason_sealed bytea,
  told_at timestamp with time zone,
  review_due_at timestamp with time zone,
  reminded_at timestamp with time zone,
  reviewed_by uuid,
  reviewed_at timestamp with time zone,
  review_note_sealed bytea,
  constraint disclosure_check CHECK (((NOT is_alone) OR (alone_reason_sealed IS NOT NULL))),
  constraint disclosure_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint disclosure_crisis_case_id_fkey FOREIGN KEY (crisis_case_id) REFERENCES crisis_case(id),
  constraint disclosure_released_by_fkey FOREIGN KEY (released_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint disclosure_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint disclosure_pkey PRIMARY KEY (id)
);

create table disclosure_view (
  disclosure_id uuid not null,
  account_id uuid not null,
  shown_at timestamp with time zone not null,
  constraint disclosure_view_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint disclosure_view_disclosure_id_fkey FOREIGN KEY (disclosure_id) REFERENCES disclosure(id),
  constraint disclosure_view_pkey PRIMARY KEY (disclosure_id, account_id)
);

create table document_acceptance (
  account_id uuid not null,
  document_version_id uuid not null,
  accepted_at timestamp with time zone not null,
  constraint document_acceptance_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint document_acceptance_document_version_id_fkey FOREIGN KEY (document_version_id) REFERENCES document_version(id),
  constraint document_acceptance_pkey PRIMARY KEY (account_id, document_version_id)
);

create table document_version (
  id uuid not null,
  kind text not null,
  locale text default 'en'::text not null,
  version integer not null,
  body text not null,
  html text not null,
  published_at timestamp with time zone not null,
  published_by uuid,
  constraint document_version_kind_check CHECK ((kind = ANY (ARRAY['what_this_is'::text, 'limits'::text, 'house_rules'::text, 'privacy'::text, 'terms'::text, 'accessibility'::text, 'complaints'::text, 'imprint'::text]))),
  constraint document_version_published_by_fkey FOREIGN KEY (published_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint document_version_pkey PRIMARY KEY (id),
  constraint document_version_kind_locale_version_key UNIQUE (kind, locale, version)
);

create table draft (
  account_id uuid not null,
  place text not null,
  sealed bytea not null,
  updated_at timestamp with time zone not null,
  constraint draft_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint draft_pkey PRIMARY KEY (account_id, place)
);

create table duty (
  id uuid not null,
  account_id uuid not null,
  started_at timestamp with time zone not null,
  last_heartbeat_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint duty_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint duty_pkey PRIMARY KEY (id)
);

create table exposure (
  account_id uuid not null,
  day date not null,
  seconds integer default 0 not null,
  hard_seconds integer default 0 not null,
  hard_cases uuid[] default '{}'::uuid[] not null,
  constraint exposure_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint exposure_pkey PRIMARY KEY (account_id, day)
);

create table find_me (
  account_id uuid not null,
  sealed bytea not null,
  saved_at timestamp with time zone not null,
  constraint find_me_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint find_me_pkey PRIMARY KEY (account_id)
);

create table follow_up (
  id uuid not null,
  crisis_case_id uuid not null,
  due_at timestamp with time zone not null,
  assigned_to uuid,
  done_at timestamp with time zone,
  done_by uuid,
  was_reached boolean,
  note_sealed bytea,
  replaced_at timestamp with time zone,
  constraint follow_up_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES account(id) ON DELETE SET NULL,
  constraint follow_up_crisis_case_id_fkey FOREIGN KEY (crisis_case_id) REFERENCES crisis_case(id),
  constraint follow_up_done_by_fkey FOREIGN KEY (done_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint follow_up_pkey PRIMARY KEY (id)
);

create table goal_reminder (
  id uuid not null,
  account_id uuid not null,
  goal_id uuid not null,
  step text not null,
  at_time text not null,
  days smallint not null,
  time_zone text not null,
  next_at timestamp with time zone not null,
  constraint goal_reminder_at_time_check CHECK ((at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint goal_reminder_days_check CHECK (((days >= 1) AND (days <= 127))),
  constraint goal_reminder_step_check CHECK (((char_length(step) >= 1) AND (char_length(step) <= 40))),
  constraint goal_reminder_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint goal_reminder_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES private_entry(id),
  constraint goal_reminder_pkey PRIMARY KEY (id),
  constraint goal_reminder_goal_id_step_key UNIQUE (goal_id, step)
);

create table "group" (
  id uuid not null,
  slug text not null,
  name text not null,
  purpose text not null,
  visibility text default 'members'::text not null,
  emblem_shape integer not null,
  emblem_tint integer not null,
  member_count integer default 0 not null,
  last_activity_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  archived_at timestamp with time zone,
  closes_unstaffed boolean default false not null,
  slow_seconds integer default 0 not null,
  reviews_every_post boolean default false not null,
  reviewed_first_posts smallint default 0 not null,
  constraint group_emblem_shape_check CHECK (((emblem_shape >= 0) AND (emblem_shape <= 5))),
  constraint group_emblem_tint_check CHECK (((emblem_tint >= 1) AND (emblem_tint <= 8))),
  constraint group_reviewed_first_posts_check CHECK (((reviewed_first_posts >= 0) AND (reviewed_first_posts <= 10))),
  constraint group_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint group_visibility_check CHECK ((visibility = ANY (ARRAY['members'::text, 'invite_only'::text]))),
  constraint group_pkey PRIMARY KEY (id),
  constraint group_slug_key UNIQUE (slug)
);

create table group_agreement (
  id uuid not null,
  group_id uuid not null,
  version integer not null,
  body text not null,
  html text not null,
  published_at timestamp with time zone not null,
  published_by uuid,
  constraint group_agreement_group_id_fkey FOREIGN KEY (group_id) REFERENCES "group"(id) ON DELETE CASCADE,
  constraint group_agreement_published_by_fkey FOREIGN KEY (published_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint group_agreement_pkey PRIMARY KEY (id),
  constraint group_agreement_group_id_version_key UNIQUE (group_id, version)
);

create table group_invitation (
  group_id uuid not null,
  account_id uuid not null,
  invited_by uuid,
  invited_at timestamp with time zone not null,
  constraint group_invitation_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint group_invitation_group_id_fkey FOREIGN KEY (group_id) REFERENCES "group"(id) ON DELETE CASCADE,
  constraint group_invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint group_invitation_pkey PRIMARY KEY (group_id, account_id)
);

create table hand_over (
  id uuid not null,
  crisis_case_id uuid not null,
  by_id uuid,
  to_account_id uuid,
  to_role text,
  sheet_sealed bytea not null,
  created_at timestamp with time zone not null,
  taken_at timestamp with time zone,
  taken_by uuid,
  constraint hand_over_to_role_check CHECK ((to_role = ANY (ARRAY['lead'::text, 'clinician'::text, 'safeguarding'::text]))),
  constraint hand_over_by_id_fkey FOREIGN KEY (by_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint hand_over_crisis_case_id_fkey FOREIGN KEY (crisis_case_id) REFERENCES crisis_case(id),
  constraint hand_over_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint hand_over_to_account_id_fkey FOREIGN KEY (to_account_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint hand_over_pkey PRIMARY KEY (id)
);

create table handover_note (
  id uuid not null,
  author_id uuid,
  note_sealed bytea not null,
  created_at timestamp with time zone not null,
  constraint handover_note_author_id_fkey FOREIGN KEY (author_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint handover_note_pkey PRIMARY KEY (id)
);

create table helpline_check (
  helpline_id text not null,
  checked_on date not null,
  checked_by uuid,
  note text default ''::text not null,
  constraint helpline_check_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint helpline_check_pkey PRIMARY KEY (helpline_id)
);

create table host_message (
  id uuid not null,
  workshop_id uuid not null,
  account_id uuid,
  moment text not null,
  body text not null,
  html text not null,
  html_version integer not null,
  state text default 'scheduled'::text not null,
  failure text,
  due_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  item_id uuid,
  constraint host_message_check CHECK (((state = 'sent'::text) = (sent_at IS NOT NULL))),
  constraint host_message_check1 CHECK (((state = 'failed'::text) = (failure IS NOT NULL))),
  constraint host_message_failure_check CHECK ((failure = ANY (ARRAY['author_gone'::text, 'words'::text, 'moment_past'::text, 'trouble'::text]))),
  constraint host_message_moment_check CHECK ((moment = ANY (ARRAY['week_before'::text, 'day_before'::text, 'hour_before'::text, 'now'::text, 'hour_after'::text, 'day_after'::text]))),
  constraint host_message_state_check CHECK ((state = ANY (ARRAY['scheduled'::text, 'sent'::text, 'failed'::text, 'cancelled'::text]))),
  constraint host_message_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint host_message_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id),
  constraint host_message_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint host_message_pkey PRIMARY KEY (id),
  constraint host_message_item_id_key UNIQUE (item_id)
);

create table invitation (
  id uuid not null,
  token_hash bytea not null,
  email text not null,
  role text,
  scope text default 'site'::text not null,
  scope_id uuid,
  invited_by uuid,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  accepted_by uuid,
  revoked_at timestamp with time zone,
  credential jsonb,
  constraint invitation_credential_check CHECK (((credential IS NULL) OR (role = 'therapist'::text))),
  constraint invitation_role_check CHECK ((role = ANY (ARRAY['peer_supporter'::text, 'facilitator'::text, 'trainee'::text, 'moderator'::text, 'lead'::text, 'clinician'::text, 'safeguarding'::text, 'reviewer'::text, 'therapist'::text, 'operator'::text]))),
  constraint invitation_scope_check CHECK ((scope = ANY (ARRAY['site'::text, 'group'::text, 'event'::text]))),
  constraint invitation_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_token_hash_key UNIQUE (token_hash)
);

create table item (
  id uuid not null,
  kind text not null,
  author_id uuid,
  group_id uuid,
  body text not null,
  html text not null,
  html_version integer not null,
  content_topics text[] default '{}'::text[] not null,
  content_note text default ''::text not null,
  visibility text default 'published'::text not null,
  removed_rule text,
  redacted_spans jsonb default '[]'::jsonb not null,
  hides_handle boolean default false not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  edited_at timestamp with time zone,
  visibility_at timestamp with time zone not null,
  search tsvector generated always as (to_tsvector('english'::regconfig, COALESCE(shown_body, body))) stored,
  room_id uuid,
  shown_body text,
  redacted_rule text,
  constraint item_content_topics_check CHECK ((content_topics <@ ARRAY['suicide'::text, 'self_harm'::text, 'eating'::text, 'abuse'::text, 'sexual_violence'::text, 'loss'::text, 'panic'::text, 'body'::text, 'substances'::text, 'birth'::text, 'medical'::text, 'money'::text])),
  constraint item_kind_check CHECK ((kind = ANY (ARRAY['post'::text, 'line'::text, 'question'::text, 'direct_message'::text, 'profile_text'::text, 'host_message'::text]))),
  constraint item_visibility_check CHECK ((visibility = ANY (ARRAY['published'::text, 'held'::text, 'removed'::text, 'author_deleted'::text]))),
  constraint item_author_id_fkey FOREIGN KEY (author_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint item_group_id_fkey FOREIGN KEY (group_id) REFERENCES "group"(id),
  constraint item_room_id_fkey FOREIGN KEY (room_id) REFERENCES room(id),
  constraint item_pkey PRIMARY KEY (id)
);

create table item_hold (
  item_id uuid not null,
  reason text not null,
  held_at timestamp with time zone not null,
  until timestamp with time zone not null,
  choice text,
  chosen_at timestamp with time zone,
  ended_at timestamp with time zone,
  was_apology_sent boolean default false not null,
  told_at timestamp with time zone,
  constraint item_hold_choice_check CHECK ((choice = ANY (ARRAY['keep'::text, 'share'::text]))),
  constraint item_hold_reason_check CHECK ((reason = ANY (ARRAY['imminent'::text, 'encouragement'::text, 'others_data'::text, 'scam'::text, 'stage'::text, 'review'::text]))),
  constraint item_hold_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
  constraint item_hold_pkey PRIMARY KEY (item_id)
);

create table item_version (
  item_id uuid not null,
  version integer not null,
  body text not null,
  content_topics text[] not null,
  content_note text not null,
  changed_by uuid,
  replaced_at timestamp with time zone not null,
  constraint item_version_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint item_version_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
  constraint item_version_pkey PRIMARY KEY (item_id, version)
);

create table key_check (
  master_key_id text not null,
  value bytea not null,
  created_at timestamp with time zone not null,
  constraint key_check_pkey PRIMARY KEY (master_key_id)
);

create table legal_notice (
  id uuid not null,
  token_hash bytea not null,
  reference text not null,
  ground text not null,
  page_address text not null,
  name text default ''::text not null,
  email text,
  report_id uuid not null,
  created_at timestamp with time zone not null,
  told_at timestamp with time zone,
  asked_again_at timestamp with time zone,
  constraint legal_notice_ground_check CHECK ((ground = ANY (ARRAY['worried'::text, 'against_law'::text, 'child'::text, 'house_rules'::text]))),
  constraint legal_notice_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id),
  constraint legal_notice_pkey PRIMARY KEY (id),
  constraint legal_notice_reference_key UNIQUE (reference),
  constraint legal_notice_token_hash_key UNIQUE (token_hash)
);

create table line (
  item_id uuid not null,
  room_id uuid not null,
  seq bigint not null,
  changed_seq bigint not null,
  client_id uuid not null,
  author_key uuid not null,
  reply_to uuid,
  reaction_counts jsonb default '{}'::jsonb not null,
  review text,
  constraint line_review_check CHECK ((review = ANY (ARRAY['waiting'::text, 'declined'::text]))),
  constraint line_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
  constraint line_reply_to_fkey FOREIGN KEY (reply_to) REFERENCES line(item_id) ON DELETE SET NULL,
  constraint line_room_id_fkey FOREIGN KEY (room_id) REFERENCES room(id) ON DELETE CASCADE,
  constraint line_pkey PRIMARY KEY (item_id),
  constraint line_author_key_client_id_key UNIQUE (author_key, client_id),
  constraint line_room_id_seq_key UNIQUE (room_id, seq)
);

create table local_service (
  id uuid not null,
  country text not null,
  name text not null,
  channel text not null,
  value text not null,
  hours text not null,
  what_happens text not null,
  added_by uuid,
  added_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  constraint local_service_channel_check CHECK ((channel = ANY (ARRAY['call'::text, 'text'::text, 'chat'::text, 'web'::text]))),
  constraint local_service_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint local_service_added_by_fkey FOREIGN KEY (added_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint local_service_pkey PRIMARY KEY (id)
);

create table media_grant (
  id uuid not null,
  session_id uuid not null,
  workshop_id uuid not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint media_grant_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint media_grant_pkey PRIMARY KEY (id)
);

create table media_stream (
  workshop_id uuid not null,
  account_id uuid not null,
  source text not null,
  session text not null,
  is_muted boolean default false not null,
  started_at timestamp with time zone not null,
  stopped_at timestamp with time zone,
  is_pinned boolean default false not null,
  constraint media_stream_source_check CHECK ((source = ANY (ARRAY['camera'::text, 'screen'::text]))),
  constraint media_stream_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint media_stream_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint media_stream_pkey PRIMARY KEY (workshop_id, account_id, source)
);

create table membership (
  group_id uuid not null,
  account_id uuid not null,
  agreement_id uuid not null,
  agreed_at timestamp with time zone not null,
  joined_at timestamp with time zone not null,
  left_at timestamp with time zone,
  constraint membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint membership_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES group_agreement(id),
  constraint membership_group_id_fkey FOREIGN KEY (group_id) REFERENCES "group"(id) ON DELETE CASCADE,
  constraint membership_pkey PRIMARY KEY (group_id, account_id)
);

create table memorial (
  account_id uuid not null,
  state_before text not null,
  asked_by uuid,
  asked_at timestamp with time zone not null,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  constraint memorial_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint memorial_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint memorial_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint memorial_pkey PRIMARY KEY (account_id)
);

create table note_template (
  id uuid not null,
  template_id uuid not null,
  version integer not null,
  rule text,
  language text not null,
  name text not null,
  body text not null,
  is_retired boolean default false not null,
  written_by uuid,
  written_at timestamp with time zone not null,
  constraint note_template_language_check CHECK ((language = ANY (ARRAY['en'::text, 'de'::text, 'es'::text, 'fr'::text, 'pt'::text]))),
  constraint note_template_version_check CHECK ((version > 0)),
  constraint note_template_written_by_fkey FOREIGN KEY (written_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint note_template_pkey PRIMARY KEY (id),
  constraint note_template_template_id_version_key UNIQUE (template_id, version)
);

create table notice (
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  cause_id uuid not null,
  thread_id uuid,
  item_id uuid,
  decision_id uuid,
  report_id uuid,
  count integer default 1 not null,
  detail text default ''::text not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  read_at timestamp with time zone,
  is_in_app boolean default true not null,
  wants_mail boolean default false not null,
  matter text generated always as (
CASE
    WHEN (kind = 'workshop_changed'::text) THEN detail
    ELSE ''::text
END) stored not null,
  constraint notice_kind_check CHECK ((kind = ANY (ARRAY['talk'::text, 'held_words'::text, 'reply_to_my_thread'::text, 'reply_in_followed_thread'::text, 'reaction'::text, 'report_received'::text, 'report_outcome'::text, 'moderation_decision'::text, 'moderation_undone'::text, 'agreement_changed'::text, 'workshop_seat'::text, 'workshop_changed'::text, 'security'::text, 'welcome'::text, 'first_reply'::text, 'care_note'::text, 'team'::text, 'appeal'::text, 'reminder'::text]))),
  constraint notice_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint notice_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id) ON DELETE CASCADE,
  constraint notice_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
  constraint notice_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id) ON DELETE CASCADE,
  constraint notice_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id) ON DELETE CASCADE,
  constraint notice_pkey PRIMARY KEY (id),
  constraint notice_cause UNIQUE (account_id, kind, cause_id, matter)
);

create table notice_choice (
  account_id uuid not null,
  kind text not null,
  in_app boolean not null,
  mail boolean not null,
  constraint notice_choice_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint notice_choice_pkey PRIMARY KEY (account_id, kind)
);

create table on_call_message (
  item_id uuid not null,
  sender_key uuid not null,
  client_id uuid not null,
  place text not null,
  constraint on_call_message_place_check CHECK ((char_length(place) <= 80)),
  constraint on_call_message_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
  constraint on_call_message_pkey PRIMARY KEY (item_id),
  constraint on_call_message_sender_key_client_id_key UNIQUE (sender_key, client_id)
);

create table on_call_person (
  account_id uuid not null,
  "position" integer not null,
  added_by uuid,
  added_at timestamp with time zone not null,
  constraint on_call_person_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint on_call_person_added_by_fkey FOREIGN KEY (added_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint on_call_person_pkey PRIMARY KEY (account_id),
  constraint on_call_person_position_key UNIQUE ("position")
);

create table one_time_token (
  token_hash bytea not null,
  purpose text not null,
  account_id uuid,
  email text,
  expires_at timestamp with time zone,
  used_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint one_time_token_purpose_check CHECK ((purpose = ANY (ARRAY['confirm_email'::text, 'reset_password'::text, 'change_email'::text, 'setup'::text, 'stop_mail'::text]))),
  constraint one_time_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint one_time_token_pkey PRIMARY KEY (token_hash)
);

create table outbox (
  id bigint generated always as identity not null,
  task text not null,
  payload jsonb not null,
  queue_name text,
  constraint outbox_pkey PRIMARY KEY (id)
);

create table page (
  id uuid not null,
  crisis_case_id uuid,
  rung integer not null,
  due_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  kind text default 'crisis'::text not null,
  step text,
  level text,
  subject text,
  asked_by uuid,
  case_id uuid,
  constraint page_kind_check CHECK ((kind = ANY (ARRAY['crisis'::text, 'acknowledged'::text, 'test'::text, 'drill'::text, 'alarm'::text, 'case'::text]))),
  constraint page_level_check CHECK ((level = ANY (ARRAY['urgent'::text, 'imminent'::text]))),
  constraint page_of_a_case CHECK (((kind = ANY (ARRAY['crisis'::text, 'acknowledged'::text])) = (crisis_case_id IS NOT NULL))),
  constraint page_of_a_passed_case CHECK (((kind = 'case'::text) = (case_id IS NOT NULL))),
  constraint page_step CHECK (((kind = 'crisis'::text) = ((step IS NOT NULL) AND (level IS NOT NULL)))),
  constraint page_step_check CHECK ((step = ANY (ARRAY['first'::text, 'next'::text, 'leads'::text, 'second'::text]))),
  constraint page_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint page_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id),
  constraint page_crisis_case_id_fkey FOREIGN KEY (crisis_case_id) REFERENCES crisis_case(id),
  constraint page_pkey PRIMARY KEY (id),
  constraint page_crisis_case_id_rung_key UNIQUE (crisis_case_id, rung)
);

create table page_delivery (
  id uuid not null,
  page_id uuid not null,
  account_id uuid,
  channel text not null,
  address_id uuid,
  state text default 'waiting'::text not null,
  tries integer default 0 not null,
  next_try_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  failure text,
  seen_at timestamp with time zone,
  constraint page_delivery_channel_check CHECK ((channel = ANY (ARRAY['in_app'::text, 'push'::text, 'mail'::text, 'webhook'::text, 'canary'::text]))),
  constraint page_delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text]))),
  constraint page_delivery_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint page_delivery_page_id_fkey FOREIGN KEY (page_id) REFERENCES page(id),
  constraint page_delivery_pkey PRIMARY KEY (id),
  constraint page_delivery_page_id_account_id_channel_address_id_key UNIQUE NULLS NOT DISTINCT (page_id, account_id, channel, address_id)
);

create table passkey (
  id text not null,
  account_id uuid not null,
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] default '{}'::text[] not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  constraint passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint passkey_pkey PRIMARY KEY (id)
);

create table plan_share (
  id uuid not null,
  account_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  link_hash bytea not null,
  salt bytea not null,
  sealed bytea,
  sealed_label bytea not null,
  wrong_tries integer default 0 not null,
  rests_until timestamp with time zone,
  constraint plan_share_check CHECK (((ended_at IS NULL) OR (sealed IS NULL))),
  constraint plan_share_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint plan_share_pkey PRIMARY KEY (id),
  constraint plan_share_link_hash_key UNIQUE (link_hash)
);

create table plan_share_opening (
  id uuid not null,
  share_id uuid not null,
  at timestamp with time zone not null,
  is_right boolean not null,
  constraint plan_share_opening_share_id_fkey FOREIGN KEY (share_id) REFERENCES plan_share(id) ON DELETE CASCADE,
  constraint plan_share_opening_pkey PRIMARY KEY (id)
);

create table poll (
  id uuid not null,
  workshop_id uuid not null,
  question text not null,
  choice text not null,
  options text[] not null,
  state text not null,
  created_at timestamp with time zone not null,
  constraint poll_choice_check CHECK ((choice = ANY (ARRAY['one'::text, 'several'::text, 'scale'::text]))),
  constraint poll_options_check CHECK (((cardinality(options) >= 2) AND (cardinality(options) <= 8))),
  constraint poll_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text]))),
  constraint poll_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint poll_pkey PRIMARY KEY (id)
);

create table poll_answer (
  poll_id uuid not null,
  account_id uuid not null,
  chosen integer[] not null,
  constraint poll_answer_chosen_check CHECK (((cardinality(chosen) >= 1) AND (cardinality(chosen) <= 8))),
  constraint poll_answer_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint poll_answer_poll_id_fkey FOREIGN KEY (poll_id) REFERENCES poll(id) ON DELETE CASCADE,
  constraint poll_answer_pkey PRIMARY KEY (poll_id, account_id)
);

create table post (
  item_id uuid not null,
  thread_id uuid not null,
  client_id uuid not null,
  author_key uuid not null,
  reaction_counts jsonb default '{}'::jsonb not null,
  constraint post_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
  constraint post_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id) ON DELETE CASCADE,
  constraint post_pkey PRIMARY KEY (item_id),
  constraint post_author_key_client_id_key UNIQUE (author_key, client_id)
);

create table postvention (
  id uuid not null,
  group_id uuid,
  note text not null,
  html text not null,
  slow_seconds integer not null,
  started_by uuid,
  started_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint postvention_check CHECK ((ends_at > started_at)),
  constraint postvention_slow_seconds_check CHECK ((slow_seconds >= 0)),
  constraint postvention_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint postvention_group_id_fkey FOREIGN KEY (group_id) REFERENCES "group"(id),
  constraint postvention_started_by_fkey FOREIGN KEY (started_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint postvention_pkey PRIMARY KEY (id)
);

create table postvention_room (
  postvention_id uuid not null,
  room_id uuid not null,
  slow_before integer not null,
  constraint postvention_room_postvention_id_fkey FOREIGN KEY (postvention_id) REFERENCES postvention(id) ON DELETE CASCADE,
  constraint postvention_room_room_id_fkey FOREIGN KEY (room_id) REFERENCES room(id) ON DELETE CASCADE,
  constraint postvention_room_pkey PRIMARY KEY (postvention_id, room_id)
);

create table private_entry (
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  version integer default 1 not null,
  sealed bytea,
  kept_from uuid,
  deleted_at timestamp with time zone,
  constraint private_entry_check CHECK (((sealed IS NULL) = (deleted_at IS NOT NULL))),
  constraint private_entry_kind_check CHECK ((kind = ANY (ARRAY['journal'::text, 'mood'::text, 'thought_record'::text, 'self_check'::text, 'goal'::text, 'plan'::text, 'support_map'::text, 'self_care'::text, 'coping'::text, 'tool_use'::text]))),
  constraint private_entry_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint private_entry_kept_from_fkey FOREIGN KEY (kept_from) REFERENCES private_entry(id) ON DELETE CASCADE,
  constraint private_entry_pkey PRIMARY KEY (id)
);

create table profile_text (
  item_id uuid not null,
  account_id uuid not null,
  constraint profile_text_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint profile_text_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
  constraint profile_text_pkey PRIMARY KEY (item_id),
  constraint profile_text_account_id_key UNIQUE (account_id)
);

create table push_subscription (
  id uuid not null,
  account_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  device_label text not null,
  created_at timestamp with time zone not null,
  last_sent_at timestamp with time zone,
  last_failure text,
  constraint push_subscription_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint push_subscription_pkey PRIMARY KEY (id),
  constraint push_subscription_endpoint_key UNIQUE (endpoint)
);

create table question (
  item_id uuid not null,
  workshop_id uuid not null,
  author_key uuid not null,
  client_id uuid not null,
  state text default 'pending'::text not null,
  not_taken_reason text,
  merged_into uuid,
  want_count integer default 0 not null,
  version integer default 1 not null,
  constraint question_check CHECK (((state = 'not_taken'::text) = (not_taken_reason IS NOT NULL))),
  constraint question_check1 CHECK (((state = 'merged'::text) = (merged_into IS NOT NULL))),
  constraint question_not_taken_reason_check CHECK ((not_taken_reason = ANY (ARRAY['asked_already'::text, 'no_time'::text, 'needs_own_talk'::text, 'off_topic'::text]))),
  constraint question_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'approved'::text, 'on_stage'::text, 'answered'::text, 'not_taken'::text, 'merged'::text]))),
  constraint question_want_count_check CHECK ((want_count >= 0)),
  constraint question_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
  constraint question_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES question(item_id),
  constraint question_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint question_pkey PRIMARY KEY (item_id),
  constraint question_author_key_client_id_key UNIQUE (author_key, client_id)
);

create table question_want (
  question_id uuid not null,
  account_id uuid not null,
  constraint question_want_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint question_want_question_id_fkey FOREIGN KEY (question_id) REFERENCES question(item_id) ON DELETE CASCADE,
  constraint question_want_pkey PRIMARY KEY (question_id, account_id)
);

create table queue_view (
  id uuid not null,
  account_id uuid not null,
  name text not null,
  filter jsonb not null,
  is_shared boolean default false not null,
  created_at timestamp with time zone not null,
  constraint queue_view_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint queue_view_pkey PRIMARY KEY (id)
);

create table raid_guard (
  id uuid not null,
  started_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  started_by uuid,
  ended_by uuid,
  constraint raid_guard_check CHECK ((ends_at > started_at)),
  constraint raid_guard_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint raid_guard_started_by_fkey FOREIGN KEY (started_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint raid_guard_pkey PRIMARY KEY (id)
);

create table reaction (
  item_id uuid not null,
  account_id uuid not null,
  kind text not null,
  created_at timestamp with time zone not null,
  constraint reaction_kind_check CHECK ((kind = ANY (ARRAY['with_you'::text, 'me_too'::text, 'thank_you'::text, 'warmth'::text]))),
  constraint reaction_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint reaction_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
  constraint reaction_pkey PRIMARY KEY (item_id, account_id, kind)
);

create table recovery_code (
  account_id uuid not null,
  code_hash bytea not null,
  used_at timestamp with time zone,
  constraint recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint recovery_code_pkey PRIMARY KEY (account_id, code_hash)
);

create table registration (
  id uuid not null,
  workshop_id uuid not null,
  account_id uuid not null,
  state text not null,
  waiting_since timestamp with time zone,
  offer_until timestamp with time zone,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  admission text,
  has_passed_door boolean default false not null,
  agreement_version integer,
  constraint registration_admission_check CHECK ((admission = ANY (ARRAY['waiting'::text, 'admitted'::text, 'refused'::text]))),
  constraint registration_check CHECK (((state = 'waiting'::text) = (waiting_since IS NOT NULL))),
  constraint registration_check1 CHECK (((state = 'offered'::text) = (offer_until IS NOT NULL))),
  constraint registration_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'offered'::text, 'taken'::text, 'cancelled'::text, 'expired'::text]))),
  constraint registration_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint registration_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint registration_pkey PRIMARY KEY (id),
  constraint registration_workshop_id_account_id_key UNIQUE (workshop_id, account_id)
);

create table registration_answer (
  registration_id uuid not null,
  question_id uuid not null,
  chosen integer not null,
  constraint registration_answer_chosen_check CHECK (((chosen >= 0) AND (chosen <= 5))),
  constraint registration_answer_question_id_fkey FOREIGN KEY (question_id) REFERENCES registration_question(id) ON DELETE CASCADE,
  constraint registration_answer_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registration(id) ON DELETE CASCADE,
  constraint registration_answer_pkey PRIMARY KEY (registration_id, question_id)
);

create table registration_question (
  id uuid not null,
  workshop_id uuid not null,
  place integer not null,
  body text not null,
  options text[] not null,
  is_needed boolean not null,
  constraint registration_question_options_check CHECK (((cardinality(options) = 0) OR ((cardinality(options) >= 2) AND (cardinality(options) <= 6)))),
  constraint registration_question_place_check CHECK (((place >= 0) AND (place <= 2))),
  constraint registration_question_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint registration_question_pkey PRIMARY KEY (id)
);

create table reminder_device (
  id uuid not null,
  account_id uuid not null,
  session_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  device_label text not null,
  created_at timestamp with time zone not null,
  last_failure text,
  constraint reminder_device_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint reminder_device_session_id_fkey FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE,
  constraint reminder_device_pkey PRIMARY KEY (id),
  constraint reminder_device_endpoint_key UNIQUE (endpoint)
);

create table report (
  id uuid not null,
  case_id uuid,
  item_id uuid not null,
  snapshot_id uuid not null,
  reporter_id uuid,
  reason text not null,
  note text default ''::text not null,
  created_at timestamp with time zone not null,
  outcome text,
  public_note text default ''::text not null,
  told_at timestamp with time zone,
  set_aside_at timestamp with time zone,
  merged_from uuid,
  constraint report_has_case CHECK (((case_id IS NOT NULL) OR (set_aside_at IS NOT NULL))),
  constraint report_outcome_check CHECK ((outcome = ANY (ARRAY['acted'::text, 'no_breach'::text, 'care'::text]))),
  constraint report_reason_check CHECK ((reason = ANY (ARRAY['worried_about_person'::text, 'worried_about_self'::text, 'unsafe_detail'::text, 'unkind'::text, 'private_information'::text, 'medicine_advice'::text, 'pretends_professional'::text, 'wants_money'::text, 'sexual'::text, 'content_note_missing'::text, 'against_law'::text, 'something_else'::text]))),
  constraint report_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id),
  constraint report_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id),
  constraint report_merged_from_fkey FOREIGN KEY (merged_from) REFERENCES "case"(id),
  constraint report_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint report_snapshot_id_fkey FOREIGN KEY (snapshot_id) REFERENCES snapshot(id),
  constraint report_pkey PRIMARY KEY (id)
);

create table reporter_mute (
  id uuid not null,
  account_id uuid not null,
  case_id uuid not null,
  report_id uuid not null,
  reason text not null,
  started_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  started_by uuid,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint reporter_mute_check CHECK ((ends_at > started_at)),
  constraint reporter_mute_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint reporter_mute_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id),
  constraint reporter_mute_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint reporter_mute_report_id_fkey FOREIGN KEY (report_id) REFERENCES report(id),
  constraint reporter_mute_started_by_fkey FOREIGN KEY (started_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint reporter_mute_pkey PRIMARY KEY (id)
);

create table restriction (
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  scope text default 'site'::text not null,
  group_id uuid,
  valid_from timestamp with time zone not null,
  valid_until timestamp with time zone,
  case_id uuid,
  decision_id uuid,
  imposed_by uuid,
  reason text not null,
  lifted_at timestamp with time zone,
  life_before text,
  constraint restriction_check CHECK (((scope = 'group'::text) = (group_id IS NOT NULL))),
  constraint restriction_kind_check CHECK ((kind = ANY (ARRAY['reviewed_first'::text, 'no_messages'::text, 'no_new_threads'::text, 'read_only'::text, 'room_excluded'::text, 'suspended'::text, 'banned'::text]))),
  constraint restriction_life_before_check CHECK ((life_before = ANY (ARRAY['active'::text, 'self_paused'::text]))),
  constraint restriction_scope_check CHECK ((scope = ANY (ARRAY['site'::text, 'group'::text]))),
  constraint restriction_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint restriction_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id),
  constraint restriction_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id),
  constraint restriction_group_id_fkey FOREIGN KEY (group_id) REFERENCES "group"(id),
  constraint restriction_imposed_by_fkey FOREIGN KEY (imposed_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint restriction_pkey PRIMARY KEY (id)
);

create table risk_form (
  crisis_case_id uuid not null,
  version integer not null,
  by_id uuid,
  answers_sealed bytea not null,
  suggested_level text not null,
  is_in_doubt boolean not null,
  created_at timestamp with time zone not null,
  constraint risk_form_suggested_level_check CHECK ((suggested_level = ANY (ARRAY['concern'::text, 'urgent'::text, 'imminent'::text]))),
  constraint risk_form_by_id_fkey FOREIGN KEY (by_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint risk_form_crisis_case_id_fkey FOREIGN KEY (crisis_case_id) REFERENCES crisis_case(id),
  constraint risk_form_pkey PRIMARY KEY (crisis_case_id, version)
);

create table role_grant (
  id uuid not null,
  account_id uuid not null,
  role text not null,
  scope text not null,
  scope_id uuid,
  valid_from timestamp with time zone not null,
  valid_until timestamp with time zone,
  granted_by uuid,
  revoked_at timestamp with time zone,
  constraint role_grant_check CHECK (((scope = 'site'::text) = (scope_id IS NULL))),
  constraint role_grant_role_check CHECK ((role = ANY (ARRAY['peer_supporter'::text, 'facilitator'::text, 'trainee'::text, 'moderator'::text, 'lead'::text, 'clinician'::text, 'safeguarding'::text, 'reviewer'::text, 'therapist'::text, 'operator'::text]))),
  constraint role_grant_scope_check CHECK ((scope = ANY (ARRAY['site'::text, 'group'::text, 'event'::text]))),
  constraint role_grant_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint role_grant_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint role_grant_pkey PRIMARY KEY (id)
);

create table room (
  id uuid not null,
  kind text not null,
  group_id uuid,
  workshop_id uuid,
  state text default 'closed'::text not null,
  last_seq bigint default 0 not null,
  slow_seconds integer default 0 not null,
  paused_at timestamp with time zone,
  opened_at timestamp with time zone,
  closes_at timestamp with time zone,
  created_at timestamp with time zone not null,
  chat_mode text default 'open'::text not null,
  constraint room_chat_mode_check CHECK ((chat_mode = ANY (ARRAY['open'::text, 'reviewed'::text, 'hosts_only'::text, 'off'::text]))),
  constraint room_check CHECK (((kind = 'group'::text) = (group_id IS NOT NULL))),
  constraint room_check2 CHECK (((state = 'closing'::text) = (closes_at IS NOT NULL))),
  constraint room_kind_check CHECK ((kind = ANY (ARRAY['group'::text, 'workshop'::text, 'practice'::text]))),
  constraint room_slow_seconds_check CHECK (((slow_seconds >= 0) AND (slow_seconds <= 600))),
  constraint room_state_check CHECK ((state = ANY (ARRAY['closed'::text, 'open'::text, 'closing'::text]))),
  constraint room_workshop_check CHECK (((kind = ANY (ARRAY['workshop'::text, 'practice'::text])) = (workshop_id IS NOT NULL))),
  constraint room_group_id_fkey FOREIGN KEY (group_id) REFERENCES "group"(id) ON DELETE CASCADE,
  constraint room_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint room_pkey PRIMARY KEY (id),
  constraint room_group_id_key UNIQUE (group_id),
  constraint room_workshop_id_kind_key UNIQUE (workshop_id, kind)
);

create table room_call (
  id uuid not null,
  workshop_id uuid not null,
  account_id uuid not null,
  kind text not null,
  called_at timestamp with time zone not null,
  raise_at timestamp with time zone,
  answered_at timestamp with time zone,
  constraint room_call_kind_check CHECK ((kind = ANY (ARRAY['need_moderator'::text, 'leaving_not_ok'::text]))),
  constraint room_call_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint room_call_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint room_call_pkey PRIMARY KEY (id)
);

create table room_person (
  room_id uuid not null,
  account_id uuid not null,
  read_seq bigint default 0 not null,
  last_line_at timestamp with time zone,
  muted_until timestamp with time zone,
  removed_until timestamp with time zone,
  constraint room_person_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint room_person_room_id_fkey FOREIGN KEY (room_id) REFERENCES room(id) ON DELETE CASCADE,
  constraint room_person_pkey PRIMARY KEY (room_id, account_id)
);

create table room_presence (
  id uuid not null,
  room_id uuid not null,
  account_id uuid not null,
  role text not null,
  confirmed_at timestamp with time zone not null,
  last_heartbeat_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint room_presence_role_check CHECK ((role = ANY (ARRAY['facilitator'::text, 'moderator'::text, 'host'::text, 'co_host'::text, 'safety_moderator'::text]))),
  constraint room_presence_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint room_presence_room_id_fkey FOREIGN KEY (room_id) REFERENCES room(id) ON DELETE CASCADE,
  constraint room_presence_pkey PRIMARY KEY (id)
);

create table roster_gap (
  lane text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  told_at timestamp with time zone not null,
  is_standing boolean default false not null,
  constraint roster_gap_lane_check CHECK ((lane = ANY (ARRAY['desk'::text, 'on_call'::text]))),
  constraint roster_gap_pkey PRIMARY KEY (lane, starts_at)
);

create table safeguarding (
  id uuid not null,
  case_id uuid not null,
  state text not null,
  opened_by uuid,
  opened_at timestamp with time zone not null,
  reason_sealed bytea not null,
  due_at timestamp with time zone not null,
  reminded_at timestamp with time zone,
  taken_by uuid,
  taken_at timestamp with time zone,
  checklist_sealed bytea,
  outcome text,
  outcome_by uuid,
  outcome_at timestamp with time zone,
  outcome_note_sealed bytea,
  closed_by uuid,
  closed_at timestamp with time zone,
  constraint safeguarding_check CHECK (((outcome IS NULL) = (outcome_at IS NULL))),
  constraint safeguarding_outcome_check CHECK ((outcome = ANY (ARRAY['reported'::text, 'handed_over'::text, 'watched'::text, 'no_concern'::text]))),
  constraint safeguarding_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'taken'::text, 'settled'::text, 'closed'::text]))),
  constraint safeguarding_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id),
  constraint safeguarding_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint safeguarding_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint safeguarding_outcome_by_fkey FOREIGN KEY (outcome_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint safeguarding_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint safeguarding_pkey PRIMARY KEY (id)
);

create table service_beat (
  name text not null,
  beat_at timestamp with time zone not null,
  constraint service_beat_name_check CHECK ((name = 'pager'::text)),
  constraint service_beat_pkey PRIMARY KEY (name)
);

create table session (
  id_hash bytea not null,
  id uuid not null,
  account_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  absolute_expires_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  proved_at timestamp with time zone not null,
  second_factor_at timestamp with time zone,
  locked_at timestamp with time zone,
  device_label text not null,
  device_key bytea not null,
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint session_pkey PRIMARY KEY (id_hash),
  constraint session_id_key UNIQUE (id)
);

create table shift (
  id uuid not null,
  weekly_shift_id uuid not null,
  lane text not null,
  account_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  offered_to uuid,
  offered_at timestamp with time zone,
  silence_told_at timestamp with time zone,
  constraint shift_check CHECK ((ends_at > starts_at)),
  constraint shift_lane_check CHECK ((lane = ANY (ARRAY['desk'::text, 'on_call'::text]))),
  constraint shift_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint shift_offered_to_fkey FOREIGN KEY (offered_to) REFERENCES account(id) ON DELETE SET NULL,
  constraint shift_weekly_shift_id_fkey FOREIGN KEY (weekly_shift_id) REFERENCES weekly_shift(id) ON DELETE CASCADE,
  constraint shift_pkey PRIMARY KEY (id),
  constraint shift_weekly_shift_id_starts_at_key UNIQUE (weekly_shift_id, starts_at)
);

create table site (
  id integer not null,
  name text not null,
  sign_up text not null,
  min_age integer not null,
  country text not null,
  time_zone text default 'UTC'::text not null,
  staffed_hours text default ''::text not null,
  expected_reply text default ''::text not null,
  mail_tested_at timestamp with time zone,
  set_up_at timestamp with time zone,
  opened_at timestamp with time zone,
  version integer default 1 not null,
  set_up_steps text[] default '{}'::text[] not null,
  first_reply_peers_hours integer default 2 not null,
  first_reply_desk_hours integer default 6 not null,
  break_after_minutes integer default 12 not null,
  stop_after_minutes integer default 45 not null,
  constraint site_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint site_first_reply_desk_hours_check CHECK (((first_reply_desk_hours >= 1) AND (first_reply_desk_hours <= 168))),
  constraint site_first_reply_order CHECK ((first_reply_peers_hours < first_reply_desk_hours)),
  constraint site_first_reply_peers_hours_check CHECK (((first_reply_peers_hours >= 1) AND (first_reply_peers_hours <= 72))),
  constraint site_id_check CHECK ((id = 1)),
  constraint site_min_age_check CHECK (((min_age >= 13) AND (min_age <= 99))),
  constraint site_sign_up_check CHECK ((sign_up = ANY (ARRAY['invitation'::text, 'approval'::text, 'open'::text]))),
  constraint site_pkey PRIMARY KEY (id)
);

create table snapshot (
  id uuid not null,
  item_id uuid not null,
  item_version integer not null,
  author_id uuid,
  title text,
  body text not null,
  content_topics text[] not null,
  content_note text not null,
  body_hash bytea not null,
  taken_at timestamp with time zone not null,
  shown_body text,
  constraint snapshot_author_id_fkey FOREIGN KEY (author_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint snapshot_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id),
  constraint snapshot_pkey PRIMARY KEY (id)
);

create table stage_person (
  workshop_id uuid not null,
  account_id uuid not null,
  state text not null,
  word text,
  raised_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint stage_person_check CHECK (((state = 'declined'::text) = (word IS NOT NULL))),
  constraint stage_person_state_check CHECK ((state = ANY (ARRAY['raised'::text, 'on_stage'::text, 'declined'::text, 'lowered'::text]))),
  constraint stage_person_word_check CHECK ((word = ANY (ARRAY['no_time'::text, 'ask_in_writing'::text, 'after'::text]))),
  constraint stage_person_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint stage_person_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint stage_person_pkey PRIMARY KEY (workshop_id, account_id)
);

create table strike (
  id uuid not null,
  account_id uuid not null,
  decision_id uuid not null,
  rule text not null,
  weight integer not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  lifted_at timestamp with time zone,
  constraint strike_weight_check CHECK (((weight >= 1) AND (weight <= 8))),
  constraint strike_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint strike_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decision(id) ON DELETE CASCADE,
  constraint strike_pkey PRIMARY KEY (id),
  constraint strike_decision_id_key UNIQUE (decision_id)
);

create table talk (
  crisis_case_id uuid not null,
  person_id uuid,
  opened_at timestamp with time zone not null,
  person_seen_at timestamp with time zone,
  ended_at timestamp with time zone,
  last_at timestamp with time zone not null,
  constraint talk_crisis_case_id_fkey FOREIGN KEY (crisis_case_id) REFERENCES crisis_case(id),
  constraint talk_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint talk_pkey PRIMARY KEY (crisis_case_id)
);

create table talk_message (
  id uuid not null,
  crisis_case_id uuid not null,
  side text not null,
  author_id uuid,
  desk_name text,
  body_sealed bytea not null,
  created_at timestamp with time zone not null,
  reported_at timestamp with time zone,
  report_note_sealed bytea,
  constraint talk_message_check CHECK (((side = 'staff'::text) = (desk_name IS NOT NULL))),
  constraint talk_message_side_check CHECK ((side = ANY (ARRAY['person'::text, 'staff'::text]))),
  constraint talk_message_author_id_fkey FOREIGN KEY (author_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint talk_message_crisis_case_id_fkey FOREIGN KEY (crisis_case_id) REFERENCES talk(crisis_case_id),
  constraint talk_message_pkey PRIMARY KEY (id)
);

create table talk_request (
  id uuid not null,
  account_id uuid not null,
  asked_at timestamp with time zone not null,
  answer text,
  answered_at timestamp with time zone,
  answered_by uuid,
  constraint talk_request_answer_check CHECK ((answer = ANY (ARRAY['now'::text, 'today'::text, 'this_week'::text]))),
  constraint talk_request_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint talk_request_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint talk_request_pkey PRIMARY KEY (id)
);

create table thread (
  id uuid not null,
  group_id uuid not null,
  opening_item_id uuid not null,
  title text not null,
  intent text not null,
  locked_at timestamp with time zone,
  lock_reason text default ''::text not null,
  seen_by_moderators_at timestamp with time zone,
  reply_count integer default 0 not null,
  last_post_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  search tsvector generated always as (to_tsvector('english'::regconfig, title)) stored,
  waits_for_reply boolean default true not null,
  peers_told_at timestamp with time zone,
  desk_told_at timestamp with time zone,
  slow_seconds integer default 0 not null,
  locked_until timestamp with time zone,
  slow_until timestamp with time zone,
  slow_reason text default ''::text not null,
  constraint thread_intent_check CHECK ((intent = ANY (ARRAY['be_heard'::text, 'ideas_welcome'::text, 'company'::text, 'good_news'::text]))),
  constraint thread_slow_seconds_check CHECK (((slow_seconds >= 0) AND (slow_seconds <= 86400))),
  constraint thread_group_id_fkey FOREIGN KEY (group_id) REFERENCES "group"(id),
  constraint thread_opening_item_id_fkey FOREIGN KEY (opening_item_id) REFERENCES item(id),
  constraint thread_pkey PRIMARY KEY (id),
  constraint thread_opening_item_id_key UNIQUE (opening_item_id)
);

create table thread_follow (
  account_id uuid not null,
  thread_id uuid not null,
  mode text not null,
  since timestamp with time zone not null,
  constraint thread_follow_mode_check CHECK ((mode = ANY (ARRAY['follow'::text, 'mute'::text]))),
  constraint thread_follow_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint thread_follow_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id) ON DELETE CASCADE,
  constraint thread_follow_pkey PRIMARY KEY (account_id, thread_id)
);

create table topic_filter (
  account_id uuid not null,
  topic text not null,
  mode text not null,
  constraint topic_filter_mode_check CHECK ((mode = ANY (ARRAY['show'::text, 'collapse'::text, 'hide'::text]))),
  constraint topic_filter_topic_check CHECK ((topic = ANY (ARRAY['suicide'::text, 'self_harm'::text, 'eating'::text, 'abuse'::text, 'sexual_violence'::text, 'loss'::text, 'panic'::text, 'body'::text, 'substances'::text, 'birth'::text, 'medical'::text, 'money'::text]))),
  constraint topic_filter_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint topic_filter_pkey PRIMARY KEY (account_id, topic)
);

create table totp (
  account_id uuid not null,
  secret bytea not null,
  confirmed_at timestamp with time zone,
  last_step bigint default 0 not null,
  constraint totp_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint totp_pkey PRIMARY KEY (account_id)
);

create table transcript (
  workshop_id uuid not null,
  state text not null,
  reviewer_id uuid,
  told_at timestamp with time zone,
  changed_at timestamp with time zone not null,
  constraint transcript_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text]))),
  constraint transcript_reviewer_id_fkey FOREIGN KEY (reviewer_id) REFERENCES account(id) ON DELETE SET NULL,
  constraint transcript_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint transcript_pkey PRIMARY KEY (workshop_id)
);

create table transcript_piece (
  workshop_id uuid not null,
  place integer not null,
  speaker text not null,
  original text not null,
  body text not null,
  is_left_out boolean default false not null,
  version integer default 1 not null,
  constraint transcript_piece_speaker_check CHECK ((speaker = ANY (ARRAY['host'::text, 'co_host'::text]))),
  constraint transcript_piece_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES transcript(workshop_id) ON DELETE CASCADE,
  constraint transcript_piece_pkey PRIMARY KEY (workshop_id, place)
);

create table verdict (
  item_id uuid not null,
  item_version integer not null,
  level text not null,
  labels text[] not null,
  reasons jsonb not null,
  engine text not null,
  is_fallback boolean default false not null,
  judged_at timestamp with time zone not null,
  constraint verdict_level_check CHECK ((level = ANY (ARRAY['none'::text, 'concern'::text, 'urgent'::text, 'imminent'::text]))),
  constraint verdict_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
  constraint verdict_pkey PRIMARY KEY (item_id, item_version)
);

create table watch (
  id uuid not null,
  case_id uuid not null,
  account_id uuid,
  thread_id uuid,
  reason text not null,
  note_sealed bytea not null,
  started_at timestamp with time zone not null,
  started_by uuid,
  due_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint watch_check CHECK ((due_at > started_at)),
  constraint watch_check1 CHECK ((num_nonnulls(account_id, thread_id) = 1)),
  constraint watch_reason_check CHECK ((reason = ANY (ARRAY['repeated_reports'::text, 'heated_thread'::text, 'new_account'::text, 'after_decision'::text, 'other'::text]))),
  constraint watch_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint watch_case_id_fkey FOREIGN KEY (case_id) REFERENCES "case"(id),
  constraint watch_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint watch_started_by_fkey FOREIGN KEY (started_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint watch_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id) ON DELETE CASCADE,
  constraint watch_pkey PRIMARY KEY (id)
);

create table web_document (
  hash text not null,
  body text not null,
  origin text not null,
  added_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  constraint web_document_origin_check CHECK ((origin = ANY (ARRAY['release'::text, 'operator'::text]))),
  constraint web_document_pkey PRIMARY KEY (hash)
);

create table webhook (
  id uuid not null,
  address text not null,
  secret_sealed bytea not null,
  kinds text[] not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  constraint webhook_kinds_check CHECK (((kinds <@ ARRAY['crisis.page'::text, 'crisis.acknowledged'::text, 'alarm'::text]) AND (cardinality(kinds) > 0))),
  constraint webhook_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint webhook_pkey PRIMARY KEY (id)
);

create table weekly_shift (
  id uuid not null,
  lane text not null,
  account_id uuid not null,
  weekday smallint not null,
  starts text not null,
  ends text not null,
  time_zone text not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint weekly_shift_ends_check CHECK ((ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint weekly_shift_lane_check CHECK ((lane = ANY (ARRAY['desk'::text, 'on_call'::text]))),
  constraint weekly_shift_starts_check CHECK ((starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint weekly_shift_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7))),
  constraint weekly_shift_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint weekly_shift_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint weekly_shift_pkey PRIMARY KEY (id)
);

create table wellness (
  account_id uuid not null,
  opted_out_topics text[] default '{}'::text[] not null,
  break_after_minutes integer,
  stop_after_minutes integer,
  since_break_seconds integer default 0 not null,
  since_rest_seconds integer default 0 not null,
  last_hard_at timestamp with time zone,
  last_beat_at timestamp with time zone,
  constraint wellness_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint wellness_pkey PRIMARY KEY (account_id)
);

create table wellness_exception (
  id uuid not null,
  account_id uuid not null,
  break_after_minutes integer not null,
  stop_after_minutes integer not null,
  reason text not null,
  started_at timestamp with time zone not null,
  started_by uuid,
  due_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint wellness_exception_check CHECK ((stop_after_minutes >= break_after_minutes)),
  constraint wellness_exception_check1 CHECK ((due_at > started_at)),
  constraint wellness_exception_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint wellness_exception_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint wellness_exception_started_by_fkey FOREIGN KEY (started_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint wellness_exception_pkey PRIMARY KEY (id)
);

create table witness (
  item_id uuid not null,
  account_id uuid not null,
  seen_at timestamp with time zone not null,
  told_at timestamp with time zone,
  constraint witness_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint witness_item_id_fkey FOREIGN KEY (item_id) REFERENCES item(id) ON DELETE CASCADE,
  constraint witness_pkey PRIMARY KEY (item_id, account_id)
);

create table workshop (
  id uuid not null,
  host_id uuid not null,
  safety_moderator_id uuid,
  group_id uuid,
  title text not null,
  description text not null,
  html text not null,
  html_version integer not null,
  language text not null,
  content_topics text[] default '{}'::text[] not null,
  content_note text default ''::text not null,
  time_zone text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  capacity integer not null,
  seats_taken integer default 0 not null,
  state text default 'draft'::text not null,
  sequence integer default 0 not null,
  version integer default 1 not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  published_at timestamp with time zone,
  closed_at timestamp with time zone,
  kind text default 'workshop'::text not null,
  admission text default 'automatic'::text not null,
  waiting_note text default ''::text not null,
  came_count integer,
  constraint workshop_admission_check CHECK ((admission = ANY (ARRAY['automatic'::text, 'by_hand'::text]))),
  constraint workshop_came_count_check CHECK ((came_count >= 0)),
  constraint workshop_capacity_check CHECK (((capacity >= 1) AND (capacity <= 500))),
  constraint workshop_check CHECK ((ends_at > starts_at)),
  constraint workshop_check1 CHECK (((seats_taken >= 0) AND (seats_taken <= capacity))),
  constraint workshop_content_topics_check CHECK ((content_topics <@ ARRAY['suicide'::text, 'self_harm'::text, 'eating'::text, 'abuse'::text, 'sexual_violence'::text, 'loss'::text, 'panic'::text, 'body'::text, 'substances'::text, 'birth'::text, 'medical'::text, 'money'::text])),
  constraint workshop_kind_check CHECK ((kind = ANY (ARRAY['webinar'::text, 'workshop'::text, 'qa_room'::text]))),
  constraint workshop_language_check CHECK ((language = ANY (ARRAY['en'::text, 'de'::text, 'es'::text, 'fr'::text, 'pt'::text]))),
  constraint workshop_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'ended'::text, 'cancelled'::text]))),
  constraint workshop_two_people CHECK (((safety_moderator_id IS NULL) OR (safety_moderator_id <> host_id))),
  constraint workshop_group_id_fkey FOREIGN KEY (group_id) REFERENCES "group"(id),
  constraint workshop_host_id_fkey FOREIGN KEY (host_id) REFERENCES account(id),
  constraint workshop_safety_moderator_id_fkey FOREIGN KEY (safety_moderator_id) REFERENCES account(id),
  constraint workshop_pkey PRIMARY KEY (id)
);

create table workshop_agreement (
  workshop_id uuid not null,
  version integer not null,
  body text not null,
  html text not null,
  html_version integer not null,
  published_at timestamp with time zone not null,
  constraint workshop_agreement_version_check CHECK ((version >= 1)),
  constraint workshop_agreement_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint workshop_agreement_pkey PRIMARY KEY (workshop_id, version)
);

create table workshop_co_host (
  workshop_id uuid not null,
  account_id uuid not null,
  asked_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  constraint workshop_co_host_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint workshop_co_host_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint workshop_co_host_pkey PRIMARY KEY (workshop_id, account_id)
);

create table workshop_feedback (
  id uuid not null,
  workshop_id uuid not null,
  account_id uuid,
  worth text not null,
  safe text not null,
  clear text not null,
  constraint workshop_feedback_clear_check CHECK ((clear = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  constraint workshop_feedback_safe_check CHECK ((safe = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  constraint workshop_feedback_worth_check CHECK ((worth = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  constraint workshop_feedback_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint workshop_feedback_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint workshop_feedback_pkey PRIMARY KEY (id),
  constraint workshop_feedback_workshop_id_account_id_key UNIQUE (workshop_id, account_id)
);

create table workshop_panelist (
  workshop_id uuid not null,
  account_id uuid not null,
  asked_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  constraint workshop_panelist_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint workshop_panelist_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint workshop_panelist_pkey PRIMARY KEY (workshop_id, account_id)
);

create table workshop_reminder (
  account_id uuid not null,
  workshop_id uuid not null,
  moment text not null,
  due_at timestamp with time zone not null,
  sent_at timestamp with time zone not null,
  constraint workshop_reminder_moment_check CHECK ((moment = ANY (ARRAY['day_before'::text, 'hour_before'::text, 'doors'::text]))),
  constraint workshop_reminder_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint workshop_reminder_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint workshop_reminder_pkey PRIMARY KEY (account_id, workshop_id, moment)
);

create table workshop_reminder_choice (
  id uuid not null,
  account_id uuid not null,
  workshop_id uuid,
  moments text[] not null,
  changed_at timestamp with time zone not null,
  constraint workshop_reminder_choice_moments_check CHECK ((moments <@ ARRAY['day_before'::text, 'hour_before'::text, 'doors'::text])),
  constraint workshop_reminder_choice_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint workshop_reminder_choice_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint workshop_reminder_choice_pkey PRIMARY KEY (id),
  constraint workshop_reminder_choice_account_id_workshop_id_key UNIQUE NULLS NOT DISTINCT (account_id, workshop_id)
);

create table workshop_resource (
  id uuid not null,
  workshop_id uuid not null,
  place integer not null,
  title text not null,
  address text not null,
  added_at timestamp with time zone not null,
  told_at timestamp with time zone,
  constraint workshop_resource_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint workshop_resource_pkey PRIMARY KEY (id),
  constraint workshop_resource_workshop_id_place_key UNIQUE (workshop_id, place) DEFERRABLE INITIALLY DEFERRED
);

create table written_answer (
  question_id uuid not null,
  workshop_id uuid not null,
  state text not null,
  body text default ''::text not null,
  html text default ''::text not null,
  html_version integer default 0 not null,
  answered_by uuid,
  version integer default 1 not null,
  changed_at timestamp with time zone not null,
  constraint written_answer_state_check CHECK ((state = ANY (ARRAY['open'::text, 'draft'::text, 'published'::text]))),
  constraint written_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES account(id) ON DELETE SET NULL,
  constraint written_answer_question_id_fkey FOREIGN KEY (question_id) REFERENCES question(item_id) ON DELETE CASCADE,
  constraint written_answer_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES written_page(workshop_id) ON DELETE CASCADE,
  constraint written_answer_pkey PRIMARY KEY (question_id)
);

create table written_page (
  workshop_id uuid not null,
  made_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  told_at timestamp with time zone,
  constraint written_page_workshop_id_fkey FOREIGN KEY (workshop_id) REFERENCES workshop(id) ON DELETE CASCADE,
  constraint written_page_pkey PRIMARY KEY (workshop_id)
);

CREATE INDEX account_created_at ON public.account USING btree (created_at);
CREATE INDEX account_mail_digest_at ON public.account USING btree (mail_digest_at) WHERE (mail_digest_at IS NOT NULL);
CREATE INDEX account_paused_until ON public.account USING btree (paused_until) WHERE (paused_until IS NOT NULL);
CREATE INDEX account_waiting ON public.account USING btree (created_at, id) WHERE ((approved_at IS NULL) AND (life_state = 'active'::text));
CREATE INDEX appeal_account_id ON public.appeal USING btree (account_id, created_at DESC, id DESC);
CREATE INDEX appeal_decision_id ON public.appeal USING btree (decision_id);
CREATE UNIQUE INDEX appeal_open ON public.appeal USING btree (decision_id, account_id) WHERE (state <> 'closed'::text);
CREATE INDEX appeal_queue ON public.appeal USING btree (due_at, id) WHERE (state = ANY (ARRAY['submitted'::text, 'assigned'::text]));
CREATE INDEX appeal_report_id ON public.appeal USING btree (report_id);
CREATE INDEX appeal_reviewer_id ON public.appeal USING btree (reviewer_id);
CREATE INDEX audit_action ON public.audit USING btree (action text_pattern_ops, at, id);
CREATE INDEX audit_actor ON public.audit USING btree (actor_id, at, id) WHERE (actor_id IS NOT NULL);
CREATE INDEX audit_at ON public.audit USING btree (at, id);
CREATE INDEX audit_case_id ON public.audit USING btree (case_id, at, id);
CREATE INDEX audit_item ON public.audit USING btree (item_id, at, id) WHERE (item_id IS NOT NULL);
CREATE INDEX audit_target ON public.audit USING btree (target_kind, target_id, at, id);
CREATE INDEX audit_seal_sealed_at ON public.audit_seal USING btree (sealed_at);
CREATE INDEX author_talk_case ON public.author_talk USING btree (case_id, opened_at DESC);
CREATE INDEX author_talk_last_at ON public.author_talk USING btree (last_at);
CREATE INDEX author_talk_opened_by ON public.author_talk USING btree (opened_by);
CREATE INDEX author_talk_person ON public.author_talk USING btree (person_id, last_at DESC);
CREATE INDEX author_talk_message_author ON public.author_talk_message USING btree (author_id);
CREATE INDEX author_talk_message_order ON public.author_talk_message USING btree (talk_id, created_at, id);
CREATE INDEX block_blocked_id ON public.block USING btree (blocked_id, blocker_id);
CREATE INDEX canary_run_case ON public.canary_run USING btree (crisis_case_id);
CREATE INDEX canary_run_started ON public.canary_run USING btree (started_at DESC);
CREATE INDEX caption_changed ON public.caption USING btree (workshop_id, changed);
CREATE INDEX caption_track_captioner_id ON public.caption_track USING btree (captioner_id);
CREATE INDEX case_claimed_by ON public."case" USING btree (claimed_by) WHERE (claimed_by IS NOT NULL);
CREATE INDEX case_for_account_id ON public."case" USING btree (for_account_id) WHERE (for_account_id IS NOT NULL);
CREATE INDEX case_item_id ON public."case" USING btree (item_id);
CREATE INDEX case_lease ON public."case" USING btree (lease_until) WHERE (lease_until IS NOT NULL);
CREATE INDEX case_merged_into ON public."case" USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX case_merged_via ON public."case" USING btree (merged_via) WHERE (merged_via IS NOT NULL);
CREATE INDEX case_number ON public."case" USING btree ("right"((id)::text, 4), opened_at DESC);
CREATE INDEX case_open_group ON public."case" USING btree (group_id, due_at, id) WHERE (status <> ALL (ARRAY['closed'::text, 'merged'::text]));
CREATE UNIQUE INDEX case_open_item ON public."case" USING btree (item_id) WHERE (status <> ALL (ARRAY['closed'::text, 'merged'::text]));
CREATE INDEX case_queue_age ON public."case" USING btree (((lane <> 'crisis'::text)), due_at, id) WHERE (status <> ALL (ARRAY['closed'::text, 'merged'::text]));
CREATE INDEX case_wake ON public."case" USING btree (wake_at) WHERE (wake_at IS NOT NULL);
CREATE INDEX case_comment_author_id ON public.case_comment USING btree (author_id);
CREATE INDEX case_comment_order ON public.case_comment USING btree (case_id, created_at, id);
CREATE UNIQUE INDEX case_comment_pinned ON public.case_comment USING btree (case_id) WHERE (pinned_at IS NOT NULL);
CREATE INDEX case_draft_written_by ON public.case_draft USING btree (written_by);
CREATE INDEX case_event_case ON public.case_event USING btree (case_id, created_at, id);
CREATE INDEX case_skip_account_id ON public.case_skip USING btree (account_id);
CREATE INDEX case_skip_skipped_at ON public.case_skip USING btree (skipped_at);
CREATE INDEX case_viewer_account_id ON public.case_viewer USING btree (account_id);
CREATE INDEX case_viewer_seen_at ON public.case_viewer USING btree (seen_at);
CREATE INDEX challenge_account_id ON public.challenge USING btree (account_id);
CREATE INDEX challenge_expires_at ON public.challenge USING btree (expires_at);
CREATE UNIQUE INDEX consent_open ON public.consent USING btree (account_id, purpose) WHERE (withdrawn_at IS NULL);
CREATE INDEX credential_checked_by ON public.credential USING btree (checked_by) WHERE (checked_by IS NOT NULL);
CREATE UNIQUE INDEX credential_current ON public.credential USING btree (account_id) WHERE (replaced_at IS NULL);
CREATE INDEX credential_suspended_by ON public.credential USING btree (suspended_by) WHERE (suspended_by IS NOT NULL);
CREATE INDEX credential_waiting ON public.credential USING btree (stated_at, id) WHERE ((replaced_at IS NULL) AND (checked_at IS NULL));
CREATE INDEX crisis_case_canary ON public.crisis_case USING btree (case_id) WHERE is_canary;
CREATE INDEX crisis_case_item ON public.crisis_case USING btree (item_id);
CREATE INDEX crisis_case_none_by ON public.crisis_case USING btree (none_by);
CREATE INDEX crisis_case_open ON public.crisis_case USING btree (acknowledge_due_at, id) WHERE (state <> 'closed'::text);
CREATE INDEX crisis_case_person ON public.crisis_case USING btree (person_id, opened_at DESC);
CREATE INDEX crisis_case_sign_off ON public.crisis_case USING btree (sign_off_due_at) WHERE (state = 'following_up'::text);
CREATE INDEX crisis_event_case ON public.crisis_event USING btree (crisis_case_id, created_at, id);
CREATE INDEX crisis_person_account ON public.crisis_person USING btree (account_id);
CREATE INDEX debrief_account ON public.debrief USING btree (account_id, offered_at DESC);
CREATE INDEX decision_batch_id ON public.decision USING btree (batch_id) WHERE (batch_id IS NOT NULL);
CREATE INDEX decision_case_id ON public.decision USING btree (case_id);
CREATE INDEX decision_decided_by ON public.decision USING btree (decided_by, decided_at DESC);
CREATE INDEX decision_due ON public.decision USING btree (effective_at) WHERE ((undone_at IS NULL) AND (notified_at IS NULL));
CREATE INDEX decision_follow_up ON public.decision USING btree (follow_up_at) WHERE ((follow_up_at IS NOT NULL) AND (follow_up_done_at IS NULL));
CREATE INDEX decision_help_group ON public.decision USING btree (help_group_id) WHERE (help_group_id IS NOT NULL);
CREATE INDEX decision_item_id ON public.decision USING btree (item_id);
CREATE INDEX decision_mended ON public.decision USING btree (case_id) WHERE ((mended_at IS NOT NULL) AND (mended_settled_at IS NULL));
CREATE INDEX decision_reversed_by ON public.decision USING btree (reversed_by) WHERE (reversed_by IS NOT NULL);
CREATE INDEX decision_snapshot_id ON public.decision USING btree (snapshot_id);
CREATE UNIQUE INDEX delivery_once ON public.delivery USING btree (cause_id, channel, account_id) NULLS NOT DISTINCT;
CREATE INDEX disclosure_asked_by ON public.disclosure USING btree (asked_by);
CREATE INDEX disclosure_case ON public.disclosure USING btree (crisis_case_id, asked_at);
CREATE UNIQUE INDEX disclosure_open ON public.disclosure USING btree (crisis_case_id) WHERE (released_at IS NULL);
CREATE INDEX disclosure_released_by ON public.disclosure USING btree (released_by);
CREATE INDEX disclosure_reviewed_by ON public.disclosure USING btree (reviewed_by);
CREATE INDEX disclosure_unreviewed ON public.disclosure USING btree (review_due_at) WHERE ((released_at IS NOT NULL) AND ((reviewed_at IS NULL) OR (told_at IS NULL)));
CREATE INDEX disclosure_view_account ON public.disclosure_view USING btree (account_id);
CREATE INDEX document_acceptance_version ON public.document_acceptance USING btree (document_version_id);
CREATE UNIQUE INDEX duty_open ON public.duty USING btree (account_id) WHERE (ended_at IS NULL);
CREATE INDEX follow_up_assigned ON public.follow_up USING btree (assigned_to);
CREATE INDEX follow_up_case ON public.follow_up USING btree (crisis_case_id, due_at);
CREATE INDEX follow_up_done_by ON public.follow_up USING btree (done_by);
CREATE INDEX follow_up_waiting ON public.follow_up USING btree (due_at, id) WHERE ((done_at IS NULL) AND (replaced_at IS NULL));
CREATE INDEX goal_reminder_due ON public.goal_reminder USING btree (next_at);
CREATE INDEX goal_reminder_own ON public.goal_reminder USING btree (account_id);
CREATE INDEX group_invitation_account_id ON public.group_invitation USING btree (account_id);
CREATE INDEX hand_over_by ON public.hand_over USING btree (by_id);
CREATE INDEX hand_over_case ON public.hand_over USING btree (crisis_case_id, created_at);
CREATE INDEX hand_over_taken_by ON public.hand_over USING btree (taken_by);
CREATE INDEX hand_over_to ON public.hand_over USING btree (to_account_id);
CREATE INDEX hand_over_waiting ON public.hand_over USING btree (created_at) WHERE (taken_at IS NULL);
CREATE INDEX handover_note_author ON public.handover_note USING btree (author_id);
CREATE INDEX handover_note_created ON public.handover_note USING btree (created_at DESC);
CREATE INDEX host_message_account_id ON public.host_message USING btree (account_id);
CREATE INDEX host_message_due ON public.host_message USING btree (due_at) WHERE (state = 'scheduled'::text);
CREATE INDEX host_message_workshop_id ON public.host_message USING btree (workshop_id);
CREATE INDEX invitation_open ON public.invitation USING btree (created_at, id) WHERE ((accepted_at IS NULL) AND (revoked_at IS NULL));
CREATE INDEX item_author_id ON public.item USING btree (author_id, created_at DESC, id DESC);
CREATE INDEX item_group_id ON public.item USING btree (group_id);
CREATE INDEX item_room_id ON public.item USING btree (room_id) WHERE (room_id IS NOT NULL);
CREATE INDEX item_search ON public.item USING gin (search) WHERE ((visibility = 'published'::text) AND (kind = 'post'::text));
CREATE INDEX item_hold_open ON public.item_hold USING btree (until) WHERE (ended_at IS NULL);
CREATE INDEX item_hold_reviewed ON public.item_hold USING btree (ended_at) WHERE ((reason = 'review'::text) AND (ended_at IS NOT NULL));
CREATE INDEX legal_notice_email ON public.legal_notice USING btree (told_at) WHERE (email IS NOT NULL);
CREATE INDEX legal_notice_report_id ON public.legal_notice USING btree (report_id);
CREATE INDEX line_changed ON public.line USING btree (room_id, changed_seq);
CREATE INDEX line_reply_to ON public.line USING btree (reply_to) WHERE (reply_to IS NOT NULL);
CREATE INDEX local_service_country ON public.local_service USING btree (country, added_at) WHERE (removed_at IS NULL);
CREATE INDEX media_grant_expires_at ON public.media_grant USING btree (expires_at);
CREATE INDEX media_grant_workshop_id ON public.media_grant USING btree (workshop_id);
CREATE INDEX media_stream_account_id ON public.media_stream USING btree (account_id);
CREATE UNIQUE INDEX media_stream_pinned ON public.media_stream USING btree (workshop_id) WHERE is_pinned;
CREATE INDEX membership_account_id ON public.membership USING btree (account_id) WHERE (left_at IS NULL);
CREATE INDEX membership_agreement_id ON public.membership USING btree (agreement_id);
CREATE INDEX memorial_asked_by ON public.memorial USING btree (asked_by);
CREATE INDEX memorial_confirmed_by ON public.memorial USING btree (confirmed_by);
CREATE INDEX note_template_written_by ON public.note_template USING btree (written_by) WHERE (written_by IS NOT NULL);
CREATE INDEX notice_account ON public.notice USING btree (account_id, updated_at DESC, id DESC);
CREATE INDEX notice_decision_id ON public.notice USING btree (decision_id);
CREATE INDEX notice_item_id ON public.notice USING btree (item_id);
CREATE INDEX notice_report_id ON public.notice USING btree (report_id);
CREATE INDEX notice_thread_id ON public.notice USING btree (thread_id);
CREATE INDEX notice_unread ON public.notice USING btree (account_id) WHERE (read_at IS NULL);
CREATE INDEX notice_wants_mail ON public.notice USING btree (account_id) WHERE wants_mail;
CREATE INDEX one_time_token_account_id ON public.one_time_token USING btree (account_id);
CREATE INDEX page_asked_by ON public.page USING btree (asked_by);
CREATE INDEX page_case_id ON public.page USING btree (case_id) WHERE (case_id IS NOT NULL);
CREATE INDEX page_due ON public.page USING btree (due_at) WHERE ((sent_at IS NULL) AND (cancelled_at IS NULL));
CREATE INDEX page_latest ON public.page USING btree (kind, due_at DESC);
CREATE INDEX page_delivery_account ON public.page_delivery USING btree (account_id);
CREATE INDEX page_delivery_waiting ON public.page_delivery USING btree (next_try_at) WHERE (state = 'waiting'::text);
CREATE INDEX passkey_account_id ON public.passkey USING btree (account_id);
CREATE INDEX plan_share_by_account ON public.plan_share USING btree (account_id, created_at DESC, id DESC);
CREATE INDEX plan_share_ended ON public.plan_share USING btree (ended_at) WHERE (ended_at IS NOT NULL);
CREATE INDEX plan_share_open ON public.plan_share USING btree (expires_at) WHERE (ended_at IS NULL);
CREATE INDEX plan_share_opening_by_share ON public.plan_share_opening USING btree (share_id, at DESC, id DESC);
CREATE UNIQUE INDEX poll_open ON public.poll USING btree (workshop_id) WHERE (state = 'open'::text);
CREATE INDEX poll_workshop_id ON public.poll USING btree (workshop_id, created_at, id);
CREATE INDEX poll_answer_account_id ON public.poll_answer USING btree (account_id);
CREATE INDEX post_author_thread ON public.post USING btree (author_key, thread_id, item_id);
CREATE INDEX post_thread ON public.post USING btree (thread_id, item_id);
CREATE INDEX postvention_due ON public.postvention USING btree (ends_at) WHERE (ended_at IS NULL);
CREATE INDEX postvention_ended_by ON public.postvention USING btree (ended_by);
CREATE INDEX postvention_group ON public.postvention USING btree (group_id) WHERE (group_id IS NOT NULL);
CREATE UNIQUE INDEX postvention_running ON public.postvention USING btree (group_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);
CREATE INDEX postvention_started_by ON public.postvention USING btree (started_by);
CREATE INDEX postvention_room_room ON public.postvention_room USING btree (room_id);
CREATE INDEX private_entry_by_time ON public.private_entry USING btree (account_id, kind, at DESC, id DESC);
CREATE INDEX private_entry_kept ON public.private_entry USING btree (kept_from) WHERE (kept_from IS NOT NULL);
CREATE INDEX push_subscription_account ON public.push_subscription USING btree (account_id);
CREATE INDEX question_merged_into ON public.question USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE UNIQUE INDEX question_on_stage ON public.question USING btree (workshop_id) WHERE (state = 'on_stage'::text);
CREATE INDEX question_workshop ON public.question USING btree (workshop_id, state);
CREATE INDEX question_want_account_id ON public.question_want USING btree (account_id);
CREATE INDEX queue_view_account_id ON public.queue_view USING btree (account_id, created_at, id);
CREATE INDEX queue_view_shared ON public.queue_view USING btree (created_at, id) WHERE is_shared;
CREATE INDEX raid_guard_ended_by ON public.raid_guard USING btree (ended_by) WHERE (ended_by IS NOT NULL);
CREATE INDEX raid_guard_ends_at ON public.raid_guard USING btree (ends_at) WHERE (ended_at IS NULL);
CREATE INDEX raid_guard_started_by ON public.raid_guard USING btree (started_by) WHERE (started_by IS NOT NULL);
CREATE INDEX reaction_account_id ON public.reaction USING btree (account_id);
CREATE INDEX registration_account_id ON public.registration USING btree (account_id);
CREATE INDEX registration_door ON public.registration USING btree (workshop_id) WHERE (admission = ANY (ARRAY['waiting'::text, 'refused'::text]));
CREATE INDEX registration_offers ON public.registration USING btree (offer_until) WHERE (state = 'offered'::text);
CREATE INDEX registration_waiting ON public.registration USING btree (workshop_id, waiting_since, id) WHERE (state = 'waiting'::text);
CREATE INDEX registration_answer_question_id ON public.registration_answer USING btree (question_id, registration_id);
CREATE INDEX registration_question_workshop_id ON public.registration_question USING btree (workshop_id, place);
CREATE INDEX reminder_device_own ON public.reminder_device USING btree (account_id);
CREATE INDEX reminder_device_session ON public.reminder_device USING btree (session_id);
CREATE INDEX report_case ON public.report USING btree (case_id, created_at, id);
CREATE INDEX report_item_id ON public.report USING btree (item_id);
CREATE INDEX report_merged_from ON public.report USING btree (merged_from) WHERE (merged_from IS NOT NULL);
CREATE UNIQUE INDEX report_once_of_words ON public.report USING btree (case_id, item_id, reporter_id, reason) WHERE (reporter_id IS NOT NULL);
CREATE INDEX report_reporter_id ON public.report USING btree (reporter_id, created_at DESC, id DESC);
CREATE INDEX report_set_aside ON public.report USING btree (item_id, reporter_id) WHERE (case_id IS NULL);
CREATE INDEX report_snapshot_id ON public.report USING btree (snapshot_id);
CREATE INDEX reporter_mute_account_id ON public.reporter_mute USING btree (account_id, ends_at) WHERE (ended_at IS NULL);
CREATE INDEX reporter_mute_case_id ON public.reporter_mute USING btree (case_id);
CREATE INDEX reporter_mute_ended_by ON public.reporter_mute USING btree (ended_by) WHERE (ended_by IS NOT NULL);
CREATE INDEX reporter_mute_ends_at ON public.reporter_mute USING btree (ends_at) WHERE (ended_at IS NULL);
CREATE INDEX reporter_mute_report_id ON public.reporter_mute USING btree (report_id);
CREATE INDEX reporter_mute_started_by ON public.reporter_mute USING btree (started_by) WHERE (started_by IS NOT NULL);
CREATE INDEX restriction_account_id ON public.restriction USING btree (account_id) WHERE (lifted_at IS NULL);
CREATE INDEX restriction_case_id ON public.restriction USING btree (case_id);
CREATE INDEX restriction_decision_id ON public.restriction USING btree (decision_id) WHERE (decision_id IS NOT NULL);
CREATE INDEX restriction_due ON public.restriction USING btree (valid_until) WHERE ((lifted_at IS NULL) AND (valid_until IS NOT NULL));
CREATE INDEX risk_form_by ON public.risk_form USING btree (by_id);
CREATE INDEX role_grant_account_id ON public.role_grant USING btree (account_id) WHERE (revoked_at IS NULL);
CREATE INDEX room_closing ON public.room USING btree (closes_at) WHERE (state = 'closing'::text);
CREATE INDEX room_call_account_id ON public.room_call USING btree (account_id);
CREATE INDEX room_call_called_at ON public.room_call USING btree (called_at);
CREATE UNIQUE INDEX room_call_open ON public.room_call USING btree (workshop_id, account_id, kind) WHERE (answered_at IS NULL);
CREATE INDEX room_call_raise_at ON public.room_call USING btree (raise_at) WHERE ((answered_at IS NULL) AND (raise_at IS NOT NULL));
CREATE INDEX room_person_account_id ON public.room_person USING btree (account_id);
CREATE INDEX room_presence_account_id ON public.room_presence USING btree (account_id);
CREATE UNIQUE INDEX room_presence_open ON public.room_presence USING btree (room_id, account_id) WHERE (ended_at IS NULL);
CREATE INDEX room_presence_room_id ON public.room_presence USING btree (room_id);
CREATE INDEX room_presence_silent ON public.room_presence USING btree (last_heartbeat_at) WHERE (ended_at IS NULL);
CREATE INDEX safeguarding_case ON public.safeguarding USING btree (case_id);
CREATE INDEX safeguarding_closed_by ON public.safeguarding USING btree (closed_by);
CREATE INDEX safeguarding_due ON public.safeguarding USING btree (due_at) WHERE ((state = 'waiting'::text) AND (reminded_at IS NULL));
CREATE UNIQUE INDEX safeguarding_open ON public.safeguarding USING btree (case_id) WHERE (state <> 'closed'::text);
CREATE INDEX safeguarding_opened_by ON public.safeguarding USING btree (opened_by);
CREATE INDEX safeguarding_outcome_by ON public.safeguarding USING btree (outcome_by);
CREATE INDEX safeguarding_taken_by ON public.safeguarding USING btree (taken_by);
CREATE INDEX session_account_id ON public.session USING btree (account_id);
CREATE INDEX session_expires_at ON public.session USING btree (expires_at);
CREATE INDEX shift_account ON public.shift USING btree (account_id, ends_at);
CREATE INDEX shift_offered ON public.shift USING btree (offered_to);
CREATE INDEX shift_time ON public.shift USING btree (ends_at, starts_at);
CREATE INDEX snapshot_item_id ON public.snapshot USING btree (item_id, item_version);
CREATE INDEX stage_person_account_id ON public.stage_person USING btree (account_id);
CREATE INDEX stage_person_hands ON public.stage_person USING btree (workshop_id, raised_at, account_id) WHERE (state = ANY (ARRAY['raised'::text, 'on_stage'::text]));
CREATE INDEX strike_account_id ON public.strike USING btree (account_id, expires_at) WHERE (lifted_at IS NULL);
CREATE INDEX talk_person ON public.talk USING btree (person_id, last_at DESC);
CREATE INDEX talk_message_author ON public.talk_message USING btree (author_id);
CREATE INDEX talk_message_order ON public.talk_message USING btree (crisis_case_id, created_at, id);
CREATE UNIQUE INDEX talk_request_open ON public.talk_request USING btree (account_id) WHERE (answered_at IS NULL);
CREATE INDEX thread_first_reply ON public.thread USING btree (created_at) WHERE (waits_for_reply AND (intent <> 'good_news'::text));
CREATE INDEX thread_group_last_post ON public.thread USING btree (group_id, last_post_at DESC, id DESC);
CREATE INDEX thread_group_waiting ON public.thread USING btree (group_id, created_at, id) WHERE (reply_count = 0);
CREATE INDEX thread_locked_until ON public.thread USING btree (locked_until) WHERE (locked_until IS NOT NULL);
CREATE INDEX thread_search ON public.thread USING gin (search);
CREATE INDEX thread_slow_until ON public.thread USING btree (slow_until) WHERE (slow_until IS NOT NULL);
CREATE INDEX thread_follow_thread ON public.thread_follow USING btree (thread_id) WHERE (mode = 'follow'::text);
CREATE INDEX transcript_reviewer_id ON public.transcript USING btree (reviewer_id);
CREATE INDEX watch_account_ever ON public.watch USING btree (account_id) WHERE (account_id IS NOT NULL);
CREATE UNIQUE INDEX watch_account_id ON public.watch USING btree (account_id) WHERE (ended_at IS NULL);
CREATE INDEX watch_case_id ON public.watch USING btree (case_id);
CREATE INDEX watch_due_at ON public.watch USING btree (due_at) WHERE (ended_at IS NULL);
CREATE INDEX watch_ended_by ON public.watch USING btree (ended_by) WHERE (ended_by IS NOT NULL);
CREATE INDEX watch_started_by ON public.watch USING btree (started_by) WHERE (started_by IS NOT NULL);
CREATE INDEX watch_thread_ever ON public.watch USING btree (thread_id) WHERE (thread_id IS NOT NULL);
CREATE UNIQUE INDEX watch_thread_id ON public.watch USING btree (thread_id) WHERE (ended_at IS NULL);
CREATE INDEX webhook_created_by ON public.webhook USING btree (created_by);
CREATE INDEX weekly_shift_account ON public.weekly_shift USING btree (account_id);
CREATE INDEX weekly_shift_created_by ON public.weekly_shift USING btree (created_by);
CREATE INDEX wellness_exception_account_ever ON public.wellness_exception USING btree (account_id);
CREATE UNIQUE INDEX wellness_exception_account_id ON public.wellness_exception USING btree (account_id) WHERE (ended_at IS NULL);
CREATE INDEX wellness_exception_due_at ON public.wellness_exception USING btree (due_at) WHERE (ended_at IS NULL);
CREATE INDEX wellness_exception_ended_by ON public.wellness_exception USING btree (ended_by) WHERE (ended_by IS NOT NULL);
CREATE INDEX wellness_exception_started_by ON public.wellness_exception USING btree (started_by) WHERE (started_by IS NOT NULL);
CREATE INDEX witness_account ON public.witness USING btree (account_id);
CREATE INDEX witness_waiting ON public.witness USING btree (seen_at) WHERE (told_at IS NULL);
CREATE INDEX workshop_due ON public.workshop USING btree (ends_at) WHERE (state = 'published'::text);
CREATE INDEX workshop_group_id ON public.workshop USING btree (group_id) WHERE (group_id IS NOT NULL);
CREATE INDEX workshop_host ON public.workshop USING btree (host_id, starts_at DESC, id DESC);
CREATE INDEX workshop_programme ON public.workshop USING btree (starts_at, id) WHERE (state <> 'draft'::text);
CREATE INDEX workshop_safety_moderator ON public.workshop USING btree (safety_moderator_id) WHERE (safety_moderator_id IS NOT NULL);
CREATE INDEX workshop_co_host_account_id ON public.workshop_co_host USING btree (account_id);
CREATE INDEX workshop_feedback_account_id ON public.workshop_feedback USING btree (account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX workshop_panelist_account_id ON public.workshop_panelist USING btree (account_id);
CREATE INDEX workshop_reminder_workshop_id ON public.workshop_reminder USING btree (workshop_id);
CREATE INDEX workshop_reminder_choice_workshop_id ON public.workshop_reminder_choice USING btree (workshop_id);
CREATE INDEX workshop_resource_untold ON public.workshop_resource USING btree (workshop_id) WHERE (told_at IS NULL);
CREATE INDEX written_answer_answered_by ON public.written_answer USING btree (answered_by);
CREATE INDEX written_answer_workshop_id ON public.written_answer USING btree (workshop_id);

comment on column account.handle_key is 'Handle folded by case and look-alike letters: two handles that look the same cannot both exist.';
comment on column account.email is 'Null only for a deleted account.';
comment on column account.email_confirmed_at is 'Null until the address answered: such an account may read but not write.';
comment on column account.password_hash is 'Null for an account that signs in by passkey only, or was deleted.';
comment on column account.suspended_until is 'Null unless suspended; then the instant the suspension ends by itself.';
comment on column account.approved_at is 'Null while sign-up by approval waits for an operator.';
comment on column account.age_band is 'Null for staff accounts made at set-up. The date of birth is never stored.';
comment on column account.country is 'Chosen by hand for helplines; null means not chosen.';
comment on column account.hard_day_until is 'Strongest content filters until then; null or past means off.';
comment on column account.quiet_from is 'Local time of day from which no mail leaves; null means no quiet hours.';
comment on column account.mail_digest_at is 'When the gathered notices are mailed next; null when nothing waits.';
comment on column account.last_sign_in_address is 'One of the two facts that may be released in an emergency (R17); null before the first sign-in.';
comment on column account.deleted_at is 'Null unless deleted.';
comment on column account.paused_until is 'Null: no break. The break ends by itself then.';
comment on column account.back_since is 'When a break ended; null once the greeting was put away.';
comment on table age_refusal is 'Keyed hash of an address that was outside the age band: no second try with other dates (ME03). Purged after a year.';
comment on table appeal is 'A second look that an author or a reporter asked for. It goes with the account of whoever asked.';
comment on column appeal.report_id is 'The report whose answer is doubted; null for an author.';
comment on column appeal.reviewer_id is 'Somebody who had no part in the decision; null while it waits, and once they left.';
comment on column appeal.assigned_at is 'Null while it waits.';
comment on column appeal.outcome is 'Null until it is answered, always together with words (MO38).';
comment on column appeal.answered_at is 'Null until it is answered.';
comment on table audit is 'Append-only: the app''s role has neither UPDATE nor DELETE nor TRUNCATE here. No foreign keys: a row outlives what it tells of.';
comment on table audit_seal is 'Append-only, like the audit itself. The format of what is hashed: server/src/features/audit/seal.model.ts.';
comment on column audit_seal.row_ids is 'The lines under this seal, in the order they are hashed.';
comment on column audit_seal.hash is 'SHA-256 over previous_hash and the lines.';
comment on table audit_unsealed is 'Lines that wait for their seal: written with the line, emptied each minute.';
comment on table author_talk is 'A talk with the author before anybody decides. It is open until ends_at, while the case waits for a decision.';
comment on column author_talk.reason_sealed is 'For the team: sealed with the key of the case, like all words of the talk.';
comment on column author_talk.person_seen_at is 'Up to when the person has read; null before.';
comment on column author_talk.ended_at is 'Null unless a moderator ended it before its time.';
comment on column author_talk_message.author_id is 'Null once they left. The person never learns who of the team wrote.';
comment on table canary_run is 'The service writes to itself and waits to be called: proof that words would reach somebody (OP10).';
comment on column canary_run.crisis_case_id is 'Null when the words did not even open one.';
comment on column canary_run.ended_at is 'Null while it is under way.';
comment on column canary_run.outcome is 'Null while it is under way.';
comment on column canary_run.was_heartbeat_sent is 'Null without an address to call, or while under way.';
comment on table caption is 'One line of what is said, as everybody in the room reads it. Gone after the end: nothing of a workshop is recorded.';
comment on column caption.changed is 'Number of its last change in the track.';
comment on column caption.speaker is 'The part of whoever speaks, never a name.';
comment on column caption.is_automatic is 'Made by speech recognition on the device of host or co-host, and corrected by nobody yet.';
comment on table caption_track is 'Who beside those who run it writes the captions of a workshop, and how far they have come (TH22).';
comment on column caption_track.captioner_id is 'Null while nobody was named, and once that account is gone.';
comment on column caption_track.head is 'Number of the last change: whoever was away asks for what is above the last one they saw.';
comment on column caption_track.terms is 'Names and terms of the evening, one a line, which the host gives to whoever writes.';
comment on column "case".due_at is 'Set when it opens and only ever moved earlier.';
comment on column "case".claimed_by is 'Null unless claimed.';
comment on column "case".lease_until is 'A claim that is not renewed returns to the queue then; null unless claimed.';
comment on column "case".wake_at is 'When a hold, a question to the author or an undo window ends; null otherwise.';
comment on column "case".wait_reason is 'Why it waits, in the words of whoever put it aside; empty otherwise.';
comment on column "case".merged_into is 'The case that stays; never one that is merged itself.';
comment on column "case".for_account_id is 'The colleague it was handed to, who was asked, or who put it aside; null for nobody in particular.';
comment on column "case".for_role is 'The role it was handed to, or that was asked; null for none.';
comment on column "case".language is 'Of the words when the case opened; null where small words do not tell.';
comment on column "case".merged_via is 'The case it was merged into first, when that one went on into another; null when it went straight into merged_into.';
comment on table case_comment is 'Words of the team beside a case (MO40), sealed with its key: they may quote.';
comment on column case_comment.author_id is 'Null once they left.';
comment on column case_comment.pinned_at is 'Null unless it stands on top; one at most.';
comment on table case_draft is 'The answer to the author that the team writes together before anybody decides (MO40).';
comment on column case_event.actor_id is 'Null when a service did it (lease end, wake, notify).';
comment on column case_event.from_status is 'Null for the first event.';
comment on table case_skip is 'A case that somebody passed over (MO46): not offered to them as the next one. Counted by reason, never by person.';
comment on table case_viewer is 'Screens that show a case now. A row lives as long as its heartbeat.';
comment on table challenge is 'Short-lived: a passkey challenge, or a sign-in that waits for its second factor. Used once.';
comment on column challenge.account_id is 'Null for a passkey sign-in, where the passkey says who.';
comment on column consent.withdrawn_at is 'Null while it holds.';
comment on table credential is 'What a therapist stated about being registered, and what whoever looked it up found (TH01).';
comment on column credential.checked_at is 'Null while nobody has looked it up.';
comment on column credential.is_right is 'Null while nobody has looked it up.';
comment on column credential.replaced_at is 'Null while it is the newest of its person.';
comment on column credential.suspended_at is 'Since when nobody is shown the badge and its person holds no part as a therapist; null while it counts.';
comment on column credential.suspension_reason is 'What the therapist reads, kept until the badge is given back.';
comment on column crisis_case.person_id is 'Who is at risk: the author, or the person a worry is about; null once the account is gone.';
comment on column crisis_case.source is 'engine: the words said so; report: somebody worries; member: sent by the person to whoever is on call; moderator: raised by hand.';
comment on column crisis_case.acknowledge_due_at is 'Set by the level and only ever moved earlier. No clock can be paused (R13).';
comment on column crisis_case.acknowledged_at is 'Null until a person took it.';
comment on column crisis_case.second_at is 'When a second person joined; null before.';
comment on column crisis_case.first_words_at is 'When a person first wrote to whoever is at risk; null before.';
comment on column crisis_case.outcome is 'Null while people are busy with it.';
comment on column crisis_case.is_canary is 'Made by the service to prove the whole path: in no count, queue or exposure.';
comment on column crisis_case.none_by is 'Who says that there never was a risk and waits for a second person (MO35); null otherwise.';
comment on column crisis_case.none_at is 'Null unless that was said.';
comment on column crisis_case.sign_off_due_at is 'By when a second person looks; null while people are busy with it.';
comment on table crisis_event is 'The timeline of a crisis case: append-only in practice, sealed notes only.';
comment on column crisis_event.actor_id is 'Null when a service did it.';
comment on column crisis_event.from_state is 'Null for the first event.';
comment on column crisis_event.note_sealed is 'Sealed with the key of the crisis case; null without words.';
comment on table crisis_person is 'Staff who came to a crisis case, each under one desk name that stays (R16).';
comment on column crisis_person.talk_seen_at is 'Up to when this person has read the talk; null before.';
comment on table data_key is 'One key an owner, wrapped by the master key. Deleting the row makes everything sealed with it unreadable.';
comment on table debrief is 'Time to talk it over, offered to everybody who was in a severe case (R20).';
comment on column debrief.answer is 'Null until they answered.';
comment on column decision.item_before is 'Visibility, note and lock before the decision: what an undo or a won appeal gives back.';
comment on column decision.effective_at is 'End of the undo window: the measure and its notices take effect together then. Null while it is only proposed.';
comment on column decision.undone_at is 'Null unless taken back.';
comment on column decision.notified_at is 'Null until it took effect.';
comment on column decision.confirmed_by is 'The second person of a proposal; null when one person decided alone, or nobody has confirmed yet.';
comment on column decision.lock_note is 'What everybody reads on a locked thread.';
comment on column decision.redacted_spans is 'Parts of the words of the snapshot that others no longer read: start and end in UTF-16 units, in order, apart.';
comment on column decision.template_id is 'The sentence that the note to the author began with; null for words of the moderator alone.';
comment on column decision.template_language is 'Null without a template.';
comment on column decision.attaches_help is 'The letter leads to people who can be called, for where its reader is.';
comment on column decision.strike_weight is 'What the decision adds to the author''s strikes; 0 for none.';
comment on column decision.proposed_limits is 'Limits on the author''s account that start with this decision: kind, group, days.';
comment on column decision.slow_seconds is 'Seconds between two replies of one member; null unless the thread was slowed.';
comment on column decision.reopen_at is 'When the thread is as it was by itself; null for never, or where nothing was locked or slowed.';
comment on column decision.follow_up_at is 'When the case comes back to be looked at once more; null for never.';
comment on column decision.follow_up_done_at is 'Null until it has come back.';
comment on column decision.reversed_at is 'When a decision in force was turned round (an appeal, a lead); null while it stands.';
comment on column decision.reversed_by is 'Null while it stands, or once that person has left.';
comment on column decision.mended_at is 'When the author sent the words again in another form; null while they did not.';
comment on column decision.mended_settled_at is 'When somebody had decided about that form; from then on this decision does not count against the author.';
comment on column decision.help_group_id is 'A group that the letter leads to; null for none.';
comment on column decision.batch_id is 'Shared by decisions that were taken together; null for a decision about one case alone.';
comment on column delivery.account_id is 'Null for a mail to someone without an account (an invitation, a sign-up with a taken address).';
comment on column delivery.sent_at is 'Null until it left.';
comment on table dev_mail is 'Development outbox: used in trial only, when SMTP_URL is not set.';
comment on table disclosure is 'Who asked for it, who released it, who looked at it afterwards. What was released is kept nowhere.';
comment on column disclosure.asked_by is 'Null once that account is gone, as for the others.';
comment on column disclosure.reason_sealed is 'Sealed with the key of the crisis case, as all words here.';
comment on column disclosure.released_at is 'Null while it waits for a second person.';
comment on column disclosure.is_alone is 'No second person came in time: one released it with a written reason (R17).';
comment on column disclosure.alone_reason_sealed is 'Null unless it was released alone.';
comment on column disclosure.untold_reason_sealed is 'Why telling the person would add risk; null when they were told at once.';
comment on column disclosure.told_at is 'When the person was told; null before.';
comment on column disclosure.review_due_at is 'By when somebody else looks at it; null before the release.';
comment on column disclosure.reminded_at is 'When leads were reminded; null before.';
comment on column disclosure.reviewed_at is 'Null until somebody else looked at it.';
comment on column disclosure.review_note_sealed is 'Null before the review.';
comment on table disclosure_view is 'Shown once to each of the people of a release, and never again.';
comment on column draft.place is 'Where the words were being written, such as thread:<id> or group:<id>.';
comment on column draft.sealed is 'Encrypted with the key of the account; nobody else can read it.';
comment on table duty is 'Confirmed presence of staff: "staffed now" is read from here and from nothing else (R4).';
comment on column duty.ended_at is 'Null while on duty.';
comment on table exposure is 'Time with words uncovered, summed up by day (UTC); a lead sees sums of the team only.';
comment on column find_me.sealed is 'Sealed with the key of the account: no screen of the team opens it.';
comment on table follow_up is 'Made by themselves when a crisis is settled (R19, MO34): open until somebody looked after the person.';
comment on column follow_up.assigned_to is 'Who settled it, first; anybody of the team may do it. Null when nobody did or the account is gone.';
comment on column follow_up.done_at is 'Null while it waits.';
comment on column follow_up.was_reached is 'Null while it waits.';
comment on column follow_up.note_sealed is 'Sealed with the key of the crisis case; null without words.';
comment on column follow_up.replaced_at is 'The crisis began again and new ones will follow its end; null otherwise.';
comment on column goal_reminder.step is 'Key of the step inside the sealed goal; no words.';
comment on column goal_reminder.at_time is 'On the clocks of its person.';
comment on column goal_reminder.days is 'One bit a weekday, Monday the lowest.';
comment on column goal_reminder.time_zone is 'The zone next_at was reckoned in.';
comment on column "group".archived_at is 'Null while open.';
comment on column "group".closes_unstaffed is 'No new posts while nobody is on duty (R13).';
comment on column "group".slow_seconds is 'Seconds between two posts of one person; 0 is off. Set while a time of care lasts.';
comment on column "group".reviews_every_post is 'A person reads every post before the group does (MO52).';
comment on column "group".reviewed_first_posts is 'So many posts of a new member are read before the group reads them; 0 for none (MO52).';
comment on table hand_over is 'A structured hand-over to a named person or role (MO30).';
comment on column hand_over.by_id is 'Null once the account is gone.';
comment on column hand_over.to_account_id is 'Null when a role is named, or the account is gone.';
comment on column hand_over.to_role is 'Null when a person is named.';
comment on column hand_over.taken_at is 'Null until somebody took it.';
comment on table handover_note is 'What one shift tells the next; sealed with a key of its own and destroyed after a week.';
comment on column handover_note.author_id is 'Null once that account is gone.';
comment on table helpline_check is 'A person of the operator called this line on that day. Lines without a row say "not yet checked by us".';
comment on table host_message is 'What a host writes to everybody with a seat in a workshop.';
comment on column host_message.account_id is 'Who wrote it: host or co-host; null once they left.';
comment on column host_message.item_id is 'Null till it is sent: nobody else has read it.';
comment on column invitation.role is 'Null invites a member without a role.';
comment on column invitation.scope_id is 'The group or event; null for the whole site.';
comment on column invitation.accepted_at is 'Null while open.';
comment on column invitation.credential is 'Body, number, place and last day as the inviter knows them: stated for the account that accepts. Null when left to the therapist.';
comment on column item.author_id is 'Null once the author chose to detach the words from a deleted account.';
comment on column item.group_id is 'Null for what belongs to no group, such as a profile text.';
comment on column item.removed_rule is 'The rule shown on the tombstone; null unless removed.';
comment on column item.edited_at is 'Null until the author changed the words.';
comment on column item.visibility_at is 'When the visibility was set last: words can be copied back for 30 days from then.';
comment on column item.room_id is 'The room of a line or a question; null for everything else.';
comment on column item.shown_body is 'What others read in place of the words when something was left out (R9); null: the words themselves.';
comment on column item.redacted_rule is 'The rule for which a person left a part out; null where nobody did.';
comment on table item_hold is 'Words that wait out of sight: no hold outlives its clock without a person or the author''s own choice (R8).';
comment on column item_hold.until is 'When the author reads the truth and chooses, unless a person has come.';
comment on column item_hold.choice is 'What the author chose when nobody had come; null before.';
comment on column item_hold.ended_at is 'Null while the words wait: the time in hold is measured (R12).';
comment on column item_hold.told_at is 'When the author was told that nobody had come and could choose; null before.';
comment on table item_version is 'Words as they were before each change: for moderators only (ME15).';
comment on table key_check is 'Proves that SECRET_KEY is the one this database was made with.';
comment on table legal_notice is 'What people without an account told us (OP14); their words stand in the report.';
comment on column legal_notice.token_hash is 'SHA-256 of the secret part of the page where the answer stands.';
comment on column legal_notice.email is 'Null when none was given, and once it is no longer needed.';
comment on column legal_notice.told_at is 'When the answer that stands was told; null while none is.';
comment on column legal_notice.asked_again_at is 'When they asked for a second look, which is possible once.';
comment on column line.seq is 'Its place in the room.';
comment on column line.changed_seq is 'Number of its last change: who was away asks for everything above the last one they saw.';
comment on column line.client_id is 'Made by the sender''s device: sending again is harmless.';
comment on column line.author_key is 'The account that sent it, kept for the uniqueness of client_id after the author was detached; never shown.';
comment on column line.reply_to is 'The line this one answers; null for most.';
comment on column line.review is 'Read before others see it: waits, or is not shown. Null for every other line, and once it was let through.';
comment on column local_service.removed_at is 'Null while shown.';
comment on table media_grant is 'One leave to send or to watch; it counts once.';
comment on column media_grant.session_id is 'The session that asked for it: whatever it opened ends when the session does.';
comment on column media_grant.used_at is 'Null while it was not used.';
comment on table media_stream is 'What a stage sends now. Nothing of it is recorded.';
comment on column media_stream.session is 'Its name in the media process.';
comment on column media_stream.is_muted is 'Those who run it let no sound of it through.';
comment on column media_stream.stopped_at is 'Its sender went a moment ago and may come back; null while they send.';
comment on column media_stream.is_pinned is 'Kept in the picture of the programme, unless a screen is shown.';
comment on column membership.agreement_id is 'The version this member accepted last; an older one than today''s shows the difference before the next post.';
comment on column membership.left_at is 'Null while a member.';
comment on table memorial is 'An account kept in memory of its person: one asks, another confirms (OP31).';
comment on column memorial.state_before is 'What an undo gives back.';
comment on column memorial.asked_by is 'Null once that account is gone, as for confirmed_by.';
comment on column memorial.confirmed_at is 'Null while it waits for a second person.';
comment on table note_template is 'Sentences that a note to an author can begin with (MO22); one row a version, never changed.';
comment on column note_template.template_id is 'The same for all versions of one sentence.';
comment on column note_template.rule is 'The rule it is about; null for any.';
comment on column note_template.written_by is 'Null once that person has left.';
comment on column notice.cause_id is 'What happened (a thread for folded replies, a decision, a report): a retry never tells twice.';
comment on column notice.count is 'Several of one kind about one thing fold into one notice.';
comment on column notice.detail is 'A code such as password_changed; never words of people.';
comment on column notice.read_at is 'Null while unread.';
comment on column notice.is_in_app is 'False for a kind its person wants by mail only: kept to be counted in the next mail, never listed.';
comment on column notice.wants_mail is 'True until a mail told of it or the person read it.';
comment on column notice.matter is 'What of a cause it is about: notices of one cause fold into one a matter.';
comment on table on_call_message is 'Words a person sent to whoever is on call while their place was closed: seen by them and the people of the crisis case.';
comment on column on_call_message.place is 'Where the words were written: group:<id> or thread:<id>.';
comment on table on_call_person is 'The chain: who is paged next when nobody acknowledges, in this order.';
comment on column one_time_token.account_id is 'Null for set-up, where no account exists yet.';
comment on column one_time_token.email is 'The new address of a change; null otherwise.';
comment on column one_time_token.expires_at is 'Null for stop_mail links, which work as long as the account.';
comment on column one_time_token.used_at is 'Null until used.';
comment on table outbox is 'Jobs written in the transaction that needs them; a drainer moves them to the worker.';
comment on column outbox.queue_name is 'Null: no order between jobs.';
comment on table page is 'One call for people about one crisis case. Rung 0 goes at once, the next when its time comes and nobody has acknowledged.';
comment on column page.crisis_case_id is 'Null for tests, drills and alarms.';
comment on column page.rung is 'Counts the pages of one crisis case: a later round goes on where the earlier one ended.';
comment on column page.sent_at is 'Null until its deliveries were written.';
comment on column page.cancelled_at is 'Somebody came first; null otherwise.';
comment on column page.kind is 'acknowledged tells outside services only that somebody came.';
comment on column page.step is 'Who is called: those who are there, the next of the chain, leads and clinicians, a second person. Null unless it calls for a crisis case.';
comment on column page.level is 'The level this call was planned for; null unless it calls for a crisis case.';
comment on column page.subject is 'What an alarm is about, as a code; null for others.';
comment on column page.asked_by is 'Who asked for a test or drill; null for others.';
comment on column page.case_id is 'A case that was passed on; null for all other kinds.';
comment on table page_delivery is 'One page to one person on one channel: unique, so that trying again never sends twice.';
comment on column page_delivery.account_id is 'Null for a webhook and for the canary.';
comment on column page_delivery.address_id is 'The push subscription or webhook; null where the channel has one address a person.';
comment on column page_delivery.failure is 'A code, never what the other side answered; null unless it failed.';
comment on column page_delivery.seen_at is 'When its person said that it reached them; null before, and for crisis cases, which are acknowledged themselves.';
comment on column passkey.last_used_at is 'Null until the first sign-in with it.';
comment on table plan_share is 'Steps of a safety plan as they were when they were shared. Without the link and the words nobody can open them, nor can we.';
comment on column plan_share.ended_at is 'Its owner closed it, or its time was over; null while it is open.';
comment on column plan_share.link_hash is 'SHA-256 of the secret in the link.';
comment on column plan_share.sealed is 'Sealed with a key made of the words and of the secret in the link; neither is kept. Null once it has ended.';
comment on column plan_share.sealed_label is 'For its owner: with whom, which steps and the link, sealed with the key of the account.';
comment on column plan_share.wrong_tries is 'Wrong words in a row.';
comment on column plan_share.rests_until is 'After many wrong words it opens to nobody until then; null otherwise.';
comment on table plan_share_opening is 'When somebody tried to open what was shared, for its owner. Nothing about who or from where.';
comment on table poll is 'A question with answers to choose from (TH17). Results exist for anybody only once it is closed and enough people answered.';
comment on table poll_answer is 'What somebody chose, by the places of the options. Nobody but they ever sees it.';
comment on column post.client_id is 'Made by the sender''s device: sending again is harmless.';
comment on column post.author_key is 'The account that sent it, kept for the uniqueness of client_id after the author was detached; never shown.';
comment on table postvention is 'A time of care after a death or a feared one (OP31).';
comment on column postvention.group_id is 'Null for the whole place.';
comment on column postvention.note is 'The care note, as its group reads it; html is the same, made safe.';
comment on column postvention.started_by is 'Null once that account is gone, as for ended_by.';
comment on column postvention.ended_at is 'Null while it lasts.';
comment on column postvention.ended_by is 'Null when it ended on its day.';
comment on table postvention_room is 'Rooms that were slowed, and how slow they had been.';
comment on table private_entry is 'What somebody wrote for themselves alone. Everything of it but its kind and its times lies in sealed.';
comment on column private_entry.at is 'The instant it is about; its writer chooses it.';
comment on column private_entry.sealed is 'Sealed with the key of the account. Null once it was removed: other devices learn of it by the row.';
comment on column private_entry.kept_from is 'The entry whose earlier words this is: somebody wrote over them without having seen them.';
comment on table push_subscription is 'Devices that staff chose for pages. Gone as soon as the push service says so.';
comment on column push_subscription.last_sent_at is 'Null until the push service took something for it.';
comment on column push_subscription.last_failure is 'A code; null when the last try went well.';
comment on table question is 'Asked with no name: the id of its item is random, so that it does not tell when it was asked (ME57).';
comment on column question.author_key is 'The account that sent it, for the uniqueness of client_id after the author was detached; never shown.';
comment on column question.not_taken_reason is 'Null unless not taken.';
comment on column question.merged_into is 'The question it became part of; null unless merged.';
comment on table question_want is 'Who would like to know too; only the number is ever shown (ME57).';
comment on table queue_view is 'A filter of the queue under a name: one''s own, or shared by a lead with the whole desk.';
comment on table raid_guard is 'Hours in which new accounts could do less (OP26).';
comment on column raid_guard.ended_at is 'When somebody ended it early; null: it ends, or ended, at ends_at.';
comment on column recovery_code.used_at is 'Null until used; each works once.';
comment on column registration.waiting_since is 'The place in the waitlist; null unless waiting.';
comment on column registration.offer_until is 'The seat is offered until then; null unless offered.';
comment on column registration.admission is 'What became of asking to come in (TH18). Null for whoever never asked. When it was asked is not kept: nobody has a place in line.';
comment on column registration.has_passed_door is 'Went on from "Are you safe to join today?" (TH07), with a yes or all the same: which of the two is not kept. Forgotten when the workshop is over or moved, and with the seat.';
comment on column registration.agreement_version is 'The version of workshop_agreement that was on screen when it was accepted; null for none.';
comment on table registration_answer is 'The place of the option somebody chose. Hosts get counts, from five answers on; it goes with the seat and with the end of the workshop.';
comment on table registration_question is 'What a host asks whoever registers (TH07); without options it is answered with yes or no. Other words are another question: what was answered goes with the old one.';
comment on table reminder_device is 'Gone with the session it was added in: nothing comes to a device somebody signed out of.';
comment on column reminder_device.last_failure is 'A code; null when the last try went well.';
comment on column report.case_id is 'Null only for a report that was set aside and has not been answered.';
comment on column report.reporter_id is 'Never shown to the author of the item; null once the reporter deleted the account.';
comment on column report.outcome is 'Null while being looked at.';
comment on column report.told_at is 'When the reporter was told the outcome; null before.';
comment on column report.set_aside_at is 'When it was stored without weight, because its sender was muted; null otherwise.';
comment on column report.merged_from is 'The case of its own words, while that one is merged into case_id.';
comment on table reporter_mute is 'Times in which the reports of one account weigh nothing (OP15). Worry and signs of risk are never touched by it.';
comment on column reporter_mute.account_id is 'Whose reports; never shown, not even to leads.';
comment on column reporter_mute.ended_at is 'When a lead ended it early; null: it ends, or ended, at ends_at.';
comment on column restriction.valid_until is 'Null: until lifted.';
comment on column restriction.lifted_at is 'Null while it holds.';
comment on column restriction.life_before is 'Life of the account before it was shut out; null for every other limit.';
comment on table risk_form is 'What is known, each saving a version. It suggests a level and decides nothing (MO31).';
comment on column risk_form.by_id is 'Null once the account is gone.';
comment on column role_grant.scope_id is 'The group or event; null for the whole site.';
comment on column role_grant.valid_until is 'Null: until revoked.';
comment on column role_grant.granted_by is 'Null for the operator made at set-up, or when the granter was deleted.';
comment on column role_grant.revoked_at is 'Null while it holds.';
comment on column room.kind is 'A practice is the room of those who run a workshop, before its doors (TH11); made with the first one, and emptied at the end of each.';
comment on column room.group_id is 'The group this room belongs to; null for the room of a workshop.';
comment on column room.workshop_id is 'The workshop this room belongs to; null for the room of a group.';
comment on column room.last_seq is 'Number of the last change in this room: taken under the row lock, so the order of numbers is the order of commits.';
comment on column room.slow_seconds is 'Seconds between two lines of one person; 0 is off.';
comment on column room.paused_at is 'Null while lines are welcome.';
comment on column room.opened_at is 'When it opened last; null before the first time.';
comment on column room.closes_at is 'End of the soft landing; null unless closing.';
comment on column room.chat_mode is 'Chosen by those who run a workshop; always open in the room of a group.';
comment on table room_call is 'Somebody in a workshop asks for its safety moderator, or leaves and is not OK (ME54). Nobody else ever sees it.';
comment on column room_call.raise_at is 'When others are called because nobody has answered; null once they were.';
comment on column room_call.answered_at is 'Null while it waits.';
comment on column room_person.read_seq is 'The unread marker: everything up to this number has been seen.';
comment on column room_person.last_line_at is 'Slow mode counts from here; null before the first line.';
comment on column room_person.muted_until is 'Null when never muted.';
comment on column room_person.removed_until is 'Null when never removed.';
comment on table room_presence is 'Confirmed presence: who moderates and whether a room may be open are read from here and from nothing else.';
comment on column room_presence.ended_at is 'Null while present.';
comment on table roster_gap is 'Stretches nobody had planned to cover when leads were told.';
comment on column roster_gap.is_standing is 'Known from the day or the week before: nobody was told again.';
comment on table safeguarding is 'A child, an adult at risk at home, somebody under 18: its own people, its own questions, never closed by one alone (R18).';
comment on column safeguarding.opened_by is 'Null once that account is gone, as for the others.';
comment on column safeguarding.reason_sealed is 'Sealed with a key of its own, as all words here.';
comment on column safeguarding.due_at is 'By when somebody has taken it. No clock can be paused.';
comment on column safeguarding.reminded_at is 'When leads were called because nobody had; null before.';
comment on column safeguarding.taken_at is 'Null while it waits.';
comment on column safeguarding.checklist_sealed is 'Null before anybody answered.';
comment on column safeguarding.outcome is 'Null while people are busy with it.';
comment on column safeguarding.outcome_note_sealed is 'Null before the outcome.';
comment on column safeguarding.closed_at is 'Null until a second person has looked.';
comment on table service_beat is 'When a part of the service last looked, by the clock of the machine and not of the product (OP11).';
comment on column session.id_hash is 'SHA-256 of the token in the cookie; the token itself is stored nowhere.';
comment on column session.id is 'Names the session on screen, so that it can be ended.';
comment on column session.proved_at is 'Last proof of identity (password or passkey): role changes, export and deletion need a fresh one.';
comment on column session.second_factor_at is 'Null until a second factor was shown in this session.';
comment on column session.locked_at is 'Set by quick exit: every page answers the neutral one until the person signs in again.';
comment on column session.device_key is 'Sealed. Key for copies of drafts on the device; gone with the session.';
comment on table shift is 'One stretch of one person, two weeks ahead.';
comment on column shift.offered_to is 'Null while nobody was asked to take it.';
comment on column shift.offered_at is 'Null while nobody was asked to take it.';
comment on column shift.silence_told_at is 'When others were told that nobody is there; null otherwise.';
comment on table site is 'One row: what the operator decides about the whole place.';
comment on column site.staffed_hours is 'Published words such as "every day 18:00-23:00 London time"; what is true now comes from duty.';
comment on column site.mail_tested_at is 'Null until a test mail arrived and its link was opened.';
comment on column site.set_up_at is 'Null until /setup was finished; the one-time link is dead afterwards.';
comment on column site.opened_at is 'Null until the go-live list was green and the operator opened the doors.';
comment on column site.set_up_steps is 'Steps of the set-up that were finished or put off, so that it goes on where it stopped.';
comment on table snapshot is 'The words as they were when reported: later edits do not change the evidence (ME23).';
comment on column snapshot.title is 'Title of the thread; null for what has none.';
comment on column snapshot.shown_body is 'What others could read in place of the words (R9); null: the words themselves.';
comment on table stage_person is 'A raised hand and what became of it (TH13); whoever is on the stage beside the hosts (TH12).';
comment on column stage_person.word is 'The private word back; null unless declined.';
comment on table strike is 'What rules have been broken lately, by weight. Being at risk never gives one (MO50).';
comment on column strike.lifted_at is 'When the decision behind it was turned round; null otherwise.';
comment on table talk is 'The private talk between a person and the team, inside the crisis case.';
comment on column talk.person_id is 'Null once the account is gone.';
comment on column talk.person_seen_at is 'Up to when the person has read it; null before.';
comment on column talk.ended_at is 'When the person ended it; null while it is open.';
comment on column talk_message.author_id is 'Null once the account is gone.';
comment on column talk_message.desk_name is 'The name the person reads; null for their own words.';
comment on column talk_message.body_sealed is 'Sealed with the key of the crisis case.';
comment on column talk_message.reported_at is 'When the person said that something was not right with it; null otherwise.';
comment on column talk_message.report_note_sealed is 'What they said about it; null without words.';
comment on table talk_request is 'Somebody of the team wants to talk (MO20). It names no case and counts in no figure.';
comment on column thread.locked_at is 'Null while replies are welcome.';
comment on column thread.seen_by_moderators_at is 'Set when a moderator decided a case here: shown as a calm marker; null otherwise.';
comment on column thread.waits_for_reply is 'The first-reply clock runs: nobody else has answered, as far as the clock has looked.';
comment on column thread.peers_told_at is 'When peer supporters were told that nobody had answered; null before.';
comment on column thread.desk_told_at is 'When a moderator was asked; null before.';
comment on column thread.slow_seconds is 'Seconds between two replies of one member; 0 for none (MO28).';
comment on column thread.locked_until is 'When it opens by itself; null while open, or until somebody opens it.';
comment on column thread.slow_until is 'When slow mode ends by itself; null while it is off, or until somebody ends it.';
comment on column totp.secret is 'Sealed with the key of the account.';
comment on column totp.confirmed_at is 'Null while the first code has not been shown.';
comment on column totp.last_step is 'A code is taken once: later codes must have a higher step.';
comment on table transcript is 'What host and co-hosts said, as a text. Read by a person before anybody else can; an unpublished one is thrown away a week after the end (TH22).';
comment on column transcript.reviewer_id is 'Whoever made or published it last; null once that account is gone.';
comment on column transcript.told_at is 'When those who had a seat were told that it stands; once.';
comment on table transcript_piece is 'One paragraph of a transcript. Words of attendees are in none.';
comment on column transcript_piece.original is 'As it was captioned, so that changes are seen; the same as the body once it is published.';
comment on column transcript_piece.is_left_out is 'Deleted when the rest is published.';
comment on table verdict is 'What the triage engine proposed. Kept for words that raised something; never shown to members (R24).';
comment on column verdict.reasons is 'Rule, version, span in UTF-16 units of the words, and why: no words of people.';
comment on column verdict.is_fallback is 'The engine gave no answer: the words count as a concern and nothing is held for that reason (OP11).';
comment on table watch is 'What the desk keeps an eye on until due_at (MO55). No member ever sees it, and it is no ground for a decision.';
comment on column watch.case_id is 'The case it was set from: whoever may read that one may read the note. Its key seals the note.';
comment on column watch.account_id is 'Whose words; null for a watch on a thread.';
comment on column watch.thread_id is 'Null for a watch on an account.';
comment on column watch.ended_at is 'When it ended, by itself or early; null while it holds.';
comment on column watch.ended_by is 'Who ended it early; null when it ended by itself, or once they left.';
comment on table web_document is 'GraphQL documents that production runs: those of each release (kept 90 days after last use) and the operator''s own.';
comment on table webhook is 'Outside services of the operator that hear of pages: ids only (R25).';
comment on column webhook.secret_sealed is 'Sealed with a key of its own; shown once when it is made.';
comment on column webhook.created_by is 'Null once that account is gone.';
comment on column webhook.removed_at is 'Null while it is used.';
comment on table weekly_shift is 'The plan, in the hours of a wall clock: never what staffed is read from (R4).';
comment on column weekly_shift.weekday is 'The day it begins on: 1 is Monday.';
comment on column weekly_shift.ends is 'Not later than starts: it ends on the next day.';
comment on column weekly_shift.created_by is 'Null once that account is gone.';
comment on column weekly_shift.ended_at is 'Null while it repeats.';
comment on table wellness is 'One row for each of the team: limits of their own, and what they have read of hard words.';
comment on column wellness.opted_out_topics is 'Topics that this person is not given.';
comment on column wellness.break_after_minutes is 'Null: as the site has it. Never more than that.';
comment on column wellness.stop_after_minutes is 'Null: as the site has it. Never more than that.';
comment on column wellness.since_break_seconds is 'Hard words uncovered and in sight since the last break.';
comment on column wellness.since_rest_seconds is 'The same since the last rest.';
comment on table wellness_exception is 'More minutes of hard words than the place allows, for one person until due_at (OP24). They may always choose less.';
comment on column wellness_exception.reason is 'In words of the lead; whom it is for and those who lead read it, and nobody else.';
comment on column wellness_exception.ended_at is 'When it ended, by itself or early; null while it holds.';
comment on column wellness_exception.ended_by is 'Who ended it early; null when it ended by itself, or once they left.';
comment on table witness is 'Members who opened folded words of somebody at risk; gone a week after their note.';
comment on column witness.told_at is 'When they got their quiet note; null before.';
comment on column workshop.safety_moderator_id is 'Null while nobody is assigned: such a workshop cannot be published (TH05).';
comment on column workshop.group_id is 'Null: for all members.';
comment on column workshop.time_zone is 'The zone its host thinks in; the instants are absolute.';
comment on column workshop.seats_taken is 'Seats that are taken or offered; the CHECK makes overselling impossible (TH06).';
comment on column workshop.sequence is 'Of its calendar entry: grows with every change that a calendar shows (TH09).';
comment on column workshop.published_at is 'Null while a draft.';
comment on column workshop.closed_at is 'When it ended or was cancelled; null before.';
comment on column workshop.admission is 'Whether people with a seat come into the open room by themselves, or are let in (TH18).';
comment on column workshop.waiting_note is 'What its host says to those who wait; may be empty.';
comment on column workshop.came_count is 'How many came through its doors, counted once when it ended; who they were is forgotten in the same transaction. Null before, and when it was called off.';
comment on table workshop_agreement is 'What whoever registers agrees to, every version; the last one counts, and an empty one means that nothing has to be agreed to any more.';
comment on table workshop_co_host is 'Therapists whom the host asked to run it together; no row is left of a no.';
comment on column workshop_co_host.accepted_at is 'Null while they have not answered: until then they hold no part in it.';
comment on table workshop_feedback is 'How a workshop was for one person; no time, which would tell whose it is.';
comment on column workshop_feedback.account_id is 'While it can be changed; null afterwards, and nothing leads to whoever gave it.';
comment on table workshop_panelist is 'Members whom a host asked to speak on the stage; no row is left of a no.';
comment on column workshop_panelist.accepted_at is 'Null while they have not answered: until then nobody but those who run it reads their name there.';
comment on table workshop_reminder is 'What was sent. That another one is due after a move is seen by its time.';
comment on column workshop_reminder.due_at is 'The time it was sent for, by the beginning as it was then.';
comment on table workshop_reminder_choice is 'When somebody wants to be reminded of a workshop in which they have a seat.';
comment on column workshop_reminder_choice.workshop_id is 'Null for all of which nothing else was chosen.';
comment on table workshop_resource is 'What a host hands out: a page elsewhere, or one of our own toolkit by its path.';
comment on column workshop_resource.told_at is 'When those who had a seat were told that something is there: once for a workshop.';
comment on table written_answer is 'A question left over, whose row no longer leads to whoever asked, with its answer (TH16).';
comment on column written_answer.answered_by is 'Null before there is an answer, and once that account is gone.';
comment on table written_page is 'A workshop whose questions left over are answered in writing (TH16).';
comment on column written_page.closes_at is 'Until then answers are written and changed.';
comment on column written_page.told_at is 'When those who had a seat were told that answers stand; once.';
