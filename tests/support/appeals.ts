import type { Persona } from './personas.ts';

const MY_APPEAL = 'id side state outcome answer body excerpt decisionId reportId dueAt createdAt';
export const APPEAL_DECISION = `mutation ($id: UUID!, $body: String!) { appealDecision(decisionId: $id, body: $body) { appeal { ${MY_APPEAL} } } }`;
export const APPEAL_REPORT = `mutation ($id: UUID!, $body: String!) { appealReport(reportId: $id, body: $body) { appeal { ${MY_APPEAL} } } }`;
export const MY_APPEALS = `{ myAppeals { nodes { ${MY_APPEAL} } } }`;
export const APPEALS = '{ appeals { id side state dueAt action title isMine refusal } }';
const REVIEW = `id version side state body authorHandle quotedTitle quotedBody visibility isMine canTake canAnswer refusal outcomes
  decision { action rules reason noteToAuthor } history { event toStatus }`;
export const APPEAL = `query ($id: UUID!) { appeal(id: $id) { ${REVIEW} } }`;
export const TAKE = `mutation ($id: UUID!) { takeAppeal(id: $id) { appeal { ${REVIEW} } } }`;
export const GIVE_BACK = 'mutation ($id: UUID!) { giveBackAppeal(id: $id) { appeal { state } } }';
export const ANSWER = 'mutation ($input: AnswerAppealInput!) { answerAppeal(input: $input) { appealId } }';
export const STANDING = `query ($id: UUID!) { decisionNotice(id: $id) { standing { canAppeal refusal isOverturned appeal { state } } } }`;

/** Asks for a second look at a decision about one's own words; answers the appeal. */
export async function appealDecision(by: Persona, id: string, body = 'It was meant as a joke.'): Promise<any> {
  return (await by.ask(APPEAL_DECISION, { id, body })).appealDecision.appeal;
}

/** Takes an appeal on and answers it. */
export async function answer(by: Persona, id: string, over: Record<string, unknown> = {}): Promise<void> {
  const { takeAppeal } = await by.ask(TAKE, { id });
  const { version } = takeAppeal.appeal;
  const input = { appealId: id, version, outcome: 'upheld', answer: 'We read it again, and it stays.', ...over };
  await by.ask(ANSWER, { input });
}
