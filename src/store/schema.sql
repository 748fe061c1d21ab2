-- The database of kehoach. Every table is STRICT and WITHOUT ROWID: keys are made from what a row says (see identity.ts), never
-- from the order in which files came, so that the same documents give the same bytes after VACUUM INTO. Dates are ISO 8601
-- texts; a closed vocabulary has a CHECK; every column has its line in column_doc.

CREATE TABLE document (
  id      TEXT NOT NULL PRIMARY KEY,
  sha256  TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  name    TEXT NOT NULL,
  format  TEXT NOT NULL CHECK (format IN ('text', 'markdown', 'docx', 'pdf', 'doc', 'rtf', 'html', 'xlsx', 'xls')),
  pages   INTEGER CHECK (pages >= 0),
  reader  TEXT NOT NULL,
  version TEXT NOT NULL,
  CHECK (id = substr(sha256, 1, 16))
) STRICT, WITHOUT ROWID;

CREATE TABLE area (
  id           TEXT NOT NULL PRIMARY KEY,
  code         TEXT,
  name         TEXT NOT NULL,
  level        TEXT CHECK (level IN ('central', 'province', 'district', 'commune')),
  parent_id    TEXT REFERENCES area (id),
  valid_from   TEXT CHECK (date(valid_from) IS valid_from),
  valid_until  TEXT CHECK (date(valid_until) IS valid_until),
  successor_id TEXT REFERENCES area (id),
  resolution   TEXT
) STRICT, WITHOUT ROWID;

-- `series` is the same for every file of one plan (see version/series.ts); views show the newest of a series.
CREATE TABLE plan (
  id           TEXT NOT NULL PRIMARY KEY,
  document_id  TEXT NOT NULL UNIQUE REFERENCES document (id) ON DELETE CASCADE,
  series       TEXT NOT NULL,
  newest       INTEGER NOT NULL CHECK (newest IN (0, 1)),
  replaces_id  TEXT UNIQUE REFERENCES plan (id) ON DELETE SET NULL CHECK (replaces_id <> id),
  type         TEXT,
  number       TEXT,
  issuer       TEXT,
  level        TEXT CHECK (level IN ('central', 'province', 'district', 'commune')),
  area_id      TEXT REFERENCES area (id),
  above_id     TEXT REFERENCES area (id) CHECK (above_id <> area_id),
  area_certainty TEXT CHECK (area_certainty IN ('stated', 'implied', 'unknown')),
  place        TEXT,
  issued       TEXT CHECK (date(issued) IS issued),
  title        TEXT,
  subject      TEXT,
  year_from    INTEGER CHECK (year_from BETWEEN 1900 AND 2200),
  year_to      INTEGER CHECK (year_to BETWEEN 1900 AND 2200),
  signer       TEXT,
  signer_title TEXT,
  programme    TEXT,
  programme_certainty TEXT CHECK (programme_certainty IN ('stated', 'implied', 'unknown')),
  score        REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
  CHECK ((programme IS NULL) = (programme_certainty IS NULL)),
  CHECK ((area_id IS NULL) = (area_certainty IS NULL)),
  CHECK (above_id IS NULL OR area_certainty <> 'unknown')
) STRICT, WITHOUT ROWID;

-- The quyết định that promulgates the plan: a letterhead and a signature of its own.
CREATE TABLE carrier (
  plan_id      TEXT NOT NULL PRIMARY KEY REFERENCES plan (id) ON DELETE CASCADE,
  type         TEXT,
  number       TEXT,
  issuer       TEXT,
  level        TEXT CHECK (level IN ('central', 'province', 'district', 'commune')),
  area_id      TEXT REFERENCES area (id),
  place        TEXT,
  issued       TEXT CHECK (date(issued) IS issued),
  title        TEXT,
  year_from    INTEGER CHECK (year_from BETWEEN 1900 AND 2200),
  year_to      INTEGER CHECK (year_to BETWEEN 1900 AND 2200),
  signer       TEXT,
  signer_title TEXT
) STRICT, WITHOUT ROWID;

