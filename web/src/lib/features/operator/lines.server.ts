import { emergencyNumbersFor, helplinesFor } from '@between/helplines/directory.ts';
import type { Channel, EmergencyNumbers } from '@between/helplines/helpline.ts';
import { linkOf } from '@between/helplines/links.ts';
import { HELPLINE_CHECK_DAYS } from '@between/rules/site.ts';
import { HelplineOverlayDocument, type HelplineOverlayQuery } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

export type LocalService = HelplineOverlayQuery['helplineOverlay']['services'][number];

/** One line as the operator works through it. */
export interface LineToCheck {
  id: string;
  name: string;
  /** How to reach it; a phone's own link where it can be pressed. */
  ways: { label: string; href: string }[];
  sourceUrl: string;
  /** YYYY-MM-DD; null until somebody of this place rang. */
  checkedOn: string | null;
  /** The check is older than it should be. */
  isStale: boolean;
  isEmergency: boolean;
}

const DAY_MS = 86_400_000;

/** What stands on the help pages of a country, with this place's own checks and services. */
export async function linesToCheck(country: string): Promise<{ lines: LineToCheck[]; services: LocalService[] }> {
  const { helplineOverlay } = await gql(HelplineOverlayDocument, { country });
  const checks = new Map(helplineOverlay.checks.map(({ helplineId, checkedOn }) => [helplineId, checkedOn]));
  const oldest = new Date(Date.now() - HELPLINE_CHECK_DAYS * DAY_MS).toISOString().slice(0, 10);
  const state = (id: string): Pick<LineToCheck, 'id' | 'checkedOn' | 'isStale'> => {
    const checkedOn = checks.get(id) ?? null;
    return { id, checkedOn, isStale: checkedOn !== null && checkedOn < oldest };
  };

  const lines = helplinesFor(country).map(({ id, name, channels, source }): LineToCheck => ({
    ...state(id),
    name,
    ways: channels.map((channel) => ({ label: shown(channel), href: linkOf(channel) })),
    sourceUrl: source.url,
    isEmergency: false,
  }));
  const emergency = emergencyNumbersFor(country);
  return {
    lines: emergency === null ? lines : [...lines, { ...emergencyLine(emergency), ...state(`emergency-${country}`) }],
    services: helplineOverlay.services,
  };
}

function emergencyLine({
  any,
  ambulance,
  police,
  source,
}: EmergencyNumbers): Omit<LineToCheck, 'id' | 'checkedOn' | 'isStale'> {
  const numbers = [...new Set([any, ambulance, police].filter((number) => number !== undefined))];
  return {
    name: numbers.join(', '),
    // No link: nobody should ring an emergency number to see whether it works.
    ways: [],
    sourceUrl: source.url,
    isEmergency: true,
  };
}

function shown(channel: Channel): string {
  return channel.kind === 'call' || channel.kind === 'text' ? channel.shownAs : new URL(channel.value).hostname;
}
