import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../functions/core/identifiers.ts';
import type { StaffRoute } from '../../functions/staff/call.ts';
import { STAFF_ROUTES } from '../../functions/staff/routes.ts';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

const FOREIGN = '0180';

let workspace: Workspace;
/** Somebody of each role, of this organisation and of another one. */
const people: Record<'own' | 'foreign', Map<Role | null, Person>> = { own: new Map(), foreign: new Map() };

beforeAll(async () => {
  workspace = await openWorkspace();
  for (const role of [...ROLES, null]) {
    const areas = ['general-public'];
    people.own.set(role, await workspace.as(role, { areas }));
    people.foreign.set(role, await workspace.as(role, { areas, org: FOREIGN, subject: `foreign-${role}` }));
  }
  people.own.set('operator', await workspace.as('operator', { org: '*' }));
});
afterAll(() => workspace.close());

const head = async () => (await workspace.store.read(ORG))?.state.hash;
const personOf = (where: 'own' | 'foreign', role: Role | null): Person => {
  const person = people[where].get(role);
  if (!person) throw new Error(`nobody is ${role}`);
  return person;
};

/** An address that the route's pattern fits: digits where it asks for them, else a service. */
const filled = (path: string): string =>
  path.replace(/:\w+(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g, (_whole, pattern?: string) => {
    if (pattern === undefined) return 'bygglov';
    const [fitting] = ['1', '0'.repeat(32), '0'.repeat(64), 'bygglov'].filter((each) =>
      new RegExp(`^(?:${pattern})$`).test(each),
    );
    if (fitting === undefined) throw new Error(`nothing here fits ${pattern}`);
    return fitting;
  });

async function ask({ method, path }: StaffRoute, person: Person, kind: Kind): Promise<Response> {
  const address = filled(path);
  if (method === 'GET') return person.get(address);
  return kind === 'form' ? person.post(address, {}) : person.send(address, {});
}

type Kind = 'form' | 'script';

/** Every combination in `npm run prove`; else each role by form, and by script those who would get furthest. */
const THOROUGH = process.env['PROVE'] === '1';
const EVERYBODY: readonly (Role | null)[] = [...ROLES, null];

const kindsFor = ({ method }: StaffRoute, role: Role | null): readonly Kind[] => {
  if (method === 'GET') return ['form'];
  return THOROUGH || role === 'strategist' ? ['form', 'script'] : ['form'];
};

/** What each of some people gets to see at a route: all are asked at once. */
async function answersTo(route: StaffRoute, where: 'own' | 'foreign', roles: readonly (Role | null)[]) {
  const asked = roles.flatMap((role) => kindsFor(route, role).map((kind) => ({ role, kind })));
  return Promise.all(
    asked.map(async ({ role, kind }) => {
      const answer = await ask(route, personOf(where, role), kind);
      return { role, kind, status: answer.status, said: textOf(await answer.text()) };
    }),
  );
}

const ROWS = STAFF_ROUTES.map((route) => [route.method, route.path || '(first page)', route] as const);

test('there are routes to try, writing ones among them', () => {
  expect(STAFF_ROUTES.length).toBeGreaterThan(20);
  expect(STAFF_ROUTES.filter(({ method }) => method === 'POST').length).toBeGreaterThan(8);
});

test('no two routes are the same', () => {
  const names = ROWS.map(([method, path]) => `${method} ${path}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe.each(ROWS)('%s %s', (method, _path, route) => {
  const writes = method === 'POST';

  test('is closed to everybody of another organisation, whatever their role', async () => {
    const before = await head();
    const roles = writes || THOROUGH ? EVERYBODY : (['strategist', 'operator'] as const);
    for (const { status, said, ...who } of await answersTo(route, 'foreign', roles)) {
      expect({ status, ...who }).toEqual({ status: 403, ...who });
      expect(said).toContain('inloggad från en annan organisation');
    }
    expect(await head()).toBe(before);
  });

  test('is closed to those whose role is not enough, and to those who have none', async () => {
    const before = await head();
    const roles = EVERYBODY.filter((role) => role === null || !['operator', ...route.roles].includes(role));
    for (const { status, said, ...who } of await answersTo(route, 'own', roles)) {
      expect({ status, ...who }).toEqual({ status: 403, ...who });
      expect(said).toMatch(/kräver rollen|vilken roll du har/);
    }
    expect(await head()).toBe(before);
  });

  if (writes) {
    test('is for those who may write at least', () => expect(route.roles).not.toContain('reader'));
  } else {
    test('is open to the others, and only shows', async () => {
      const before = await head();
      const lowest = route.roles.at(-1) ?? 'operator';
      const roles = THOROUGH ? [...route.roles, 'operator' as const] : [lowest];
      for (const { status, ...who } of await answersTo(route, 'own', roles)) {
        expect([status < 500 && status !== 403, status, who.role]).toEqual([true, status, who.role]);
      }
      expect(await head()).toBe(before);
      expect(workspace.faults).toEqual([]);
    });
  }
});
