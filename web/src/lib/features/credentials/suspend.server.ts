import type { RequestEvent } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { SuspendCredentialDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';

/** Takes a badge away at once. @param after where it goes on, with what is true now */
export async function suspendBadge<T>(
  { request }: Pick<RequestEvent, 'request'>,
  after: (badge: { handle: string; state: string }) => T,
) {
  const { credentialId } = (await readForm(request.clone(), ['credentialId'])).values;
  const form = await readForm(request, ['credentialId', 'reason'], `suspend-${credentialId}`);
  const { reason } = form.values;
  return submit(
    form,
    async () => {
      const input = { credentialId: knownId(credentialId), reason };
      const { suspendCredential } = await gql(SuspendCredentialDocument, { input });
      return after(suspendCredential.credential);
    },
    { empty: m.credentials_suspend_why, too_short: m.credentials_suspend_why },
  );
}
