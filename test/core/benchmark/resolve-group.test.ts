import { describe, expect, test } from 'vitest';
import { findGroup, groupOfMunicipality } from '../../../functions/core/benchmark/groups.ts';
import { resolveGroup as find } from '../../../functions/core/benchmark/resolve-group.ts';
import type { OrganisationEntry } from '../../../functions/core/organisation.ts';
import { MUNICIPALITIES } from '../../../functions/core/slug.ts';

const entry = (id: string, more: Partial<OrganisationEntry> = {}): OrganisationEntry => ({
  id,
  slug: `kommun-${id}`,
  name: `Kommun ${id}`,
  language: 'sv',
  kind: 'municipality',
  closedOn: null,
  example: false,
  ...more,
});
const resolveGroup = (...given: Parameters<typeof find>) => {
  const found = find(...given);
  if (!found) throw new Error('no such group');
  return found;
};
const sundsvall = entry('2281');
const invented = ['e-1', 'e-2', 'e-3'].map((id) => entry(id, { example: true }));
const all = [...MUNICIPALITIES.map(({ code }) => entry(code)), ...invented];
const ids = (members: readonly OrganisationEntry[]) => members.map(({ id }) => id);

describe('the group that an address asks for', () => {
  test('is SKR’s for a municipality when it names none', () => {
    const { id, members, missing } = resolveGroup(sundsvall, {}, all);
    expect(id).toBe(groupOfMunicipality('2281', 'skr2023')?.id);
    expect(members.length).toBeGreaterThan(5);
    expect(ids(members)).not.toContain('2281');
    expect(missing).toEqual([]);
    expect(resolveGroup(sundsvall, { group: '' }, all).id).toBe(id);
  });

  test('is none where nothing has that name, or no such organisation is in a group', () => {
    const county = groupOfMunicipality('2281', 'county')?.id;
    expect(find(sundsvall, { group: county }, all)?.id).toBe(county);
    expect(find(sundsvall, { group: 'G0' }, all)).toBeNull();
    expect(find(entry('e-1', { example: true }), { group: county }, all)).toBeNull();
  });

  test('names those of its members that nothing is known of', () => {
    const { group, members, missing } = resolveGroup(
      sundsvall,
      { group: groupOfMunicipality('2281', 'county')?.id },
      [sundsvall, entry('2260')],
    );
    expect(ids(members)).toEqual(['2260']);
    expect([...missing, '2260', '2281'].sort()).toEqual([...(group?.members ?? [])].sort());
    expect(findGroup(group?.id ?? '')).toBe(group);
  });

  test('can be picked by hand, each member once, itself never', () => {
    const asked = { group: 'egen', member: ['2260', '2260', '2281', 'finns-inte'] };
    const { id, members, missing } = resolveGroup(sundsvall, asked, all);
    expect([id, ids(members), missing]).toEqual(['egen', ['2260'], ['finns-inte']]);
  });

  test('never mixes what is invented with what is real', () => {
    const own = entry('e-1', { example: true });
    expect(ids(resolveGroup(own, {}, all).members)).toEqual(['e-2', 'e-3']);
    expect(resolveGroup(own, { group: '' }, all).id).toBe('alla');
    const everybody = resolveGroup(sundsvall, { group: 'alla' }, all);
    expect(everybody.members).toHaveLength(289);
    expect(resolveGroup(sundsvall, { group: 'egen', member: ['e-2'] }, all).members).toEqual([]);
  });

  test('is everybody of the kind for whoever is no municipality', () => {
    const agency = entry('ca-1', { kind: 'agency' });
    const { id, members } = resolveGroup(agency, {}, [agency, entry('ca-2', { kind: 'agency' }), ...all]);
    expect([id, ids(members)]).toEqual(['alla', ['ca-2']]);
  });
});
