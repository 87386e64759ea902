import { describe, expect, it } from 'vitest';
import { defaultSlug, MUNICIPALITIES, RESERVED_SLUGS, slugOf } from '../../functions/core/slug.ts';

describe('addresses of organisations', () => {
  it.each([
    ['2281', 'sundsvall'],
    ['0643', 'habo-jonkoping'],
    ['0305', 'habo-uppsala'],
    ['1480', 'goteborg'],
    ['0114', 'upplands-vasby'],
    ['2583', 'haparanda'],
    ['ca-65', 'ca-65'],
  ])('%s is found under %s', (id, slug) => {
    expect(defaultSlug(id)).toBe(slug);
  });

  it('all 290 municipalities have one each, none of them a word that the site uses', () => {
    const slugs = MUNICIPALITIES.map(({ code }) => defaultSlug(code));
    expect(new Set(slugs).size).toBe(290);
    expect(slugs.filter((slug) => RESERVED_SLUGS.includes(slug))).toEqual([]);
    expect(slugs.filter((slug) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
  });

  it('keep no marks, blanks or signs', () => {
    expect(slugOf('  Malung-Sälen & Øst (ny) ')).toBe('malung-salen-ost-ny');
  });
});
