import { roleName } from '#lib/features/accounts/role-names.ts';
import type { PostInThreadFragment } from '#lib/graphql/documents.generated.ts';
import { scopeWords } from '#lib/features/credentials/scope-words.ts';
import { heldHtml } from '#lib/features/safety/held-html.ts';
import { leftOutHtml } from '#lib/features/safety/left-out-html.ts';
import { Html, html } from '#lib/html.ts';
import { m } from '#lib/paraglide/messages.js';
import { icon } from '#lib/ui/icon-name.ts';
import { LANDSCAPES, landscapeOf } from '#lib/ui/landscape.ts';
import { nameOf } from './byline.ts';
import { plainRule } from '#lib/features/moderation/rule-words.ts';
import type { PostFrame } from './post-frame.ts';
import { postActs, postMenu } from './post-acts-html.ts';
import { noteInWords } from './topics.ts';

/** A reply with everything about it. Plain HTML from the server: a page of fifty is drawn in a millisecond. */
export function postHtml(post: PostInThreadFragment, frame: PostFrame): Html {
  const name = nameOf(post.author);
  return html`<article class="rp" id="post-${post.id}" tabindex="-1" aria-label="${m.threads_reply_of({ name })}">
    ${avatar(post.author.handle)}
    <div class="grow">
      <div class="row between top">
        <p class="by">${byline(post, name, frame)}</p>
        ${isThere(post) && postMenu(post, name, frame)}
      </div>
      ${scopeLine(post, frame)}${postBody(post, frame)}
    </div>
  </article>`;
}

/** Notice, words and reactions of a post, below its byline. */
export function postBody(post: PostInThreadFragment, frame: PostFrame): Html {
  const isOwnWait = post.hold != null && frame.held !== null;
  // One's own words come first: what becomes of them stands under them.
  return html`${post.visibility === 'held' && !isOwnWait && heldMark(post)}${words(post, frame)}${
    isOwnWait && ownWait(post.hold, frame)
  }${post.hasLeftOut && isThere(post) && leftOut(post)}${
    post.hasWaited && html`<p class="held">${drawing(icon('hourglass'))}<span>${m.threads_waited()}</span></p>`
  }${wordsBack(post, frame)}${post.visibility === 'published' && postActs(post)}`;
}

/** Words stand there: published, or held and shown to their author and the desk. */
export function isThere({ visibility }: PostInThreadFragment): boolean {
  return visibility === 'published' || visibility === 'held';
}

function byline(post: PostInThreadFragment, name: string, frame: PostFrame): Html {
  const { handle } = post.author;
  const who =
    handle === null
      ? html`<b>${name}</b>`
      : html`<a class="who" href="/people/${encodeURIComponent(handle)}">${name}</a>`;
  return html`${who}${roleMark(post.author, frame)}
    ${post.isThreadAuthor && html`<span class="op-mark">${m.threads_wrote_this()}</span> `}<time
      class="s faint"
      datetime="${post.createdAt}"
      title="${frame.fullTime(post.createdAt)}"
      >${frame.time(post.createdAt)}</time
    >${
      post.editedAt !== null &&
      isThere(post) &&
      html` <span class="s faint" title="${frame.fullTime(post.editedAt)}">· ${m.threads_edited()}</span>`
    }`;
}

/** The part somebody has here. Words under a hidden handle carry none: it would tell who hides. */
export function roleMark({ handle }: PostInThreadFragment['author'], { roles }: PostFrame): Html | null {
  const role = handle === null ? undefined : roles.get(handle);
  return role === undefined ? null : html`<span class="role-mark">${roleName(role)}</span>`;
}

/** On the words of a therapist, outside of what they wrote: what these are not (TH03). Under a hidden handle nobody speaks as one. */
export function scopeLine(post: PostInThreadFragment, { therapists }: PostFrame): Html | null {
  const { handle } = post.author;
  const badge = handle === null || !isThere(post) ? undefined : therapists.get(handle);
  if (badge === undefined) return null;
  return html`<p class="scope xs soft">
    ${drawing(badge === null ? icon('info') : icon('badge-check'))}<span>${scopeWords(badge)}</span>
  </p>`;
}

