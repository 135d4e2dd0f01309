-- What Prisma does not model: search, derived status, append-only trails, special indexes.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- French order of names (norm D-32).
CREATE COLLATION IF NOT EXISTS fr_ca (provider = icu, locale = 'fr-CA');

-- Stems without a stop list: PostgreSQL's French one lacks "les" and misses accented words once accents are gone.
-- Stop words are left out of queries instead (apps/api/src/platform/french-words.ts).
CREATE TEXT SEARCH DICTIONARY participe_stem (TEMPLATE = snowball, LANGUAGE = french);
CREATE TEXT SEARCH CONFIGURATION participe_fr (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION participe_fr
  ALTER MAPPING FOR asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
  WITH participe_stem;

-- Bodies in the standard form, whose dependencies PostgreSQL knows: a backup then restores in the right order.
-- Accents, ligatures, case, apostrophes and hyphens do not matter in a search (norm D-33).
CREATE FUNCTION search_text(source text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, regexp_replace(source, '[’''‐‑–—-]', ' ', 'g')));

CREATE FUNCTION search_vector(source text, weight "char") RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN setweight(to_tsvector('public.participe_fr'::regconfig, public.search_text(coalesce(source, ''))), weight);

ALTER TABLE initiative ADD COLUMN search tsvector GENERATED ALWAYS AS (
  search_vector(title ->> 'fr', 'A') || search_vector(title ->> 'en', 'A') ||
  search_vector(summary ->> 'fr', 'B') || search_vector(summary ->> 'en', 'B') ||
  search_vector(description ->> 'fr', 'C') || search_vector(description ->> 'en', 'C') ||
  search_vector(how_it_works ->> 'fr', 'D')
) STORED;
CREATE INDEX initiative_search ON initiative USING gin (search);
CREATE INDEX initiative_title_trigrams ON initiative USING gin (search_text(title ->> 'fr') gin_trgm_ops);
CREATE INDEX organization_name_trigrams ON organization USING gin (search_text(name) gin_trgm_ops);

ALTER TABLE contribution ADD COLUMN search tsvector GENERATED ALWAYS AS (
  search_vector(title, 'A') || search_vector(body, 'B')
) STORED;
CREATE INDEX contribution_search ON contribution USING gin (tool_id, search) WHERE subject_id IS NULL;
CREATE INDEX contribution_title_trigrams ON contribution USING gin (tool_id, search_text(title) gin_trgm_ops)
  WHERE subject_id IS NULL AND title IS NOT NULL;
-- Published contributions of a tool, oldest first and by recency.
CREATE INDEX contribution_listed ON contribution (tool_id, id) WHERE status = 'PUBLISHED' AND subject_id IS NULL;
CREATE INDEX contribution_thread ON contribution (subject_id, id) WHERE status = 'PUBLISHED' AND subject_id IS NOT NULL;

-- Counters change often: leave room on the page so that an update stays on it (HOT).
ALTER TABLE contribution_tally SET (fillfactor = 70);
ALTER TABLE contribution_rank SET (fillfactor = 80);

-- One open entry of the moderators' queue for each contribution.
CREATE UNIQUE INDEX review_item_open ON review_item (contribution_id) WHERE decided_at IS NULL;

-- One central body.
CREATE UNIQUE INDEX organization_central ON organization (is_central_body) WHERE is_central_body;

-- A rating is never counted twice nor outside its meaning.
ALTER TABLE rating ADD CONSTRAINT rating_value CHECK (value BETWEEN -1 AND 1000 AND value <> 0);
ALTER TABLE rating_allowance ADD CONSTRAINT rating_allowance_used CHECK (used >= 0);

-- The status of an initiative, from its dates. The same rule as initiative-status.ts; a test compares them.
CREATE FUNCTION initiative_status(i initiative, at timestamptz) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    SELECT CASE
      WHEN i.published_at IS NULL THEN 'DRAFT'
      WHEN i.cancelled_at IS NOT NULL THEN 'CANCELLED'
      WHEN at < i.opens_at THEN 'COMING'
      WHEN at < i.closes_at THEN 'OPEN'
      WHEN i.answered_at IS NOT NULL THEN 'ANSWERED'
      WHEN (at AT TIME ZONE 'America/Toronto')::date > i.reply_due_on THEN 'LATE'
      ELSE 'AWAITING_REPLY'
    END
  $$;

-- Trails are append-only: neither a fault in the application nor a person at the console rewrites them.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'append-only: % on %', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER official_answer_append_only BEFORE UPDATE OF state, text, at, contribution_id ON official_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contribution_event_append_only BEFORE UPDATE OF type, at, contribution_id ON contribution_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
