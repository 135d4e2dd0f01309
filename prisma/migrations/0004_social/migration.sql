-- CreateEnum
CREATE TYPE "social_network" AS ENUM ('WEBSITE_FEED', 'MASTODON', 'BLUESKY', 'YOUTUBE', 'X', 'FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'THREADS', 'TIKTOK', 'FLICKR');

-- CreateEnum
CREATE TYPE "social_proof" AS ENUM ('LINKED_FROM_WEBSITE', 'OWN_DOMAIN', 'VERIFIED_LINK', 'DECLARED_BY_STAFF');

-- CreateEnum
CREATE TYPE "social_status" AS ENUM ('ACTIVE', 'PAUSED', 'GONE');

-- CreateTable
CREATE TABLE "social_account" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "network" "social_network" NOT NULL,
    "name" TEXT NOT NULL,
    "page_url" TEXT NOT NULL,
    "feed_url" TEXT,
    "handle" TEXT,
    "did" TEXT,
    "language" TEXT NOT NULL,
    "theme_id" UUID,
    "responsible" TEXT NOT NULL DEFAULT '',
    "verified_how" "social_proof",
    "verified_at" TIMESTAMPTZ(3),
    "status" "social_status" NOT NULL DEFAULT 'ACTIVE',
    "pause_reason" TEXT,
    "etag" TEXT,
    "last_modified" TEXT,
    "last_fetched_at" TIMESTAMPTZ(3),
    "last_new_item_at" TIMESTAMPTZ(3),
    "error_streak" INTEGER NOT NULL DEFAULT 0,
    "next_fetch_at" TIMESTAMPTZ(3),
    "interval_minutes" INTEGER NOT NULL DEFAULT 60,
    "last_problem" TEXT,
    "last_problem_detail" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "social_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "social_item" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "canonical_url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "image_url" TEXT,
    "image_alt" TEXT NOT NULL DEFAULT '',
    "cluster_id" UUID,
    "theme_id" UUID,
    "theme_corrected" BOOLEAN NOT NULL DEFAULT false,
    "pinned" SMALLINT NOT NULL DEFAULT 0,
    "hidden_at" TIMESTAMPTZ(3),
    "hidden_reason" TEXT,
    "hidden_by_id" UUID,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "social_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "social_item_version" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "before" JSONB NOT NULL,

    CONSTRAINT "social_item_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "social_account_organization_id_id_idx" ON "social_account"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "social_account_organization_id_page_url_key" ON "social_account"("organization_id", "page_url");

-- CreateIndex
CREATE INDEX "social_item_cluster_id_idx" ON "social_item"("cluster_id");

-- CreateIndex
CREATE INDEX "social_item_canonical_url_idx" ON "social_item"("canonical_url");

-- CreateIndex
CREATE INDEX "social_item_published_at_idx" ON "social_item"("published_at");

-- CreateIndex
CREATE UNIQUE INDEX "social_item_account_id_key_key" ON "social_item"("account_id", "key");

-- CreateIndex
CREATE INDEX "social_item_version_item_id_at_idx" ON "social_item_version"("item_id", "at");

-- AddForeignKey
ALTER TABLE "social_account" ADD CONSTRAINT "social_account_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_account" ADD CONSTRAINT "social_account_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_item" ADD CONSTRAINT "social_item_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "social_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_item" ADD CONSTRAINT "social_item_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_item" ADD CONSTRAINT "social_item_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_item_version" ADD CONSTRAINT "social_item_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "social_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma does not model.

-- Streams, newest first, what is pinned before the rest: everywhere, by body, by theme. Hidden publications are in none.
CREATE INDEX social_item_stream ON social_item ((pinned >= 2), published_at, id) WHERE hidden_at IS NULL;
CREATE INDEX social_item_stream_body ON social_item (organization_id, (pinned >= 1), published_at, id) WHERE hidden_at IS NULL;
CREATE INDEX social_item_stream_theme ON social_item (theme_id, (pinned >= 2), published_at, id) WHERE hidden_at IS NULL;
-- For the office, hidden ones too.
CREATE INDEX social_item_office ON social_item (organization_id, published_at, id);
-- Whom to visit next.
CREATE INDEX social_account_due ON social_account (next_fetch_at) WHERE status = 'ACTIVE' AND feed_url IS NOT NULL;

-- No more than what may be kept (T15.15), whatever the application does.
ALTER TABLE social_item ADD CONSTRAINT social_item_excerpt CHECK (char_length(excerpt) <= 280);
ALTER TABLE social_item ADD CONSTRAINT social_item_title CHECK (char_length(title) BETWEEN 1 AND 200);
ALTER TABLE social_item ADD CONSTRAINT social_item_pinned CHECK (pinned BETWEEN 0 AND 2);
ALTER TABLE social_item ADD CONSTRAINT social_item_hidden CHECK ((hidden_at IS NULL) = (hidden_reason IS NULL));
-- Networks without a public feed are links only: nothing of them can be fetched.
ALTER TABLE social_account ADD CONSTRAINT social_account_link_only CHECK (
  feed_url IS NULL OR network IN ('WEBSITE_FEED', 'MASTODON', 'BLUESKY', 'YOUTUBE', 'FLICKR'));
ALTER TABLE social_account ADD CONSTRAINT social_account_interval CHECK (interval_minutes BETWEEN 15 AND 1440);
