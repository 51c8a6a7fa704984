import type { CaseChangeKind } from '#lib/graphql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

const CHANGES = {
  words_edited: m.moderation_changed_words_edited,
  words_taken_back: m.moderation_changed_words_taken_back,
  new_report: m.moderation_changed_new_report,
  lease_ended: m.moderation_changed_lease_ended,
  claimed_by_someone_else: m.moderation_changed_claimed_by_someone_else,
  moved_on: m.moderation_changed_moved_on,
} as const satisfies Record<CaseChangeKind, () => string>;

/** What happened to a case while someone decided. */
export function changeSentence(change: CaseChangeKind): string {
  return CHANGES[change]();
}
