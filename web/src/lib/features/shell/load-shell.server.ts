import { getRequestEvent } from '$app/server';
import { isHttpError } from '@sveltejs/kit';
import { ShellDocument, type ShellQuery } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { Refusal } from '#lib/graphql/refusal.ts';
import { DEMO_COOKIE, THEME_COOKIE, themeOf, type Theme } from './theme.ts';

/** What the frame of every page knows. `site` is null when the page must stand without the server: help pages, prerendering, an outage. */
export interface ShellFacts {
  site: ShellQuery['site'] | null;
  viewer: ShellQuery['viewer'];
  /** Calls that wait for this person; none for whoever holds no role. */
  pages: ShellQuery['myPages'];
  /** A talk with the team to offer on every page, also to whoever is shut out (R22). */
  talk: ShellQuery['waitingTalk'];
  theme: Theme;
  isTrial: boolean;
  /** The note about the demo was put away for this visit; a word in the header stays. */
  isDemoFolded: boolean;
  /** The server's clock while this was made, so that both sides tell the same times. */
  loadedAt: string;
}

/** Loads the frame. Help pages never ask the database, so that they answer when it does not. */
export async function loadShell(): Promise<ShellFacts> {
  const { locals, route, cookies } = getRequestEvent();
  const frame = {
    theme: locals.theme,
    isTrial: locals.door?.isTrial ?? false,
    isDemoFolded: cookies.get(DEMO_COOKIE) === 'folded',
    pages: [],
    talk: null,
    loadedAt: new Date().toISOString(),
  };
  if (locals.door === undefined || standsAlone(route.id)) return { ...frame, site: null, viewer: null };
  try {
    const { site, viewer, myPages: pages, waitingTalk: talk } = await gql(ShellDocument);
    // A device that was told nothing takes what its person chose elsewhere.
    if (viewer !== null && cookies.get(THEME_COOKIE) === undefined) locals.theme = themeOf(viewer.theme);
    return { ...frame, theme: locals.theme, site, viewer, pages, talk };
  } catch (problem) {
    // The page itself will say what is wrong; its frame still offers help and the way out.
    if (isHttpError(problem) || problem instanceof Refusal) return { ...frame, site: null, viewer: null };
    throw problem;
  }
}

function standsAlone(routeId: string | null): boolean {
  return routeId !== null && /^\/\(public\)\/(help-now|away)(\/|$)/.test(routeId);
}
