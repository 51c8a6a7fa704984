import { ALONE_AFTER_MINUTES, type RaisedLevel } from '@between/rules/safety.ts';
import type { Actor } from '../../policy/actor.ts';
import type { DisclosureFacts } from '../../policy/disclosure.policy.ts';

/** The crisis case as far as a release asks. */
export interface CrisisOfDisclosure {
  id: string;
  caseId: string;
  personId: string | null;
  level: RaisedLevel;
  groupId: string | null;
  authorId: string | null;
}

export interface DisclosureRow {
  id: string;
  crisisCaseId: string;
  askedBy: string | null;
  askedByHandle: string | null;
  askedAt: Date;
  reasonSealed: Buffer;
  releasedBy: string | null;
  releasedByHandle: string | null;
  releasedAt: Date | null;
  isAlone: boolean;
  aloneReasonSealed: Buffer | null;
  untoldReasonSealed: Buffer | null;
  toldAt: Date | null;
  reviewDueAt: Date | null;
  reviewedBy: string | null;
  reviewedByHandle: string | null;
  reviewedAt: Date | null;
  /** Whoever has seen what was released: each once. */
  shownTo: readonly string[];
}

/** From when one may release alone, with a written reason (R17). Pure. */
export function aloneFrom({ askedAt }: Pick<DisclosureRow, 'askedAt'>): Date {
  return new Date(askedAt.getTime() + ALONE_AFTER_MINUTES * 60_000);
}

/** What the policy looks at; `row` is null before anybody asked. Pure. */
export function disclosureFacts(
  actor: Actor,
  { crisis, row, now }: { crisis: CrisisOfDisclosure; row: DisclosureRow | null; now: Date },
): DisclosureFacts {
  const id = actor.kind === 'member' ? actor.id : null;
  const isMine = (who: string | null | undefined): boolean => id !== null && who === id;
  return {
    crisis: { groupId: crisis.groupId },
    isPerson: isMine(crisis.personId) || isMine(crisis.authorId),
    isFirst: false,
    isNamed: false,
    level: crisis.level,
    isAsker: isMine(row?.askedBy),
    isReleaser: isMine(row?.releasedBy),
    isReleased: row !== null && row.releasedAt !== null,
    isAloneOpen: row !== null && aloneFrom(row) <= now,
  };
}

/** Who hears nothing of a release from us: the person, and who wrote the words (R24), beside those who know of it. Pure. */
export function notToldOf(
  { personId, authorId }: Pick<CrisisOfDisclosure, 'personId' | 'authorId'>,
  know: readonly (string | null)[],
): string[] {
  return [personId, authorId, ...know].filter((id) => id !== null);
}
