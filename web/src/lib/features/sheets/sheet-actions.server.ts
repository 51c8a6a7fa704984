import type { RequestEvent } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { SaveSheetSectionDocument, type SheetKind } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { type FormLine, linesOfForm } from './lines-of-form.ts';

interface Saving {
  kind: SheetKind;
  section: string;
  /** The line that a pressed button stands for: an idea, somebody from the support map. */
  lineOf?: (button: string) => Promise<FormLine | null> | FormLine | null;
}

/** Keeps the list that a form holds; then does what comes next. */
export async function saveSection(
  { request }: Pick<RequestEvent, 'request'>,
  { kind, section, lineOf }: Saving,
  next: (button: string) => unknown,
): Promise<unknown> {
  const lines = linesOfForm(await request.clone().formData());
  const form = await readForm(request, ['version', 'text', 'reach', 'note', 'words', 'ring', 'go']);
  return submit(form, async () => {
    const version = Number(form.values.version) || 0;
    const added = (await lineOf?.(form.values.go)) ?? null;
    const input = { kind, section, lines: added === null ? lines : [...lines, added], version };
    await gql(SaveSheetSectionDocument, { input });
    return next(form.values.go);
  });
}
