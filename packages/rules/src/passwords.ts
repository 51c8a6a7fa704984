import { PASSWORD_MAX_CHARS, PASSWORD_MIN_CHARS } from './accounts.ts';

export type PasswordProblem = 'password_too_short' | 'password_too_long' | 'password_common' | 'password_like_name';

/** Long enough and still the first things a guesser tries. Source: the usual lists, entries of ten characters and more. */
const COMMON = [
  'password12',
  'password123',
  'password1234',
  'passw0rd123',
  'passwordpassword',
  '1234567890',
  '12345678910',
  '123456789a',
  '0123456789',
  '0987654321',
  '1q2w3e4r5t',
  '1q2w3e4r5t6y',
  'qwertyuiop',
  'qwerty1234',
  'qwerty12345',
  'qwerty123456',
  'asdfghjkl1',
  'zxcvbnm123',
  'iloveyou12',
  'iloveyou123',
  'iloveyou1234',
  'letmein123',
  'letmein1234',
  'welcome123',
  'welcome1234',
  'administrator',
  'changeme123',
  'football123',
  'princess123',
  'sunshine123',
  'superman123',
  'trustno1234',
  'abcdefghij',
  'abcd123456',
  'abc1234567',
  'a123456789',
  'q1w2e3r4t5',
  'qazwsxedcr',
  '1qaz2wsx3edc',
] as const;

/** The first thing wrong with a new password, or null. Length over composition rules. Source: NIST SP 800-63B-4 §3.1.1. */
export function passwordProblem(password: string, own: readonly string[]): PasswordProblem | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN_CHARS) return 'password_too_short';
  if (length > PASSWORD_MAX_CHARS) return 'password_too_long';
  const plain = password.toLowerCase();
  if ((COMMON as readonly string[]).includes(plain) || isRepetition(plain)) return 'password_common';
  const names = own.map((name) => name.toLowerCase()).filter((name) => name.length >= 3);
  return names.some((name) => plain.replaceAll(name, '').length < PASSWORD_MIN_CHARS / 2) ? 'password_like_name' : null;
}

/** `aaaaaaaaaa`, `abababababab`, `123123123123`: a short piece over and over. */
function isRepetition(text: string): boolean {
  return /^(.{1,4})\1+.{0,3}$/su.test(text);
}
