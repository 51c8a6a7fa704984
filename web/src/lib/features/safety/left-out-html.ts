import { type Html, html } from '#lib/html.ts';
import { sayIn } from './words-of.ts';

const WHY = '/help/member/help-while-you-write';

/** Says under words that others read less of them, and where to read why. */
export function leftOutHtml(isOwn: boolean): Html {
  const say = sayIn('en');
  return html`<p class="s soft left-out">
    ${say(isOwn ? 'left_out_own' : 'left_out_others')} <a href="${WHY}">${say('left_out_why')}</a>
  </p>`;
}
