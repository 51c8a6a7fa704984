import type { ErrorCode } from '@between/rules/errors.ts';

/** What the API said no to, in a shape that a form can turn into a sentence beside the field. */
export interface RefusalFacts {
  code: ErrorCode;
  /** The input field to mend, when there is one. */
  field?: string | undefined;
  /** A short machine word: which rule said no. */
  reason?: string | undefined;
  retryAfterSeconds?: number | undefined;
  /** When the limit behind it ends by itself. */
  until?: string | undefined;
  requestId?: string | undefined;
}

/** Thrown by `gql` for refusals a person can act on: RATE_LIMITED, INVALID_INPUT, CONFLICT and FORBIDDEN. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly facts: RefusalFacts;

  constructor(facts: RefusalFacts) {
    super(facts.reason ?? facts.code);
    this.facts = facts;
  }
}
