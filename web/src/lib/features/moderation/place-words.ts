import { m } from '#lib/paraglide/messages.js';

interface Placed {
  itemKind: string;
  isOpening: boolean;
  visibility: string;
  groupName?: string | null | undefined;
  workshopTitle?: string | null | undefined;
}

/** Where the words of a case stand, in words: "Reply in Night owls". */
export function placeInWords({ itemKind, isOpening, visibility, groupName, workshopTitle }: Placed): string {
  if (visibility === 'author_deleted') return m.moderation_where_gone();
  if (itemKind === 'profile_text') return m.moderation_where_profile();
  const group = groupName ?? '';
  if (itemKind === 'host_message') return m.moderation_where_message();
  if (itemKind === 'question') return m.moderation_where_question();
  if (itemKind === 'line' && workshopTitle != null) return m.moderation_where_workshop_line();
  if (itemKind === 'line') return m.moderation_where_line({ group });
  return isOpening ? m.moderation_where_post({ group }) : m.moderation_where_reply({ group });
}
