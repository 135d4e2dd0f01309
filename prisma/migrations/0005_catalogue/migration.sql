-- CreateEnum
CREATE TYPE "external_jurisdiction" AS ENUM ('NATIONAL_ASSEMBLY', 'QUEBEC_BODY', 'CANADA', 'MUNICIPALITY');

-- CreateEnum
CREATE TYPE "external_kind" AS ENUM ('PETITION', 'CALL_FOR_BRIEFS', 'INQUIRY', 'MUNICIPAL_CONSULTATION');

-- CreateEnum
CREATE TYPE "external_status" AS ENUM ('ACTIVE', 'AWAITING_REPLY', 'ANSWERED', 'CANCELLED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "inbound_state" AS ENUM ('PENDING', 'ACCEPTED', 'REFUSED', 'REPLACED');

-- CreateTable
CREATE TABLE "catalogue_entry" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "organization_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "reply_due_on" DATE,
    "stated" TEXT,
    "featured" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "facets" TEXT[],
    "regions" TEXT[],
    "municipality" TEXT,
    "names" TEXT NOT NULL,

    CONSTRAINT "catalogue_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "external_listing" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "jurisdiction" "external_jurisdiction" NOT NULL,
    "kind" "external_kind" NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "holder" TEXT NOT NULL,
    "official_url" TEXT NOT NULL,
    "sponsor" TEXT NOT NULL DEFAULT '',
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "status" "external_status" NOT NULL,
    "count" INTEGER,
    "counted_at" TIMESTAMPTZ(3),
    "thresholds" JSONB NOT NULL DEFAULT '[]',
    "reply" JSONB NOT NULL,
    "replied_on" DATE,
    "themes" TEXT[],
    "regions" TEXT[],
    "municipality_code" TEXT,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "removed_at" TIMESTAMPTZ(3),
    "removed_reason" TEXT NOT NULL DEFAULT '',
    "source_id" UUID,
    "external_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "external_listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_source" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "jurisdiction" "external_jurisdiction" NOT NULL,
    "host" TEXT NOT NULL,
    "feed_url" TEXT NOT NULL DEFAULT '',
    "token_hash" BYTEA NOT NULL,
    "trusted" BOOLEAN NOT NULL DEFAULT false,
    "ended_at" TIMESTAMPTZ(3),
    "last_received_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feed_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbound_item" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "state" "inbound_state" NOT NULL DEFAULT 'PENDING',
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "listing_id" UUID,

    CONSTRAINT "inbound_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "catalogue_entry_facets_idx" ON "catalogue_entry" USING GIN ("facets");

-- CreateIndex
CREATE INDEX "catalogue_entry_closes_at_id_idx" ON "catalogue_entry"("closes_at", "id");

-- CreateIndex
CREATE INDEX "municipality_region_code_idx" ON "municipality"("region_code");

-- CreateIndex
CREATE UNIQUE INDEX "external_listing_slug_key" ON "external_listing"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "external_listing_source_id_external_id_key" ON "external_listing"("source_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "feed_source_token_hash_key" ON "feed_source"("token_hash");

-- CreateIndex
CREATE INDEX "inbound_item_state_id_idx" ON "inbound_item"("state", "id");

-- CreateIndex
CREATE INDEX "inbound_item_source_id_external_id_idx" ON "inbound_item"("source_id", "external_id");

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "external_listing" ADD CONSTRAINT "external_listing_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "feed_source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound_item" ADD CONSTRAINT "inbound_item_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "feed_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound_item" ADD CONSTRAINT "inbound_item_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "external_listing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma does not model: search, distances, the entries of the catalogue kept by triggers.

-- Keys, compared byte by byte: counting them by a language's order takes three times longer.
ALTER TABLE catalogue_entry ALTER COLUMN facets TYPE text[] COLLATE "C";
-- The few that the home page shows.
CREATE INDEX catalogue_entry_featured ON catalogue_entry (id) WHERE featured;
CREATE INDEX catalogue_entry_answered ON catalogue_entry (answered_at, id) WHERE answered_at IS NOT NULL;
ALTER TABLE catalogue_entry ADD COLUMN search tsvector NOT NULL DEFAULT ''::tsvector;
CREATE INDEX catalogue_entry_search ON catalogue_entry USING gin (search);
CREATE INDEX catalogue_entry_names ON catalogue_entry USING gin (names gin_trgm_ops);

-- The same rule as initiative-status.ts, on plain dates: initiative_status and the entries share it.
CREATE FUNCTION dates_status(published_at timestamptz, cancelled_at timestamptz, opens_at timestamptz, closes_at timestamptz,
  answered_at timestamptz, reply_due_on date, at timestamptz) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    SELECT CASE
      WHEN published_at IS NULL THEN 'DRAFT'
      WHEN cancelled_at IS NOT NULL THEN 'CANCELLED'
      WHEN at < opens_at THEN 'COMING'
      WHEN at < closes_at THEN 'OPEN'
      WHEN answered_at IS NOT NULL THEN 'ANSWERED'
      WHEN (at AT TIME ZONE 'America/Toronto')::date > reply_due_on THEN 'LATE'
      ELSE 'AWAITING_REPLY'
    END
  $$;
CREATE OR REPLACE FUNCTION initiative_status(i initiative, at timestamptz) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT public.dates_status(i.published_at, i.cancelled_at, i.opens_at, i.closes_at, i.answered_at, i.reply_due_on, at) $$;

-- What is held elsewhere follows what its official page says; while that page only says it is active, its dates.
-- The same rule as external-status.ts; a test compares them.
CREATE FUNCTION external_status(stated text, opens_at timestamptz, closes_at timestamptz, at timestamptz) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    SELECT CASE
      WHEN stated <> 'ACTIVE' THEN stated
      WHEN at < opens_at THEN 'COMING'
      WHEN closes_at IS NULL OR at < closes_at THEN 'OPEN'
      ELSE 'CLOSED'
    END
  $$;
CREATE FUNCTION entry_status(e catalogue_entry, at timestamptz) RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    SELECT CASE WHEN e.stated IS NULL
      THEN public.dates_status(e.published_at, e.cancelled_at, e.opens_at, e.closes_at, e.answered_at, e.reply_due_on, at)
      ELSE public.external_status(e.stated, e.opens_at, e.closes_at, at)
    END
  $$;

-- Great-circle distance in kilometres, mean radius of the Earth 6,371.0088 km (IUGG), by the haversine formula.
CREATE FUNCTION kilometres_between(latitude_a double precision, longitude_a double precision, latitude_b double precision,
  longitude_b double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT 2 * 6371.0088 * asin(sqrt(least(1, sin(radians(latitude_b - latitude_a) / 2) ^ 2
      + cos(radians(latitude_a)) * cos(radians(latitude_b)) * sin(radians(longitude_b - longitude_a) / 2) ^ 2)))
  $$;

CREATE FUNCTION refresh_initiative_entries(changed uuid[]) RETURNS void
  LANGUAGE sql SET search_path = public
  AS $$
    INSERT INTO catalogue_entry (id, kind, organization_id, published_at, cancelled_at, opens_at, closes_at, answered_at,
      reply_due_on, stated, featured, created_at, regions, municipality, facets, names, search)
    SELECT i.id, 'INITIATIVE', i.organization_id, i.published_at, i.cancelled_at, i.opens_at, i.closes_at, i.answered_at,
      i.reply_due_on, NULL, i.featured, i.created_at, places.codes, NULL,
      ARRAY['kind:INITIATIVE', CASE body.kind WHEN 'MUNICIPALITY' THEN 'jurisdiction:MUNICIPALITY' ELSE 'jurisdiction:QUEBEC_GOVERNMENT' END, 'language:fr']
        || CASE WHEN coalesce(i.title ->> 'en', '') <> '' THEN ARRAY['language:en'] ELSE '{}' END
        || CASE WHEN i.influence IS NULL THEN '{}' ELSE ARRAY['influence:' || i.influence] END
        || CASE WHEN cardinality(places.codes) = 0 THEN ARRAY['region:00'] ELSE ARRAY(SELECT 'region:' || c FROM unnest(places.codes) c) END
        || ARRAY(SELECT DISTINCT 'mode:' || m FROM unnest(i.modes) m)
        || ARRAY(SELECT 'theme:' || t.key FROM initiative_theme x JOIN theme t ON t.id = x.theme_id WHERE x.initiative_id = i.id)
        || ARRAY(SELECT 'audience:' || a.key FROM initiative_audience x JOIN audience a ON a.id = x.audience_id WHERE x.initiative_id = i.id)
        || ARRAY(SELECT DISTINCT 'tool:' || t.tool_key FROM tool t WHERE t.initiative_id = i.id)
        || ARRAY(SELECT 'organization:' || body.slug UNION
             SELECT 'organization:' || o.slug FROM initiative_partner x JOIN organization o ON o.id = x.organization_id WHERE x.initiative_id = i.id),
      search_text(concat_ws(' ', i.title ->> 'fr', i.title ->> 'en', body.name, body.acronym)),
      i.search || search_vector(concat_ws(' ', body.name, body.acronym), 'B') || search_vector(
        (SELECT string_agg(t.name_fr || ' ' || t.name_en, ' ') FROM initiative_theme x JOIN theme t ON t.id = x.theme_id WHERE x.initiative_id = i.id), 'C')
    FROM initiative i JOIN organization body ON body.id = i.organization_id
    CROSS JOIN LATERAL (SELECT ARRAY(SELECT x.region_code FROM initiative_region x WHERE x.initiative_id = i.id ORDER BY 1) AS codes) places
    WHERE i.id = ANY(changed)
    ON CONFLICT (id) DO UPDATE SET organization_id = excluded.organization_id, published_at = excluded.published_at,
      cancelled_at = excluded.cancelled_at, opens_at = excluded.opens_at, closes_at = excluded.closes_at, answered_at = excluded.answered_at,
      reply_due_on = excluded.reply_due_on, featured = excluded.featured, regions = excluded.regions, facets = excluded.facets,
      names = excluded.names, search = excluded.search
  $$;

CREATE FUNCTION refresh_external_entries(changed uuid[]) RETURNS void
  LANGUAGE sql SET search_path = public
  AS $$
    DELETE FROM catalogue_entry e USING external_listing l WHERE l.id = ANY(changed) AND e.id = l.id AND l.removed_at IS NOT NULL;
    INSERT INTO catalogue_entry (id, kind, published_at, opens_at, closes_at, answered_at, stated, created_at, regions, municipality,
      facets, names, search)
    SELECT l.id, l.kind::text, l.created_at, l.opens_at, l.closes_at, l.replied_on, l.status::text, l.created_at, l.regions,
      l.municipality_code,
      ARRAY['kind:' || l.kind, 'jurisdiction:' || l.jurisdiction, 'language:fr']
        || CASE WHEN coalesce(l.title ->> 'en', '') <> '' THEN ARRAY['language:en'] ELSE '{}' END
        || CASE WHEN cardinality(l.regions) = 0 THEN ARRAY['region:00'] ELSE ARRAY(SELECT DISTINCT 'region:' || c FROM unnest(l.regions) c) END
        || ARRAY(SELECT DISTINCT 'theme:' || t FROM unnest(l.themes) t),
      search_text(concat_ws(' ', l.title ->> 'fr', l.title ->> 'en', l.holder)),
      search_vector(l.title ->> 'fr', 'A') || search_vector(l.title ->> 'en', 'A') || search_vector(l.holder, 'B')
        || search_vector(l.summary ->> 'fr', 'B') || search_vector(l.summary ->> 'en', 'B') || search_vector(l.sponsor, 'D')
        || search_vector((SELECT string_agg(t.name_fr || ' ' || t.name_en, ' ') FROM theme t WHERE t.key = ANY(l.themes)), 'C')
    FROM external_listing l WHERE l.id = ANY(changed) AND l.removed_at IS NULL
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, opens_at = excluded.opens_at, closes_at = excluded.closes_at,
      answered_at = excluded.answered_at, stated = excluded.stated, regions = excluded.regions, municipality = excluded.municipality,
      facets = excluded.facets, names = excluded.names, search = excluded.search
  $$;

-- One refresh per statement, however many rows it changed.
CREATE FUNCTION keep_entries() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
  changed uuid[];
BEGIN
  IF TG_OP = 'DELETE' THEN
    EXECUTE format('SELECT array_agg(DISTINCT %I) FROM gone', TG_ARGV[0]) INTO changed;
  ELSIF TG_OP = 'INSERT' THEN
    EXECUTE format('SELECT array_agg(DISTINCT %I) FROM come', TG_ARGV[0]) INTO changed;
  ELSE
    EXECUTE format('SELECT array_agg(DISTINCT id) FROM (SELECT %1$I AS id FROM come UNION SELECT %1$I FROM gone) touched', TG_ARGV[0]) INTO changed;
  END IF;
  IF changed IS NULL THEN RETURN NULL; END IF;
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME IN ('initiative', 'external_listing') THEN
    DELETE FROM catalogue_entry WHERE id = ANY(changed);
  ELSIF TG_TABLE_NAME = 'external_listing' THEN
    PERFORM refresh_external_entries(changed);
  ELSE
    PERFORM refresh_initiative_entries(changed);
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  kept record;
BEGIN
  FOR kept IN SELECT * FROM (VALUES ('initiative', 'id'), ('initiative_theme', 'initiative_id'), ('initiative_region', 'initiative_id'),
    ('initiative_audience', 'initiative_id'), ('initiative_partner', 'initiative_id'), ('tool', 'initiative_id'),
    ('external_listing', 'id')) AS listed(source, key)
  LOOP
    EXECUTE format('CREATE TRIGGER entries_after_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS come
      FOR EACH STATEMENT EXECUTE FUNCTION keep_entries(%L)', kept.source, kept.key);
    EXECUTE format('CREATE TRIGGER entries_after_update AFTER UPDATE ON %I REFERENCING NEW TABLE AS come OLD TABLE AS gone
      FOR EACH STATEMENT EXECUTE FUNCTION keep_entries(%L)', kept.source, kept.key);
    EXECUTE format('CREATE TRIGGER entries_after_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS gone
      FOR EACH STATEMENT EXECUTE FUNCTION keep_entries(%L)', kept.source, kept.key);
  END LOOP;
END $$;

-- A body or a theme that changes its name is found by the new one.
CREATE FUNCTION keep_entries_of_name() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  IF TG_TABLE_NAME = 'organization' THEN
    PERFORM refresh_initiative_entries(ARRAY(SELECT i.id FROM initiative i WHERE i.organization_id = NEW.id
      UNION SELECT x.initiative_id FROM initiative_partner x WHERE x.organization_id = NEW.id));
  ELSE
    PERFORM refresh_initiative_entries(ARRAY(SELECT x.initiative_id FROM initiative_theme x WHERE x.theme_id = NEW.id));
    PERFORM refresh_external_entries(ARRAY(SELECT l.id FROM external_listing l WHERE NEW.key = ANY(l.themes)));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER entries_after_rename AFTER UPDATE OF name, acronym, slug, kind ON organization
  FOR EACH ROW EXECUTE FUNCTION keep_entries_of_name();
CREATE TRIGGER entries_after_rename AFTER UPDATE OF key, name_fr, name_en ON theme
  FOR EACH ROW EXECUTE FUNCTION keep_entries_of_name();

-- What was there before this migration.
SELECT refresh_initiative_entries(ARRAY(SELECT id FROM initiative));

-- One undecided delivery of each item.
CREATE UNIQUE INDEX inbound_item_pending ON inbound_item (source_id, external_id) WHERE state = 'PENDING';
