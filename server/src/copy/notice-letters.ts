/** Letters that tell of notices. Discreet by rule ME36: neither subject nor body names a topic, a group or anybody's words. */
export interface Written {
  subject: string;
  text: string;
}

/** The same words for everything: a subject seen over a shoulder says nothing. */
export function discreetSubject(site: string): string {
  return `A message from ${site}`;
}

/** One mail for several notices: how many, and where to read them. */
export function digestLetter(facts: { site: string; origin: string; count: number; stopAddress: string }): Written {
  const { site, origin, count, stopAddress } = facts;
  return {
    subject: discreetSubject(site),
    text: [
      'Hello,',
      count === 1 ? `something new is waiting for you at ${site}.` : `${count} things are waiting for you at ${site}.`,
      `Read it when it suits you:\n${origin}/me/notices`,
      'We put nothing that people write into a mail. What is new stands behind that link, once you have signed in.',
      `Choose what reaches you by mail, and your quiet hours:\n${origin}/me/notices/settings`,
      `Stop these mails, without signing in:\n${stopAddress}`,
    ].join('\n\n'),
  };
}

/** What happened to an account, said by a code. */
const SECURITY_SENTENCES: Readonly<Record<string, string>> = {
  password_changed: 'Your password was changed.',
  email_changed: 'The address for mail was changed.',
  second_factor_added: 'A second way to prove that it is you was added.',
  second_factor_removed: 'A second way to prove that it is you was removed.',
  passkey_added: 'A passkey was added.',
  passkey_removed: 'A passkey was removed.',
  recovery_codes_made: 'New recovery codes were made.',
  recovery_code_used: 'A recovery code was used to sign in.',
  role_granted: 'You were given a role.',
  role_revoked: 'A role of yours has ended.',
};

/** Sent at once: someone may be in another person's account. */
export function securityLetter(facts: { site: string; origin: string; detail: string; at: Date }): Written {
  const { site, origin, detail, at } = facts;
  return {
    subject: discreetSubject(site),
    text: [
      'Hello,',
      `something changed in your account at ${site}. ${SECURITY_SENTENCES[detail] ?? 'A setting that keeps it safe is different now.'}`,
      `This was on ${at.toISOString().slice(0, 10)} at ${at.toISOString().slice(11, 16)} UTC.`,
      `If it was you, there is nothing to do. If it was not, choose a new password now; that signs out everybody else:\n${origin}/reset`,
    ].join('\n\n'),
  };
}

/** The operator's test: opening the link proves that mail arrives. */
export function mailTestLetter(facts: { site: string; address: string }): Written {
  return {
    subject: discreetSubject(facts.site),
    text: [
      'Hello,',
      'this mail arrived. Open the link to tick off the test:',
      facts.address,
      'The link works for a day. If you did not ask for this mail, there is nothing to do.',
    ].join('\n\n'),
  };
}
