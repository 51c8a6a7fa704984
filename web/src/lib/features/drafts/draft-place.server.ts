import { DOCUMENT_HASHES } from '#lib/graphql/hashes.generated.ts';
import type { DraftPlace } from './draft-keeper.svelte.ts';

/** What the browser needs to keep a draft at `place`. */
export function draftPlace(place: string, draft: { savedAt: string } | null): DraftPlace {
  return {
    place,
    saveHash: DOCUMENT_HASHES.SaveDraft,
    keyHash: DOCUMENT_HASHES.DeviceKey,
    savedAt: draft?.savedAt ?? null,
  };
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
  const [title, intent, topics, note, hides] = ['title', 'intent', 'contentTopics', 'contentNote', 'hidesHandle'].map(
    (key) => Reflect.get(fields, key),
  );
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof intent === 'string' && { intent }),
    ...(Array.isArray(topics) && { contentTopics: topics.filter((topic) => typeof topic === 'string') }),
    ...(typeof note === 'string' && { contentNote: note }),
    ...(typeof hides === 'boolean' && { hidesHandle: hides }),
  };
}
