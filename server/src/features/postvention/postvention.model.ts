/** A time of care that lasts. */
export interface PostventionRow {
  id: string;
  groupId: string | null;
  groupSlug: string | null;
  groupName: string | null;
  note: string;
  html: string;
  slowSeconds: number;
  startedBy: string | null;
  startedAt: Date;
  endsAt: Date;
}

export interface MemorialRow {
  accountId: string;
  handle: string;
  stateBefore: string;
  askedById: string | null;
  askedBy: string | null;
  askedAt: Date;
  confirmedBy: string | null;
  confirmedAt: Date | null;
}

/** When somebody who posted last at `lastAt` may post again; null for at once. Pure. */
export function nextTurnAt(lastAt: Date | null, slowSeconds: number, now: Date): Date | null {
  if (lastAt === null || slowSeconds === 0) return null;
  const at = new Date(lastAt.getTime() + slowSeconds * 1_000);
  return at > now ? at : null;
}
