import { REMINDER_MOMENTS } from '@between/rules/workshops.ts';
import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { SetWorkshopRemindersDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** Keeps when somebody wants to be reminded, of this workshop or of all of theirs. */
export async function setReminders(request: Request, workshopId: string) {
  const form = await readForm(request, ['moments', 'for_all'], 'remind');
  const chosen = form.all('moments');
  const moments = REMINDER_MOMENTS.filter((moment) => chosen.includes(moment));
  return submit(form, async () => {
    await gql(SetWorkshopRemindersDocument, {
      id: knownId(workshopId),
      moments,
      forAll: form.isChecked('for_all'),
    });
    redirect(303, `/workshops/${workshopId}?reminders=1`);
  });
}
