/** What words to somebody in a crisis should never do. Source: R28. To be reviewed by a clinician before use. */
export const STAFF_WORD_CONCERNS = ['contract', 'secrecy', 'method', 'blame'] as const;
export type StaffWordConcern = (typeof STAFF_WORD_CONCERNS)[number];

/** Wide on purpose: it only asks to read the words once more, it never keeps anybody from sending them. */
const PATTERNS: Record<StaffWordConcern, readonly RegExp[]> = {
  contract: [
    /\bpromise (me|us)\b/iu,
    /\bcan you promise\b/iu,
    /\b(sign|make|keep) (a|our|this|the) (contract|pact|agreement)\b/iu,
    /\bgive me your word\b/iu,
    /\bswear (to me|that you)\b/iu,
    /\b(prom[eé]teme|me prometes|prometes que)\b/iu,
  ],
  secrecy: [
    /\b(just|only|stays?|keep it|remains?) between (us|you and me)\b/iu,
    /\b(won'?t|will not|wouldn'?t|never|not going to) tell (anyone|anybody|a soul|no ?one)\b/iu,
    /\bour (little )?secret\b/iu,
    /\bkeep (it|this|that|your) (a )?secret\b/iu,
    /\bnobody (else )?(will|has to) (ever )?know\b/iu,
    /\b(no se lo (dir[eé]|contar[eé]) a nadie|nuestro secreto)\b/iu,
  ],
  method: [
    /\b\d+\s?(mg|milligrams?|grams?|tablets?|pills?|capsules?)\b/iu,
    /\bhow many (pills|tablets|did you take|have you taken)\b/iu,
    /\b(hanging|hang yourself|overdos\w*|jump(ing)? (off|from|in front)|cut(ting)? your|noose|razor|blade|lethal)\b/iu,
    /\b(ahorcar\w*|sobredosis|pastillas|cuchilla)\b/iu,
  ],
  blame: [
    /\b(selfish|attention[- ]seeking|drama(tic)?|manipulat\w+|cowardly|ungrateful|overreacting)\b/iu,
    /\bthink (of|about) (what|how) (you are|you're|this would|it would|this will) (doing|do|hurt)\b/iu,
    /\bhow could you\b/iu,
    /\b(your own|your) fault\b/iu,
    /\b(others|other people) have it worse\b/iu,
    /\b(ego[ií]sta|tu culpa|llamar la atenci[oó]n)\b/iu,
  ],
};

/** Which of these the words may do; empty when nothing stands out. Pure: it runs while writing, too. */
export function staffWordConcerns(text: string): StaffWordConcern[] {
  const plain = text.replace(/[’‘]/gu, "'");
  return STAFF_WORD_CONCERNS.filter((concern) => PATTERNS[concern].some((pattern) => pattern.test(plain)));
}
