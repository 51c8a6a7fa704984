import { InvalidInput } from '../../platform/errors.ts';

/**
 * What a host does not write to people who are not their patients (TH08): each with the reason that tells what to change.
 * English and German, as the place speaks. What hurts or shows a way to is refused by the intake before.
 */
const RULES: readonly { reason: string; patterns: readonly RegExp[] }[] = [
  {
    // Ways to reach the host outside: here everything is moderated.
    reason: 'wording_contact',
    patterns: [
      /[\w.+-]+@[\w-]+\.[\w.-]+/u,
      /(?:\+|(?<![\d:.,-])00)\d[\d\s().-]{6,}\d/u,
      /(?<![\d:.,-])0\d{2,}[\s/-]?\d{3,}[\s-]?\d{2,}/u,
      /\b(?:whatsapp|telegram|signal|instagram|facebook|messenger)\b/iu,
      /\b(?:text|call|dm|message|e-?mail|write) me (?:at|on|privately|directly)\b/iu,
      /\b(?:ruft|ruf|schreibt|schreib) mi(?:ch|r) (?:an|privat|direkt)\b/iu,
    ],
  },
  {
    reason: 'wording_recruiting',
    patterns: [
      /\bbook (?:a|an|your|now|with|me)\b/iu,
      /\bmy (?:private )?(?:practice|clinic|course|programme|program|book|newsletter|website)\b/iu,
      /\b(?:free|first|initial|introductory) (?:consultation|session|call)\b/iu,
      /\b(?:become|new|taking(?: on)?) (?:a |my )?(?:clients?|patients?)\b/iu,
      /\b(?:discount|special offer|sliding scale|price|fee)s?\b/iu,
      /(?:[€£$]\s?\d|\d\s?(?:€|£|\$|euros?|pounds?|dollars?|eur|gbp|usd)(?![\p{L}\d]))/iu,
      /\b(?:meine|meiner) (?:praxis|sprechstunde)\b/iu,
      /\b(?:termin|erstgespräch) (?:buchen|vereinbaren)\b/iu,
      /\b(?:rabatt|sonderangebot|preis|honorar)\b/iu,
    ],
  },
  {
    reason: 'wording_diagnosis',
    patterns: [
      /\byou (?:probably |likely |clearly |all )?(?:have|suffer from) (?:a |an )?(?:\w+ )?(?:depression|disorder|ptsd|ocd|adhd|bpd|anxiety|psychosis|trauma|syndrome)\b/iu,
      /\byou (?:are|'re|’re) (?:probably |likely |clearly )?(?:depressed|bipolar|borderline|psychotic|traumati[sz]ed|narcissistic|addicted)\b/iu,
      /\b(?:your|i|we) (?:can )?diagnos(?:is|e|ed)\b/iu,
      /\b(?:stop|start|change|reduce|double) (?:taking )?(?:your|the) (?:medication|meds|pills|tablets|dose)\b/iu,
      /\b(?:du hast|sie haben|ihr habt) (?:eine? )?(?:\w+ )?(?:depression|störung|psychose|trauma|adhs|ptbs)\b/iu,
      /\b(?:setz|setzen|setzt) (?:\w+ )?(?:medikamente?|tabletten) ab\b/iu,
    ],
  },
  {
    reason: 'wording_pressure',
    patterns: [
      /\b(?:last|final) (?:chance|call|reminder|warning)\b/iu,
      /\b(?:act|hurry|sign up|register) (?:now|up|today|quickly)\b/iu,
      /\bonly \d+ (?:seats?|places?|spots?) left\b/iu,
      /\bbefore it(?:'|’)?s too late\b/iu,
      /\b(?:don(?:'|’)?t|do not|never) (?:you )?miss\b/iu,
      /\byou (?:must|have to|need to) (?:come|attend|be there|take part|join)\b/iu,
      /\b(?:urgent|asap)\b/iu,
      /\b(?:letzte chance|nur noch \d+ plätze|jetzt anmelden|unbedingt kommen|dringend)\b/iu,
    ],
  },
];

/** The reason of the first rule that the words are against; null when there is none. Pure. */
export function wordingProblem(body: string): string | null {
  return RULES.find(({ patterns }) => patterns.some((pattern) => pattern.test(body)))?.reason ?? null;
}

/** @throws {InvalidInput} on `body`: what has to change. */
export function checkWording(body: string): void {
  const reason = wordingProblem(body);
  if (reason !== null) throw new InvalidInput('body', reason);
}
