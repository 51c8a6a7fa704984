import { redirect } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { drawPaper } from './draw-paper.server.ts';
import type { Paper } from './paper.ts';

/** A paper to open or keep. The name of the file says nothing; where it cannot be drawn, the page says what to do instead. `attachment` keeps what was sent out of a tab. */
export async function paperAnswer(
  paper: Paper,
  otherwise: string,
  way: 'inline' | 'attachment' = 'inline',
): Promise<Response> {
  const drawn = await drawPaper(paper, m.common_tab_notes());
  if (drawn === null) redirect(303, otherwise);
  return new Response(drawn, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `${way}; filename="notes.pdf"`,
      'cache-control': 'private, no-store',
    },
  });
}
