import type { Channel } from '@between/helplines/helpline.ts';
import { linkOf } from '@between/helplines/links.ts';
import { type Html, html } from '#lib/html.ts';
import { icon } from '#lib/ui/icon-name.ts';
import { regionNames } from '#lib/ui/region-names.ts';
import { drawing } from './drawing.ts';
import type { LineOnCard, PeopleOfCountry } from './people-on-card.ts';
import type { CardLanguage, Say } from './words-of.ts';

/** Whom somebody can reach, as the card knows it. */
export interface WhereOnCard {
  country: string | null;
  people: PeopleOfCountry | null;
  /** Countries to choose from; none where choosing needs a page of its own. */
  countries: readonly string[];
}

const ICONS: Readonly<Record<Channel['kind'], string>> = {
  call: icon('phone'),
  text: icon('message-square-text'),
  chat: icon('message-circle'),
  web: icon('globe'),
};

/** The lines of a country, pairs together, with when they answer and who says so. */
export function linesHtml({ country, people }: WhereOnCard, language: CardLanguage, say: Say): Html {
  if (country === null || people === null) return html`<p class="s">${say('no_country')}</p>`;
  if (people.groups.length === 0)
    return html`<p class="s">${say('no_lines', { country: countryIn(country, language) })}</p>`;
  return html`<ul class="hc-lines">
    ${people.groups.map((group) => html`<li>${group.map((line) => lineHtml(line, language, say))}</li>`)}
  </ul>`;
}

/** The first line of a country with those it is paired with, as buttons only: for where nobody of ours is there. */
export function firstLineHtml({ people }: WhereOnCard, say: Say): Html | null {
  const [group] = people?.groups ?? [];
  if (group === undefined) return null;
  return html`<p class="hc-ways">
    ${group.map((line) => html`<span class="hc-named"><b>${line.name}</b>${waysHtml(line, say)}</span>`)}
  </p>`;
}

/** The numbers for a life in danger; nothing where none is known. */
export function emergencyHtml({ people }: WhereOnCard, say: Say): Html | null {
  const { any, ambulance, police } = people?.emergency ?? {};
  const calls = [
    { number: any, key: 'call' },
    { number: ambulance, key: 'call_ambulance' },
    { number: police, key: 'call_police' },
  ] as const;
  const known = calls.flatMap(({ number, key }) =>
    number === undefined ? [] : [{ number, words: say(key, { number }) }],
  );
  if (known.length === 0) return null;
  return html`<div class="hc-danger">
    <p><b>${say('danger')}</b></p>
    <p class="hc-ways">
      ${known.map(
        ({ number, words }) =>
          html`<a class="hc-way" href="tel:${number}">${drawing(ICONS.call)}<span dir="auto">${words}</span></a>`,
      )}
    </p>
    <p class="s">${say('danger_about')}</p>
  </div>`;
}

/** Another country, chosen in place where there is a script, and the page with everybody. */
export function elsewhereHtml({ country, countries }: WhereOnCard, language: CardLanguage, say: Say): Html {
  const all = country === null ? '/help-now#people' : `/help-now?country=${country}#people`;
  const named = countries
    .map((code) => ({ code, name: countryIn(code, language) }))
    .sort((one, other) => orderIn(language).compare(one.name, other.name));
  const choice =
    named.length > 0 &&
    html`<label class="hc-where"
      ><span class="s">${say('country')}</span>
      <span class="select"
        ><select class="in" data-help="country">
          ${country === null && html`<option value="" selected>${say('country_choose')}</option>`}${named.map(
            ({ code, name }) => html`<option value="${code}" ${code === country && html` selected`}>${name}</option>`,
          )}
        </select>
        ${drawing(icon('chevron-down'))}</span
      ></label
    >`;
  return html`${choice}
    <p class="s"><a href="${all}" target="_blank" rel="noopener">${say('all_people')}</a></p>`;
}

/** A country's name in the card's language. */
export function countryIn(country: string, language: CardLanguage): string {
  return regionNames(language).of(country) ?? country;
}

/** Made once a language: it costs more than all it is asked. */
const orders = new Map<CardLanguage, Intl.Collator>();

function orderIn(language: CardLanguage): Intl.Collator {
  const made = orders.get(language) ?? new Intl.Collator(language);
  orders.set(language, made);
  return made;
}

function lineHtml(line: LineOnCard, language: CardLanguage, say: Say): Html {
  const facts = [hoursOf(line, say), ...(line.isFree ? [say('free')] : [])].join(' · ');
  return html`<div class="hc-line">
    <p><b>${line.name}</b> <span class="s">${facts}</span></p>
    <p class="hc-ways">${waysHtml(line, say)}</p>
    <p class="xs">${checkOf(line, language, say)}</p>
  </div>`;
}

function waysHtml({ channels }: LineOnCard, say: Say): Html[] {
  return channels.map(
    (channel) =>
      html`<a class="hc-way" href="${linkOf(channel)}" rel="noreferrer" ${isPage(channel) && html` target="_blank"`}
        >${drawing(ICONS[channel.kind])}<span dir="auto">${wayOf(channel, say)}</span></a
      >`,
  );
}

function isPage({ kind }: Channel): boolean {
  return kind === 'chat' || kind === 'web';
}

function hoursOf({ hours }: LineOnCard, say: Say): string {
  if (hours === '24/7') return say('always');
  if (hours === 'unknown') return say('hours_unknown');
  return say('hours_at', { hours: hours.text, zone: hours.zone.split('/').at(-1)?.replaceAll('_', ' ') ?? '' });
}

function wayOf(channel: Channel, say: Say): string {
  switch (channel.kind) {
    case 'call':
      return say('call', { number: channel.shownAs });
    case 'text':
      return channel.word === undefined
        ? say('text', { number: channel.shownAs })
        : say('text_word', { number: channel.shownAs, word: channel.word });
    case 'chat':
      return say('chat');
    case 'web':
      return say('web');
  }
}

function checkOf({ checkedOn, readOn, page }: LineOnCard, language: CardLanguage, say: Say): string {
  return checkedOn === null
    ? say('not_checked', { page, day: dayOf(readOn, language) })
    : say('checked', { day: dayOf(checkedOn, language) });
}

function dayOf(day: string, language: CardLanguage): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  // English here writes days before months.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
}
