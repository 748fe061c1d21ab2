-- Full-text search. `exact` keeps the marks (quý is not quỹ), `folded` has none (dat dai finds đất đai); both are folded for
-- case and spelling by text/fold.ts. FTS5 itself must fold nothing more: it would leave đ alone and make quý and quỹ one.
CREATE VIRTUAL TABLE search USING fts5 (
  plan_id UNINDEXED,
  kind UNINDEXED,
  row_id UNINDEXED,
  exact,
  folded,
  tokenize = "unicode61 remove_diacritics 0"
);
