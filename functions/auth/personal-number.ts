/** Claims and scopes that hold, or ask for, a Swedish personal identity or coordination number. */
const NAMES =
  /personal_?-?identity_?-?number|coordination_?-?number|natural_?-?person_?-?number|personnummer|personal_?-?number|1\.2\.752\.29\.4\.13/i;

/**
 * Twelve digits that begin with a century, or ten with their sign, which no organisation's number has after a month
 * and a day; the part before an `@` counts too.
 */
const NUMBER =
  /^(?:(?:19|20)\d{2}|\d{2}(?=\d{4}[-+]))(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+]?\d{4}(?:@|$)/;

/** Whether a claim or scope, by its name, is about a personal identity number. */
export const namesPersonalNumber = (name: string): boolean => NAMES.test(name);

/** Whether a value is a personal identity number, or begins with one as a login may. */
export const isPersonalNumber = (value: string): boolean => NUMBER.test(value.trim());
