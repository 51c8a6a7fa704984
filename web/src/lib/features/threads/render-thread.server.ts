import { render } from 'svelte/server';
import type { ThreadPageQuery } from '#lib/graphql/documents.generated.ts';
import { zoneName } from '#lib/ui/time.ts';
import OpeningPost from './OpeningPost.svelte';
import { postFrame, type PostFrame } from './post-frame.ts';
import { postHtml } from './post-html.ts';

export interface RenderFacts {
  here: URL;
  timeZone: string;
  isHardDay: boolean;
  roles: PostFrame['roles'];
  therapists: PostFrame['therapists'];
  loadedAt: string;
  held: PostFrame['held'];
}

/** The words of a page as HTML: drawn once, here, and never sent a second time as data. */
export function renderThread(
  thread: ThreadPageQuery['thread'],
  facts: RenderFacts,
): { opening: string; replies: string } {
  const { here, timeZone, isHardDay, roles, therapists, loadedAt, held } = facts;
  const query = new URLSearchParams(
    [...here.searchParams].filter(([key]) => ['after', 'before', 'at', 'from'].includes(key)),
  );
  const frame = postFrame({
    path: here.pathname,
    here: query.size === 0 ? here.pathname : `${here.pathname}?${query}`,
    isHardDay,
    roles,
    therapists,
    held,
    shown: new Set(here.searchParams.getAll('show')),
    timeZone,
    now: new Date(loadedAt),
  });
  return {
    opening: plain(
      render(OpeningPost, { props: { post: thread.opening, thread, zone: zoneName(timeZone), frame } }).body,
    ),
    replies: thread.replies.nodes.map((post) => postHtml(post, frame).toString()).join(''),
  };
}

/** Marks that hydration would look for: nothing of this is hydrated. Words of people hold none, they are escaped. */
function plain(html: string): string {
  return html.replace(/<!--[[\]\-\d]*-->/gu, '');
}
