import { ACCOUNT } from './account.ts';
import { APPEALS } from './appeals.ts';
import { AUTHOR_TALK } from './author-talk.ts';
import { AFTER } from './after.ts';
import { AFTER_A_DEATH } from './after-a-death.ts';
import { AROUND_CRISIS } from './around-crisis.ts';
import { CHAT } from './chat.ts';
import { CRISIS } from './crisis.ts';
import { DESK } from './desk.ts';
import { HOST_MESSAGES } from './host-messages.ts';
import { LEGAL_NOTICES } from './legal-notices.ts';
import { ON_CALL } from './on-call.ts';
import type { Operations } from './operation.ts';
import { PANEL } from './panel.ts';
import { WORKSHOP_REMINDERS } from './workshop-reminders.ts';
import { PLACE_AND_STAFF } from './place.ts';
import { PLAN_SHARING } from './plan-sharing.ts';
import { CAPTIONS } from './captions.ts';
import { TRANSCRIPTS } from './transcripts.ts';
import { WAITING_ROOM } from './waiting-room.ts';
import { POLLS } from './polls.ts';
import { PRIVATE } from './private.ts';
import { QUEUE } from './queue.ts';
import { READING } from './reading.ts';
import { ROOM_CALLS } from './room-calls.ts';
import { SAFEGUARDING } from './safeguarding.ts';
import { SAFETY } from './safety.ts';
import { SHEETS } from './sheets.ts';
import { SIGN_OFFS } from './sign-offs.ts';
import { STAGE } from './stage.ts';
import { WELLNESS } from './wellness.ts';
import { WORKSHOPS } from './workshops.ts';
import { WRITTEN_ANSWERS } from './written-answers.ts';
import { WRITING } from './writing.ts';

/** Every field of Query and Mutation with how it is tried: what is not here fails the coverage test. */
export const OPERATIONS: Operations = {
  ...READING,
  ...ACCOUNT,
  ...WRITING,
  ...DESK,
  ...QUEUE,
  ...APPEALS,
  ...CRISIS,
  ...AROUND_CRISIS,
  ...PLACE_AND_STAFF,
  ...WORKSHOPS,
  ...STAGE,
  ...ROOM_CALLS,
  ...POLLS,
  ...CAPTIONS,
  ...PANEL,
  ...WORKSHOP_REMINDERS,
  ...AFTER,
  ...HOST_MESSAGES,
  ...TRANSCRIPTS,
  ...WAITING_ROOM,
  ...WRITTEN_ANSWERS,
  ...SAFETY,
  ...LEGAL_NOTICES,
  ...CHAT,
  ...ON_CALL,
  ...AFTER_A_DEATH,
  ...SAFEGUARDING,
  ...SIGN_OFFS,
  ...WELLNESS,
  ...PRIVATE,
  ...SHEETS,
  ...PLAN_SHARING,
  ...AUTHOR_TALK,
};
