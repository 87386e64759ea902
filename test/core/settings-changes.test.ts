import { describe, expect, it } from 'vitest';
import { differing, mergeSettings } from '../../functions/core/settings-changes.ts';
import { settingsFor } from './story.ts';

const seen = settingsFor('Ort', { colour: '#005293', contact: 'a@example.org' });

describe('what is saved of a form of settings', () => {
  it('is what differs, and an empty field is the same as one that was never set', () => {
    expect(differing({ name: 'Ort', colour: '#111111', logo: null }, seen)).toEqual({ colour: '#111111' });
  });

  it('leaves alone what somebody else changed meanwhile', () => {
    const now = { ...seen, name: 'Staden' };
    const asked = { name: 'Ort', colour: '#111111' };
    expect(mergeSettings(asked, { seen, told: seen, now })).toEqual({
      changes: { colour: '#111111' },
      collisions: [],
    });
  });

  it('is asked again where both changed the same, until the person has been told', () => {
    const now = { ...seen, name: 'Staden' };
    const asked = { name: 'Byn' };
    expect(mergeSettings(asked, { seen, told: seen, now }).collisions).toEqual(['name']);
    expect(mergeSettings(asked, { seen, told: now, now })).toEqual({ changes: asked, collisions: [] });
  });

  it('is nothing where both changed it to the same', () => {
    const now = { ...seen, name: 'Byn' };
    expect(mergeSettings({ name: 'Byn' }, { seen, told: seen, now })).toEqual({
      changes: {},
      collisions: [],
    });
  });
});
