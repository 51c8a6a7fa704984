import { m } from '#lib/paraglide/messages.js';

export interface Byline {
  kind: 'named' | 'hidden' | 'left' | 'gone';
  handle: string | null;
  isViewer: boolean;
}

/** The name over someone's words. Own words under a hidden handle say both, so that nobody wonders whether it holds. */
export function nameOf({ kind, handle }: Byline): string {
  if (kind === 'left') return m.common_member_left();
  return handle ?? m.common_member_hidden();
}
