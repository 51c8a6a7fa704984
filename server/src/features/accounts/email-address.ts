import { EMAIL_MAX_CHARS } from '@between/rules/accounts.ts';
import { InvalidInput } from '../../platform/errors.ts';

/** Enough to catch slips; whether the address answers is what the confirmation finds out. */
const ADDRESS = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\.]+(\.[^\s@<>"(),:;[\]\\.]+)+$/u;

/** Addresses are kept in one form: trimmed, lower case. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** @throws {InvalidInput} `email_malformed`. */
export function checkedEmail(email: string, field: string): string {
  const normal = normalEmail(email);
  if (normal.length > EMAIL_MAX_CHARS || !ADDRESS.test(normal)) throw new InvalidInput(field, 'email_malformed');
  return normal;
}
