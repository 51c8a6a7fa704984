import { writeFileSync } from 'node:fs';
import { handbookPage } from './handbook-page.ts';

writeFileSync(new URL('../../handbook/helplines.md', import.meta.url), handbookPage());
