/** What a person may choose for the look; `system` follows the device and sets no attribute. */
export const THEMES = ['system', 'light', 'dark', 'night'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = 'theme';
export const DEMO_COOKIE = 'demo';

/** Reads the cookie's word; anything unknown means the device decides. */
export function themeOf(word: string | undefined): Theme {
  return THEMES.find((theme) => theme === word) ?? 'system';
}
