import type { ContentTopic } from '@between/rules/content.ts';
import type { DecisionAction, HelpTopic } from '@between/rules/moderation.ts';

/** A decision as its author reads it. The desk's preview and the member's page show the very same letter. */
export interface Letter {
  action: DecisionAction;
  rules: readonly string[];
  reason: string;
  noteToAuthor: string;
  lockNote: string;
  contentTopics: readonly ContentTopic[];
  contentNote: string;
  /** What others no longer read, piece by piece. */
  leftOut: readonly string[];
  slowSeconds: number | null;
  /** Limits on the account that begin with it. */
  proposedLimits: readonly { kind: string; days?: number | null; isInGroup: boolean }[];
  /** What it leads to beside its reasons. */
  help: {
    hasPeople: boolean;
    topics: readonly HelpTopic[];
    group?: { name: string; slug: string } | null | undefined;
  };
  followsReport: boolean;
  isAutomatic: boolean;
  /** ISO instants. */
  appealUntil: string;
  wordsBackUntil: string | null;
  /** When a closed or slowed thread is as it was; null for never. */
  reopenAt: string | null;
}
