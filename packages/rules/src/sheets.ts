/** Pages of lists that a member keeps for themselves. Each is one private entry of the same kind. Source: ME37, ME45, ME47. */
export const SHEET_KINDS = ['plan', 'support_map', 'self_care', 'coping'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** The six steps of a safety plan in the order of Stanley and Brown (2012), then what one stays for. Source: ME37. */
export const PLAN_STEPS = ['signs', 'alone', 'places', 'people', 'professionals', 'surroundings', 'reasons'] as const;
/** The five dimensions of self-care. Source: mission.md. */
export const SELF_CARE_DIMENSIONS = ['physical', 'emotional', 'mental', 'social', 'spiritual'] as const;
/** Ways of coping by what they do to whoever uses them, and pairs of "instead of … I could …". No judging words. Source: ME47. */
export const COPING_SHELVES = ['helps_now', 'helps_later', 'costs_later', 'instead'] as const;

/** Lists of each sheet, in the order in which they are read. */
export const SHEET_SECTIONS = {
  plan: PLAN_STEPS,
  support_map: ['people'],
  self_care: SELF_CARE_DIMENSIONS,
  coping: COPING_SHELVES,
} as const satisfies Record<SheetKind, readonly string[]>;
export type SheetSectionName = (typeof SHEET_SECTIONS)[SheetKind][number];

/** How near somebody is on the support map: drawn as rings around oneself. */
export const RINGS = ['close', 'around', 'work'] as const;
export type Ring = (typeof RINGS)[number];

/** Lines of one list. More would not be read in a hard hour. Our own target. */
export const LINES_PER_SECTION = 20;
/** Characters (code points) of the parts of a line. */
export const LINE_LIMITS = { text: 300, reach: 120, note: 300, words: 600 } as const;

/** Months until a plan asks to be looked at again, as offered. Source: SAMHSA and NHS guidance: regularly, and after each hard time. */
export const REVIEW_MONTHS = [1, 3, 6] as const;