-- What reads values: the grammar and rule, or the part of the program. Its key is made from its name (see evidence.ts).
CREATE TABLE rule (
  id   INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- Where a value was read stands in the row that holds it: `evidence_block`, from `evidence_start` to before `evidence_end`, by which
-- `evidence_rule`, and `evidence_places` (short for model/place.ts, see place-text.ts). `evidence_quote` is null where the row holds the very
-- words (a task's text, a deadline's): they are stored once. View evidence gives all of it whole, under the row's key. A table of its own is
-- for what has no row of its own: a letterhead's fields ("…:plan.issued") and what tells a citation's relation ("…:c1.r").
CREATE TABLE evidence_row (
  id      TEXT NOT NULL PRIMARY KEY CHECK (id GLOB '????????????????:?*'),
  block   TEXT NOT NULL,
  start   INTEGER NOT NULL CHECK (start >= 0),
  end     INTEGER NOT NULL CHECK (end >= start),
  quote   TEXT NOT NULL,
  rule_id INTEGER NOT NULL REFERENCES rule (id),
  places  TEXT NOT NULL CHECK (places = '' OR places GLOB '[plgR][0-9]*'),
  plan_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 16)) VIRTUAL,
  subject TEXT GENERATED ALWAYS AS (CASE WHEN id GLOB '*:plan.?*' OR id GLOB '*:carrier.?*' THEN substr(id, 18) END) VIRTUAL,
  page INTEGER GENERATED ALWAYS AS (CASE WHEN places GLOB 'p*' THEN CAST(substr(places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN places GLOB 'l*' THEN CAST(substr(places, 2) AS INTEGER) END) VIRTUAL
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  id              TEXT NOT NULL PRIMARY KEY CHECK (id GLOB '????????????????:?*'),
  plan_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 16)) VIRTUAL REFERENCES plan (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL CHECK (position >= 1),
  path            TEXT NOT NULL,
  parent_id       TEXT REFERENCES section (id) ON DELETE CASCADE,
  title           TEXT,
  text            TEXT,
  evidence_block  TEXT,
  evidence_start  INTEGER CHECK (evidence_start >= 0),
  evidence_end    INTEGER CHECK (evidence_end >= evidence_start),
  evidence_quote  TEXT,
  evidence_rule   INTEGER REFERENCES rule (id),
  evidence_places TEXT CHECK (evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'),
  page INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'p*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'l*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  evidence_id TEXT GENERATED ALWAYS AS (id) VIRTUAL,
  UNIQUE (plan_id, position),
  CHECK (CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL
    ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_group (
  id              TEXT NOT NULL PRIMARY KEY CHECK (id GLOB '????????????????:?*'),
  plan_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 16)) VIRTUAL REFERENCES plan (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL CHECK (position >= 1),
  label           TEXT,
  title           TEXT NOT NULL,
  declared        INTEGER CHECK (declared >= 0),
  evidence_block  TEXT,
  evidence_start  INTEGER CHECK (evidence_start >= 0),
  evidence_end    INTEGER CHECK (evidence_end >= evidence_start),
  evidence_quote  TEXT,
  evidence_rule   INTEGER REFERENCES rule (id),
  evidence_places TEXT CHECK (evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'),
  page INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'p*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'l*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  evidence_id TEXT GENERATED ALWAYS AS (id) VIRTUAL,
  UNIQUE (plan_id, position),
  CHECK (CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL
    ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END)
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
  id               TEXT NOT NULL PRIMARY KEY CHECK (id GLOB '????????????????:?*'),
  plan_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 16)) VIRTUAL REFERENCES plan (id) ON DELETE CASCADE,
  position         INTEGER NOT NULL CHECK (position >= 1),
  code TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 18)) VIRTUAL,
  label            TEXT,
  group_position   INTEGER,
  group_id TEXT GENERATED ALWAYS AS (substr(id, 1, 17) || 'g' || group_position) VIRTUAL,
  group_label      TEXT,
  section_position INTEGER,
  section_id TEXT GENERATED ALWAYS AS (substr(id, 1, 17) || 's' || section_position) VIRTUAL,
  section_path     TEXT,
  text             TEXT NOT NULL,
  lead             TEXT,
  product          TEXT,
  note             TEXT,
  deadline_text    TEXT,
  extras           TEXT NOT NULL CHECK (json_type(extras) = 'object'),
  certainty        TEXT NOT NULL CHECK (certainty IN ('stated', 'implied', 'unknown')),
  score            REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
  evidence_block   TEXT,
  evidence_start   INTEGER CHECK (evidence_start >= 0),
  evidence_end     INTEGER CHECK (evidence_end >= evidence_start),
  evidence_quote   TEXT,
  evidence_rule    INTEGER REFERENCES rule (id),
  evidence_places  TEXT CHECK (evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'),
  page INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'p*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'l*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  evidence_id TEXT GENERATED ALWAYS AS (id) VIRTUAL,
  UNIQUE (plan_id, position),
  FOREIGN KEY (plan_id, group_position) REFERENCES task_group (plan_id, position) ON DELETE CASCADE,
  FOREIGN KEY (plan_id, section_position) REFERENCES section (plan_id, position) ON DELETE CASCADE,
  CHECK (CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL
    ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
  id         INTEGER NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL,
  folded     TEXT NOT NULL,
  collective INTEGER NOT NULL CHECK (collective IN (0, 1)),
  level      TEXT CHECK (level IN ('central', 'province', 'district', 'commune')),
  kind       TEXT,
  area       TEXT
) STRICT, WITHOUT ROWID;

-- How plans write a body: its words, and the full name where that says more. `unit_id` is null where no body was recognised.
CREATE TABLE unit_name (
  id        INTEGER NOT NULL PRIMARY KEY,
  unit_id   INTEGER REFERENCES unit (id),
  written   TEXT NOT NULL,
  full_name TEXT CHECK (full_name <> written),
  name TEXT NOT NULL GENERATED ALWAYS AS (coalesce(full_name, written)) VIRTUAL
) STRICT, WITHOUT ROWID;

-- Who does what, with the key of the name that is written there; view task_unit gives names and bodies.
CREATE TABLE task_unit_row (
  task_id         TEXT NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL CHECK (position >= 1),
  role            TEXT NOT NULL CHECK (role IN ('lead', 'support', 'monitor')),
  name_id         INTEGER NOT NULL REFERENCES unit_name (id),
  certainty       TEXT CHECK (certainty IN ('implied', 'unknown')),
  id TEXT NOT NULL GENERATED ALWAYS AS (task_id || '.u' || position) VIRTUAL,
  evidence_block  TEXT,
  evidence_start  INTEGER CHECK (evidence_start >= 0),
  evidence_end    INTEGER CHECK (evidence_end >= evidence_start),
  evidence_quote  TEXT,
  evidence_rule   INTEGER REFERENCES rule (id),
  evidence_places TEXT CHECK (evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'),
  page INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'p*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'l*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  PRIMARY KEY (task_id, position),
  CHECK (CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL
    ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END)
) STRICT, WITHOUT ROWID;

-- Duties that a plan lists under a body, apart from its tasks.
CREATE TABLE assignment (
  id               TEXT NOT NULL PRIMARY KEY CHECK (id GLOB '????????????????:?*'),
  plan_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 16)) VIRTUAL REFERENCES plan (id) ON DELETE CASCADE,
  position         INTEGER NOT NULL CHECK (position >= 1),
  section_position INTEGER,
  section_id TEXT GENERATED ALWAYS AS (substr(id, 1, 17) || 's' || section_position) VIRTUAL,
  section_path     TEXT,
  text             TEXT NOT NULL,
  evidence_block   TEXT,
  evidence_start   INTEGER CHECK (evidence_start >= 0),
  evidence_end     INTEGER CHECK (evidence_end >= evidence_start),
  evidence_quote   TEXT,
  evidence_rule    INTEGER REFERENCES rule (id),
  evidence_places  TEXT CHECK (evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'),
  page INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'p*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'l*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  evidence_id TEXT GENERATED ALWAYS AS (id) VIRTUAL,
  UNIQUE (plan_id, position),
  FOREIGN KEY (plan_id, section_position) REFERENCES section (plan_id, position) ON DELETE CASCADE,
  CHECK (CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL
    ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment_unit_row (
  assignment_id   TEXT NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL CHECK (position >= 1),
  role            TEXT NOT NULL CHECK (role IN ('lead', 'support', 'monitor')),
  name_id         INTEGER NOT NULL REFERENCES unit_name (id),
  certainty       TEXT CHECK (certainty IN ('implied', 'unknown')),
  id TEXT NOT NULL GENERATED ALWAYS AS (assignment_id || '.u' || position) VIRTUAL,
  evidence_block  TEXT,
  evidence_start  INTEGER CHECK (evidence_start >= 0),
  evidence_end    INTEGER CHECK (evidence_end >= evidence_start),
  evidence_quote  TEXT,
  evidence_rule   INTEGER REFERENCES rule (id),
  evidence_places TEXT CHECK (evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'),
  page INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'p*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'l*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  PRIMARY KEY (assignment_id, position),
  CHECK (CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL
    ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END)
) STRICT, WITHOUT ROWID;

-- A deadline belongs to a task or to a duty: view deadline holds both.
CREATE TABLE task_deadline (
  task_id         TEXT NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL CHECK (position >= 1),
  kind            TEXT NOT NULL CHECK (kind IN ('date', 'recurring', 'continuous', 'event', 'unknown')),
  text            TEXT NOT NULL,
  start           TEXT CHECK (date(start) IS start),
  end             TEXT CHECK (date(end) IS end),
  rrule           TEXT CHECK (rrule GLOB '*FREQ=?*'),
  trigger         TEXT,
  offset          TEXT CHECK (offset GLOB 'P?*' OR offset GLOB '-P?*'),
  workdays        INTEGER NOT NULL CHECK (workdays IN (0, 1)),
  certainty       TEXT CHECK (certainty IN ('implied', 'unknown')),
  edtf            TEXT,
  id TEXT NOT NULL GENERATED ALWAYS AS (task_id || '.d' || position) VIRTUAL,
  evidence_block  TEXT,
  evidence_start  INTEGER CHECK (evidence_start >= 0),
  evidence_end    INTEGER CHECK (evidence_end >= evidence_start),
  evidence_quote  TEXT,
  evidence_rule   INTEGER REFERENCES rule (id),
  evidence_places TEXT CHECK (evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'),
  page INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'p*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'l*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  PRIMARY KEY (task_id, position),
  CHECK (CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL
    ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment_deadline (
  assignment_id   TEXT NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL CHECK (position >= 1),
  kind            TEXT NOT NULL CHECK (kind IN ('date', 'recurring', 'continuous', 'event', 'unknown')),
  text            TEXT NOT NULL,
  start           TEXT CHECK (date(start) IS start),
  end             TEXT CHECK (date(end) IS end),
  rrule           TEXT CHECK (rrule GLOB '*FREQ=?*'),
  trigger         TEXT,
  offset          TEXT CHECK (offset GLOB 'P?*' OR offset GLOB '-P?*'),
  workdays        INTEGER NOT NULL CHECK (workdays IN (0, 1)),
  certainty       TEXT CHECK (certainty IN ('implied', 'unknown')),
  edtf            TEXT,
  id TEXT NOT NULL GENERATED ALWAYS AS (assignment_id || '.d' || position) VIRTUAL,
  evidence_block  TEXT,
  evidence_start  INTEGER CHECK (evidence_start >= 0),
  evidence_end    INTEGER CHECK (evidence_end >= evidence_start),
  evidence_quote  TEXT,
  evidence_rule   INTEGER REFERENCES rule (id),
  evidence_places TEXT CHECK (evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'),
  page INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'p*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'l*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  PRIMARY KEY (assignment_id, position),
  CHECK (CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL
    ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END)
) STRICT, WITHOUT ROWID;

CREATE TABLE objective (
  id               TEXT NOT NULL PRIMARY KEY CHECK (id GLOB '????????????????:?*'),
  plan_id TEXT NOT NULL GENERATED ALWAYS AS (substr(id, 1, 16)) VIRTUAL REFERENCES plan (id) ON DELETE CASCADE,
  position         INTEGER NOT NULL CHECK (position >= 1),
  section_position INTEGER,
  section_id TEXT GENERATED ALWAYS AS (substr(id, 1, 17) || 's' || section_position) VIRTUAL,
  section_path     TEXT,
  text             TEXT NOT NULL,
  evidence_block   TEXT,
  evidence_start   INTEGER CHECK (evidence_start >= 0),
  evidence_end     INTEGER CHECK (evidence_end >= evidence_start),
  evidence_quote   TEXT,
  evidence_rule    INTEGER REFERENCES rule (id),
  evidence_places  TEXT CHECK (evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'),
  page INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'p*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'l*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  evidence_id TEXT GENERATED ALWAYS AS (id) VIRTUAL,
  UNIQUE (plan_id, position),
  FOREIGN KEY (plan_id, section_position) REFERENCES section (plan_id, position) ON DELETE CASCADE,
  CHECK (CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL
    ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END)
) STRICT, WITHOUT ROWID;

-- A target is stated in a task or in an objective: view target holds both.
CREATE TABLE task_target (
  task_id         TEXT NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL CHECK (position >= 1),
  text            TEXT NOT NULL,
  comparator      TEXT NOT NULL CHECK (comparator IN ('=', '>=', '>', '<=', '<', 'range', '~', 'top')),
  value           REAL NOT NULL,
  value_to        REAL,
  unit            TEXT NOT NULL,
  change          TEXT CHECK (change IN ('increase', 'decrease')),
  by              TEXT CHECK (date(by) IS by),
  certainty       TEXT CHECK (certainty IN ('implied', 'unknown')),
  id TEXT NOT NULL GENERATED ALWAYS AS (task_id || '.m' || position) VIRTUAL,
  evidence_block  TEXT,
  evidence_start  INTEGER CHECK (evidence_start >= 0),
  evidence_end    INTEGER CHECK (evidence_end >= evidence_start),
  evidence_quote  TEXT,
  evidence_rule   INTEGER REFERENCES rule (id),
  evidence_places TEXT CHECK (evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'),
  page INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'p*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'l*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  PRIMARY KEY (task_id, position),
  CHECK (CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL
    ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END)
) STRICT, WITHOUT ROWID;

CREATE TABLE objective_target (
  objective_id    TEXT NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL CHECK (position >= 1),
  text            TEXT NOT NULL,
  comparator      TEXT NOT NULL CHECK (comparator IN ('=', '>=', '>', '<=', '<', 'range', '~', 'top')),
  value           REAL NOT NULL,
  value_to        REAL,
  unit            TEXT NOT NULL,
  change          TEXT CHECK (change IN ('increase', 'decrease')),
  by              TEXT CHECK (date(by) IS by),
  certainty       TEXT CHECK (certainty IN ('implied', 'unknown')),
  id TEXT NOT NULL GENERATED ALWAYS AS (objective_id || '.m' || position) VIRTUAL,
  evidence_block  TEXT,
  evidence_start  INTEGER CHECK (evidence_start >= 0),
  evidence_end    INTEGER CHECK (evidence_end >= evidence_start),
  evidence_quote  TEXT,
  evidence_rule   INTEGER REFERENCES rule (id),
  evidence_places TEXT CHECK (evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'),
  page INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'p*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'l*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  PRIMARY KEY (objective_id, position),
  CHECK (CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL
    ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END)
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
  id     TEXT NOT NULL PRIMARY KEY,
  type   TEXT NOT NULL,
  number TEXT NOT NULL,
  date   TEXT CHECK (date(date) IS date)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_citation (
  plan_id            TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position           INTEGER NOT NULL CHECK (position >= 1),
  citation_id        TEXT NOT NULL REFERENCES citation (id),
  issuer             TEXT,
  title              TEXT,
  relation           TEXT NOT NULL CHECK (relation IN ('parent', 'carries-out', 'basis', 'cited')),
  relation_certainty TEXT NOT NULL CHECK (relation_certainty IN ('stated', 'implied', 'unknown')),
  relation_evidence_id TEXT GENERATED ALWAYS AS (plan_id || ':c' || position || '.r') VIRTUAL,
  evidence_block     TEXT,
  evidence_start     INTEGER CHECK (evidence_start >= 0),
  evidence_end       INTEGER CHECK (evidence_end >= evidence_start),
  evidence_quote     TEXT,
  evidence_rule      INTEGER REFERENCES rule (id),
  evidence_places    TEXT CHECK (evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'),
  page INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'p*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'l*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  evidence_id TEXT GENERATED ALWAYS AS (plan_id || ':c' || position) VIRTUAL,
  PRIMARY KEY (plan_id, position),
  CHECK (CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL
    ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END)
) STRICT, WITHOUT ROWID;

CREATE TABLE recipient (
  plan_id  TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 1),
  text     TEXT NOT NULL,
  PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

-- Tables of the plan as read, whether or not tasks or targets were made of them.
CREATE TABLE plan_table (
  plan_id  TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 1),
  kind     TEXT NOT NULL CHECK (kind IN ('task', 'target', 'schedule', 'other')),
  title    TEXT,
  columns  TEXT NOT NULL CHECK (json_type(columns) = 'array'),
  cells    TEXT NOT NULL CHECK (json_type(cells) = 'array'),
  PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE notice (
  plan_id         TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL CHECK (position >= 1),
  code            TEXT NOT NULL,
  severity        TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  details         TEXT NOT NULL CHECK (json_type(details) = 'object'),
  message_vi      TEXT NOT NULL,
  message_en      TEXT NOT NULL,
  evidence_block  TEXT,
  evidence_start  INTEGER CHECK (evidence_start >= 0),
  evidence_end    INTEGER CHECK (evidence_end >= evidence_start),
  evidence_quote  TEXT,
  evidence_rule   INTEGER REFERENCES rule (id),
  evidence_places TEXT CHECK (evidence_places = '' OR evidence_places GLOB '[plgR][0-9]*'),
  page INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'p*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  line INTEGER GENERATED ALWAYS AS (CASE WHEN evidence_places GLOB 'l*' THEN CAST(substr(evidence_places, 2) AS INTEGER) END) VIRTUAL,
  evidence_id TEXT GENERATED ALWAYS AS (plan_id || ':n' || position) VIRTUAL,
  PRIMARY KEY (plan_id, position),
  CHECK (CASE WHEN evidence_block IS NULL THEN coalesce(evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) IS NULL
    ELSE evidence_start + evidence_end + evidence_rule + length(evidence_places) IS NOT NULL END)
) STRICT, WITHOUT ROWID;

-- `kind`: plans of two levels, or of two years of one place.
CREATE TABLE comparison (
  id            TEXT NOT NULL PRIMARY KEY,
  upper_plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  lower_plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  kind          TEXT NOT NULL CHECK (kind IN ('levels', 'years')),
  version       TEXT NOT NULL,
  UNIQUE (upper_plan_id, lower_plan_id)
) STRICT, WITHOUT ROWID;

-- A pair of tasks, or a task without a partner; the latter with the best candidate that was rejected, its score, and why.
CREATE TABLE task_pair (
  id                TEXT NOT NULL PRIMARY KEY,
  comparison_id     TEXT NOT NULL REFERENCES comparison (id) ON DELETE CASCADE,
  position          INTEGER NOT NULL CHECK (position >= 1),
  upper_task_id     TEXT REFERENCES task (id) ON DELETE CASCADE,
  lower_task_id     TEXT REFERENCES task (id) ON DELETE CASCADE,
  relation          TEXT NOT NULL CHECK (relation IN ('same', 'partial', 'missing', 'added')),
  score             REAL CHECK (score BETWEEN 0 AND 1),
  grouped           TEXT CHECK (grouped IN ('split', 'merged')),
  outcome           TEXT CHECK (outcome IN ('carried-over', 'postponed', 'dropped', 'kept', 'finished', 'discontinued', 'new')),
  severity          TEXT CHECK (severity IN ('info', 'warning', 'error')),
  candidate_task_id TEXT REFERENCES task (id) ON DELETE SET NULL,
  why               TEXT CHECK (why IN ('nothing-alike', 'too-little-alike', 'taken')),
  signals           TEXT NOT NULL CHECK (json_type(signals) = 'array'),
  because           TEXT NOT NULL CHECK (json_type(because) = 'array'),
  CHECK ((relation = 'missing') = (lower_task_id IS NULL)),
  CHECK ((relation = 'added') = (upper_task_id IS NULL)),
  CHECK (relation NOT IN ('same', 'partial') OR score IS NOT NULL),
  CHECK ((relation IN ('same', 'partial')) = (why IS NULL)),
  UNIQUE (comparison_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_change (
  pair_id  TEXT NOT NULL REFERENCES task_pair (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 1),
  field    TEXT NOT NULL CHECK (field IN ('text', 'lead', 'support', 'deadline', 'target', 'product', 'scope')),
  upper    TEXT,
  lower    TEXT,
  relation TEXT NOT NULL CHECK (relation IN (
    'reworded', 'handed-down', 'none', 'named', 'different', 'earlier', 'later', 'stricter', 'vaguer', 'higher', 'lower', 'missing', 'added',
    'narrower', 'wider'
  )),
  severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  PRIMARY KEY (pair_id, position)
) STRICT, WITHOUT ROWID;

-- What an analyst wrote, apart from what was read: nothing refers to what ingestion replaces, so that it outlives every reading.
-- `made` is a date that the analyst gave; `position` is the order of writing, the later of two on one field stands.
CREATE TABLE correction (
  id        TEXT NOT NULL PRIMARY KEY,
  position  INTEGER NOT NULL UNIQUE CHECK (position >= 1),
  series    TEXT NOT NULL,
  plan_id   TEXT NOT NULL,
  plan_name TEXT NOT NULL,
  task_code TEXT,
  task_text TEXT,
  field     TEXT NOT NULL CHECK (field IN (
    'text', 'label', 'product', 'note', 'lead', 'support', 'monitor', 'deadline', 'target', 'newest'
  )),
  part      INTEGER NOT NULL CHECK (part >= 1),
  value     TEXT,
  previous  TEXT,
  author    TEXT NOT NULL CHECK (trim(author) <> ''),
  reason    TEXT NOT NULL CHECK (trim(reason) <> ''),
  made      TEXT CHECK (date(made) IS made),
  undone    INTEGER NOT NULL CHECK (undone IN (0, 1)),
  CHECK ((task_code IS NULL) = (task_text IS NULL)),
  CHECK ((task_code IS NULL) = (field = 'newest')),
  CHECK (part = 1 OR field = 'target'),
  CHECK (value IS NOT NULL OR field NOT IN ('text', 'target', 'newest'))
) STRICT, WITHOUT ROWID;

-- Where the standing corrections hold: written anew from `correction` whenever plans or corrections change.
CREATE TABLE task_correction (
  task_id       TEXT NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  field         TEXT NOT NULL CHECK (field IN ('text', 'label', 'product', 'note', 'lead', 'support', 'monitor', 'deadline', 'target')),
  part          INTEGER NOT NULL CHECK (part >= 1),
  correction_id TEXT NOT NULL REFERENCES correction (id) ON DELETE CASCADE,
  value         TEXT,
  PRIMARY KEY (task_id, field, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE corrected_unit (
  task_id  TEXT NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  role     TEXT NOT NULL CHECK (role IN ('lead', 'support', 'monitor')),
  position INTEGER NOT NULL CHECK (position >= 1),
  unit_id  INTEGER NOT NULL REFERENCES unit (id),
  name     TEXT NOT NULL,
  PRIMARY KEY (task_id, role, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE corrected_deadline (
  task_id TEXT NOT NULL PRIMARY KEY REFERENCES task (id) ON DELETE CASCADE,
  kind    TEXT NOT NULL CHECK (kind IN ('date', 'recurring', 'continuous')),
  text    TEXT NOT NULL,
  start   TEXT CHECK (date(start) IS start),
  end     TEXT CHECK (date(end) IS end),
  rrule   TEXT CHECK (rrule GLOB 'FREQ=?*'),
  CHECK ((kind = 'recurring') = (rrule IS NOT NULL)),
  CHECK ((kind = 'date') = (start IS NOT NULL OR end IS NOT NULL)),
  CHECK (start <= end)
) STRICT, WITHOUT ROWID;

-- The days of a recurrence within the years of a plan; plans of the same years share them.
CREATE TABLE occurrence (
  rrule     TEXT NOT NULL CHECK (rrule GLOB '*FREQ=?*'),
  year_from INTEGER NOT NULL CHECK (year_from BETWEEN 1900 AND 2200),
  year_to   INTEGER NOT NULL CHECK (year_to BETWEEN year_from AND 2200),
  position  INTEGER NOT NULL CHECK (position >= 1),
  first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day  TEXT NOT NULL CHECK (date(last_day) IS last_day),
  PRIMARY KEY (rrule, year_from, year_to, position),
  CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;

-- How many tasks of a plan each body has in each quarter of a year, from what was read and corrected; year 0 are those without a day.
-- Counted when a plan is written (see unit-year.ts): view unit_load adds the plans up.
CREATE TABLE unit_year (
  unit_id   INTEGER NOT NULL REFERENCES unit (id),
  role      TEXT NOT NULL CHECK (role IN ('lead', 'support', 'monitor')),
  year      INTEGER NOT NULL CHECK (year >= 0),
  plan_id   TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  quarter_1 INTEGER NOT NULL CHECK (quarter_1 >= 0),
  quarter_2 INTEGER NOT NULL CHECK (quarter_2 >= 0),
  quarter_3 INTEGER NOT NULL CHECK (quarter_3 >= 0),
  quarter_4 INTEGER NOT NULL CHECK (quarter_4 >= 0),
  undated   INTEGER NOT NULL CHECK (undated >= 0),
  PRIMARY KEY (plan_id, unit_id, role, year),
  CHECK ((year = 0) = (undated > 0)),
  CHECK ((year = 0) = (quarter_1 + quarter_2 + quarter_3 + quarter_4 = 0))
) STRICT, WITHOUT ROWID;

-- The day that `overdue` counts from: one row at most, written by `kehoach as-of`; empty until then.
CREATE TABLE as_of (
  id  INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  day TEXT NOT NULL CHECK (date(day) IS day)
) STRICT, WITHOUT ROWID;

CREATE TABLE column_doc (
  table_name  TEXT NOT NULL,
  column_name TEXT NOT NULL,
  vi          TEXT NOT NULL,
  en          TEXT NOT NULL,
  PRIMARY KEY (table_name, column_name)
) STRICT, WITHOUT ROWID;

CREATE INDEX unit_name_unit ON unit_name (unit_id);
CREATE INDEX task_unit_name ON task_unit_row (name_id, role);
CREATE INDEX assignment_unit_name ON assignment_unit_row (name_id, role);
CREATE INDEX plan_citation_citation ON plan_citation (citation_id);
CREATE INDEX notice_code ON notice (code);
CREATE INDEX plan_area ON plan (area_id);
CREATE INDEX plan_series ON plan (series);
CREATE INDEX plan_number ON plan (number);
CREATE INDEX carrier_number ON carrier (number);
CREATE INDEX correction_series ON correction (series);
CREATE INDEX task_correction_of ON task_correction (correction_id);
CREATE INDEX corrected_unit_unit ON corrected_unit (unit_id);
CREATE INDEX comparison_lower ON comparison (lower_plan_id);
CREATE INDEX task_pair_upper ON task_pair (upper_task_id);
CREATE INDEX task_pair_lower ON task_pair (lower_task_id);
CREATE INDEX task_pair_candidate ON task_pair (candidate_task_id);
-- Deleting a section looks for the sections under it; tasks and statements in it are found by their plan.
CREATE INDEX section_parent ON section (parent_id);
