import type { Door } from '@between/rules/door.ts';
import type { ShellFacts } from '#lib/features/shell/load-shell.server.ts';
import type { Theme } from '#lib/features/shell/theme.ts';

declare global {
  // Kit reads its types from this namespace; it is the one place that needs one.
  namespace App {
    interface Error {
      /** What to quote to the operator; present for every error this server made. */
      requestId?: string;
      /** Seconds to wait before trying again, for 429 and 503. */
      retryAfterSeconds?: number;
    }
    interface PageData {
      /** The frame, from the root layout. */
      shell?: ShellFacts;
      /** This page owns the foot of a phone's screen (a composer, a case): no tab bar, no footer. */
      ownsFoot?: boolean;
      /** This page uses the whole width and height (the desk). */
      isFullBleed?: boolean;
      /** A page with panes of its own brings its own way back. */
      hidesRail?: boolean;
    }
    interface Locals {
      /** Absent only while pages are prerendered, when there is no request. */
      door: Door | undefined;
      theme: Theme;
    }
  }
}
