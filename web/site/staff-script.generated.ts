/** Written by `npm run build:client` from web/staff-client; a test fails where it is not fresh. */
export const staffScript = '';
