import { type Html, html } from '#lib/html.ts';
import { icon } from '#lib/ui/icon-name.ts';
import { drawing } from './drawing.ts';
import { countryIn, elsewhereHtml, emergencyHtml, firstLineHtml, linesHtml, type WhereOnCard } from './people-html.ts';
import { type CardLanguage, otherLanguage, sayIn, type Say } from './words-of.ts';

/** Who is on duty, as far as it is known: null where it cannot be asked. */
export interface DutyTruth {
  isStaffed: boolean;
  /** When somebody has planned to be here next; null when nobody has. A plan, no promise. */
  next: string | null;
  /** The hours this place publishes; may be empty. */
  hours: string;
}

export interface CardFacts extends WhereOnCard {
  language: CardLanguage;
  /** Emergency numbers come first. */
  isNow: boolean;
  duty: DutyTruth | null;
  /** While writing, or after sending. */
  moment: 'draft' | 'sent';
  /** Id of the box to go on writing in. */
  boxId: string;
  /** The reader's zone; without it the device's own. */
  timeZone?: string;
}

/**
 * The help card: a sentence, four choices, the truth about people. The choices open by themselves, without a script.
 * Source: crisis-rules.md R2, R4, R5.
 */
export function cardHtml(facts: CardFacts): Html {
  const { language, isNow, moment, boxId } = facts;
  const say = sayIn(language);
  return html`<div
    class="helpcard"
    role="group"
    lang="${language}"
    data-moment="${moment}"
    aria-labelledby="help-card-title"
  >
    <div class="hc-top">
      <h2 id="help-card-title">${say(isNow ? 'card_title_now' : 'card_title')}</h2>
      <button type="button" class="icb" data-help="close">
        ${drawing(icon('x'))}<span class="vh">${say('card_close')}</span>
      </button>
    </div>
    ${isNow && emergencyHtml(facts, say)}
    <div class="four">
      ${choice('people', icon('phone'), aboutPeople(facts, say), peoplePart(facts, say))}${choice(
        'steps',
        icon('anchor'),
        { title: say('steps'), about: say('steps_about') },
        stepsPart(say),
      )}${choice('ground', icon('wind'), { title: say('ground'), about: say('ground_about') }, groundPart(say))}
      <a class="hc-choice" href="#${boxId}" data-help="write"
        >${face(icon('feather'), { title: say('write'), about: say('write_about') })}</a
      >
    </div>
    ${truthHtml(facts)}
    <p class="hc-language">
      <button
        type="button"
        class="hc-plain"
        data-help="language"
        lang="${otherLanguage(language)}"
        title="${say('card_other_language_title')}"
      >
        ${say('card_other_language')}
      </button>
    </p>
  </div>`;
}

/** Who is there, as it is known, and whom to reach where nobody of ours is; drawn again when an answer comes. */
export function truthHtml(facts: Omit<CardFacts, 'isNow' | 'boxId'>): Html {
  const say = sayIn(facts.language);
  const isStaffed = facts.duty?.isStaffed === true;
  return html`<div class="hc-truth" data-truth>
    <p>${drawing(isStaffed ? icon('user-round-check') : icon('users-round'))}<span>${truthIn(facts, say)}</span></p>
    ${!isStaffed && firstLineHtml(facts, say)}
  </div>`;
}

function truthIn(facts: Omit<CardFacts, 'isNow' | 'boxId'>, say: Say): string {
  const { duty, moment } = facts;
  const isSent = moment === 'sent';
  if (duty === null) return say(isSent ? 'sent_unknown' : 'truth_unknown');
  if (duty.isStaffed) return say(isSent ? 'sent_staffed' : 'truth_staffed');
  const nobody =
    duty.next === null
      ? say(isSent ? 'sent_unstaffed' : 'truth_unstaffed')
      : say(isSent ? 'sent_unstaffed_until' : 'truth_unstaffed_until', { time: whenIn(duty.next, facts) });
  return duty.hours === '' || duty.next !== null ? nobody : `${nobody} ${say('truth_hours', { hours: duty.hours })}`;
}

/** "Mon 09:00". */
function whenIn(at: string, { language, timeZone }: Pick<CardFacts, 'language' | 'timeZone'>): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone !== undefined && { timeZone }),
  }).format(new Date(at));
}

interface Face {
  title: string;
  about: string;
}

function face(path: string, { title, about }: Face): Html {
  return html`${drawing(path)}<span><b>${title}</b><span class="hc-about">${about}</span></span>`;
}

function choice(name: string, path: string, words: Face, inside: Html): Html {
  return html`<details class="${name === 'people' ? 'hc-first' : ''}" name="help-choice">
    <summary class="hc-choice" data-help="${name}">${face(path, words)}</summary>
    <div class="hc-open">${inside}</div>
  </details>`;
}

function aboutPeople({ country, language }: CardFacts, say: Say): Face {
  const about =
    country === null ? say('people_about_none') : say('people_about', { country: countryIn(country, language) });
  return { title: say('people'), about };
}

function peoplePart(facts: CardFacts, say: Say): Html {
  return html`${linesHtml(facts, facts.language, say)}${!facts.isNow && emergencyHtml(facts, say)}${elsewhereHtml(
    facts,
    facts.language,
    say,
  )}`;
}

function stepsPart(say: Say): Html {
  const steps = [
    [say('steps_near'), say('steps_near_more')],
    [say('steps_say'), say('steps_say_more')],
    [say('steps_distance'), say('steps_distance_more')],
    [say('steps_hour'), say('steps_hour_more')],
  ] as const;
  return html`<ol class="hc-steps">
      ${steps.map(([name, more]) => html`<li><b>${name}</b><br />${more}</li>`)}
    </ol>
    <p class="s"><a href="/help-now/tonight" target="_blank" rel="noopener">${say('steps_page')}</a></p>`;
}

function groundPart(say: Say): Html {
  const senses = [say('ground_see'), say('ground_touch'), say('ground_hear'), say('ground_smell'), say('ground_taste')];
  return html`<div class="hc-breathe">
      <span class="hc-disc" aria-hidden="true"></span>
      <p class="hc-moving">${say('ground_breathe')}</p>
      <p class="hc-still">${say('ground_breathe_still')}</p>
    </div>
    <p>${say('ground_look')}</p>
    <ol class="hc-senses">
      ${senses.map((sense) => html`<li>${sense}</li>`)}
    </ol>
    <p>${say('ground_after')}</p>`;
}
