/**
 * From version 2 to 3: the search index has one column in place of two, and is laid anew with all else. No table that was read or
 * written changes.
 */
export function migrateTo3(): void {}
