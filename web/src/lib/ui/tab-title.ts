import { m } from '#lib/paraglide/messages.js';

/** The neutral words a browser tab may show: someone may look over a shoulder. The `h1` says what the page is. */
export const TAB_TITLES = {
  welcome: m.common_tab_welcome,
  page: m.common_tab_page,
  reading: m.common_tab_reading,
  writing: m.common_tab_writing,
  list: m.common_tab_list,
  notes: m.common_tab_notes,
  letters: m.common_tab_letters,
  room: m.common_tab_room,
  account: m.common_tab_account,
  settings: m.common_tab_settings,
  form: m.common_tab_form,
  desk: m.common_tab_desk,
  overview: m.common_tab_overview,
} as const;
export type TabTitle = keyof typeof TAB_TITLES;
