/** 64 hexadecimal digits from a secure source, new ones at each call. */
export const random = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
