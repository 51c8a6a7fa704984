import type { RequestEvent } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { CaseToApproveDocument, ClaimCaseDocument, DecideCaseDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { changeSentence } from './change-words.ts';
import { toNextCase } from './next-case.server.ts';

/**
 * One press shows words that waited to be read, and opens the next case. A case that nobody holds is claimed on the way;
 * what changed since it was on the screen stops it, and so do words that are still covered.
 */
export async function approveWords(event: RequestEvent<{ id: string }>) {
  const form = await readForm(event.request, ['version', 'itemVersion', 'shown'], 'approve');
  const caseId = event.params.id;
  if (!form.all('shown').includes('yes')) return form.refuse({ sentence: m.moderation_approve_show_first() });
  return submit(form, async () => {
    const shown = { version: Number(form.values.version), itemVersion: Number(form.values.itemVersion) };
    const { case: found } = await gql(CaseToApproveDocument, { id: caseId });
    if (found.version !== shown.version) return form.refuse({ sentence: m.moderation_changed() }).data;
    let { version } = shown;
    if (found.claim?.isMine !== true) {
      const { claimCase: answer } = await gql(ClaimCaseDocument, { caseId });
      if (answer.__typename === 'CaseTaken')
        return form.refuse({ sentence: m.moderation_taken({ handle: answer.by }) });
      // A claim is the one step that may lie between what was on the screen and this decision.
      version = shown.version + 1;
    }
    const { decideCase: answer } = await gql(DecideCaseDocument, {
      input: {
        caseId,
        version,
        itemVersion: shown.itemVersion,
        action: 'keep',
        rules: ['NOVIO'],
        reason: m.moderation_approve_reason(),
      },
    });
    if (answer.__typename === 'CaseAlreadyDecided')
      return form.refuse({ sentence: m.moderation_already_decided() }).data;
    if (answer.__typename === 'CaseChanged')
      return form.refuse({ sentence: [m.moderation_changed(), ...answer.changes.map(changeSentence)].join(' ') }).data;
    return toNextCase(event, { done: caseId });
  });
}
