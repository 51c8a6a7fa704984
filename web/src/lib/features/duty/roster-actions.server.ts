import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AddWeeklyShiftDocument,
  AnswerOfferDocument,
  EndWeeklyShiftDocument,
  LeaveHandoverDocument,
  OfferShiftDocument,
  RosterDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** Asks somebody to take a shift, or takes the question back. */
export async function offer(request: Request) {
  const form = await readForm(request, ['shiftId', 'to', 'act'], 'swap');
  const { shiftId, to, act } = form.values;
  return submit(form, async () => {
    await gql(OfferShiftDocument, { input: { shiftId, to: act === 'back' ? null : to } });
    return { done: 'saved' };
  });
}

export async function answerOffer(request: Request) {
  const form = await readForm(request, ['shiftId', 'act'], 'offer');
  const { shiftId, act } = form.values;
  return submit(form, async () => {
    await gql(AnswerOfferDocument, { input: { shiftId, takesIt: act === 'yes' } });
    return { done: 'saved' };
  });
}

export async function handOver(request: Request) {
  const form = await readForm(request, ['note'], 'note');
  return submit(form, async () => {
    await gql(LeaveHandoverDocument, { note: form.values.note });
    return { done: 'note' };
  });
}

/** Plans a weekly shift in the hours of the place. */
export async function planWeekly(request: Request) {
  const form = await readForm(request, ['lane', 'accountId', 'weekday', 'starts', 'ends'], 'weekly');
  const { lane, accountId, weekday, starts, ends } = form.values;
  return submit(form, async () => {
    const { timeZone } = (await gql(RosterDocument)).roster;
    const input = {
      lane: lane === 'on_call' ? ('on_call' as const) : ('desk' as const),
      accountId,
      weekday: Number(weekday) || 0,
      starts,
      ends,
      timeZone,
    };
    await gql(AddWeeklyShiftDocument, { input });
    return { done: 'saved' };
  });
}

export async function endWeekly(request: Request) {
  const form = await readForm(request, ['id'], 'end');
  return submit(form, async () => {
    await gql(EndWeeklyShiftDocument, { id: form.values.id });
    return { done: 'saved' };
  });
}
