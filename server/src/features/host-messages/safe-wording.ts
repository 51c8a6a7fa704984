import { InvalidInput } from '../../platform/errors.ts';
import { withoutHelp } from './points-to-help.ts';

const NETWORKS = 'whatsapp|telegram|signal|instagram|facebook|messenger|linkedin|tiktok|threema|discord|snapchat|zoom';
const CONDITIONS =
  '(?:depress(?:ion|ive)|disorder|ptsd|ptbs|ocd|adhd|adhs|bpd|anxiety|psychosis|psychose|trauma|syndrome|störung|borderline|bipolar|schizophreni[ae]|angststörung|burn-?out)';
const MEDICINE = '(?:medications?|meds|medicines?|pills|tablets|dose|antidepressants?)';
const CHANGING =
  '(?:stop(?:ping)?|start(?:ing)?|chang(?:e|ing)|reduc(?:e|ing)|doubl(?:e|ing)|skip(?:ping)?|quit(?:ting)?)';
/** Whom one is sent to: pointing to other people’s help is no recruiting. */
const ELSEWHERE =
  '(?![^.!?\\n]{0,20}\\b(?:your|a|the) (?:own |local |family )?(?:doctor|gp|therapist|psychiatrist|clinic|practice|counsell?or|nurse|pharmacist|helpline))';

/** Ways to say the opposite: cut out before the rules look. */
const HARMLESS: readonly RegExp[] = [
  // "Do not stop or change your medication", "before you change your medication".
  new RegExp(
    `\\b(?:do not|don[’']?t|never|not|without|before(?: (?:you|anyone|anybody))?) (?:just |ever |simply |suddenly )*${CHANGING}(?:,? (?:or|and|nor) ${CHANGING})*(?: taking)? (?:your|the|any|of) ${MEDICINE}`,
    'giu',
  ),
  // "If some of you have anxiety", "whether you have depression".
  new RegExp(
    `\\b(?:if|when|whether|in case|because|though|although|unless|some of|many of|those of|that|who) (?:any of |some of )?you (?:(?:may|might|also|already) )?(?:have|suffer from|are) `,
    'giu',
  ),
  // "All you need to join is a browser", "You do not have to come".
  /\b(?:all|what|everything|if|when|unless|whether|before) you (?:must|have to|need to) /giu,
];

/**
 * What a host does not write to people who are not their patients (TH08): each with the reason that tells what to change.
 * English and German, as the place speaks. What hurts or shows a way to is refused by the intake before.
 */
