import { type Html, html } from '#lib/html.ts';
import { icon } from '#lib/ui/icon-name.ts';
import { drawing } from './drawing.ts';
import { emergencyHtml, firstLineHtml, type WhereOnCard } from './people-html.ts';
import { type CardLanguage, sayIn, type Say } from './words-of.ts';

/** Own words that wait out of sight, as the API tells their author. */
export interface HeldFacts {
  itemId: string;
  kind: string;
  since: string;
  until: string;
  isSeen: boolean;
  mayChoose: boolean;
  choices: readonly string[];
  choice?: string | null | undefined;
}

export interface HeldPlace {
  language: CardLanguage;
  where: WhereOnCard;
  /** A moment as a clock time in the reader's zone. */
  time: (at: string) => string;
  /** Where the choice is posted. */
  action: string;
  /** How long words wait here to be read, and who is here; for those that wait for that alone. */
  review?: readonly string[];
}

/**
 * What stands with one's own held words: who reads them, since when, what happens when nobody does, whom to reach. Says
 * only what is so: "a person is reading" when one has taken it. Source: crisis-rules.md R8, R29.
 */
export function heldHtml(held: HeldFacts, { language, where, time, action, review = [] }: HeldPlace): Html {
  const say = sayIn(language);
  const isForPerson = held.kind === 'waits_for_person';
  return html`<div class="held-here" lang="${language}" data-held="${held.itemId}">
    <p class="held-title">
      ${drawing(held.isSeen ? icon('user-round-check') : icon('hourglass'))}<b
        >${say(held.isSeen ? 'held_title' : 'held_title_waiting')}</b
      >
    </p>
    ${sentences(held, { time, review }, say).map((sentence) => html`<p>${sentence}</p>`)}${choicesHtml(held, action, say)}
    <p>
      <button type="button" class="btn ter small" data-copy hidden data-copied="${say('held_copied')}">
        ${drawing(icon('copy'))}<span>${say('held_copy')}</span>
      </button>
    </p>
    ${isForPerson && peopleHtml(where, say)}
  </div>`;
}

function sentences(
  held: HeldFacts,
  { time, review }: Pick<HeldPlace, 'time'> & { review: readonly string[] },
  say: Say,
): string[] {
  const since = say('held_since', { time: time(held.since) });
  if (held.kind === 'read_first') return [say('held_other'), ...(held.isSeen ? [] : review), since];
  if (held.kind !== 'waits_for_person') return [say('held_other'), since];
  if (held.isSeen) return [since];
  if (held.choice === 'keep') return [say('held_kept'), since];
  if (held.mayChoose) return [say('held_nobody'), since];
  return [since, say('held_until', { time: time(held.until) })];
}

function choicesHtml({ itemId, choices }: HeldFacts, action: string, say: Say): Html | null {
  if (choices.length === 0) return null;
  const buttons = [
    { value: 'keep', words: say('held_keep') },
    { value: 'share', words: say('held_share') },
  ].filter(({ value }) => choices.includes(value));
  return html`<form method="post" action="${action}" data-quiet>
    <input type="hidden" name="itemId" value="${itemId}" />
    <p class="acts">
      ${buttons.map(
        ({ value, words }) =>
          html`<button type="submit" class="btn sec" name="choice" value="${value}" id="held-${itemId}-${value}">
            ${words}
          </button>`,
      )}
    </p>
    ${choices.includes('share') && html`<p class="s">${say('held_share_hint')}</p>`}
  </form>`;
}

/** The number for a life in danger first, as these words ask for; then the people nearest, and the way to all. */
function peopleHtml(where: WhereOnCard, say: Say): Html {
  const all = where.country === null ? '/help-now#people' : `/help-now?country=${where.country}#people`;
  return html`<div class="held-people">
    <p><b>${say('held_people')}</b></p>
    ${emergencyHtml(where, say)}${firstLineHtml(where, say)}
    <p class="s"><a href="${all}" target="_blank" rel="noopener">${say('all_people')}</a></p>
  </div>`;
}
