-- Full-text search. `exact` keeps the marks (quý is not quỹ), `folded` has none (dat dai finds đất đai); both are folded for
-- case and spelling by text/fold.ts. FTS5 itself must fold nothing more: it would leave đ alone and make quý and quỹ one.
-- The index holds no text of its own; search_row says what each of its rows is.
CREATE VIRTUAL TABLE search USING fts5 (
  exact,
  folded,
  content = '',
  tokenize = "unicode61 remove_diacritics 0"
);

CREATE TABLE search_row (
  id      INTEGER NOT NULL PRIMARY KEY,
  kind    TEXT NOT NULL CHECK (kind IN ('task', 'objective', 'assignment', 'section')),
  row_id  TEXT NOT NULL,
  plan_id TEXT GENERATED ALWAYS AS (substr(row_id, 1, 16)) VIRTUAL
) STRICT;
