/** Rows of a list that the page shows at first, and again with each wish for more. */
export const ROWS_AT_ONCE = 200;