function avatar(handle: string | null): Html {
  const { tint, landscape } = handle === null ? { tint: 7, landscape: 'doorway' as const } : landscapeOf(handle);
  const letter = handle === null ? '' : (Array.from(handle)[0] ?? '').toUpperCase();
  return html`<svg class="av t${tint} md" viewBox="0 0 40 40" aria-hidden="true">
    <rect width="40" height="40" />
    <path d="${LANDSCAPES[landscape]}" />
    ${letter !== '' && html`<text x="20" y="26">${letter}</text>`}
  </svg>`;
}

function drawing(path: string): Html {
  return html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}" /></svg>`;
}

function ownWait(hold: PostInThreadFragment['hold'], { held, clock }: PostFrame): Html | null {
  if (hold == null || held === null) return null;
  return heldHtml(hold, { ...held, time: clock, action: '?/choose' });
}

function heldMark({ author }: PostInThreadFragment): Html {
  const why = author.isViewer ? m.threads_held() : m.threads_held_for_desk();
  return html`<p class="held">
    ${drawing(icon('hourglass'))}<span><b>${m.threads_held_title()}.</b> ${why}</span>
  </p>`;
}

function words(post: PostInThreadFragment, frame: PostFrame): Html {
  if (post.html === null) return html`<p class="gone">${drawing(icon('feather'))}${goneWords(post)}</p>`;
  const isShown = frame.shown.has(post.id);
  if (post.fold === 'hide' && !isShown) return hiddenMark(post, frame);
  // Made safe by the server: a short list of elements, no attributes but links.
  const voice = html`<div class="voice">${new Html(post.html)}</div>`;
  if (post.viewerReported) return folded(m.threads_reported(), voice, false);
  if (post.fold === 'show') return voice;
  return folded(html`<b>${m.common_content_note()}</b> ${noteInWords(post)}`, voice, isShown);
}

/** Where a person left something out, the rule stands beside it; otherwise the safety check did. */
function leftOut({ leftOutRule, author }: PostInThreadFragment): Html {
  if (leftOutRule === null) return leftOutHtml(author.isViewer);
  const rule = plainRule(leftOutRule);
  return html`<p class="s soft left-out">
    ${author.isViewer ? m.threads_left_out_own({ rule }) : m.threads_left_out({ rule })}
  </p>`;
}

function goneWords({ visibility, author }: PostInThreadFragment): string {
  if (visibility === 'removed') return author.isViewer ? m.threads_removed_own() : m.threads_removed();
  return author.isViewer ? m.threads_author_deleted_own() : m.threads_author_deleted();
}

function hiddenMark(post: PostInThreadFragment, { here, isHardDay }: PostFrame): Html {
  const topics = noteInWords(post);
  const why = isHardDay ? m.threads_hidden_hard_day({ topics }) : m.threads_hidden({ topics });
  const showHref = `${here}${here.includes('?') ? '&' : '?'}show=${post.id}#post-${post.id}`;
  return html`<p class="gone">
    ${drawing(icon('eye-off'))}<span
      >${why} <a href="${showHref}" data-sveltekit-reset="false">${m.threads_hidden_show()}</a></span
    >
  </p>`;
}

function folded(summary: string | Html, inside: Html, isOpen: boolean): Html {
  return html`<details class="fold" ${isOpen && html` open`}>
    <summary>
      ${drawing(icon('eye-off'))}<span class="grow">${summary}</span
      ><span class="fold-act when-shut">${m.common_show()}</span
      ><span class="fold-act when-open">${m.common_fold()}</span>
    </summary>
    <div class="folded">${inside}</div>
  </details>`;
}

function wordsBack({ wordsBack: back }: PostInThreadFragment, frame: PostFrame): Html | null {
  if (back === null) return null;
  const label = m.threads_words_back({ day: frame.day(back.until) });
  return html`<details class="back-words">
    <summary>${label}</summary>
    <textarea class="in" readonly rows="5" aria-label="${label}">${back.body}</textarea>
  </details>`;
}
