import { m } from '#lib/paraglide/messages.js';
import { icon } from '#lib/ui/icon-name.ts';

/** One private tool, as the navigation and the page of all tools name it. Only tools whose page exists. */
export interface PrivateTool {
  href: string;
  icon: string;
  label: string;
  /** One sentence: what it is good for. */
  more: string;
  /** Stands in the rail; the others are found on the page of all tools. */
  isInRail: boolean;
}

/** Every private tool, in the order it is shown. */
export function privateTools(): PrivateTool[] {
  return [
    {
      href: '/mood',
      icon: icon('chart-spline'),
      label: m.mood_title(),
      more: m.mood_tool_more(),
      isInRail: true,
    },
    {
      href: '/journal',
      icon: icon('notebook-pen'),
      label: m.journal_title(),
      more: m.journal_tool_more(),
      isInRail: true,
    },
    {
      href: '/thoughts',
      icon: icon('blocks'),
      label: m.thoughts_title(),
      more: m.thoughts_tool_more(),
      isInRail: true,
    },
    {
      href: '/goals',
      icon: icon('footprints'),
      label: m.goals_title(),
      more: m.goals_tool_more(),
      isInRail: true,
    },
    {
      href: '/plan',
      icon: icon('anchor'),
      label: m.plan_title(),
      more: m.plan_tool_more(),
      isInRail: true,
    },
    {
      href: '/map',
      icon: icon('network'),
      label: m.map_title(),
      more: m.map_tool_more(),
      isInRail: false,
    },
    {
      href: '/self-care',
      icon: icon('leaf'),
      label: m.selfcare_title(),
      more: m.selfcare_tool_more(),
      isInRail: false,
    },
    {
      href: '/coping',
      icon: icon('shapes'),
      label: m.coping_title(),
      more: m.coping_tool_more(),
      isInRail: false,
    },
    {
      href: '/toolkit',
      icon: icon('wind'),
      label: m.toolkit_title(),
      more: m.toolkit_lead(),
      isInRail: true,
    },
    {
      href: '/self-checks',
      icon: icon('list-checks'),
      label: m.checks_title(),
      more: m.checks_lead(),
      isInRail: false,
    },
    {
      href: '/kept',
      icon: icon('wifi-off'),
      label: m.kept_card(),
      more: m.kept_card_more(),
      isInRail: false,
    },
  ];
}
