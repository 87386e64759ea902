/** Rows of a table, the header left out. The largest municipality has some five hundred services. */
export const MOST_ROWS = 20_000;
/** The last row of a sheet that may hold anything: blank rows between others are forgiven. */
export const LAST_ROW = 25_000;
export const MOST_COLUMNS = 200;
/** What a spreadsheet puts into a cell at most; anything longer did not come from one. */
export const LONGEST_CELL = 32_767;
/** Bytes of a workbook unpacked: what 20,000 full rows take, not what a zip bomb makes of 4 MB. */
export const LARGEST_UNPACKED = 64_000_000;
