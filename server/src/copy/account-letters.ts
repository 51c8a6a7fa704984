import { CONFIRM_EMAIL_HOURS, INVITATION_DAYS, RESET_PASSWORD_MINUTES } from '@between/rules/accounts.ts';
import { discreetSubject, type Written } from './notice-letters.ts';

/** Letters about one's own account. Discreet (ME36): the subject never says what it is about. */
function letter(site: string, lines: readonly string[]): Written {
  return { subject: discreetSubject(site), text: ['Hello,', ...lines].join('\n\n') };
}

/** The link that proves a new account's address. */
export function confirmLetter({ site, address }: { site: string; address: string }): Written {
  return letter(site, [
    `please confirm that this address is yours, so that you can use ${site}:\n${address}`,
    `The link works once, for ${CONFIRM_EMAIL_HOURS} hours.`,
    'If you did not ask for this, there is nothing to do: without the link the address is not used for anything.',
  ]);
}

/** The link that sets a new password. */
export function resetLetter({ site, address }: { site: string; address: string }): Written {
  return letter(site, [
    `someone, probably you, asked for a new password at ${site}. Choose one here:\n${address}`,
    `The link works once, for ${RESET_PASSWORD_MINUTES} minutes. It signs out every device.`,
    'If it was not you, there is nothing to do: your password stays as it is.',
  ]);
}

/** The link that proves a changed address; goes to the new one. */
export function changeAddressLetter({ site, address }: { site: string; address: string }): Written {
  return letter(site, [
    `please confirm that mail of ${site} may come to this address:\n${address}`,
    `The link works once, for ${CONFIRM_EMAIL_HOURS} hours.`,
    'If you did not ask for this, there is nothing to do.',
  ]);
}

/** Goes to the old address as soon as a change is asked for. */
export function addressChangeAskedLetter({ site, origin }: { site: string; origin: string }): Written {
  return letter(site, [
    `you asked for mail of ${site} to go to another address. It will, as soon as that address is confirmed.`,
    `If it was not you, choose a new password now; that signs out everybody else and stops the change:\n${origin}/reset`,
  ]);
}

/** Someone joins with an address that has an account: only its owner learns of it. */
export function addressTakenLetter({ site, origin }: { site: string; origin: string }): Written {
  return letter(site, [
    `someone, perhaps you, tried to use this address for a new account at ${site}. You have one already: sign in here:\n${origin}/sign-in`,
    `If you forgot the password, choose a new one:\n${origin}/reset`,
    'If it was not you, there is nothing to do. Nobody was told that you are here.',
  ]);
}

/** An invitation, for a role or as a member. */
export function invitationLetter({ site, address }: { site: string; address: string }): Written {
  return letter(site, [
    `you are invited to ${site}. The link shows what to, and you decide:\n${address}`,
    `It works once, for ${INVITATION_DAYS} days. It is for you alone; please do not pass it on.`,
    'If you do not know what this is about, there is nothing to do.',
  ]);
}

/** The wait for approval is over. */
export function letInLetter({ site, origin }: { site: string; origin: string }): Written {
  return letter(site, [`your account at ${site} is open now:\n${origin}/sign-in`]);
}

/** To somebody without an account who told us about something here: that it arrived, or that there is an answer. No words of anybody. */
export function noticeLetter(facts: { site: string; address: string; reference: string; isAnswer: boolean }): Written {
  const { site, address, reference, isAnswer } = facts;
  return letter(site, [
    isAnswer
      ? `there is an answer to your notice ${reference} at ${site}. It says why, and how to ask for a second look:\n${address}`
      : `your notice to ${site} arrived. A person reads it. Its reference is ${reference}; the answer will stand here:\n${address}`,
    'The page opens without signing in. Please keep its address to yourself.',
    'If you did not write to us, somebody gave your address by mistake, and there is nothing to do.',
  ]);
}
