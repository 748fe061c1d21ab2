-- Full-text search. A word stands in the index without its marks and, behind a tilde, with them (search-words.ts): "dat~đất" is found
-- where "đất" was typed, and by its beginning "dat~" where marks were left out. Words are folded for case and spelling by text/fold.ts; FTS5
-- itself must fold nothing more: it would leave đ alone and make quý and quỹ one. The index holds no text of its own; search_part says
-- what its rows are.
CREATE VIRTUAL TABLE search USING fts5 (
  words,
  content = '',
  tokenize = "unicode61 remove_diacritics 0 tokenchars '~'"
);

-- Rows `first` to `last` of the index are the tasks (or objectives, duties, sections) of a plan, in their order: the first is that at position 1.
CREATE TABLE search_part (
  first   INTEGER NOT NULL PRIMARY KEY CHECK (first >= 1),
  last    INTEGER NOT NULL CHECK (last >= first),
  kind    TEXT NOT NULL CHECK (kind IN ('task', 'objective', 'assignment', 'section')),
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  UNIQUE (plan_id, kind)
) STRICT, WITHOUT ROWID;
