import { describe, expect, it } from 'vitest';
import { allBreaches, breachesOf, importsOf } from './boundaries.ts';

describe('boundaries', () => {
  it('hold in the whole tree', () => {
    expect(allBreaches().map(({ file, imports, advice }) => `${file} imports ${imports}: ${advice}`)).toEqual([]);
  });

  it.each([
    ['packages/rules/src/a.ts', "import x from 'kysely';"],
    ['web/src/lib/a.ts', "import { x } from '@between/server/app.ts';"],
    ['web/src/lib/a.svelte', "<script>\n  import { x } from '../../../db/src/connect.ts';\n</script>"],
    ['packages/demo-world/src/a.ts', "import { x } from '@between/db/connect.ts';"],
    ['server/src/platform/a.ts', "import { x } from '../features/groups/join-group.ts';"],
    ['server/src/policy/a.policy.ts', "import { x } from '../features/groups/groups.queries.ts';"],
    ['server/src/features/a/a.model.ts', "import { sql } from 'kysely';"],
    ['server/src/features/a/do.ts', "import { x } from '../groups/groups.queries.ts';"],
    ['server/src/features/a/do.ts', "import { sql } from 'kysely';"],
    ['server/src/features/accounts/do.ts', "import { Lucia } from 'lucia';"],
  ])('refuse %s with %j', (file, text) => {
    expect(breachesOf(file, importsOf(file, text))).not.toEqual([]);
  });

  it('let a feature call a use case of another one', () => {
    expect(
      breachesOf(
        'server/src/features/a/do.ts',
        importsOf('server/src/features/a/do.ts', "import { tell } from '../notices/tell.ts';"),
      ),
    ).toEqual([]);
  });
});
