import { HOLD_CHOICES_OF, type HoldChoice, type HoldReason } from '@between/rules/safety.ts';

/** Why words wait, as their author reads it: no level and no verdict in it (R24). */
export const HOLD_KIND_OF = {
  imminent: 'waits_for_person',
  encouragement: 'others_safety',
  others_data: 'others_details',
  scam: 'selling',
  stage: 'not_for_stage',
  review: 'read_first',
} as const satisfies Record<HoldReason, string>;
export type HoldKind = (typeof HOLD_KIND_OF)[HoldReason];

/** A wait that goes on, with what has happened to it. */
export interface HoldRow {
  itemId: string;
  reason: HoldReason;
  heldAt: Date;
  until: Date;
  toldAt: Date | null;
  choice: HoldChoice | null;
  /** A person has taken the case of these words. */
  isSeen: boolean;
}

/** The author chooses once they were told that nobody had come; whoever kept may still share. Pure. */
export function choicesNow({ reason, toldAt, choice }: Pick<HoldRow, 'reason' | 'toldAt' | 'choice'>): HoldChoice[] {
  if (toldAt === null) return [];
  return HOLD_CHOICES_OF[reason].filter((each) => each !== choice);
}
