import type { ErrorCode } from '@between/rules/errors.ts';

/** What a refusal may say beside its code; all of it reaches the client. */
export interface RefusalDetail {
  /** The input field to mend, as named in the SDL. */
  field?: string;
  /** A snake_case code that the web app's catalogue has a sentence for. */
  reason?: string;
  retryAfterSeconds?: number;
  /** ISO instant at which a limit ends. */
  until?: string;
  /** The decision that tells why, for the person it is about. */
  decisionId?: string;
}

/** A refusal that a person can act on. Anything else that is thrown is a bug and is masked. */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;
  readonly detail: RefusalDetail;

  constructor(message: string, detail: RefusalDetail = {}) {
    super(message);
    this.detail = detail;
  }
}

/** The thing does not exist, or this actor may not know that it does. */
export class NotFound extends DomainError {
  override readonly name = 'NotFound';
  readonly code = 'NOT_FOUND' as const;
  constructor(message = 'There is nothing here.', detail?: RefusalDetail) {
    super(message, detail);
  }
}

/** The actor may see the thing but not do this to it. */
export class Forbidden extends DomainError {
  override readonly name = 'Forbidden';
  readonly code = 'FORBIDDEN' as const;
  constructor(reason: string, message = 'You cannot do this here.', detail: RefusalDetail = {}) {
    super(message, { reason, ...detail });
  }
}

/** A value breaks a limit; `field` and `reason` say which and how. */
export class InvalidInput extends DomainError {
  override readonly name = 'InvalidInput';
  readonly code = 'INVALID_INPUT' as const;
  constructor(field: string, reason: string, message = `${field}: ${reason}`) {
    super(message, { field, reason });
  }
}

export class Conflict extends DomainError {
  override readonly name = 'Conflict';
  readonly code = 'CONFLICT' as const;
  constructor(reason: string, message = 'This changed in the meantime.') {
    super(message, { reason });
  }
}

export class RateLimited extends DomainError {
  override readonly name = 'RateLimited';
  readonly code = 'RATE_LIMITED' as const;
  constructor(retryAfterSeconds: number, reason = 'too_many') {
    super('Too many attempts. Wait a little, then try again.', { retryAfterSeconds, reason });
  }
}

/** Sign in first (`reason` `sign_in`), show a second factor (`second_factor`) or prove again who you are (`prove_again`). */
export class Unauthenticated extends DomainError {
  override readonly name = 'Unauthenticated';
  readonly code = 'UNAUTHENTICATED' as const;
  constructor(reason: 'sign_in' | 'second_factor' | 'prove_again' = 'sign_in') {
    super('Sign in to go on.', { reason });
  }
}

/** Makes a union switch exhaustive. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
