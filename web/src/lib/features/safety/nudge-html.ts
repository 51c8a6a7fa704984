import { type Html, html } from '#lib/html.ts';
import { icon } from '#lib/ui/icon-name.ts';
import { drawing } from './drawing.ts';
import { type Nudge, type NudgeKind, sentenceAround } from './nudges.ts';
import { type CardLanguage, sayIn, type Say } from './words-of.ts';

/** Field that says: seen, send it as it is. */
export const SEEN_FIELD = 'nudgeSeen';

/**
 * One calm step between "Send" and sending: what was noticed, why it matters, and two ways on. Without a script its
 * buttons are those of the form it stands in.
 */
export function nudgeHtml(asked: {
  text: string;
  nudges: readonly Nudge[];
  language: CardLanguage;
  /** Id of the box the words stand in. */
  boxId: string;
}): Html {
  const { text, nudges, language, boxId } = asked;
  const say = sayIn(language);
  return html`<section class="nudge" lang="${language}" aria-labelledby="nudge-title" tabindex="-1">
    <h2 id="nudge-title">${say('nudge_title')}</h2>
    <ul>
      ${nudges.map((nudge, at) => html`<li>${oneHtml(text, nudge, at, say)}</li>`)}
    </ul>
    <p class="acts">
      <a class="btn sec" href="#${boxId}" data-help="change">${drawing(icon('pencil'))}${say('nudge_change')}</a>
      <button type="submit" class="btn ter" name="${SEEN_FIELD}" value="1" data-help="send">
        ${say('nudge_send')}
      </button>
    </p>
  </section>`;
}

const WHY = {
  own: ['nudge_own', 'nudge_own_more', 'nudge_rewrite_ask_own'],
  other: ['nudge_other', 'nudge_other_more', 'nudge_rewrite_ask_other'],
  method: ['nudge_method', 'nudge_method_more', 'nudge_rewrite_ask_method'],
  numbers: ['nudge_numbers', 'nudge_numbers_more', 'nudge_rewrite_ask_numbers'],
} as const satisfies Record<NudgeKind, readonly [string, string, string]>;

function oneHtml(text: string, nudge: Nudge, at: number, say: Say): Html {
  const [what, why, ask] = WHY[nudge.kind];
  const { before, part, after } = sentenceAround(text, nudge);
  return html`<p><b>${say(what)}</b> ${say(why)}</p>
    <blockquote class="voice" dir="auto">
      <span class="vh">${say('nudge_marked')}</span>${before}<mark>${part}</mark>${after}
    </blockquote>
    <details data-script>
      <summary>${say('nudge_rewrite')}</summary>
      <label for="rewrite-${at}">${say('nudge_rewrite_label')}</label>
      <p class="s soft" id="rewrite-${at}-ask">${say(ask)}</p>
      ${rewriteBox(at, `${before}…${after.replace(/^\.+/, '')}`)}
      <button type="button" class="btn sec" data-help="rewrite" data-at="${at}">${say('nudge_rewrite_use')}</button>
    </details>`;
}

/** In one line: a line break after the tag would be a space before the words. */
function rewriteBox(at: number, words: string): Html {
  const id = `rewrite-${at}`;
  return html`<textarea class="in" id="${id}" rows="2" dir="auto" aria-describedby="${id}-ask">${words}</textarea>`;
}
