-- Articles, their codings, and an index of what the codings hold. Days are days since 1970-01-01, moments are
-- milliseconds since then. What stands between ${ and } is filled in for the database at hand.

CREATE TABLE article (
  id ${key},
  ref TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  name TEXT NOT NULL,
  url TEXT,
  publisher TEXT,
  published INTEGER,
  language TEXT,
  headline TEXT,
  words TEXT NOT NULL,
  kept ${long} NOT NULL,
  origin TEXT,
  day INTEGER NOT NULL,
  until INTEGER NOT NULL DEFAULT 2147483647,
  copy_of ${long} REFERENCES article (id),
  story TEXT,
  outcome TEXT NOT NULL CHECK (outcome IN ('coded', 'skipped')),
  reason TEXT,
  claims INTEGER NOT NULL DEFAULT 0,
  UNIQUE (ref, version)
) ${strict};
CREATE INDEX article_words ON article (words);
CREATE INDEX article_day ON article (until, day, id);
CREATE INDEX article_story ON article (story);
CREATE INDEX article_publisher ON article (publisher, day, id);
CREATE INDEX article_copy ON article (copy_of);

-- The URLs and names that an article was known by.
CREATE TABLE article_key (
  name TEXT PRIMARY KEY,
  ref TEXT NOT NULL
) ${strict};

-- Every coding that was ever made. The one whose `superseded` is null counts.
CREATE TABLE coding (
  id ${key},
  article ${long} NOT NULL REFERENCES article (id),
  coder TEXT NOT NULL,
  knowledge TEXT NOT NULL,
  made ${long} NOT NULL,
  superseded ${long},
  checksum TEXT NOT NULL,
  size INTEGER NOT NULL,
  json ${bytes} NOT NULL
) ${strict};
CREATE INDEX coding_article ON coding (article, superseded);
CREATE UNIQUE INDEX coding_current ON coding (article) WHERE superseded IS NULL;
CREATE INDEX coding_coder ON coding (coder, knowledge) WHERE superseded IS NULL;

-- What follows is an index of the codings that count, as corrected. It can be made anew from them.

CREATE TABLE entry (
  id ${key},
  article ${long} NOT NULL REFERENCES article (id),
  kind INTEGER NOT NULL,
  local TEXT NOT NULL,
  claim TEXT,
  type TEXT,
  status TEXT,
  starts INTEGER,
  role TEXT,
  time_from INTEGER,
  time_to INTEGER,
  low ${real},
  high ${real},
  publisher TEXT,
  dated INTEGER NOT NULL CHECK (dated IN (0, 1)),
  day INTEGER NOT NULL,
  until INTEGER NOT NULL,
  copy INTEGER NOT NULL CHECK (copy IN (0, 1)),
  json_from INTEGER NOT NULL,
  json_to INTEGER NOT NULL,
  review TEXT,
  json TEXT
) ${strict};
CREATE INDEX entry_article ON entry (article);
CREATE INDEX entry_day ON entry (kind, day, id);
CREATE INDEX entry_type ON entry (kind, type, day, id);
CREATE INDEX entry_status ON entry (kind, status, day, id);
CREATE INDEX entry_time ON entry (kind, role, time_from);

CREATE TABLE actor (
  id ${key},
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  sector TEXT NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  UNIQUE (name, country, sector, kind)
) ${strict};

CREATE TABLE place (
  id ${key},
  name TEXT NOT NULL,
  geonames ${long} NOT NULL,
  country TEXT NOT NULL,
  admin1 TEXT NOT NULL,
  latitude ${real},
  longitude ${real},
  spot TEXT NOT NULL,
  UNIQUE (name, geonames, country, spot)
) ${strict};
CREATE INDEX place_latitude ON place (latitude);

-- part: 1 who did it, 2 to whom, 4 who says so.
CREATE TABLE entry_actor (
  actor ${long} NOT NULL,
  day INTEGER NOT NULL,
  entry ${long} NOT NULL,
  part INTEGER NOT NULL,
  PRIMARY KEY (actor, day, entry)
) ${clustered};
CREATE INDEX entry_actor_entry ON entry_actor (entry, part, actor);

CREATE TABLE entry_place (
  place ${long} NOT NULL,
  day INTEGER NOT NULL,
  entry ${long} NOT NULL,
  PRIMARY KEY (place, day, entry)
) ${clustered};
CREATE INDEX entry_place_entry ON entry_place (entry, place);

-- part: 1 of who did it, 2 of the other, 8 of the place.
CREATE TABLE entry_country (
  country TEXT NOT NULL,
  day INTEGER NOT NULL,
  entry ${long} NOT NULL,
  part INTEGER NOT NULL,
  PRIMARY KEY (country, day, entry)
) ${clustered};
CREATE INDEX entry_country_entry ON entry_country (entry, part, country);

-- Every time that the index of an article changed. Who keeps something made of the index reads on from the last number
-- that it has seen.
CREATE TABLE change (
  id ${key},
  article ${long} NOT NULL
) ${strict};

-- What analysts said of codings. Nothing is ever taken out: what is taken back says so. The words of an entry, and where
-- they are, find it again in later codings.
CREATE TABLE correction (
  id ${key},
  ref TEXT NOT NULL,
  version INTEGER NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('confirm', 'correct', 'reject', 'merge', 'split', 'add')),
  kind INTEGER NOT NULL,
  local TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  type TEXT,
  words TEXT NOT NULL,
  field TEXT,
  before_json TEXT,
  after_json TEXT,
  others TEXT NOT NULL,
  note TEXT,
  analyst TEXT NOT NULL,
  made ${long} NOT NULL,
  undone ${long},
  undone_by TEXT
) ${strict};
CREATE INDEX correction_ref ON correction (ref, id);
CREATE INDEX correction_analyst ON correction (analyst, id);

-- What the programs around the store note down: positions of an ingest, the health of feeds.
CREATE TABLE note (
  scope TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (scope, name)
) ${clustered};

-- Documents that the reader or the coder failed on.
CREATE TABLE quarantine (
  name TEXT PRIMARY KEY,
  since ${long} NOT NULL,
  coder TEXT NOT NULL,
  knowledge TEXT NOT NULL,
  stack TEXT NOT NULL,
  size INTEGER NOT NULL,
  document ${bytes}
) ${strict};
