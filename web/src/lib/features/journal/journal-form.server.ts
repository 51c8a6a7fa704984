import { redirect } from '@sveltejs/kit';
import {
  JOURNAL,
  JOURNAL_FORMS,
  JOURNAL_TAGS_MAX,
  type JournalBody,
  NEW_PAGE,
} from '@between/rules/private-journal.ts';
import { fieldsOf, textIn, yesIn } from '@between/rules/shape.ts';
import { draftOnPage, type DraftOnPage } from '#lib/features/drafts/draft-place.server.ts';
import { keepRefused } from '#lib/features/drafts/keep-refused.server.ts';
import { dayOf, isDay, noonOf } from '#lib/features/private/days.ts';
import { type Entry, ownZone, writeEntry } from '#lib/features/private/entries.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { DiscardDraftDocument, DraftAtDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { promptOf } from './prompts.server.ts';

/** What the editor of one page begins with. */
export interface PageToWrite {
  id: string;
  version: number;
  body: JournalBody;
  tags: string;
  day: string;
  today: string;
  promptWords: string;
  place: string;
  draft: DraftOnPage;
}

/** A page with what was left unsaved of it on top. */
export async function pageToWrite(
  { id, version, body, at }: Pick<Entry<JournalBody>, 'id' | 'version' | 'body' | 'at'>,
  { timeZone, now, isNew = false }: { timeZone: string; now: string; isNew?: boolean },
): Promise<PageToWrite> {
  const place = `journal:${isNew ? NEW_PAGE : id}`;
  const { draft } = await gql(DraftAtDocument, { place });
  const left = leftOf(draft);
  // A prompt that was just chosen stands over the one of words left unsaved.
  const prompt = promptOf(body.prompt || (left?.prompt ?? ''));
  return {
    id,
    version,
    body: {
      form: body.form === 'free' ? (left?.form ?? 'free') : body.form,
      title: left?.title ?? body.title,
      text: draft?.text || body.text,
      prompt: prompt?.key ?? '',
      tags: body.tags,
      isForSession: left?.isForSession ?? body.isForSession,
    },
    tags: left?.tagLine ?? body.tags.join(', '),
    day: left?.day ?? dayOf(new Date(at), timeZone),
    today: dayOf(new Date(now), timeZone),
    promptWords: prompt?.words ?? '',
    place,
    draft: draftOnPage(place, draft, timeZone),
  };
}

interface Left extends Pick<JournalBody, 'title' | 'prompt' | 'isForSession'> {
  tagLine: string;
  day?: string;
  form: JournalBody['form'];
}

/** The other fields of a draft; anything odd is as if there were none. */
function leftOf(draft: { fields: string } | null): Left | null {
  if (draft === null || draft.fields === '') return null;
  try {
    const fields = fieldsOf(JSON.parse(draft.fields));
    const day = textIn(fields, 'day', 10);
    return {
      title: textIn(fields, 'title', 300),
      prompt: textIn(fields, 'prompt', 60),
      tagLine: textIn(fields, 'tags', 600),
      isForSession: yesIn(fields, 'isForSession'),
      form: formOf(textIn(fields, 'form', 20)),
      ...(isDay(day) && { day }),
    };
  } catch {
    return null;
  }
}

export function formOf(word: string | null): JournalBody['form'] {
  return JOURNAL_FORMS.find((form) => form === word) ?? 'free';
}

const FIELDS = ['id', 'version', 'form', 'prompt', 'title', 'body', 'tags', 'day', 'startDay', 'isForSession'] as const;

/** Saves the page of a posted form and leads to it. */
export async function savePage(request: Request, isNew: boolean) {
  const form = await readForm(request, FIELDS);
  const { values } = form;
  const id = knownId(values.id);
  const place = `journal:${isNew ? NEW_PAGE : id}`;
  const outcome = await submit(form, async () => {
    if (values.body.trim() === '' && values.title.trim() === '')
      return form.refuse({ field: 'body', sentence: m.journal_nothing() });
    const tags = values.tags
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
    if (tags.length > JOURNAL_TAGS_MAX) return form.refuse({ field: 'tags', sentence: m.journal_too_many_tags() });
    const body = JOURNAL.decode({
      form: formOf(values.form),
      title: values.title.trim(),
      text: values.body,
      prompt: values.prompt,
      tags,
      isForSession: form.isChecked('isForSession'),
    });
    const isMoved = isDay(values.day) && values.day !== values.startDay;
    const at = isMoved ? { at: noonOf(values.day, await ownZone()).toISOString() } : {};
    const { hasKept } = await writeEntry(JOURNAL, { id, version: Number(values.version) || 0, body, ...at });
    await gql(DiscardDraftDocument, { place });
    redirect(303, `/journal/${id}?saved=${hasKept ? 'both' : 'yes'}`);
  });
  return keepRefused(place, form, outcome);
}
