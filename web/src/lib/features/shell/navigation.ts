import { DESK_ROLES } from '@between/rules/roles.ts';
import { m } from '#lib/paraglide/messages.js';
import { privateTools } from '#lib/features/private/tools.ts';
import { icon } from '#lib/ui/icon-name.ts';

/** One place of the navigation. `short` is the word under the icon of the tab bar. */
export interface NavigationItem {
  href: string;
  icon: string;
  label: string;
  short: string;
  /** `private`: under "Only you can open these"; `team`: under the team's heading. */
  part: 'own' | 'private' | 'team';
  /** Stands in the bar at the foot of a phone, too. */
  isOnBar: boolean;
  /** Stands in the rail of a wide screen, too. */
  isInRail: boolean;
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
    { href: '/today', icon: icon('sun'), label: m.today_nav() },
    { href: '/groups', icon: icon('messages-square'), label: m.shell_nav_groups() },
    { href: '/workshops', icon: icon('presentation'), label: m.workshops_nav() },
    { href: '/me/notices', icon: icon('mail'), label: m.shell_nav_notices(), isOnBar: false, count: unreadNotices },
    {
      href: '/me/reports',
      icon: icon('hand'),
      label: m.shell_nav_reports(),
      short: m.shell_nav_reports_short(),
      isOnBar: false,
    },
    {
      href: '/tools',
      icon: icon('shapes'),
      label: m.private_tools(),
      part: 'private' as const,
    },
    ...privateTools().map((tool) => ({ ...tool, part: 'private' as const, isOnBar: false })),
    isOnDesk && {
      href: '/moderation',
      icon: icon('scale'),
      label: m.shell_nav_moderation(),
      short: m.shell_nav_moderation_short(),
      part: 'team' as const,
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
      part: 'team' as const,
    },
    held.includes('operator') && {
      href: '/operator',
      icon: icon('sliders-horizontal'),
      label: m.shell_nav_operator(),
      part: 'team' as const,
    },
  ];
  const plain = { count: 0, part: 'own' as const, isOnBar: true, isInRail: true };
  return items.filter((item) => item !== false).map((item) => ({ ...plain, short: item.label, ...item }));
}

/** The item a path belongs to: the longest `href` it starts with. */
export function currentItem(hrefs: readonly string[], path: string): string | undefined {
  return hrefs.filter((href) => path === href || path.startsWith(`${href}/`)).sort((a, b) => b.length - a.length)[0];
}

/** The item of the bar that leads to where `current` is: what is not on it lies under "My tools" or under "Me". */
export function currentOnBar(items: readonly NavigationItem[], current: string | undefined): string | undefined {
  const item = items.find(({ href }) => href === current);
  if (item === undefined || item.isOnBar) return current;
  return item.part === 'private' ? '/tools' : '/me';
}