const RULES: readonly { reason: string; patterns: readonly RegExp[] }[] = [
  {
    // Ways to reach the host outside, and pages nobody here has looked at: here everything is moderated.
    reason: 'wording_contact',
    patterns: [
      /[\w.+-]+@[\w-]+\.[\w.-]+/u,
      /\b(?:https?:\/\/|www\.)\S/iu,
      /(?<![\w@])(?:[\p{L}\d-]+\.)+(?:com|net|org|info|io|app|dev|online|site|website|page|link|health|care|clinic|therapy|example|de|ch|eu|uk|ie|ca|fr|es|nl)\b/iu,
      /(?<![\w@])[\p{L}\d]+-[\p{L}\d-]+\.[a-z]{2,}(?=[/?#\s,;!)\]]|\.?$)/u,
      /(?:\+|(?<![\d:.,-])00)\d[\d\s().-]{6,}\d/u,
      /(?<![\d:.,-])0\d{2,}[\s/-]?\d{3,}[\s-]?\d{2,}/u,
      new RegExp(
        `\\b(?:find|reach|write|text|message|follow|add|contact|call|dm|ping|schreib\\w*|folg\\w*|find\\w*|erreich\\w*|kontaktier\\w*)\\b[^.!?\\n]{0,20}\\b(?:me|us|mich|mir|uns)\\b[^.!?\\n]{0,25}\\b(?:${NETWORKS})\\b`,
        'iu',
      ),
      new RegExp(
        `\\b(?:i(?:[’']m| am)|we(?:[’']re| are)|ich bin|wir sind)\\b[^.!?\\n]{0,15}\\b(?:on|auf|bei) (?:${NETWORKS})\\b`,
        'iu',
      ),
      new RegExp(`\\b(?:join|kommt in)\\b[^.!?\\n]{0,25}\\b(?:${NETWORKS})\\b`, 'iu'),
      new RegExp(`\\b(?:${NETWORKS})(?:\\s?[:@]|[ -](?:group|channel|gruppe|kanal))`, 'iu'),
      /\b(?:text|call|dm|message|e-?mail|write) me (?:at|on|privately|directly)\b/iu,
      /\b(?:ruft|ruf|schreibt|schreib) mi(?:ch|r) (?:an|privat|direkt)\b/iu,
    ],
  },
  {
    reason: 'wording_recruiting',
    patterns: [
      /\bbook (?:now|me|with me)\b/iu,
      new RegExp(
        `\\b(?:book|reserve|schedule|arrange|make) (?:a|an|your|one of my) (?:\\w+ ){0,2}(?:session|slot|appointment|consultation|call|meeting)\\b${ELSEWHERE}`,
        'iu',
      ),
      /\bI(?: still|[’']ve got|[’']ve| have)(?: have| got| still)? (?:\w+ ){0,2}(?:openings?|availability|slots?|appointments?|free places)\b/iu,
      /\b(?:at|in|to) my (?:place|office|rooms)\b/iu,
      /\bmy (?:private )?(?:practice|clinic|course|programme|program|book|newsletter|website|podcast|blog|channel)\b(?! of\b)/iu,
      /\b(?:free|initial|introductory|trial) (?:consultation|call)\b|\b(?:free|introductory|trial) session with me\b/iu,
      /\bfirst (?:consultation|session|call)(?: with me)?(?: is| comes)? (?:for )?(?:free|half price|at no cost|on me)\b/iu,
      /\b(?:become|new|taking(?: on)?) (?:a |my )?(?:new )?(?:clients?|patients?)\b/iu,
      /\b(?:discount|special offer|sliding scale)s?\b/iu,
      /\b(?:my|our) (?:\w+ )?(?:fees?|prices?|rates?)\b/iu,
      /(?<!\bno )\b(?:fees?|prices?) (?:is|are|of|for|:)(?! (?:none|nothing|no|not|free))/iu,
      /(?:[€£$]\s?\d|\d\s?(?:€|£|\$|euros?|pounds?|dollars?|eur|gbp|usd)(?![\p{L}\d]))/iu,
      /\b(?:meine[rnm]?) (?:praxis|sprechstunde|kurs|buch|newsletter|webseite|website|honorar|preise?)\b/iu,
      /\btermine? (?:bei|mit) mir\b|\b(?:bei|mit) mir (?:\p{L}+ ){0,3}(?:termin|erstgespräch)/iu,
      /\b(?:kostenlose[sn]?|unverbindliche[sn]?) erstgespräch|\berstgespräch (?:buchen|vereinbaren)\b/iu,
      /\bich habe (?:noch |wieder )?(?:freie |einen freien )?(?:termine?|therapieplä?tze?)\b/iu,
      /\b(?:rabatt|sonderangebot)\b/iu,
    ],
  },
  {
    reason: 'wording_diagnosis',
    patterns: [
      new RegExp(
        `\\byou (?:(?:probably|likely|clearly|all|may|might|could|must|surely|seem to|appear to) )*(?:have|suffer from) (?:a |an )?(?:\\w+ )?${CONDITIONS}\\b`,
        'iu',
      ),
      /\byou(?: are|['’]re| seem| sound| might be| may be| could be| must be) (?:probably |likely |clearly )?(?:depressed|bipolar|borderline|psychotic|traumati[sz]ed|narcissistic|addicted|schizophrenic)\b/iu,
      new RegExp(
        `\\b(?:this|that|it|what you (?:describe|write|wrote|say)|das) (?:\\w+ )?(?:sounds?|looks?|seems?|klingt|wirkt)[^.!?\\n]{0,15}\\b(?:like|nach|wie) (?:a |an |eine[rn]? )?(?:\\p{L}+ ){0,2}${CONDITIONS}\\b`,
        'iu',
      ),
      /\b(?:i|we) (?:can |could |will |would )?diagnose\b|\b(?:my|the) diagnosis (?:of|for) you\b|\bich diagnostiziere\b/iu,
      new RegExp(`\\b${CHANGING} (?:taking )?(?:your|the) ${MEDICINE}\\b`, 'iu'),
      new RegExp(
        `\\b(?:du|ihr|sie) (?:hast|habt|haben|leidest an|leidet an|leiden an|könntest|könntet|könnten) (?:\\p{L}+ ){0,3}${CONDITIONS}(?![\\p{L}])`,
        'iu',
      ),
      /\b(?:setz|setze|setzen|setzt) (?:\p{L}+ ){0,2}(?:medikamente?|tabletten) ab\b/iu,
    ],
  },
  {
    reason: 'wording_pressure',
    patterns: [
      /\b(?:last|final) (?:chance|call|reminder|warning)\b/iu,
      /\b(?:act|hurry|sign up|register) (?:now|up|today|quickly)\b/iu,
      /\bonly (?:\d+|a few|few|a couple(?: of)?|two|three|four|five) (?:more )?(?:seats?|places?|spots?) (?:are )?(?:left|remain)/iu,
      /\bbefore it(?:'|’)?s too late\b/iu,
      /\b(?:don(?:'|’)?t|do not|never) (?:you )?miss (?:it|this|out|the (?:chance|workshop|evening|session))\b/iu,
      /\byou (?:must|have to|need to) (?:come|attend|be there|take part|join)\b/iu,
      /\basap\b|\burgent(?:ly)?\b[^.!?\n]{0,20}\b(?:reply|register|sign up|join|answer)\b/iu,
      /\b(?:letzte chance|nur noch (?:\d+|wenige|ein paar|zwei|drei) (?:freie )?plätze|jetzt anmelden|unbedingt kommen|dringend anmelden)\b/iu,
    ],
  },
];

/** The reason of the first rule that the words are against; null when there is none. `origin`: this place. Pure. */
export function wordingProblem(body: string, origin: string): string | null {
  const said = HARMLESS.reduce((words, harmless) => words.replace(harmless, ' '), withoutHelp(body, origin));
  return RULES.find(({ patterns }) => patterns.some((pattern) => pattern.test(said)))?.reason ?? null;
}

/** @throws {InvalidInput} on `body`: what has to change. */
export function checkWording(body: string, origin: string): void {
  const reason = wordingProblem(body, origin);
  if (reason !== null) throw new InvalidInput('body', reason);
}
