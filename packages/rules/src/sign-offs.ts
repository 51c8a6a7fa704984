/** Steps that wait for a second person. Source: moderation-model.md, R17, R19, MO35. */
export const SIGN_OFF_KINDS = ['decision', 'crisis_close', 'no_risk', 'release', 'release_review'] as const;
export type SignOffKind = (typeof SIGN_OFF_KINDS)[number];

/** Steps to which a second person can also say no. A release that nobody agrees to is simply not made. */
export const REFUSABLE_SIGN_OFFS = ['decision', 'crisis_close', 'no_risk'] as const satisfies readonly SignOffKind[];

/** Hours in which a second person answers a decision that was proposed. Our own target. */
export const PROPOSAL_HOURS = 24;
/** Hours in which a second person answers that there never was a risk: the case stays open until then. Our own target. */
export const NO_RISK_HOURS = 4;
