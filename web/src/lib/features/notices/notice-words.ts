import type { NoticesQuery } from '#lib/graphql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { icon } from '#lib/ui/icon-name.ts';

export type Notice = NoticesQuery['notices']['nodes'][number];

const SECURITY: Readonly<Record<string, () => string>> = {
  password_changed: m.notices_security_password_changed,
  email_changed: m.notices_security_email_changed,
  second_factor_added: m.notices_security_second_factor_added,
  second_factor_removed: m.notices_security_second_factor_removed,
  passkey_added: m.notices_security_passkey_added,
  passkey_removed: m.notices_security_passkey_removed,
  role_granted: m.notices_security_role_granted,
  role_revoked: m.notices_security_role_revoked,
};

const WORKSHOP: Readonly<Record<string, () => string>> = {
  offered: m.notices_workshop_offered,
  offer_over: m.notices_workshop_offer_over,
  moved: m.notices_workshop_moved,
  cancelled: m.notices_workshop_cancelled,
  answers_there: m.notices_workshop_answers_there,
  transcript_there: m.transcripts_there,
  asked_to_caption: m.captions_notice,
  host_message: m.messages_notice,
  resources_there: m.after_notice,
  asked_to_panel: m.panel_notice,
  panel_yes: m.panel_notice_yes,
  panel_no: m.panel_notice_no,
  asked_to_moderate: m.notices_workshop_asked_to_moderate,
  asked_to_host: m.notices_workshop_asked_to_host,
  co_host_yes: m.notices_workshop_co_host_yes,
  co_host_no: m.notices_workshop_co_host_no,
  credential_right: m.notices_workshop_credential_right,
  credential_wrong: m.notices_workshop_credential_wrong,
  credential_suspended: m.notices_workshop_credential_suspended,
  credential_reinstated: m.notices_workshop_credential_reinstated,
  therapist_away: m.notices_workshop_therapist_away,
};

const CARE: Readonly<Record<string, () => string>> = {
  witness: m.notices_care_witness,
  found: m.notices_care_found,
  postvention: m.notices_care_postvention,
};

const TEAM: Readonly<Record<string, () => string>> = {
  hand_over: m.notices_team_hand_over,
  case_hand_over: m.notices_team_case_hand_over,
  case_mention: m.notices_team_case_mention,
  case_discuss: m.notices_team_case_discuss,
  case_escalated: m.notices_team_case_escalated,
  case_woke: m.notices_team_case_woke,
  case_answered: m.asked_notice_answered,
  debrief: m.notices_team_debrief,
  talk_reported: m.notices_team_talk_reported,
  postvention: m.notices_team_postvention,
  memorial_second: m.notices_team_memorial_second,
  memorial_sign_in: m.notices_team_memorial_sign_in,
  release_review: m.notices_team_release_review,
  release_second: m.notices_team_release_second,
  sign_off: m.notices_team_sign_off,
  not_signed: m.notices_team_not_signed,
  safeguarding: m.notices_team_safeguarding,
  wellness_loosened: m.notices_team_wellness_loosened,
  wellness_back: m.notices_team_wellness_back,
  talk_wanted: m.notices_team_talk_wanted,
  talk_now: m.wellness_talk_now,
  talk_today: m.wellness_talk_today,
  talk_this_week: m.wellness_talk_this_week,
};

/** What happened, in one sentence. */
export function sentenceOf({ kind, count, detail }: Notice): string {
  switch (kind) {
    case 'reply_to_my_thread':
      return m.notices_reply_to_my_thread({ count });
    case 'reply_in_followed_thread':
      return m.notices_reply_in_followed_thread({ count });
    case 'reaction':
      return m.notices_reaction({ count });
    case 'report_received':
      return m.notices_report_received();
    case 'report_outcome':
      return m.notices_report_outcome();
    case 'moderation_decision':
      return detail === 'limit_ended' ? m.notices_limit_ended() : m.notices_moderation_decision();
    case 'moderation_undone':
      return m.notices_moderation_undone();
    case 'appeal':
      return detail === 'answered' ? m.notices_appeal_answered() : m.notices_appeal_received();
    case 'held_words':
      if (detail === 'read') return m.notices_held_words_read();
      return detail === 'shared' ? m.notices_held_words_shared() : m.notices_held_words_waited();
    case 'agreement_changed':
      return m.notices_agreement_changed();
    case 'workshop_seat':
    case 'workshop_changed':
      return (WORKSHOP[detail] ?? m.notices_workshop_changed)();
    case 'talk':
      return detail === 'asked' ? m.asked_notice() : m.notices_talk();
    case 'security':
      return (SECURITY[detail] ?? m.notices_security)();
    case 'welcome':
      return m.notices_welcome();
    case 'first_reply':
      return m.notices_first_reply();
    case 'care_note':
      return (CARE[detail] ?? m.notices_care_witness)();
    case 'team':
      return (TEAM[detail] ?? m.notices_team)();
    case 'reminder':
      return m.notices_reminder();
  }
}

