import { InvalidInput } from '../../platform/errors.ts';
import { intakeLine } from '../../platform/intake.ts';
import type { Statement } from './credentials.model.ts';

/** The statement taken in. @throws {InvalidInput} naming the field. */
export function checkedStatement(input: Statement, now: Date): Statement {
  return {
    body: intakeLine(input.body, { kind: 'credentialBody', field: 'body' }),
    number: intakeLine(input.number, { kind: 'credentialNumber', field: 'number' }),
    place: intakeLine(input.place, { kind: 'credentialPlace', field: 'place' }),
    expiresOn: checkedDay(input.expiresOn, now),
  };
}

function checkedDay(text: string, now: Date): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new InvalidInput('expiresOn', 'not_an_instant');
  if (text < now.toISOString().slice(0, 10)) throw new InvalidInput('expiresOn', 'expired');
  return text;
}
