import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { RemoveQueueViewDocument, SaveQueueViewDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { filterInput, readAddress } from './queue-address.ts';
import { wayBack } from './way-back.ts';

/** Keeps what the queue shows under a name. */
export async function keepView(request: Request) {
  const form = await readForm(request, ['name', 'query', 'isShared', 'next'], 'keep');
  const { name, query, next } = form.values;
  const { filter } = readAddress(new URLSearchParams(query));
  return submit(
    form,
    async () => {
      await gql(SaveQueueViewDocument, {
        input: { name, filter: filterInput(filter), isShared: form.isChecked('isShared') },
      });
      redirect(303, wayBack(next));
    },
    { too_many: m.queue_too_many },
  );
}

export async function dropView(request: Request) {
  const form = await readForm(request, ['id', 'next'], 'drop');
  return submit(form, async () => {
    await gql(RemoveQueueViewDocument, { id: form.values.id });
    redirect(303, wayBack(form.values.next));
  });
}
