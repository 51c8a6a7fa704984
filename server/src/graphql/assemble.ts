import { readFileSync } from 'node:fs';
import { accountsResolvers } from '../features/accounts/accounts.resolvers.ts';
import { appealsResolvers } from '../features/appeals/appeals.resolvers.ts';
import { mendingResolvers } from '../features/mending/mending.resolvers.ts';
import { disclosureResolvers } from '../features/disclosure/disclosure.resolvers.ts';
import { documentsResolvers } from '../features/documents/documents.resolvers.ts';
import { draftsResolvers } from '../features/drafts/drafts.resolvers.ts';
import { filtersResolvers } from '../features/filters/filters.resolvers.ts';
import { groupsResolvers } from '../features/groups/groups.resolvers.ts';
import { waitingRoomResolvers } from '../features/waiting-room/waiting-room.resolvers.ts';
import { doorResolvers } from '../features/door/door.resolvers.ts';
import { afterResolvers } from '../features/after/after.resolvers.ts';
import { hostMessagesResolvers } from '../features/host-messages/host-messages.resolvers.ts';
import { workshopRemindersResolvers } from '../features/workshop-reminders/workshop-reminders.resolvers.ts';
import { panelResolvers } from '../features/panel/panel.resolvers.ts';
import { practiceResolvers } from '../features/practice/practice.resolvers.ts';
import { transcriptsResolvers } from '../features/transcripts/transcripts.resolvers.ts';
import { captionsResolvers } from '../features/captions/captions.resolvers.ts';
import { pollsResolvers } from '../features/polls/polls.resolvers.ts';
import { roomCallsResolvers } from '../features/room-calls/room-calls.resolvers.ts';
import { mediaResolvers } from '../features/media/media.resolvers.ts';
import { noticesResolvers } from '../features/notices/notices.resolvers.ts';
import { securityResolvers } from '../features/security/security.resolvers.ts';
import { staffResolvers } from '../features/staff/staff.resolvers.ts';
import { privacyResolvers } from '../features/privacy/privacy.resolvers.ts';
import { siteResolvers } from '../features/site/site.resolvers.ts';
import { witnessesResolvers } from '../features/witnesses/witnesses.resolvers.ts';
import { threadsResolvers } from '../features/threads/threads.resolvers.ts';
import { authorTalkResolvers } from '../features/author-talk/author-talk.resolvers.ts';
import { caseNotesResolvers } from '../features/case-notes/case-notes.resolvers.ts';
import { moderationResolvers } from '../features/moderation/moderation.resolvers.ts';
import { reportsResolvers } from '../features/reports/reports.resolvers.ts';
import { legalNoticesResolvers } from '../features/legal-notices/legal-notices.resolvers.ts';
import { blocksResolvers } from '../features/blocks/blocks.resolvers.ts';
import { chatResolvers } from '../features/chat/chat.resolvers.ts';
import { credentialsResolvers } from '../features/credentials/credentials.resolvers.ts';
import { crisisResolvers } from '../features/crisis/crisis.resolvers.ts';
import { dutyResolvers } from '../features/duty/duty.resolvers.ts';
import { signOffsResolvers } from '../features/sign-offs/sign-offs.resolvers.ts';
import { safeguardingResolvers } from '../features/safeguarding/safeguarding.resolvers.ts';
import { postventionResolvers } from '../features/postvention/postvention.resolvers.ts';
import { onCallResolvers } from '../features/on-call/on-call.resolvers.ts';
import { privateResolvers } from '../features/private/private.resolvers.ts';
import { sheetsResolvers } from '../features/sheets/sheets.resolvers.ts';
import { queueViewsResolvers } from '../features/queue-views/queue-views.resolvers.ts';
import { manyResolvers } from '../features/many/many.resolvers.ts';
import { raidResolvers } from '../features/raid/raid.resolvers.ts';
import { templatesResolvers } from '../features/templates/templates.resolvers.ts';
import { registrationResolvers } from '../features/registration/registration.resolvers.ts';
import { remindersResolvers } from '../features/reminders/reminders.resolvers.ts';
import { planSharingResolvers } from '../features/plan-sharing/plan-sharing.resolvers.ts';
import { lookUpResolvers } from '../features/look-up/look-up.resolvers.ts';
import { auditResolvers } from '../features/audit/audit.resolvers.ts';
import { watchesResolvers } from '../features/watches/watches.resolvers.ts';
import { wellnessResolvers } from '../features/wellness/wellness.resolvers.ts';
import { workshopsResolvers } from '../features/workshops/workshops.resolvers.ts';
import { writtenAnswersResolvers } from '../features/written-answers/written-answers.resolvers.ts';
import { breaksResolvers } from '../features/breaks/breaks.resolvers.ts';
import { reviewFirstResolvers } from '../features/review-first/review-first.resolvers.ts';
import { safetyResolvers } from '../features/safety/safety.resolvers.ts';
import { firstReplyResolvers } from '../features/first-reply/first-reply.resolvers.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { scalars } from './scalars.ts';

