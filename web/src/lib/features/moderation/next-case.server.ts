import { redirect, type RequestEvent } from '@sveltejs/kit';
import { QueueDocument, type CaseInQueueFragment } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { filterInput, isNarrowed, readAddress } from './queue-address.ts';
import { isFree, queueQuery } from './queue-link.ts';

type CaseEvent = RequestEvent<{ id: string }>;

/** Opens the next free case of the view the reader is in, or the queue when there is none. `done` names a case just decided: it can be taken back from there. */
export async function toNextCase({ url, params }: CaseEvent, done?: string): Promise<never> {
  const { filter } = readAddress(url.searchParams);
  const { cases } = await gql(QueueDocument, {
    after: url.searchParams.get('after'),
    filter: filterInput(filter),
    isNarrow: isNarrowed(filter),
  });
  const next = cases.nodes.find((row) => row.id !== params.id && waits(row));
  const query = new URLSearchParams(queueQuery(url));
  if (done !== undefined) query.set('done', done);
  const text = query.size === 0 ? '' : `?${query.toString()}`;
  redirect(303, `${next === undefined ? '/moderation' : pathOf(next)}${text}`);
}

/** Somebody at risk whom nobody is with comes before everything else. */
function waits(row: CaseInQueueFragment): boolean {
  return row.crisis ? !row.crisis.isTaken : isFree(row);
}

function pathOf({ id, crisis }: CaseInQueueFragment): string {
  return crisis ? `/moderation/crisis/${crisis.id}` : `/moderation/cases/${id}`;
}
