import type { TestApp } from '../../support/app.ts';
import { ask, checkTherapist, details, draft, keepOpen, REGISTER, sort } from '../../support/workshops.ts';
import type { People } from './people.ts';

const PUBLISH = `mutation ($id: UUID!, $version: Int!) { publishWorkshop(workshopId: $id, version: $version) { workshop { id } } }`;

/** Two workshops of the therapist's, with a question asked by `author` in the one that is published. */
export async function tellWorkshops(
  app: TestApp,
  people: People,
): Promise<{ workshopId: string; draftId: string; questionId: string }> {
  const { therapist, operator, moderator, lead, author, member } = people;
  await checkTherapist(therapist, operator);
  const published = await draft(therapist, details(app, { safetyModerator: moderator.handle, hours: 0.2 }));
  await therapist.ask(PUBLISH, published);
  for (const person of [author, member]) await person.ask(REGISTER, { id: published.id });
  await keepOpen(app, published.id, moderator);
  const questionId = await ask(author, published.id, 'What helps in the hour before?');
  await sort(app, moderator, questionId, 'approve');
  const { id: draftId } = await draft(therapist, details(app, { safetyModerator: lead.handle }));
  return { workshopId: published.id, draftId, questionId };
}
