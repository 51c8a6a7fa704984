import {
  AGE_BANDS,
  CONSENT_PURPOSES,
  DOCUMENT_KINDS,
  LIFE_STATES,
  RESTRICTION_KINDS,
  SIGN_UP_MODES,
} from '@between/rules/accounts.ts';
import { TALK_SIDES } from '@between/rules/crisis.ts';
import {
  CONTENT_TOPICS,
  FOLLOW_MODES,
  GROUP_VISIBILITIES,
  INTENTS,
  ITEM_KINDS,
  REACTIONS,
  TOPIC_FILTERS,
  VISIBILITIES,
} from '@between/rules/content.ts';
import {
  CASE_ROLES,
  CASE_STATUSES,
  DECISION_ACTIONS,
  ESCALATION_ROUTES,
  LANES,
  REPORT_REASONS,
  SKIP_REASONS,
} from '@between/rules/moderation.ts';
import { LEGAL_NOTICE_GROUNDS } from '@between/rules/legal-notices.ts';
import { HAND_STATES, HAND_WORDS, MEDIA_ACTS, MEDIA_SOURCES } from '@between/rules/media.ts';
import { WEEKDAYS } from '@between/rules/private-goal.ts';
import { PRIVATE_KINDS } from '@between/rules/private.ts';
import { CASE_AGES, CASE_LANGUAGES, QUEUE_STANDINGS } from '@between/rules/queue.ts';
import { MANY_ACTIONS, MANY_RESULTS } from '@between/rules/many.ts';
import { LOOK_UP_REASONS } from '@between/rules/look-up.ts';
import { NOTICE_KINDS } from '@between/rules/notices.ts';
import { LIMIT_KINDS } from '@between/rules/taxonomy.ts';
import { SIGN_OFF_KINDS } from '@between/rules/sign-offs.ts';
import { WATCH_REASONS, WATCH_TARGETS } from '@between/rules/watches.ts';
import { GRANT_SCOPES, ROLES } from '@between/rules/roles.ts';
import { LINE_ROLES, PRESENCE_ROLES, ROOM_CALLS, ROOM_KINDS, ROOM_STATES } from '@between/rules/rooms.ts';
import { TRANSCRIPT_STATES } from '@between/rules/transcripts.ts';
import {
  ADMISSION_MODES,
  ADMISSION_STATES,
  CAPTION_SPEAKERS,
  CREDENTIAL_STATES,
  NOT_TAKEN_REASONS,
  POLL_CHOICES,
  POLL_STATES,
  QUESTION_MOVES,
  QUESTION_STATES,
  REGISTRATION_STATES,
  WORKSHOP_KINDS,
  WORKSHOP_LANGUAGES,
  WORKSHOP_STATES,
  WRITTEN_STATES,
} from '@between/rules/workshops.ts';
import { assembleSchema } from '@between/server/graphql/assemble.ts';
import { buildSchema, isEnumType } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const snapshot = readFileSync(new URL('../../db/schema.sql', import.meta.url), 'utf8');

/** Values of the CHECK on `table.column`, as the migrated database has it. */
function checkOf(table: string, column: string): string[] {
  const body = new RegExp(`create table "?${table}"? \\(([\\s\\S]*?)\\n\\);`, 'i').exec(snapshot)?.[1] ?? '';
  const line = body.split('\n').find((each) => new RegExp(`CHECK \\(\\(${column} (= ANY|<@) `).test(each)) ?? '';
  return [...line.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '').toSorted();
}

const sorted = (values: readonly string[]): string[] => [...values].toSorted();

