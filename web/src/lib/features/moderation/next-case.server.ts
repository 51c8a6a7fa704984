import { redirect, type RequestEvent } from '@sveltejs/kit';
import { NextCaseDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { nextIn } from './next-in-queue.ts';
import { filterInput, readAddress, showsAppeals } from './queue-address.ts';
import { queueQuery } from './queue-link.ts';

type CaseEvent = RequestEvent<{ id: string }>;

/**
 * Opens what waits next in the view the reader is in, or the queue when nothing does. `done` names a case just decided:
 * it can be taken back from there; `said` names the sentence to show.
 */
export async function toNextCase(
  { url, params }: CaseEvent,
  told: { done?: string; said?: string } = {},
): Promise<never> {
  const address = readAddress(url.searchParams);
  const { view, filter } = address;
  const { cases, appeals } = await gql(NextCaseDocument, {
    after: url.searchParams.get('after'),
    filter: filterInput(filter),
  });
  const next = nextIn(
    {
      cases: view === 'appeals' ? cases.nodes.filter(({ lane }) => lane === 'crisis') : cases.nodes,
      appeals: showsAppeals(address) ? appeals : [],
    },
    params.id,
    new Date(),
  );
  const query = new URLSearchParams(queueQuery(url));
  for (const [name, value] of Object.entries(told)) query.set(name, value);
  const text = query.size === 0 ? '' : `?${query.toString()}`;
  redirect(303, `${next ?? '/moderation'}${text}`);
}
