import { DOCUMENT_KINDS } from '@between/rules/accounts.ts';
import { error } from '@sveltejs/kit';
import { blanksIn } from '#lib/features/operator/blanks.ts';
import { LegalPageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

/** A page to read: no script at all. */
export const csr = false;

/** Blanks stand out until somebody fills them. Inside one piece of text only: no tag is ever cut. */
function withMarks(html: string): string {
  return html.replace(/\[fill in[^\]<]*\]/giu, (blank) => `<mark>${blank}</mark>`);
}

export const load: PageServerLoad = async ({ params, url }) => {
  const kind = DOCUMENT_KINDS.find((each) => each.replaceAll('_', '-') === params.page);
  if (kind === undefined) error(404, 'Not found');
  const { documentVersions } = await gql(LegalPageDocument, { kind });
  const asked = url.searchParams.get('version');
  const [today] = documentVersions;
  const shown = asked === null ? today : documentVersions.find(({ version }) => String(version) === asked);
  if (asked !== null && shown === undefined) error(404, 'Not found');
  return {
    kind,
    shown: shown === undefined ? null : { ...shown, html: withMarks(shown.html) },
    todaysVersion: today?.version ?? 0,
    hasBlanks: blanksIn(shown?.body ?? '').length > 0,
    versions: documentVersions.map(({ version, body, publishedAt }) => ({ version, body, publishedAt })),
  };
};
