import type { DecisionAction } from './moderation.ts';

/** Cases that are decided together: as many as one can look through before a claim would end. Source: MO42, our own target. */
export const MANY_MOST = 50;

/** What can be done to many words at once. Parts left out, notes in front, threads and limits are about one of them. */
export const MANY_ACTIONS = ['remove', 'keep', 'friendly_note'] as const satisfies readonly DecisionAction[];
export type ManyAction = (typeof MANY_ACTIONS)[number];

/** What became of one of them. */
export const MANY_RESULTS = ['decided', 'proposed', 'undone', 'left_out'] as const;
export type ManyResult = (typeof MANY_RESULTS)[number];
