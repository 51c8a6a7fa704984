import type { RequestEvent } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { SaveSheetSectionDocument, type SheetKind } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { linesOfForm } from './lines-of-form.ts';

/** Keeps the list that a form holds; then does what comes next. */
export async function saveSection(
  { request }: Pick<RequestEvent, 'request'>,
  { kind, section, name = 'default' }: { kind: SheetKind; section: string; name?: string },
  next: (button: string) => unknown,
): Promise<unknown> {
  const lines = linesOfForm(await request.clone().formData());
  const form = await readForm(request, ['version', 'text', 'reach', 'note', 'words', 'ring', 'go'], name);
  return submit(form, async () => {
    const version = Number(form.values.version) || 0;
    await gql(SaveSheetSectionDocument, { input: { kind, section, lines, version } });
    return next(form.values.go);
  });
}