/** Features in the order of the schema; each owns `<name>.graphql` and `<name>.resolvers.ts` in its folder. */
const FEATURES = [
  { name: 'site', resolvers: siteResolvers },
  { name: 'accounts', resolvers: accountsResolvers },
  { name: 'security', resolvers: securityResolvers },
  { name: 'staff', resolvers: staffResolvers },
  { name: 'privacy', resolvers: privacyResolvers },
  { name: 'documents', resolvers: documentsResolvers },
  { name: 'groups', resolvers: groupsResolvers },
  { name: 'threads', resolvers: threadsResolvers },
  { name: 'filters', resolvers: filtersResolvers },
  { name: 'breaks', resolvers: breaksResolvers },
  { name: 'drafts', resolvers: draftsResolvers },
  { name: 'sheets', resolvers: sheetsResolvers },
  { name: 'plan-sharing', resolvers: planSharingResolvers },
  { name: 'reminders', resolvers: remindersResolvers },
  { name: 'moderation', resolvers: moderationResolvers },
  { name: 'many', resolvers: manyResolvers },
  { name: 'case-notes', resolvers: caseNotesResolvers },
  { name: 'first-reply', resolvers: firstReplyResolvers },
  { name: 'review-first', resolvers: reviewFirstResolvers },
  { name: 'safety', resolvers: safetyResolvers },
  { name: 'witnesses', resolvers: witnessesResolvers },
  { name: 'disclosure', resolvers: disclosureResolvers },
  { name: 'reports', resolvers: reportsResolvers },
  { name: 'legal-notices', resolvers: legalNoticesResolvers },
  { name: 'appeals', resolvers: appealsResolvers },
  { name: 'mending', resolvers: mendingResolvers },
  { name: 'crisis', resolvers: crisisResolvers },
  { name: 'author-talk', resolvers: authorTalkResolvers },
  { name: 'private', resolvers: privateResolvers },
  { name: 'wellness', resolvers: wellnessResolvers },
  { name: 'watches', resolvers: watchesResolvers },
  { name: 'queue-views', resolvers: queueViewsResolvers },
  { name: 'templates', resolvers: templatesResolvers },
  { name: 'look-up', resolvers: lookUpResolvers },
  { name: 'audit', resolvers: auditResolvers },
  { name: 'raid', resolvers: raidResolvers },
  { name: 'blocks', resolvers: blocksResolvers },
  { name: 'duty', resolvers: dutyResolvers },
  { name: 'on-call', resolvers: onCallResolvers },
  { name: 'credentials', resolvers: credentialsResolvers },
  { name: 'chat', resolvers: chatResolvers },
  { name: 'workshops', resolvers: workshopsResolvers },
  { name: 'media', resolvers: mediaResolvers },
  { name: 'polls', resolvers: pollsResolvers },
  { name: 'captions', resolvers: captionsResolvers },
  { name: 'transcripts', resolvers: transcriptsResolvers },
  { name: 'waiting-room', resolvers: waitingRoomResolvers },
  { name: 'door', resolvers: doorResolvers },
  { name: 'registration', resolvers: registrationResolvers },
  { name: 'panel', resolvers: panelResolvers },
  { name: 'workshop-reminders', resolvers: workshopRemindersResolvers },
  { name: 'after', resolvers: afterResolvers },
  { name: 'host-messages', resolvers: hostMessagesResolvers },
  { name: 'practice', resolvers: practiceResolvers },
  { name: 'written-answers', resolvers: writtenAnswersResolvers },
  { name: 'room-calls', resolvers: roomCallsResolvers },
  { name: 'safeguarding', resolvers: safeguardingResolvers },
  { name: 'sign-offs', resolvers: signOffsResolvers },
  { name: 'postvention', resolvers: postventionResolvers },
  { name: 'notices', resolvers: noticesResolvers },
] as const satisfies readonly { name: string; resolvers: Resolvers }[];

/** The whole SDL: the core and one file a feature. */
export function assembleSchema(): string {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
  return [read('./core.graphql'), ...FEATURES.map(({ name }) => read(`../features/${name}/${name}.graphql`))].join(
    '\n',
  );
}

/** All resolvers, merged type by type; a field that two features resolve is a mistake and stops the start. */
export function assembleResolvers(): Record<string, Record<string, unknown>> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const { name, resolvers } of FEATURES) {
    for (const [type, fields] of Object.entries(resolvers)) {
      const target = (merged[type] ??= {});
      for (const [field, resolve] of Object.entries(fields)) {
        if (field in target) throw new Error(`${type}.${field} is resolved twice; the second time by ${name}`);
        target[field] = resolve;
      }
    }
  }
  return Object.assign(merged, scalars);
}
