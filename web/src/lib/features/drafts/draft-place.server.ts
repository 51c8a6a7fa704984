import { DOCUMENT_HASHES } from '#lib/graphql/hashes.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { tellTime } from '#lib/ui/time.ts';
import type { DraftPlace } from './draft-keeper.ts';

/** A draft's place for the script of the page, and the line that stands under the box before the script runs. */
export interface DraftOnPage {
  /** For `data-draft`. */
  json: string;
  line: string;
}

export function draftOnPage(place: string, draft: { savedAt: string } | null, timeZone: string): DraftOnPage {
  const savedAt = draft?.savedAt ?? null;
  const facts: DraftPlace = {
    place,
    saveHash: DOCUMENT_HASHES.SaveDraft,
    keyHash: DOCUMENT_HASHES.DeviceKey,
    savedAt,
    timeZone,
    sentences: {
      saving: m.drafts_saving(),
      saved: m.drafts_saved_at({ clock: '{clock}' }),
      device: m.drafts_on_device(),
      failed: m.drafts_unsaved(),
    },
  };
  return {
    json: JSON.stringify(facts),
    line: savedAt === null ? '' : m.drafts_saved_at({ clock: clockOf(savedAt, timeZone) }),
  };
}

function clockOf(at: string, timeZone: string): string {
  const moment = new Date(at);
  return tellTime(moment, { style: 'clock', timeZone, now: moment });
}

/** Fields of a form beside its words, as a draft keeps them; anything odd is as if it were not there. */
export interface DraftFields {
  title?: string;
  intent?: string;
  contentTopics?: string[];
  contentNote?: string;
  hidesHandle?: boolean;
}

export function draftFields(draft: { fields: string } | null): DraftFields {
  if (draft === null || draft.fields === '') return {};
  try {
    const fields: unknown = JSON.parse(draft.fields);
    return typeof fields === 'object' && fields !== null ? readFields(fields) : {};
  } catch {
    return {};
  }
}

function readFields(fields: object): DraftFields {
  const [title, intent, topics, note, hides]: unknown[] = [
    'title',
    'intent',
    'contentTopics',
    'contentNote',
    'hidesHandle',
  ].map((key) => Reflect.get(fields, key));
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof intent === 'string' && { intent }),
    ...(Array.isArray(topics) && { contentTopics: topics.filter((topic) => typeof topic === 'string') }),
    ...(typeof note === 'string' && { contentNote: note }),
    ...(typeof hides === 'boolean' && { hidesHandle: hides }),
  };
}
