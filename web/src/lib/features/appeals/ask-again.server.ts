import { redirect, type ActionFailure } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { FormFailure } from '#lib/forms/form.ts';
import { AppealDecisionDocument, AppealReportDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** Sends a posted appeal and comes back to where it was asked for; the words stay in the form whatever is refused. */
export async function askAgain(
  { request, url }: { request: Request; url: URL },
  about: { decisionId: string } | { reportId: string },
): Promise<ActionFailure<{ form: FormFailure }>> {
  const form = await readForm(request, ['body'], 'appeal');
  return submit(form, async () => {
    const { body } = form.values;
    if ('decisionId' in about) await gql(AppealDecisionDocument, { ...about, body });
    else await gql(AppealReportDocument, { ...about, body });
    redirect(303, `${url.pathname}#second-look`);
  });
}
