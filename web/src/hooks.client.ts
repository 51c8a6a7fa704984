import type { ClientInit } from '@sveltejs/kit';
import { waitForRefresh } from '#lib/patient-refresh.ts';

export const init: ClientInit = () => waitForRefresh();
