/** What the addresses begin with that clients of Kolada's API read from. */
export const KOLADA_BASE = '/kolada/v3';
