/** What XML 1.0 cannot hold, however it is written (section 2.2, production Char). */
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without the signs that XML does not have. */
export const speakable = (text: string): string => text.replace(UNSPEAKABLE, '');
