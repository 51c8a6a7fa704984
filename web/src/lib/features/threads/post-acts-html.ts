import type { PostInThreadFragment } from '#lib/graphql/documents.generated.ts';
import { type Html, html } from '#lib/html.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PostFrame } from './post-frame.ts';
import { REACTION_LOOKS } from './reaction-looks.ts';
import type { SpriteName } from './sprite.ts';

/** What can be done with a post beside reacting; the rarer reactions first. */
export function postMenu(post: PostInThreadFragment, name: string, frame: PostFrame): Html {
  const { id, viewerCan, author } = post;
  const handle = author.isViewer || author.handle === null ? null : encodeURIComponent(author.handle);
  return html`<details class="menu">
    <summary class="icb">
      ${drawing('more')}<span class="vh"
        >${m.threads_more_about({
          name,
        })}</span
      >
    </summary>
    <div class="menu-list">
      ${rareReactions(post)}${
        viewerCan.edit && link(`${frame.path}/edit/${id}`, 'edit', m.threads_act_edit())
      }${viewerCan.delete && link(`${frame.path}/delete/${id}`, 'delete', m.threads_act_delete())}${
        handle !== null &&
        html`${link(`/people/${handle}`, 'person', m.threads_act_profile({ name }))}${link(
          `/me/blocks/${handle}`,
          'block',
          m.threads_act_block({ name }),
        )}`
      }${viewerCan.report && link(`/report/item/${id}`, 'report', m.threads_act_report())}${link(
        `?at=${id}#post-${id}`,
        'link',
        m.threads_act_link(),
      )}
    </div>
  </details>`;
}

/** The reactions under a post. Two are always at hand; the others stand here once somebody gave them, and in the menu before. */
export function postActs({ id, reactions, viewerCan }: PostInThreadFragment): Html | null {
  const shown = reactions.filter(({ kind, count }) => count > 0 || (viewerCan.react && REACTION_LOOKS[kind].isAtHand));
  if (viewerCan.react)
    return html`<form class="rx" method="post" action="?/react" id="rx-${id}" data-quiet>
      <input type="hidden" name="postId" value="${id}" />${shown.map(
        ({ kind, count, isMine }) =>
          html`<button
            type="submit"
            class="pick"
            id="rx-${id}-${kind}"
            name="kind"
            value="${kind}"
            ${isMine && html` formaction="?/unreact"`}
            aria-pressed="${String(isMine)}"
          >
            ${drawing(kind)}${REACTION_LOOKS[kind].label()}${
              count > 0 && html` <span class="num faint">${count}</span>`
            }
          </button>`,
      )}
    </form>`;
  if (shown.length === 0) return null;
  return html`<ul class="rx" aria-label="${m.threads_reactions()}">
    ${shown.map(
      ({ kind, count }) =>
        html`<li class="pick still">
          ${drawing(kind)}${REACTION_LOOKS[kind].label()} <span class="num faint">${count}</span>
        </li>`,
    )}
  </ul>`;
}

function rareReactions({ id, visibility, reactions, viewerCan }: PostInThreadFragment): Html[] {
  if (!viewerCan.react || visibility !== 'published') return [];
  return reactions
    .filter(({ kind, count }) => count === 0 && !REACTION_LOOKS[kind].isAtHand)
    .map(
      ({ kind }) =>
        html`<button type="submit" form="rx-${id}" name="kind" value="${kind}">
          ${drawing(kind)}${REACTION_LOOKS[kind].give()}
        </button>`,
    );
}

function link(href: string, name: SpriteName, words: string): Html {
  return html`<a href="${href}">${drawing(name)}${words}</a>`;
}

/** Drawn once a page by Sprite.svelte: fifty posts refer to it. */
function drawing(name: SpriteName): Html {
  return html`<svg class="i" aria-hidden="true"><use href="#i-${name}" /></svg>`;
}
