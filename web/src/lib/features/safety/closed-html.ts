import { type Html, html } from '#lib/html.ts';
import { emergencyHtml, firstLineHtml, type WhereOnCard } from './people-html.ts';
import { type CardLanguage, sayIn } from './words-of.ts';

/** Whom to reach while nobody of ours is there: people first, the number for a life in danger after them (R5). */
export function peopleNowHtml(where: WhereOnCard, language: CardLanguage): Html {
  const say = sayIn(language);
  const all = where.country === null ? '/help-now#people' : `/help-now?country=${where.country}#people`;
  return html`<div class="held-people" lang="${language}">
    <p><b>${say('held_people')}</b></p>
    ${firstLineHtml(where, say)}${emergencyHtml(where, say)}
    <p class="s"><a href="${all}" target="_blank" rel="noopener">${say('all_people')}</a></p>
  </div>`;
}
