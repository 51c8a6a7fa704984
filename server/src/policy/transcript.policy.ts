import type { TranscriptState } from '@between/rules/transcripts.ts';
import type { Actor } from './actor.ts';
import { firstRefusal, type PolicyRules, type Ruling } from './ruling.ts';
import { belongs, type WorkshopFacts, workshopPolicy } from './workshop.policy.ts';

export interface TranscriptFacts extends WorkshopFacts {
  /** Named by the host to write captions. */
  isCaptioner: boolean;
  /** Null before there is one. */
  transcript: TranscriptState | null;
}

export const transcriptPolicy = {
  /** A draft is nobody's but those who review it; a published one is for whoever had a seat, those who ran it, and the desk. */
  'transcript.read': (actor: Actor, { transcript, ...facts }: TranscriptFacts): Ruling =>
    firstRefusal(belongs(actor, facts), transcript === 'published' ? 'yes' : 'hidden'),
  /** Host, co-hosts and whoever wrote the captions, once the workshop is over. */
  'transcript.review': (actor: Actor, { isCaptioner, ...facts }: TranscriptFacts): Ruling => {
    const wrote = isCaptioner && workshopPolicy['workshop.attend'](actor, facts) === 'yes';
    return firstRefusal(
      wrote ? 'yes' : workshopPolicy['workshop.manage'](actor, facts),
      facts.workshop.state === 'ended' ? 'yes' : 'not_over',
    );
  },
} satisfies PolicyRules;
