import { m } from '#lib/paraglide/messages.js';

interface Placed {
  itemKind: string;
  isOpening: boolean;
  visibility: string;
  groupName?: string | null | undefined;
}

/** Where the words of a case stand, in words: "Reply in Night owls". */
export function placeInWords({ itemKind, isOpening, visibility, groupName }: Placed): string {
  if (visibility === 'author_deleted') return m.moderation_where_gone();
  if (itemKind === 'profile_text') return m.moderation_where_profile();
  const group = groupName ?? '';
  if (itemKind === 'line') return m.moderation_where_line({ group });
  return isOpening ? m.moderation_where_post({ group }) : m.moderation_where_reply({ group });
}
