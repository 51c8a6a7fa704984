import { hashToken } from '@between/server/platform/ids.ts';
import { joinForm } from '../../support/newcomers.ts';
import type { Operations } from './operation.ts';
import { answering, but, EVERYONE, onlyFor, OWN, PROVABLE, READERS } from './rulings.ts';
import { fresh, type World } from './world.ts';

const REFUSED = answering('yes SignInRefused', EVERYONE);
const HAS_ROLE = [
  'peerSupporter',
  'facilitator',
  'trainee',
  'moderator',
  'groupModerator',
  'otherModerator',
  'lead',
  'clinician',
  'safeguarding',
  'therapist',
  'operator',
  'reviewer',
  'withoutSecondFactor',
] as const;

/** A link of the author's, fresh and unused. */
async function link({ app, people }: World, purpose: string): Promise<string> {
  const token = `a-link-for-${purpose}`;
  const createdAt = app.clock.now();
  const expiresAt = new Date(createdAt.getTime() + 600_000);
  await app.db
    .insertInto('oneTimeToken')
    .values({ tokenHash: hashToken(token), purpose, accountId: people.author.id, createdAt, expiresAt })
    .execute();
  return token;
}

/** Mutations about the own account and the ways into it. */
export const ACCOUNT: Operations = {
  'Mutation.signIn': {
    document: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
    variables: ({ people }) => ({ input: { email: people.author.email, password: 'not the password' } }),
    rulings: REFUSED,
  },
  'Mutation.answerSecondFactor': {
    document: 'mutation ($input: SecondFactorInput!) { answerSecondFactor(input: $input) { __typename } }',
    variables: () => ({ input: { challengeId: fresh(), code: '000000' } }),
    rulings: REFUSED,
  },
  'Mutation.signInWithPasskey': {
    document: 'mutation ($input: PasskeyAnswerInput!) { signInWithPasskey(input: $input) { __typename } }',
    variables: () => ({ input: { challengeId: fresh(), responseJson: '{}' } }),
    rulings: REFUSED,
  },
  'Mutation.beginPasskeySignIn': { document: 'mutation { beginPasskeySignIn { challengeId } }', rulings: EVERYONE },
  'Mutation.beginSecondFactorPasskey': {
    document: 'mutation ($id: UUID!) { beginSecondFactorPasskey(challengeId: $id) { optionsJson } }',
    variables: () => ({ id: fresh() }),
    rulings: EVERYONE,
  },
  'Mutation.signOut': { document: 'mutation { signOut { ok } }', rulings: EVERYONE },
  'Mutation.lockSession': { document: 'mutation { lockSession { ok } }', rulings: EVERYONE },
  'Mutation.join': {
    document: 'mutation ($input: JoinInput!) { join(input: $input) { __typename } }',
    variables: () => joinForm(),
    rulings: answering('yes JoinStarted', EVERYONE),
  },
  'Mutation.confirmEmail': {
    document: 'mutation ($token: String!) { confirmEmail(token: $token) { __typename } }',
    variables: async (world) => ({ token: await link(world, 'confirm_email') }),
    ids: ['token'],
    unknown: 'yes LinkDead',
    rulings: answering('yes LinkTaken', EVERYONE),
  },
  'Mutation.resetPassword': {
    document: 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename } }',
    variables: async (world) => ({
      input: { token: await link(world, 'reset_password'), password: 'calm-harbour-43' },
    }),
    ids: ['input.token'],
    unknown: 'yes LinkDead',
    rulings: answering('yes LinkTaken', EVERYONE),
  },
  'Mutation.resendConfirmation': {
    document: 'mutation { resendConfirmation(email: "nobody@mail.example") { ok } }',
    rulings: EVERYONE,
  },
  'Mutation.requestPasswordReset': {
    document: 'mutation { requestPasswordReset(email: "nobody@mail.example") { ok } }',
    rulings: EVERYONE,
  },
  'Mutation.changePassword': {
    document: 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { handle } }',
    variables: () => ({ input: { current: 'calm-harbour-42', password: 'calm-harbour-43' } }),
    rulings: OWN,
  },
  'Mutation.changeEmail': {
    document: 'mutation { changeEmail(email: "other@mail.example") { ok } }',
    rulings: OWN,
    needsProof: true,
  },
  'Mutation.endSession': {
    document: 'mutation ($id: UUID!) { endSession(id: $id) { security { hasPassword } } }',
    variables: ({ sessionId }) => ({ id: sessionId }),
    ids: ['id'],
    rulings: onlyFor(['author'], OWN, 'NOT_FOUND'),
  },
  'Mutation.endOtherSessions': {
    document: 'mutation { endOtherSessions { security { hasPassword } } }',
    rulings: OWN,
  },
  'Mutation.setSettings': {
    document: 'mutation { setSettings(input: { theme: dark, timeZone: "Europe/London" }) { theme } }',
    rulings: OWN,
  },
  'Mutation.setFindMe': { document: 'mutation { setFindMe(words: "Ask at the bakery.") { handle } }', rulings: OWN },
  'Mutation.setHardDay': { document: 'mutation { setHardDay(isOn: true) { isHardDay } }', rulings: OWN },
  'Mutation.startBreak': {
    document: 'mutation { startBreak(days: 7) { viewer { breakUntil } } }',
    rulings: READERS,
  },
  'Mutation.endBreak': { document: 'mutation { endBreak { viewer { isBack } } }', rulings: OWN },
  'Mutation.putGreetingAway': { document: 'mutation { putGreetingAway { viewer { isBack } } }', rulings: OWN },
  'Mutation.setAbout': {
    document: 'mutation { setAbout(text: "Tea, mostly.") { handle } }',
    rulings: but(OWN, {
      unconfirmed: 'FORBIDDEN unconfirmed',
      waiting: 'FORBIDDEN waiting_for_approval',
      suspended: 'FORBIDDEN suspended',
      banned: 'FORBIDDEN banned',
      onBreak: 'FORBIDDEN account_paused',
    }),
  },
  'Mutation.beginTotp': { document: 'mutation { beginTotp { uri } }', rulings: OWN, needsProof: true },
  'Mutation.confirmTotp': {
    document: 'mutation { confirmTotp(code: "000000") { codes } }',
    rulings: answering('INVALID_INPUT code_wrong', OWN),
  },
  'Mutation.removeTotp': {
    document: 'mutation { removeTotp { handle } }',
    rulings: Object.fromEntries(
      Object.entries(OWN).map(([name, was]) => [
        name,
        HAS_ROLE.some((each) => each === name) ? 'CONFLICT last_factor' : was,
      ]),
    ) as typeof OWN,
    needsProof: true,
  },
  'Mutation.renewRecoveryCodes': {
    document: 'mutation { renewRecoveryCodes { codes } }',
    rulings: OWN,
    needsProof: true,
  },
  'Mutation.beginPasskey': { document: 'mutation { beginPasskey { challengeId } }', rulings: OWN, needsProof: true },
  'Mutation.addPasskey': {
    document: 'mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) { handle } }',
    variables: () => ({ input: { challengeId: fresh(), name: 'phone', responseJson: '{}' } }),
    rulings: answering('INVALID_INPUT passkey_refused', OWN),
  },
  'Mutation.removePasskey': {
    document: 'mutation ($id: String!) { removePasskey(id: $id) { handle } }',
    variables: ({ passkeyId }) => ({ id: passkeyId }),
    ids: ['id'],
    rulings: onlyFor(['author'], OWN, 'NOT_FOUND'),
    needsProof: true,
  },
  'Mutation.beginProof': { document: 'mutation { beginProof { challengeId } }', rulings: OWN },
  'Mutation.proveAgain': {
    document: 'mutation { proveAgain(input: { password: "calm-harbour-42" }) { handle } }',
    rulings: OWN,
  },
  'Mutation.giveConsent': { document: 'mutation { giveConsent(purpose: product_research) { handle } }', rulings: OWN },
  'Mutation.withdrawConsent': {
    document: 'mutation { withdrawConsent(purpose: product_research) { handle } }',
    rulings: OWN,
  },
  'Mutation.exportMine': { document: 'mutation { exportMine { json } }', rulings: OWN, needsProof: true },
  'Mutation.deleteAccount': {
    document: 'mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { ok } }',
    variables: (_world, { handle }) => ({ input: { handle, posts: 'detach' } }),
    rulings: but(OWN, { operator: 'CONFLICT last_operator' }),
    needsProof: true,
  },
  'Mutation.acceptDocument': {
    document: 'mutation { acceptDocument(input: { kind: house_rules, version: 1 }) { version } }',
    rulings: OWN,
  },
  'Mutation.acceptInvitation': {
    document: 'mutation ($token: String!) { acceptInvitation(token: $token) { handle } }',
    variables: ({ invitationToken }) => ({ token: invitationToken }),
    ids: ['token'],
    unknown: 'INVALID_INPUT invitation_dead',
    rulings: PROVABLE,
    needsProof: true,
  },
  'Mutation.markNoticesRead': {
    document: 'mutation ($id: UUID) { markNoticesRead(id: $id) { unreadNotices } }',
    variables: ({ noticeId }) => ({ id: noticeId }),
    ids: ['id'],
    rulings: onlyFor(['author'], OWN, 'NOT_FOUND'),
  },
  'Mutation.saveNoticeSettings': {
    document: 'mutation { saveNoticeSettings(input: { choices: [] }) { quietFrom } }',
    rulings: OWN,
  },
  'Mutation.stopMail': {
    document: 'mutation ($token: String!) { stopMail(token: $token) { isStopped } }',
    variables: ({ stopToken }) => ({ token: stopToken }),
    ids: ['token'],
    rulings: EVERYONE,
  },
};
