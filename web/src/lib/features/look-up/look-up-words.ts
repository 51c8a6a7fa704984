import type { LookUpReason } from '@between/rules/look-up.ts';
import { m } from '#lib/paraglide/messages.js';

export const LOOK_UP_REASON_NAMES = {
  member_asked: m.look_up_reason_member_asked,
  follow_up: m.look_up_reason_follow_up,
  pattern: m.look_up_reason_pattern,
  second_look: m.look_up_reason_second_look,
  safety: m.look_up_reason_safety,
  other: m.look_up_reason_other,
} as const satisfies Record<LookUpReason, () => string>;
