import { redirect, type RequestEvent } from '@sveltejs/kit';
import { QueueDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { isFree, queueQuery } from './queue-link.ts';

type CaseEvent = RequestEvent<{ id: string }>;

/** Opens the next free case of the view the reader is in, or the queue when there is none. `done` names a case just decided: it can be taken back from there. */
export async function toNextCase({ url, params }: CaseEvent, done?: string): Promise<never> {
  const view = url.searchParams.get('view');
  const { cases } = await gql(QueueDocument, {
    after: url.searchParams.get('after'),
    mine: view === 'mine',
    lane: view === 'high' || view === 'normal' ? view : null,
  });
  const next = cases.nodes.find((row) => row.id !== params.id && row.crisis == null && isFree(row));
  const query = new URLSearchParams(queueQuery(url));
  if (done !== undefined) query.set('done', done);
  const text = query.size === 0 ? '' : `?${query.toString()}`;
  redirect(303, next === undefined ? `/moderation${text}` : `/moderation/cases/${next.id}${text}`);
}
