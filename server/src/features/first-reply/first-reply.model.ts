import type { Intent } from '@between/rules/content.ts';

const HOUR_MS = 60 * 60 * 1000;

/** After how many hours without a reply by somebody else who is told. The operator decides; defaults in `packages/rules`. */
export interface FirstReplyTargets {
  peersHours: number;
  deskHours: number;
}

/** A thread as its first-reply clock looks at it. */
export interface WaitingThread {
  id: string;
  groupId: string;
  openingItemId: string;
  authorId: string | null;
  createdAt: Date;
  peersToldAt: Date | null;
  deskToldAt: Date | null;
  /** Somebody else has answered, or nobody can: locked, archived, or the words are gone. */
  isOver: boolean;
}

/** Everyone who asks for something has a first-reply clock; good news may stand for themselves. Source: ME18. */
export function hasFirstReplyClock(intent: Intent): boolean {
  return intent !== 'good_news';
}

/** When who is told. Pure. */
export function firstReplyTimes(createdAt: Date, targets: FirstReplyTargets): { peersAt: Date; deskAt: Date } {
  const after = (hours: number): Date => new Date(createdAt.getTime() + hours * HOUR_MS);
  return { peersAt: after(targets.peersHours), deskAt: after(targets.deskHours) };
}

export type FirstReplyStep = 'none' | 'stop' | 'peers' | 'desk';

/** What the clock of one thread asks for now. Each step is taken once, and in its order. Pure. */
export function firstReplyStep(
  thread: Pick<WaitingThread, 'createdAt' | 'peersToldAt' | 'deskToldAt' | 'isOver'>,
  targets: FirstReplyTargets,
  now: Date,
): FirstReplyStep {
  if (thread.isOver) return 'stop';
  const { peersAt, deskAt } = firstReplyTimes(thread.createdAt, targets);
  if (thread.peersToldAt === null) return peersAt <= now ? 'peers' : 'none';
  return thread.deskToldAt === null && deskAt <= now ? 'desk' : 'none';
}
