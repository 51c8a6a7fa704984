import { MESSAGE_MOMENTS } from '@between/rules/workshops.ts';
import { redirect } from '@sveltejs/kit';
import { type PostedForm, readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import {
  CancelMessageDocument,
  EditMessageDocument,
  RetryMessageDocument,
  ScheduleMessageDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** Writes a message to everybody with a seat. */
export async function scheduleMessage(request: Request, workshopId: string) {
  const form = await readForm(request, ['moment', 'body'], 'message');
  return submit(form, async () => {
    await gql(ScheduleMessageDocument, { id: knownId(workshopId), message: messageOf(form) });
    redirect(303, `/host/workshops/${workshopId}?written=1#messages`);
  });
}

/** Changes one that waits. Its form has the name of its message: several stand on the page. */
export async function editMessage(request: Request, workshopId: string) {
  const posted = await request.clone().formData();
  const id = knownId(String(posted.get('messageId') ?? ''));
  const form = await readForm(request, ['moment', 'body', 'version'], `message-${id}`);
  return submit(form, async () => {
    await gql(EditMessageDocument, { id, version: Number(form.values.version), message: messageOf(form) });
    redirect(303, `/host/workshops/${workshopId}?written=1#messages`);
  });
}

/** Takes one back, or sends one again: the press says which of the two. */
export async function moveMessage(request: Request, workshopId: string) {
  const form = await readForm(request, ['cancel', 'retry'], 'messages');
  const { cancel, retry } = form.values;
  return submit(form, async () => {
    if (retry !== '') await gql(RetryMessageDocument, { id: knownId(retry) });
    else await gql(CancelMessageDocument, { id: knownId(cancel) });
    redirect(303, `/host/workshops/${workshopId}#messages`);
  });
}

function messageOf({ values }: PostedForm<'moment' | 'body'>) {
  return { moment: MESSAGE_MOMENTS.find((moment) => moment === values.moment) ?? 'now', body: values.body };
}
