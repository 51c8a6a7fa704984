import type { Lane } from '@between/rules/moderation.ts';
import { m } from '#lib/paraglide/messages.js';

export const LANE_NAMES = {
  crisis: m.common_lane_crisis,
  high: m.common_lane_high,
  normal: m.common_lane_normal,
} as const satisfies Record<Lane, () => string>;