const CARE_PATHS: Readonly<Record<string, string>> = { found: '/me/privacy', postvention: '/groups' };
const TEAM_PATHS: Readonly<Record<string, string>> = {
  release_review: '/moderation/releases',
  sign_off: '/moderation/sign-offs',
  not_signed: '/moderation/follow-ups',
  wellness_loosened: '/moderation/wellness',
  wellness_back: '/moderation/wellness',
  talk_wanted: '/moderation/wellness',
  talk_now: '/moderation/wellness',
  talk_today: '/moderation/wellness',
  talk_this_week: '/moderation/wellness',
  postvention: '/groups',
  safeguarding: '/moderation/safeguarding',
  memorial_second: '/operator/after-a-death',
  memorial_sign_in: '/operator/after-a-death',
};

/** Where a notice of a workshop leads beside its page. */
const WORKSHOP_PAGES: Readonly<Record<string, string>> = {
  answers_there: '/answers',
  transcript_there: '/transcript',
};

/** The page where it stands; marking it as read happens on the way. */
export function pathOf({ kind, detail, thread, group, workshop, decisionId, caseId }: Notice): string {
  if (caseId !== null) return `/moderation/cases/${caseId}`;
  if (decisionId !== null) return `/me/decisions/${decisionId}`;
  if (thread !== null) return `/groups/${thread.groupSlug}/t/${thread.id}`;
  if (group !== null) return detail === 'postvention' ? `/groups/${group.slug}` : `/groups/${group.slug}/about`;
  if (workshop !== null) return `/workshops/${workshop.id}${WORKSHOP_PAGES[detail] ?? ''}`;
  if (detail === 'credential_suspended') return '/me/registration';
  if (detail.startsWith('credential_')) return '/host/credential';
  switch (kind) {
    case 'report_received':
    case 'report_outcome':
      return '/me/reports';
    case 'appeal':
      return '/me/appeals';
    case 'security':
      return '/me/security';
    case 'welcome':
      return '/groups';
    case 'talk':
      return '/me/talk';
    case 'care_note':
      return CARE_PATHS[detail] ?? '/me/care-note';
    case 'team':
      return TEAM_PATHS[detail] ?? '/moderation';
    case 'reminder':
      return '/today';
    default:
      return '/me/notices';
  }
}

/** The thread, group or workshop it is about; the words of the sentence stay neutral. */
export function subjectOf({ thread, group, workshop }: Notice): string | null {
  return thread?.title ?? group?.name ?? workshop?.title ?? null;
}

const ICONS = {
  reply_to_my_thread: icon('reply'),
  reply_in_followed_thread: icon('bell'),
  reaction: icon('sprout'),
  report_received: icon('hand'),
  report_outcome: icon('hand'),
  moderation_decision: icon('scale'),
  moderation_undone: icon('undo-2'),
  appeal: icon('scale'),
  held_words: icon('hand'),
  agreement_changed: icon('file-text'),
  workshop_seat: icon('armchair'),
  workshop_changed: icon('calendar-clock'),
  security: icon('lock'),
  welcome: icon('coffee'),
  first_reply: icon('reply'),
  talk: icon('message-circle'),
  care_note: icon('sprout'),
  reminder: icon('sun'),
  team: icon('users'),
} as const;

export function iconOf({ kind }: Notice): string {
  return ICONS[kind];
}
