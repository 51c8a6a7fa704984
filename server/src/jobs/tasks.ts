import { afterDues } from '../features/after/after.jobs.ts';
import { hostMessagesDues } from '../features/host-messages/host-messages.jobs.ts';
import { groupsJobs } from '../features/groups/groups.jobs.ts';
import { legalNoticesDues, legalNoticesJobs } from '../features/legal-notices/legal-notices.jobs.ts';
import { noticesDues, noticesJobs } from '../features/notices/notices.jobs.ts';
import { threadsJobs } from '../features/threads/threads.jobs.ts';
import { sealAudit } from '../features/audit/audit.jobs.ts';
import { chatDues } from '../features/chat/chat.jobs.ts';
import { keepDemoRoom } from '../features/chat/keep-demo-room.ts';
import { endSilentDuties } from '../features/duty/duty.jobs.ts';
import { firstReplyClock } from '../features/first-reply/first-reply.jobs.ts';
import { rosterDues } from '../features/duty/roster.jobs.ts';
import { giveAlarm } from '../features/on-call/give-alarm.ts';
import { runCanary } from '../features/on-call/canary.ts';
import { watchSignUps } from '../features/raid/watch-sign-ups.ts';
import { forgetOldAuthorTalks } from '../features/author-talk/forget-author-talks.ts';
import { watchLateAppeals } from '../features/appeals/watch-late-appeals.ts';
import { watchOverHelplines } from '../features/site/watch-over-helplines.ts';
import { watchOverPager } from '../features/on-call/watch-over-pager.ts';
import { releaseReminders } from '../features/disclosure/disclosure.jobs.ts';
import { keepDemoStaffed } from '../features/duty/keep-demo-staffed.ts';
import { bringBackCases } from '../features/moderation/bring-back-cases.ts';
import { endBreaks } from '../features/breaks/breaks.jobs.ts';
import { endLimits } from '../features/moderation/end-limits.ts';
import { openThreads } from '../features/moderation/open-threads.ts';
import { endLeases, endLooks, endUndoWindows, wakeCases } from '../features/moderation/moderation.jobs.ts';
import { endPostventions, postventionJobs } from '../features/postvention/postvention.jobs.ts';
import { accountsDues, accountsJobs } from '../features/accounts/accounts.jobs.ts';
import { privacyDues } from '../features/privacy/privacy.jobs.ts';
import { transcriptsDues } from '../features/transcripts/transcripts.jobs.ts';
import { captionsDues } from '../features/captions/captions.jobs.ts';
import { practiceDues } from '../features/practice/practice.jobs.ts';
import { roomCallsDues } from '../features/room-calls/room-calls.jobs.ts';
import { mediaDues } from '../features/media/media.jobs.ts';
import { endWatches } from '../features/watches/watches.jobs.ts';
import { endExceptions } from '../features/wellness/wellness.jobs.ts';
import { keepDemoWorkshops } from '../features/workshops/keep-demo-workshops.ts';
import { workshopsDues, workshopsJobs } from '../features/workshops/workshops.jobs.ts';
import { planSharingDues } from '../features/plan-sharing/plan-sharing.jobs.ts';
import { workshopRemindersDues } from '../features/workshop-reminders/workshop-reminders.jobs.ts';
import { remindersDues, remindersJobs } from '../features/reminders/reminders.jobs.ts';
import { safetyDues } from '../features/safety/safety.jobs.ts';
import { safeguardingClock } from '../features/safeguarding/safeguarding.jobs.ts';
import { tellReviewers } from '../features/sign-offs/sign-offs.jobs.ts';
import { staffJobs } from '../features/staff/staff.jobs.ts';
import { witnessNotes } from '../features/witnesses/witnesses.jobs.ts';
import type { Due, Job } from './job.ts';

/** Every job of every feature, one line each. */
export const JOBS: readonly Job[] = [
  ...accountsJobs,
  ...staffJobs,
  ...threadsJobs,
  ...noticesJobs,
  ...legalNoticesJobs,
  ...groupsJobs,
  ...workshopsJobs,
  ...remindersJobs,
  ...postventionJobs,
];

/** Everything that falls due at a product time, one line each. */
export const DUES: readonly Due[] = [
  ...accountsDues,
  ...privacyDues,
  ...planSharingDues,
  ...remindersDues,
  ...workshopRemindersDues,
  keepDemoStaffed,
  keepDemoRoom,
  keepDemoWorkshops,
  ...mediaDues,
  ...roomCallsDues,
  ...captionsDues,
  ...practiceDues,
  ...transcriptsDues,
  endUndoWindows,
  endLeases,
  wakeCases,
  endLooks,
  endWatches,
  endExceptions,
  openThreads,
  endLimits,
  bringBackCases,
  endBreaks,
  endSilentDuties,
  ...rosterDues(giveAlarm),
  runCanary,
  watchOverPager,
  watchOverHelplines,
  watchSignUps,
  watchLateAppeals,
  forgetOldAuthorTalks,
  firstReplyClock,
  witnessNotes,
  ...safetyDues,
  releaseReminders,
  tellReviewers,
  endPostventions,
  safeguardingClock,
  ...chatDues,
  sealAudit,
  ...workshopsDues,
  ...afterDues,
  ...hostMessagesDues,
  ...noticesDues,
  ...legalNoticesDues,
];
