import { isActionFailure } from '@sveltejs/kit';
import { SaveDraftDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { Refusal } from '#lib/graphql/refusal.ts';

/** What is asked of a posted form of words, whichever fields it has. */
interface PostedWords {
  all(field: string): string[];
  isChecked(field: string): boolean;
}

/** Words that were refused become the draft of their place: whoever leaves the page to mend something finds them again. */
export async function keepRefused<Outcome>(place: string, form: PostedWords, outcome: Outcome): Promise<Outcome> {
  if (isActionFailure(outcome)) await keepAsDraft(place, form);
  return outcome;
}

/** Makes posted words the draft of their place. */
export async function keepAsDraft(place: string, form: PostedWords): Promise<void> {
  try {
    await gql(SaveDraftDocument, { input: { place, text: form.all('body')[0] ?? '', fields: fieldsOf(form) } });
  } catch (problem) {
    // Too long for a draft, or nobody's any more: the page itself still shows them.
    if (!(problem instanceof Refusal)) throw problem;
  }
}

/** As `draft-form.ts` writes them. */
function fieldsOf(form: PostedWords): string {
  const fields: Record<string, unknown> = {};
  for (const key of ['title', 'intent', 'contentNote'] as const) if (form.all(key)[0]) fields[key] = form.all(key)[0];
  const topics = form.all('contentTopics');
  if (topics.length > 0) fields['contentTopics'] = topics;
  if (form.isChecked('hidesHandle')) fields['hidesHandle'] = true;
  return JSON.stringify(fields);
}
