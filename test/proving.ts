/** `npm run prove`: everything there is; `npm test` samples what is many and walks what is different. */
export const PROVING = process.env['PROVE'] === '1';
