import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../../functions/core/digest.ts';
import { isGenuine, sealText, wordsOf } from '../../functions/core/texts.ts';

const seed = fc.string({ minLength: 64, maxLength: 64 });

describe('a text outside the log', () => {
  it('can be checked against its reference by whoever has salt and text', () => {
    fc.assert(
      fc.property(seed, fc.string(), (secret, text) => {
        const sealed = sealText(secret, text);
        expect(isGenuine(sealed)).toBe(true);
        expect(isGenuine({ ...sealed, text: `${text}!` })).toBe(false);
      }),
    );
  });

  it('is one text when it stands twice in a commit, and another in the next commit', () => {
    expect(sealText('a', 'Skäl').ref).toBe(sealText('a', 'Skäl').ref);
    expect(sealText('a', 'Skäl').ref).not.toBe(sealText('b', 'Skäl').ref);
    expect(sealText('a', 'Skäl').salt).not.toBe(sealText('a', 'Annat skäl').salt);
  });

  it('is null once it is gone, whatever its reference looks like', () => {
    expect(wordsOf({}, 'a'.repeat(64))).toBeNull();
    expect(wordsOf({}, 'constructor')).toBeNull();
    expect(wordsOf({}, null)).toBeNull();
  });
});

describe('canonical JSON and digests', () => {
  it('follow RFC 8785: keys by UTF-16 order, shortest numbers, no blanks', () => {
    expect(canonicalJson({ b: 1e21, a: [1.0, 'å', null], '\u20ac': 0.1, '\r': true })).toBe(
      '{"\\r":true,"a":[1,"å",null],"b":1e+21,"€":0.1}',
    );
  });

  it('a value without a JSON form is refused', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });

  it('SHA-256 is that of FIPS 180-4', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
