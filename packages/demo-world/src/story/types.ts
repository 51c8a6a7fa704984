import type { ContentTopic, Intent, Reaction } from '@between/rules/content.ts';
import type { DecisionAction, ReportReason, Rule } from '@between/rules/moderation.ts';
import type { Role } from '@between/rules/roles.ts';

/** Someone with an account in the demo world. */
export interface StoryMember {
  handle: string;
  email: string;
  roles?: readonly Role[];
  /** Slugs, in the order in which they were joined. */
  groups: readonly string[];
  /** How they write, in one line: for authors of the story, never shown. */
  voice: string;
  about?: string;
}

/** A group with the words its members agree to. */
export interface StoryGroup {
  slug: string;
  name: string;
  purpose: string;
  /** Markdown, one promise a line. */
  agreement: string;
  /** `shape` 0–5 and `tint` 0–7 of the landscapes in the visual language. */
  emblem: { shape: number; tint: number };
  facilitators: readonly string[];
}

/** What folds a text until it is opened by choice. */
export interface StoryNote {
  topics: readonly ContentTopic[];
  text?: string;
}

/** One supportive reaction of one person. */
export interface StoryReaction {
  by: string;
  kind: Reaction;
}

/** A thread with everything said under it, oldest first. */
export interface StoryThread {
  key: string;
  group: string;
  by: string;
  title: string;
  intent: Intent;
  note?: StoryNote;
  /** Minutes before the telling. */
  minutesAgo: number;
  body: string;
  /** The author writes as "a member" here, in the opening post and in every reply of theirs. */
  hidesHandle?: boolean;
  replies: readonly StoryReply[];
  reactions?: readonly StoryReaction[];
}

/** A reply; `key` only where something else refers to it. */
export interface StoryReply {
  by: string;
  /** Minutes after the thread was started. */
  minutesAfter: number;
  body: string;
  note?: StoryNote;
  key?: string;
  /** `minutesAfter` counts from the reply. */
  edited?: { minutesAfter: number; body: string };
  reactions?: readonly StoryReaction[];
}

/** A report that seeds the moderators' queue. */
export interface StoryReport {
  /** Key of a thread or a reply. */
  item: string;
  by: string;
  reason: ReportReason;
  note?: string;
  /** Minutes after the item was posted. */
  minutesAfter: number;
  /** Given on the last report of a decided item; minutes count from this report. */
  decision?: StoryDecision;
}

/** What a moderator decided; `reason` is what the author reads. */
export interface StoryDecision {
  by: string;
  action: DecisionAction;
  rules: readonly Rule[];
  reason: string;
  minutesAfter: number;
  /** How its author sees it; waits for a second person when somebody looks at the demo. */
  appeal?: StoryAppeal;
}

/** A second look that the author of the words asks for. */
export interface StoryAppeal {
  by: string;
  body: string;
  /** Minutes before the telling. */
  minutesAgo: number;
}

/** A moderator's word to an author that counts as nothing against them. */
export interface StoryFriendlyNote {
  item: string;
  by: string;
  body: string;
  /** Minutes after the item was posted. */
  minutesAfter: number;
}

/** Someone who follows a thread they did not start. */
export interface StoryFollow {
  by: string;
  thread: string;
}

/** One version of the house rules. */
export interface StoryHouseRules {
  version: number;
  /** Minutes before the telling at which it came into force. */
  minutesAgo: number;
  /** One sentence a member reads above the diff; the first version has none. */
  change?: string;
  /** Markdown. */
  text: string;
}

/** One line in a live room. */
export interface StoryLine {
  by: string;
  minutesAgo: number;
  body: string;
  /** For lines that answer this one. */
  key?: string;
  answers?: string;
}
