import { accountPolicy } from './account.policy.ts';
import { afterPolicy } from './after.policy.ts';
import { appealPolicy } from './appeal.policy.ts';
import { disclosurePolicy } from './disclosure.policy.ts';
import { captionPolicy } from './caption.policy.ts';
import { casePolicy } from './case.policy.ts';
import { crisisPolicy } from './crisis.policy.ts';
import { doorPolicy } from './door.policy.ts';
import { panelPolicy } from './panel.policy.ts';
import { hostMessagePolicy } from './host-message.policy.ts';
import { practicePolicy } from './practice.policy.ts';
import { dutyPolicy } from './duty.policy.ts';
import { groupPolicy } from './group.policy.ts';
import { mediaPolicy } from './media.policy.ts';
import { onCallPolicy } from './on-call.policy.ts';
import { pollPolicy } from './poll.policy.ts';
import { postventionPolicy } from './postvention.policy.ts';
import { privatePolicy } from './private.policy.ts';
import { sitePolicy } from './site.policy.ts';
import { itemPolicy } from './item.policy.ts';
import { workshopReminderPolicy } from './workshop-reminder.policy.ts';
import { roomCallPolicy } from './room-call.policy.ts';
import { roomPolicy } from './room.policy.ts';
import { threadPolicy } from './thread.policy.ts';
import { reportPolicy } from './report.policy.ts';
import { safeguardingPolicy } from './safeguarding.policy.ts';
import { signOffPolicy } from './sign-off.policy.ts';
import { safetyPolicy } from './safety.policy.ts';
import { lookUpPolicy } from './look-up.policy.ts';
import { auditPolicy } from './audit.policy.ts';
import { queuePolicy } from './queue.policy.ts';
import { raidPolicy } from './raid.policy.ts';
import { templatePolicy } from './template.policy.ts';
import { wellnessPolicy } from './wellness.policy.ts';
import { waitingRoomPolicy } from './waiting-room.policy.ts';
import { transcriptPolicy } from './transcript.policy.ts';
import { workshopPolicy } from './workshop.policy.ts';
import { writtenAnswerPolicy } from './written-answer.policy.ts';

/** Every action of the product with its rule. What is not here cannot be authorised: the default is no. */
export const POLICY = {
  ...accountPolicy,
  ...groupPolicy,
  ...sitePolicy,
  ...casePolicy,
  ...signOffPolicy,
  ...appealPolicy,
  ...disclosurePolicy,
  ...crisisPolicy,
  ...safeguardingPolicy,
  ...reportPolicy,
  ...dutyPolicy,
  ...onCallPolicy,
  ...postventionPolicy,
  ...threadPolicy,
  ...itemPolicy,
  ...roomPolicy,
  ...workshopPolicy,
  ...waitingRoomPolicy,
  ...doorPolicy,
  ...panelPolicy,
  ...afterPolicy,
  ...hostMessagePolicy,
  ...practicePolicy,
  ...mediaPolicy,
  ...roomCallPolicy,
  ...workshopReminderPolicy,
  ...pollPolicy,
  ...captionPolicy,
  ...transcriptPolicy,
  ...writtenAnswerPolicy,
  ...safetyPolicy,
  ...wellnessPolicy,
  ...templatePolicy,
  ...raidPolicy,
  ...privatePolicy,
  ...queuePolicy,
  ...lookUpPolicy,
  ...auditPolicy,
} as const;

export type Action = keyof typeof POLICY;
/** The facts an action needs: named by its rule, so that a caller cannot forget one. */
export type FactsOf<A extends Action> = Parameters<(typeof POLICY)[A]> extends [unknown, infer Facts] ? Facts : null;
