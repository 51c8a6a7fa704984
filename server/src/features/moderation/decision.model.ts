import type { ContentTopic, ItemKind, Visibility } from '@between/rules/content.ts';
import type { DecisionAction, HelpTopic, Rule } from '@between/rules/moderation.ts';
import type { ProposedLimit } from '@between/rules/taxonomy.ts';
import type { TemplateLanguage } from '@between/rules/templates.ts';
import type { Span } from '../../platform/verdict.ts';

/** What was in force before a decision: an undo or a won appeal gives exactly this back. */
export interface ItemBefore {
  visibility: Visibility;
  visibilityAt: string;
  removedRule: string | null;
  contentTopics: ContentTopic[];
  contentNote: string;
  /** Version of the words then; what was left out of them fits no other. */
  version: number;
  redactedSpans: LeftOutSpan[];
  redactedRule: string | null;
  lockedAt: string | null;
  lockReason: string;
  lockedUntil: string | null;
  slowSeconds: number;
  slowReason: string;
  slowUntil: string | null;
}

/** A part of words that others do not read; `rule` where a person left it out. */
export interface LeftOutSpan extends Span {
  rule?: string;
}

export interface DecisionRow {
  id: string;
  caseId: string;
  itemId: string;
  snapshotId: string;
  decidedBy: string | null;
  decidedByHandle: string | null;
  confirmedBy: string | null;
  action: DecisionAction;
  rules: Rule[];
  reason: string;
  noteToAuthor: string;
  noteToReporter: string;
  lockNote: string;
  contentTopics: ContentTopic[];
  contentNote: string;
  /** Parts of the words of the snapshot. */
  redactedSpans: Span[];
  /** Null unless the thread was slowed. */
  slowSeconds: number | null;
  /** When the thread is as it was by itself; null for never. */
  reopenAt: Date | null;
  strikeWeight: number;
  /** The letter leads to people who can be called. */
  attachesHelp: boolean;
  helpTopics: HelpTopic[];
  helpGroupId: string | null;
  /** The version of the sentence that the note to the author began with, and its language; null for the moderator's words alone. */
  templateId: string | null;
  templateLanguage: TemplateLanguage | null;
  /** When the case comes back to be looked at once more; null for never. */
  followUpAt: Date | null;
  proposedLimits: ProposedLimit[];
  itemBefore: ItemBefore;
  isAutomatic: boolean;
  decidedAt: Date;
  effectiveAt: Date | null;
  notifiedAt: Date | null;
  appealUntil: Date;
  /** When it was turned round; null while it stands. */
  reversedAt: Date | null;
}

/** A decision as its author reads it: the statement of reasons. */
export interface DecisionNoticeRow extends DecisionRow {
  quotedTitle: string | null;
  quotedBody: string;
  /** The words asked about came from the community as a matter of rules; never true for worry alone. */
  followsReport: boolean;
  itemKind: ItemKind;
  visibility: Visibility;
  visibilityAt: Date;
  threadId: string | null;
  threadTitle: string | null;
  groupName: string | null;
  groupSlug: string | null;
  workshopTitle: string | null;
}
