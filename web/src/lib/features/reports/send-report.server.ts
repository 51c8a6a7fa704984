import { isWorry } from '@between/rules/moderation.ts';
import { redirect, type ActionFailure } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { FormFailure } from '#lib/forms/form.ts';
import { ReportItemDocument, ReportMemberDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { readReason } from './reason-words.ts';

/** Sends a posted report of words or of a profile and leads to its receipt. */
export async function sendReport(
  request: Request,
  about: { itemId: string } | { handle: string },
): Promise<ActionFailure<{ form: FormFailure }>> {
  const form = await readForm(request, ['reason', 'note']);
  return submit(
    form,
    async () => {
      const reason = readReason(form.values.reason);
      const { note } = form.values;
      const { report } =
        'itemId' in about
          ? (await gql(ReportItemDocument, { input: { ...about, reason, note } })).reportItem
          : (await gql(ReportMemberDocument, { input: { ...about, reason, note } })).reportMember;
      const item = 'itemId' in about ? `?item=${about.itemId}` : '';
      redirect(
        303,
        report === null || report === undefined
          ? `/report/received?kind=${isWorry(reason) ? reason : ''}`
          : `/report/received/${report.id}${item}`,
      );
    },
    { too_many: m.reports_too_many, own_words: m.reports_own_words },
  );
}
