import { WORKSHOP_KINDS, WORKSHOP_LANGUAGES } from '@between/rules/workshops.ts';
import { chosenTopics } from '#lib/features/threads/chosen-topics.server.ts';
import type { PostedForm } from '#lib/forms/form.server.ts';
import { maybeId } from '#lib/forms/known-id.server.ts';
import type { WorkshopInput } from '#lib/graphql/documents.generated.ts';

export const WORKSHOP_FIELDS = [
  'kind',
  'title',
  'description',
  'starts',
  'timeZone',
  'minutes',
  'capacity',
  'groupId',
  'language',
  'contentTopics',
  'contentNote',
  'coHosts',
  'safetyModerator',
] as const;
type Field = (typeof WORKSHOP_FIELDS)[number];

/** What the API gets of a host's form; a number that is none becomes one that it refuses beside its field. */
export function workshopInput(form: PostedForm<Field>): WorkshopInput {
  const { title, description, starts, timeZone, contentNote, coHosts, safetyModerator } = form.values;
  const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : 0);
  return {
    title,
    description,
    starts: starts.slice(0, 16),
    timeZone,
    minutes: whole(form.values.minutes),
    capacity: whole(form.values.capacity),
    groupId: maybeId(form.values.groupId),
    language: WORKSHOP_LANGUAGES.find((each) => each === form.values.language) ?? 'en',
    contentTopics: chosenTopics(form.all('contentTopics')),
    contentNote,
    kind: WORKSHOP_KINDS.find((each) => each === form.values.kind) ?? 'workshop',
    coHosts: coHosts.split(/[\s,;]+/).filter((handle) => handle !== ''),
    safetyModerator: safetyModerator.trim() === '' ? null : safetyModerator,
  };
}