describe('a closed set is the same in the database and in the rules', () => {
  it.each([
    ['account', 'life_state', LIFE_STATES],
    ['account', 'age_band', AGE_BANDS],
    ['site', 'sign_up', SIGN_UP_MODES],
    ['consent', 'purpose', CONSENT_PURPOSES],
    ['document_version', 'kind', DOCUMENT_KINDS],
    ['role_grant', 'role', ROLES.filter((role) => role !== 'member')],
    ['role_grant', 'scope', GRANT_SCOPES],
    ['restriction', 'kind', RESTRICTION_KINDS],
    ['group', 'visibility', GROUP_VISIBILITIES],
    ['room', 'kind', ROOM_KINDS],
    ['room', 'state', ROOM_STATES],
    ['room_presence', 'role', PRESENCE_ROLES],
    ['item', 'kind', ITEM_KINDS],
    ['item', 'visibility', VISIBILITIES],
    ['item', 'content_topics', CONTENT_TOPICS],
    ['thread', 'intent', INTENTS],
    ['reaction', 'kind', REACTIONS],
    ['thread_follow', 'mode', FOLLOW_MODES],
    ['topic_filter', 'topic', CONTENT_TOPICS],
    ['topic_filter', 'mode', TOPIC_FILTERS],
    ['case', 'lane', LANES],
    ['case', 'status', CASE_STATUSES],
    ['case', 'for_role', CASE_ROLES],
    ['case_skip', 'reason', SKIP_REASONS],
    ['watch', 'reason', WATCH_REASONS],
    ['author_talk_message', 'side', TALK_SIDES],
    ['case', 'escalated_to', ESCALATION_ROUTES],
    ['case', 'language', CASE_LANGUAGES],
    ['report', 'reason', REPORT_REASONS],
    ['legal_notice', 'ground', LEGAL_NOTICE_GROUNDS],
    ['decision', 'action', DECISION_ACTIONS],
    ['notice', 'kind', NOTICE_KINDS],
    ['private_entry', 'kind', PRIVATE_KINDS],
    ['workshop', 'state', WORKSHOP_STATES],
    ['workshop', 'kind', WORKSHOP_KINDS],
    ['workshop', 'language', WORKSHOP_LANGUAGES],
    ['workshop', 'content_topics', CONTENT_TOPICS],
    ['registration', 'admission', ADMISSION_STATES],
    ['workshop', 'admission', ADMISSION_MODES],
    ['registration', 'state', REGISTRATION_STATES],
    ['question', 'state', QUESTION_STATES],
    ['question', 'not_taken_reason', NOT_TAKEN_REASONS],
    ['poll', 'choice', POLL_CHOICES],
    ['poll', 'state', POLL_STATES],
    ['written_answer', 'state', WRITTEN_STATES],
    ['caption', 'speaker', CAPTION_SPEAKERS],
    ['transcript', 'state', TRANSCRIPT_STATES],
    ['room_call', 'kind', ROOM_CALLS],
    ['stage_person', 'state', HAND_STATES],
    ['stage_person', 'word', HAND_WORDS],
    ['media_stream', 'source', MEDIA_SOURCES],
  ])('%s.%s', (table, column, values) => {
    expect(checkOf(table, column)).toEqual(sorted(values));
  });
});

describe('a closed set is the same in the API and in the rules', () => {
  const schema = buildSchema(assembleSchema());
  const enumOf = (name: string): string[] => {
    const type = schema.getType(name);
    return isEnumType(type) ? sorted(type.getValues().map((value) => value.name)) : [];
  };

  it.each([
    ['Role', ROLES],
    ['SignOffKind', SIGN_OFF_KINDS],
    ['LifeState', LIFE_STATES],
    ['SignUpMode', SIGN_UP_MODES],
    ['GroupVisibility', GROUP_VISIBILITIES],
    ['Intent', INTENTS],
    ['ContentTopic', CONTENT_TOPICS],
    ['ReactionKind', REACTIONS],
    ['Visibility', VISIBILITIES],
    ['TopicFilter', TOPIC_FILTERS],
    ['Lane', LANES],
    ['QueueStanding', QUEUE_STANDINGS],
    ['LookUpReason', LOOK_UP_REASONS],
    ['WatchReason', WATCH_REASONS],
    ['WatchTarget', WATCH_TARGETS],
    ['ManyAction', MANY_ACTIONS],
    ['ManyResult', MANY_RESULTS],
    ['CaseAge', CASE_AGES],
    ['CaseLanguage', CASE_LANGUAGES],
    ['CaseStatus', CASE_STATUSES],
    ['ReportReason', REPORT_REASONS],
    ['LegalNoticeGround', LEGAL_NOTICE_GROUNDS],
    ['DecisionAction', DECISION_ACTIONS],
    ['LimitKind', LIMIT_KINDS],
    ['NoticeKind', NOTICE_KINDS],
    ['PrivateKind', PRIVATE_KINDS],
    ['Weekday', WEEKDAYS],
    ['WorkshopState', WORKSHOP_STATES],
    ['AdmissionMode', ADMISSION_MODES],
    ['AdmissionState', ADMISSION_STATES],
    ['WorkshopKind', WORKSHOP_KINDS],
    ['WorkshopLanguage', WORKSHOP_LANGUAGES],
    ['RegistrationState', REGISTRATION_STATES],
    ['QuestionState', QUESTION_STATES],
    ['QuestionMove', QUESTION_MOVES],
    ['NotTakenReason', NOT_TAKEN_REASONS],
    ['CredentialState', CREDENTIAL_STATES],
    ['PollChoice', POLL_CHOICES],
    ['PollState', POLL_STATES],
    ['RoomCallKind', ROOM_CALLS],
    ['HandState', HAND_STATES],
    ['HandWord', HAND_WORDS],
    ['MediaSource', MEDIA_SOURCES],
    ['MediaAct', MEDIA_ACTS],
    ['RoomStateName', ROOM_STATES],
    ['PresenceRole', PRESENCE_ROLES],
    ['LineRole', LINE_ROLES],
    ['DocumentKind', DOCUMENT_KINDS],
    ['ConsentPurpose', CONSENT_PURPOSES],
  ])('%s', (name, values) => {
    expect(enumOf(name)).toEqual(sorted(values));
  });
});
