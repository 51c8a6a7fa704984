import { fail } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { BeginTotpDocument, ConfirmTotpDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** A key for an app that shows codes: made by a press, and shown on this page only. */
export async function beginCodes(request: Request) {
  const form = await readForm(request, [], 'factor');
  return submit(form, async () => {
    const { beginTotp } = await gql(BeginTotpDocument);
    return { start: beginTotp };
  });
}

/** The first code switches the second factor on. A wrong one keeps the key on the page. */
export async function confirmCodes(request: Request) {
  const form = await readForm(request, ['code', 'key', 'qrSize', 'qrPath'], 'factor');
  const { code, key, qrSize, qrPath } = form.values;
  const answer = await submit(form, async () => {
    const { confirmTotp } = await gql(ConfirmTotpDocument, { code: code.replaceAll(/\s/g, '') });
    return { codes: confirmTotp.codes };
  });
  const start = { secret: key, qr: { size: Number(qrSize), path: qrPath } };
  return 'status' in answer ? fail(answer.status, { ...answer.data, start }) : answer;
}
