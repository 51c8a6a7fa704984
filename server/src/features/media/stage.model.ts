import type { HandState, HandWord, MediaSource } from '@between/rules/media.ts';
import type { StageFacts } from '../../policy/media.policy.ts';

/** The stage of a workshop and how the viewer stands to it. */
export interface StageView {
  workshopId: string;
  facts: StageFacts;
}

/** Something a stage sends, or sent some seconds ago. */
export interface StreamRow {
  workshopId: string;
  accountId: string;
  handle: string;
  source: MediaSource;
  isMuted: boolean;
  isPinned: boolean;
  /** Null while it is sent. */
  stoppedAt: Date | null;
}

/** A hand as those who run the workshop see it. */
export interface HandRow {
  accountId: string;
  handle: string;
  state: HandState;
  raisedAt: Date;
}

export interface OwnHandRow {
  state: HandState;
  word: HandWord | null;
}

/** What a grant says for whoever watches the programme: no stream has this name. */
export const PROGRAMME = 'programme';

/** The name a stream has for everybody: it leads to no account. */
export function streamIdOf(participant: string, source: MediaSource): string {
  return `${participant}.${source}`;
}

/** The person and the source behind the name of a stream; null when it is none. */
export function readStreamId(id: string): { participant: string; source: MediaSource } | null {
  const [, participant, source] = /^([\w-]{22})\.(camera|screen)$/.exec(id) ?? [];
  if (participant === undefined || (source !== 'camera' && source !== 'screen')) return null;
  return { participant, source };
}
