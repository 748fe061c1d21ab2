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

-- Where a value was read; view evidence gives it whole. `quote` is null where the row that it stands under holds the very words (a
-- task's text, a deadline's): they are stored once. Its key is the key of the row it stands under, or of a plan's field ("…:plan.issued"): that row's
-- evidence_id says the same, so that no key is stored twice. `places` is short for model/place.ts, see place-text.ts.
CREATE TABLE evidence_row (
  id      TEXT NOT NULL PRIMARY KEY CHECK (id GLOB '????????????????:?*'),
  block   TEXT NOT NULL,
  start   INTEGER NOT NULL CHECK (start >= 0),
  end     INTEGER NOT NULL CHECK (end >= start),
  quote   TEXT,
  rule    TEXT NOT NULL,
  places  TEXT NOT NULL CHECK (places = '' OR places GLOB '[plgR][0-9]*'),
  plan_id TEXT GENERATED ALWAYS AS (substr(id, 1, 16)) VIRTUAL,
  subject TEXT GENERATED ALWAYS AS (
    CASE WHEN (id GLOB '*:plan.?*' OR id GLOB '*:carrier.?*') AND id NOT GLOB '*/*' THEN substr(id, 18) END
  ) VIRTUAL,
  page    INTEGER GENERATED ALWAYS AS (CASE WHEN places GLOB 'p*' THEN CAST(substr(places, 2) AS INTEGER) END) VIRTUAL,
  line    INTEGER GENERATED ALWAYS AS (CASE WHEN places GLOB 'l*' THEN CAST(substr(places, 2) AS INTEGER) END) VIRTUAL
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  id          TEXT NOT NULL PRIMARY KEY,
  plan_id     TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL CHECK (position >= 1),
  path        TEXT NOT NULL,
  parent_id   TEXT REFERENCES section (id) ON DELETE CASCADE,
  title       TEXT,
  text        TEXT,
  evidence_id TEXT GENERATED ALWAYS AS (id) VIRTUAL,
  UNIQUE (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_group (
  id          TEXT NOT NULL PRIMARY KEY,
  plan_id     TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL CHECK (position >= 1),
  label       TEXT,
  title       TEXT NOT NULL,
  declared    INTEGER CHECK (declared >= 0),
  evidence_id TEXT GENERATED ALWAYS AS (id) VIRTUAL,
  UNIQUE (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
  id            TEXT NOT NULL PRIMARY KEY,
  plan_id       TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL CHECK (position >= 1),
  code          TEXT NOT NULL,
  label         TEXT,
  group_id      TEXT REFERENCES task_group (id) ON DELETE CASCADE,
  group_label   TEXT,
  section_id    TEXT REFERENCES section (id) ON DELETE CASCADE,
  section_path  TEXT,
  text          TEXT NOT NULL,
  product       TEXT,
  note          TEXT,
  deadline_text TEXT,
  extras        TEXT NOT NULL CHECK (json_type(extras) = 'object'),
  certainty     TEXT NOT NULL CHECK (certainty IN ('stated', 'implied', 'unknown')),
  score         REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
  evidence_id   TEXT GENERATED ALWAYS AS (id) VIRTUAL,
  UNIQUE (plan_id, position),
  CHECK (id = plan_id || ':' || code)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
  id         TEXT NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL,
  folded     TEXT NOT NULL,
  collective INTEGER NOT NULL CHECK (collective IN (0, 1)),
  level      TEXT CHECK (level IN ('central', 'province', 'district', 'commune')),
  kind       TEXT,
  area       TEXT
) STRICT, WITHOUT ROWID;

-- `full_name` only where it says more than what is written.
CREATE TABLE task_unit (
  task_id     TEXT NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  unit_id     TEXT REFERENCES unit (id),
  role        TEXT NOT NULL CHECK (role IN ('lead', 'support', 'monitor')),
  position    INTEGER NOT NULL CHECK (position >= 1),
  written     TEXT NOT NULL,
  full_name   TEXT,
  certainty   TEXT NOT NULL CHECK (certainty IN ('stated', 'implied', 'unknown')),
  name        TEXT GENERATED ALWAYS AS (coalesce(full_name, written)) VIRTUAL,
  id          TEXT GENERATED ALWAYS AS (task_id || '.u' || position) VIRTUAL,
  evidence_id TEXT GENERATED ALWAYS AS (task_id || '.u' || position) VIRTUAL,
  PRIMARY KEY (task_id, position)
) STRICT, WITHOUT ROWID;

-- Duties that a plan lists under a body, apart from its tasks.
CREATE TABLE assignment (
  id           TEXT NOT NULL PRIMARY KEY,
  plan_id      TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL CHECK (position >= 1),
  section_id   TEXT REFERENCES section (id) ON DELETE CASCADE,
  section_path TEXT,
  text         TEXT NOT NULL,
  evidence_id  TEXT GENERATED ALWAYS AS (id) VIRTUAL,
  UNIQUE (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment_unit (
  assignment_id TEXT NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
  unit_id       TEXT NOT NULL REFERENCES unit (id),
  role          TEXT NOT NULL CHECK (role IN ('lead', 'support', 'monitor')),
  position      INTEGER NOT NULL CHECK (position >= 1),
  written       TEXT NOT NULL,
  full_name     TEXT,
  certainty     TEXT NOT NULL CHECK (certainty IN ('stated', 'implied', 'unknown')),
  name          TEXT GENERATED ALWAYS AS (coalesce(full_name, written)) VIRTUAL,
  id            TEXT GENERATED ALWAYS AS (assignment_id || '.u' || position) VIRTUAL,
  evidence_id   TEXT GENERATED ALWAYS AS (assignment_id || '.u' || position) VIRTUAL,
  PRIMARY KEY (assignment_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE deadline (
  id            TEXT NOT NULL PRIMARY KEY,
  plan_id       TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  task_id       TEXT REFERENCES task (id) ON DELETE CASCADE,
  assignment_id TEXT REFERENCES assignment (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL CHECK (position >= 1),
  kind          TEXT NOT NULL CHECK (kind IN ('date', 'recurring', 'continuous', 'event', 'unknown')),
  text          TEXT NOT NULL,
  start         TEXT CHECK (date(start) IS start),
  end           TEXT CHECK (date(end) IS end),
  rrule         TEXT CHECK (rrule GLOB '*FREQ=?*'),
  trigger       TEXT,
  offset        TEXT CHECK (offset GLOB 'P?*' OR offset GLOB '-P?*'),
  workdays      INTEGER NOT NULL CHECK (workdays IN (0, 1)),
  certainty     TEXT NOT NULL CHECK (certainty IN ('stated', 'implied', 'unknown')),
  edtf          TEXT,
  evidence_id   TEXT GENERATED ALWAYS AS (id) VIRTUAL,
  CHECK ((task_id IS NULL) <> (assignment_id IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE objective (
  id           TEXT NOT NULL PRIMARY KEY,
  plan_id      TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL CHECK (position >= 1),
  section_id   TEXT REFERENCES section (id) ON DELETE CASCADE,
  section_path TEXT,
  text         TEXT NOT NULL,
  evidence_id  TEXT GENERATED ALWAYS AS (id) VIRTUAL,
  UNIQUE (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
  id           TEXT NOT NULL PRIMARY KEY,
  plan_id      TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  task_id      TEXT REFERENCES task (id) ON DELETE CASCADE,
  objective_id TEXT REFERENCES objective (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL CHECK (position >= 1),
  text         TEXT NOT NULL,
  comparator   TEXT NOT NULL CHECK (comparator IN ('=', '>=', '>', '<=', '<', 'range', '~', 'top')),
  value        REAL NOT NULL,
  value_to     REAL,
  unit         TEXT NOT NULL,
  change       TEXT CHECK (change IN ('increase', 'decrease')),
  by           TEXT CHECK (date(by) IS by),
  certainty    TEXT NOT NULL CHECK (certainty IN ('stated', 'implied', 'unknown')),
  evidence_id  TEXT GENERATED ALWAYS AS (id) VIRTUAL,
  CHECK ((task_id IS NULL) <> (objective_id IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
  id     TEXT NOT NULL PRIMARY KEY,
  type   TEXT NOT NULL,
  number TEXT NOT NULL,
  date   TEXT CHECK (date(date) IS date)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_citation (
  plan_id     TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL CHECK (position >= 1),
  citation_id TEXT NOT NULL REFERENCES citation (id),
  issuer      TEXT,
  title       TEXT,
  relation    TEXT NOT NULL CHECK (relation IN ('parent', 'carries-out', 'basis', 'cited')),
  relation_certainty   TEXT NOT NULL CHECK (relation_certainty IN ('stated', 'implied', 'unknown')),
  relation_evidence_id TEXT GENERATED ALWAYS AS (plan_id || ':c' || position || '.r') VIRTUAL,
  evidence_id TEXT GENERATED ALWAYS AS (plan_id || ':c' || position) VIRTUAL,
  PRIMARY KEY (plan_id, position)
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
  plan_id     TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  position    INTEGER NOT NULL CHECK (position >= 1),
  code        TEXT NOT NULL,
  severity    TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  details     TEXT NOT NULL CHECK (json_type(details) = 'object'),
  message_vi  TEXT NOT NULL,
  message_en  TEXT NOT NULL,
  evidence_id TEXT GENERATED ALWAYS AS (plan_id || ':n' || position) VIRTUAL,
  PRIMARY KEY (plan_id, position)
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
  unit_id  TEXT NOT NULL REFERENCES unit (id),
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
  unit_id   TEXT NOT NULL REFERENCES unit (id),
  role      TEXT NOT NULL CHECK (role IN ('lead', 'support', 'monitor')),
  year      INTEGER NOT NULL CHECK (year >= 0),
  plan_id   TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  quarter_1 INTEGER NOT NULL CHECK (quarter_1 >= 0),
  quarter_2 INTEGER NOT NULL CHECK (quarter_2 >= 0),
  quarter_3 INTEGER NOT NULL CHECK (quarter_3 >= 0),
  quarter_4 INTEGER NOT NULL CHECK (quarter_4 >= 0),
  undated   INTEGER NOT NULL CHECK (undated >= 0),
  PRIMARY KEY (unit_id, role, year, plan_id),
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

CREATE INDEX task_group_of ON task (group_id);
CREATE INDEX task_section ON task (section_id);
CREATE INDEX task_unit_unit ON task_unit (unit_id, role);
CREATE INDEX assignment_unit_unit ON assignment_unit (unit_id, role);
CREATE UNIQUE INDEX deadline_of_task ON deadline (task_id, position) WHERE task_id IS NOT NULL;
CREATE UNIQUE INDEX deadline_of_assignment ON deadline (assignment_id, position) WHERE assignment_id IS NOT NULL;
CREATE UNIQUE INDEX target_of_task ON target (task_id, position) WHERE task_id IS NOT NULL;
CREATE UNIQUE INDEX target_of_objective ON target (objective_id, position) WHERE objective_id IS NOT NULL;
CREATE INDEX deadline_plan ON deadline (plan_id);
CREATE INDEX target_plan ON target (plan_id);
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
-- Deleting a section or group looks for what stands under it.
CREATE INDEX section_parent ON section (parent_id);
CREATE INDEX assignment_section ON assignment (section_id);
CREATE INDEX objective_section ON objective (section_id);
