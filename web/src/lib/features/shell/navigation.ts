import { DESK_ROLES } from '@between/rules/roles.ts';
import { m } from '#lib/paraglide/messages.js';
import { icon } from '#lib/ui/icon-name.ts';

/** One place of the navigation. `short` is the word under the icon of the tab bar. */
export interface NavigationItem {
  href: string;
  icon: string;
  label: string;
  short: string;
  isForTeam: boolean;
  /** How many are new; shown in words too. */
  count: number;
}

interface Reader {
  roles: readonly string[];
  unreadNotices: number;
}

/** Where this person may go. Only pages that exist: a link that refuses is worse than none. */
export function navigationFor({ roles, unreadNotices }: Reader): NavigationItem[] {
  const held = roles.map((role) => role.toLowerCase());
  const isOnDesk = DESK_ROLES.some((role) => held.includes(role));
  const items = [
    { href: '/groups', icon: icon('messages-square'), label: m.shell_nav_groups(), isForTeam: false },
    { href: '/workshops', icon: icon('presentation'), label: m.workshops_nav(), isForTeam: false },
    { href: '/me/notices', icon: icon('mail'), label: m.shell_nav_notices(), isForTeam: false, count: unreadNotices },
    {
      href: '/me/reports',
      icon: icon('hand'),
      label: m.shell_nav_reports(),
      short: m.shell_nav_reports_short(),
      isForTeam: false,
    },
    isOnDesk && {
      href: '/moderation',
      icon: icon('scale'),
      label: m.shell_nav_moderation(),
      short: m.shell_nav_moderation_short(),
      isForTeam: true,
    },
    held.includes('reviewer') && {
      href: '/moderation/sign-offs',
      icon: icon('signature'),
      label: m.sign_offs_nav(),
      isForTeam: true,
    },
    held.includes('therapist') && {
      href: '/host',
      icon: icon('calendar-days'),
      label: m.workshops_nav_host(),
      isForTeam: true,
    },
    held.includes('operator') && {
      href: '/operator',
      icon: icon('sliders-horizontal'),
      label: m.shell_nav_operator(),
      isForTeam: true,
    },
  ];
  return items.filter((item) => item !== false).map((item) => ({ count: 0, short: item.label, ...item }));
}

/** The item a path belongs to: the longest `href` it starts with. */
export function currentItem(hrefs: readonly string[], path: string): string | undefined {
  return hrefs.filter((href) => path === href || path.startsWith(`${href}/`)).sort((a, b) => b.length - a.length)[0];
}
