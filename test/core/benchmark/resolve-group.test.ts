import { describe, expect, test } from 'vitest';
import { findGroup, groupOfMunicipality } from '../../../functions/core/benchmark/groups.ts';
import { resolveGroup } from '../../../functions/core/benchmark/resolve-group.ts';
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
const sundsvall = entry('2281');
const invented = ['e-1', 'e-2', 'e-3'].map((id) => entry(id, { example: true }));
const all = [...MUNICIPALITIES.map(({ code }) => entry(code)), ...invented];
const ids = (members: readonly OrganisationEntry[]) => members.map(({ id }) => id);

describe('the group that an address asks for', () => {
  test('is SKR’s for a municipality when it names none, or one that is not there', () => {
    const { id, members, missing } = resolveGroup(sundsvall, {}, all);
    expect(id).toBe(groupOfMunicipality('2281', 'skr2023')?.id);
    expect(members.length).toBeGreaterThan(5);
    expect(ids(members)).not.toContain('2281');
    expect(missing).toEqual([]);
    expect(resolveGroup(sundsvall, { group: 'G0' }, all).id).toBe(id);
    expect(resolveGroup(sundsvall, { group: '' }, all).id).toBe(id);
  });

  test('can be a kind: then it is the municipality’s own group of that kind', () => {
    const { group } = resolveGroup(sundsvall, { group: 'county' }, all);
    expect(group).toBe(groupOfMunicipality('2281', 'county'));
    expect(resolveGroup(sundsvall, { group: 'similar' }, all).group?.kind).toBe('similar');
  });

  test('names those of its members that nothing is known of', () => {
    const { group, members, missing } = resolveGroup(sundsvall, { group: 'county' }, [
      sundsvall,
      entry('2260'),
    ]);
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
    expect(resolveGroup(own, { group: 'county' }, all).id).toBe('alla');
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
