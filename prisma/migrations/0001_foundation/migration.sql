-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "channel" AS ENUM ('WEB', 'PAPER', 'PHONE', 'IN_PERSON', 'API');

-- CreateEnum
CREATE TYPE "contribution_status" AS ENUM ('PENDING', 'PUBLISHED', 'HIDDEN', 'REMOVED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "report_decision" AS ENUM ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED', 'LATER');

-- CreateEnum
CREATE TYPE "commitment_state" AS ENUM ('PLANNED', 'IN_PROGRESS', 'DONE', 'LATE', 'ABANDONED');

-- CreateEnum
CREATE TYPE "identity_level" AS ENUM ('EMAIL', 'VERIFIED');

-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('COMMUNICATOR', 'MODERATOR', 'MANAGER');

-- CreateEnum
CREATE TYPE "influence_level" AS ENUM ('INFORM', 'CONSULT', 'INVOLVE', 'COLLABORATE');

-- CreateEnum
CREATE TYPE "participation_mode" AS ENUM ('ONLINE', 'IN_PERSON', 'PAPER');

-- CreateEnum
CREATE TYPE "moderation_action" AS ENUM ('KEEP', 'PUBLISH', 'HIDE', 'REMOVE');

-- CreateEnum
CREATE TYPE "organization_kind" AS ENUM ('MINISTRY', 'SECRETARIAT', 'AGENCY', 'STATE_ENTERPRISE', 'TRIBUNAL', 'ASSEMBLY_OFFICER', 'MUNICIPALITY');

-- CreateTable
CREATE TABLE "contribution" (
    "id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "initiative_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "author_id" UUID,
    "author_name" TEXT NOT NULL,
    "entered_by_id" UUID,
    "channel" "channel" NOT NULL DEFAULT 'WEB',
    "language" TEXT NOT NULL DEFAULT 'fr',
    "consent_version" TEXT NOT NULL,
    "title" TEXT,
    "body" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "subject_id" UUID,
    "parent_id" UUID,
    "status" "contribution_status" NOT NULL,
    "outcome" TEXT,
    "outcome_at" TIMESTAMPTZ(3),
    "receipt_number" TEXT NOT NULL,
    "submission_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contribution_event" (
    "id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_role" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "contribution_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contribution_tally" (
    "contribution_id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "supports" INTEGER NOT NULL DEFAULT 0,
    "opposes" INTEGER NOT NULL DEFAULT 0,
    "stars" INTEGER[] DEFAULT ARRAY[0, 0, 0, 0, 0]::INTEGER[],
    "points" INTEGER NOT NULL DEFAULT 0,
    "comments" INTEGER NOT NULL DEFAULT 0,
    "impressions" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "contribution_tally_pkey" PRIMARY KEY ("contribution_id")
);

-- CreateTable
CREATE TABLE "contribution_rank" (
    "contribution_id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "supports" INTEGER NOT NULL DEFAULT 0,
    "best" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "hot" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "divisive" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "impressions" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "contribution_rank_pkey" PRIMARY KEY ("contribution_id")
);

-- CreateTable
CREATE TABLE "rank_stale" (
    "contribution_id" UUID NOT NULL,

    CONSTRAINT "rank_stale_pkey" PRIMARY KEY ("contribution_id")
);

-- CreateTable
CREATE TABLE "rating" (
    "contribution_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "value" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("contribution_id","participant_id")
);

-- CreateTable
CREATE TABLE "rating_allowance" (
    "tool_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "rating_allowance_pkey" PRIMARY KEY ("tool_id","participant_id")
);

-- CreateTable
CREATE TABLE "official_answer" (
    "id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'fr',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by_id" UUID,
    "organization_id" UUID NOT NULL,

    CONSTRAINT "official_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feedback_report" (
    "id" UUID NOT NULL,
    "initiative_id" UUID NOT NULL,
    "asked" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "feedback_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_theme" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "heard" JSONB NOT NULL,
    "decision" "report_decision",
    "why" JSONB NOT NULL,
    "decided_by" JSONB NOT NULL,
    "next" JSONB NOT NULL,

    CONSTRAINT "report_theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_citation" (
    "theme_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,

    CONSTRAINT "report_citation_pkey" PRIMARY KEY ("theme_id","contribution_id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "owner" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" "commitment_state" NOT NULL DEFAULT 'PLANNED',
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_update" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "state" "commitment_state" NOT NULL,
    "due_on" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "commitment_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participant" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "public_name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'fr',
    "level" "identity_level" NOT NULL DEFAULT 'EMAIL',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "suspended_until" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "role" "staff_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "participant_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "email_code" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "session_id" UUID NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "email_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "text_version" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "how_it_works" JSONB NOT NULL,
    "reasons" JSONB NOT NULL,
    "decision_maker" JSONB NOT NULL,
    "influence" "influence_level",
    "promise" JSONB NOT NULL,
    "open_to_change" JSONB NOT NULL,
    "not_open_to_change" JSONB NOT NULL,
    "affected" JSONB NOT NULL,
    "planned_use" JSONB NOT NULL,
    "background" JSONB NOT NULL,
    "other_ways" JSONB NOT NULL,
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_email" TEXT NOT NULL DEFAULT '',
    "contact_phone" TEXT NOT NULL DEFAULT '',
    "modes" "participation_mode"[],
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "reply_due_on" DATE,
    "short_notice_reason" JSONB NOT NULL,
    "late_reason" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" JSONB NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "featured" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "initiative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_partner" (
    "initiative_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,

    CONSTRAINT "initiative_partner_pkey" PRIMARY KEY ("initiative_id","organization_id")
);

-- CreateTable
CREATE TABLE "initiative_theme" (
    "initiative_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "initiative_theme_pkey" PRIMARY KEY ("initiative_id","theme_id")
);

-- CreateTable
CREATE TABLE "initiative_region" (
    "initiative_id" UUID NOT NULL,
    "region_code" TEXT NOT NULL,

    CONSTRAINT "initiative_region_pkey" PRIMARY KEY ("initiative_id","region_code")
);

-- CreateTable
CREATE TABLE "initiative_audience" (
    "initiative_id" UUID NOT NULL,
    "audience_id" UUID NOT NULL,

    CONSTRAINT "initiative_audience_pkey" PRIMARY KEY ("initiative_id","audience_id")
);

-- CreateTable
CREATE TABLE "tool" (
    "id" UUID NOT NULL,
    "initiative_id" UUID NOT NULL,
    "tool_key" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "settings" JSONB NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tool_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_change" (
    "id" UUID NOT NULL,
    "initiative_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "initiative_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_tally" (
    "initiative_id" UUID NOT NULL,
    "contributions" INTEGER NOT NULL DEFAULT 0,
    "comments" INTEGER NOT NULL DEFAULT 0,
    "participants" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "initiative_tally_pkey" PRIMARY KEY ("initiative_id")
);

-- CreateTable
CREATE TABLE "participation" (
    "initiative_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "first_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("initiative_id","participant_id")
);

-- CreateTable
CREATE TABLE "flag" (
    "id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "reporter_id" UUID,
    "session_id" UUID,
    "reason" TEXT NOT NULL,
    "explanation" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_item" (
    "id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,
    "flag_count" INTEGER NOT NULL DEFAULT 0,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moderation_decision" (
    "id" UUID NOT NULL,
    "review_item_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "action" "moderation_action" NOT NULL,
    "rule" TEXT,
    "explanation" TEXT NOT NULL DEFAULT '',
    "decided_by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "appeal_text" TEXT,
    "appealed_at" TIMESTAMPTZ(3),

    CONSTRAINT "moderation_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "acronym" TEXT,
    "gloss" TEXT NOT NULL DEFAULT '',
    "kind" "organization_kind" NOT NULL,
    "website" TEXT,
    "mission" TEXT NOT NULL DEFAULT '',
    "contact_email" TEXT,
    "is_central_body" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE,
    "valid_to" DATE,
    "successor_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theme" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name_fr" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "audience" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name_fr" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "audience_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "dedup_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_message" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "dedup_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "mail_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_role" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT,
    "outcome" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "platform_setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "platform_setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "contribution_receipt_number_key" ON "contribution"("receipt_number");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_submission_key_key" ON "contribution"("submission_key");

-- CreateIndex
CREATE INDEX "contribution_author_id_created_at_idx" ON "contribution"("author_id", "created_at");

-- CreateIndex
CREATE INDEX "contribution_initiative_id_kind_idx" ON "contribution"("initiative_id", "kind");

-- CreateIndex
CREATE INDEX "contribution_subject_id_created_at_id_idx" ON "contribution"("subject_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "contribution_parent_id_idx" ON "contribution"("parent_id");

-- CreateIndex
CREATE INDEX "contribution_event_contribution_id_at_idx" ON "contribution_event"("contribution_id", "at");

-- CreateIndex
CREATE INDEX "contribution_rank_tool_id_supports_contribution_id_idx" ON "contribution_rank"("tool_id", "supports" DESC, "contribution_id" DESC);

-- CreateIndex
CREATE INDEX "contribution_rank_tool_id_best_contribution_id_idx" ON "contribution_rank"("tool_id", "best" DESC, "contribution_id" DESC);

-- CreateIndex
CREATE INDEX "contribution_rank_tool_id_hot_contribution_id_idx" ON "contribution_rank"("tool_id", "hot" DESC, "contribution_id" DESC);

-- CreateIndex
CREATE INDEX "contribution_rank_tool_id_divisive_contribution_id_idx" ON "contribution_rank"("tool_id", "divisive" DESC, "contribution_id" DESC);

-- CreateIndex
CREATE INDEX "contribution_rank_tool_id_impressions_contribution_id_idx" ON "contribution_rank"("tool_id", "impressions", "contribution_id");

-- CreateIndex
CREATE INDEX "contribution_rank_tool_id_created_at_contribution_id_idx" ON "contribution_rank"("tool_id", "created_at" DESC, "contribution_id" DESC);

-- CreateIndex
CREATE INDEX "rating_participant_id_idx" ON "rating"("participant_id");

-- CreateIndex
CREATE INDEX "official_answer_contribution_id_at_idx" ON "official_answer"("contribution_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "feedback_report_initiative_id_key" ON "feedback_report"("initiative_id");

-- CreateIndex
CREATE INDEX "report_theme_report_id_position_idx" ON "report_theme"("report_id", "position");

-- CreateIndex
CREATE INDEX "report_citation_contribution_id_idx" ON "report_citation"("contribution_id");

-- CreateIndex
CREATE INDEX "commitment_report_id_position_idx" ON "commitment"("report_id", "position");

-- CreateIndex
CREATE INDEX "commitment_update_commitment_id_at_idx" ON "commitment_update"("commitment_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "participant_email_key" ON "participant"("email");

-- CreateIndex
CREATE INDEX "membership_organization_id_idx" ON "membership"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_participant_id_organization_id_key" ON "membership"("participant_id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_participant_id_idx" ON "session"("participant_id");

-- CreateIndex
CREATE INDEX "email_code_session_id_created_at_idx" ON "email_code"("session_id", "created_at");

-- CreateIndex
CREATE INDEX "consent_participant_id_idx" ON "consent"("participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_session_id_tool_id_key" ON "draft"("session_id", "tool_id");

-- CreateIndex
CREATE UNIQUE INDEX "initiative_slug_key" ON "initiative"("slug");

-- CreateIndex
CREATE INDEX "initiative_organization_id_idx" ON "initiative"("organization_id");

-- CreateIndex
CREATE INDEX "initiative_published_at_closes_at_idx" ON "initiative"("published_at", "closes_at");

-- CreateIndex
CREATE INDEX "initiative_partner_organization_id_idx" ON "initiative_partner"("organization_id");

-- CreateIndex
CREATE INDEX "initiative_theme_theme_id_idx" ON "initiative_theme"("theme_id");

-- CreateIndex
CREATE INDEX "initiative_region_region_code_idx" ON "initiative_region"("region_code");

-- CreateIndex
CREATE INDEX "initiative_audience_audience_id_idx" ON "initiative_audience"("audience_id");

-- CreateIndex
CREATE INDEX "tool_initiative_id_position_idx" ON "tool"("initiative_id", "position");

-- CreateIndex
CREATE INDEX "initiative_change_initiative_id_at_idx" ON "initiative_change"("initiative_id", "at");

-- CreateIndex
CREATE INDEX "participation_participant_id_idx" ON "participation"("participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "flag_contribution_id_reporter_id_key" ON "flag"("contribution_id", "reporter_id");

-- CreateIndex
CREATE UNIQUE INDEX "flag_contribution_id_session_id_key" ON "flag"("contribution_id", "session_id");

-- CreateIndex
CREATE INDEX "review_item_organization_id_decided_at_opened_at_idx" ON "review_item"("organization_id", "decided_at", "opened_at");

-- CreateIndex
CREATE INDEX "review_item_contribution_id_idx" ON "review_item"("contribution_id");

-- CreateIndex
CREATE UNIQUE INDEX "moderation_decision_review_item_id_key" ON "moderation_decision"("review_item_id");

-- CreateIndex
CREATE INDEX "moderation_decision_contribution_id_idx" ON "moderation_decision"("contribution_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "organization"("slug");

-- CreateIndex
CREATE INDEX "organization_name_idx" ON "organization"("name");

-- CreateIndex
CREATE UNIQUE INDEX "theme_key_key" ON "theme"("key");

-- CreateIndex
CREATE UNIQUE INDEX "audience_key_key" ON "audience"("key");

-- CreateIndex
CREATE UNIQUE INDEX "notification_dedup_key_key" ON "notification"("dedup_key");

-- CreateIndex
CREATE INDEX "notification_participant_id_created_at_idx" ON "notification"("participant_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_dedup_key_key" ON "mail_message"("dedup_key");

-- CreateIndex
CREATE INDEX "mail_message_created_at_idx" ON "mail_message"("created_at");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_idx" ON "audit_entry"("subject_type", "subject_id");

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_tool_id_fkey" FOREIGN KEY ("tool_id") REFERENCES "tool"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "contribution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "contribution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_event" ADD CONSTRAINT "contribution_event_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_tally" ADD CONSTRAINT "contribution_tally_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_answer" ADD CONSTRAINT "official_answer_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_report" ADD CONSTRAINT "feedback_report_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_theme" ADD CONSTRAINT "report_theme_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "feedback_report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_citation" ADD CONSTRAINT "report_citation_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "report_theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_citation" ADD CONSTRAINT "report_citation_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "feedback_report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_update" ADD CONSTRAINT "commitment_update_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_code" ADD CONSTRAINT "email_code_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_tool_id_fkey" FOREIGN KEY ("tool_id") REFERENCES "tool"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_partner" ADD CONSTRAINT "initiative_partner_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_partner" ADD CONSTRAINT "initiative_partner_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_theme" ADD CONSTRAINT "initiative_theme_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_theme" ADD CONSTRAINT "initiative_theme_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_region" ADD CONSTRAINT "initiative_region_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_region" ADD CONSTRAINT "initiative_region_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_audience" ADD CONSTRAINT "initiative_audience_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_audience" ADD CONSTRAINT "initiative_audience_audience_id_fkey" FOREIGN KEY ("audience_id") REFERENCES "audience"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tool" ADD CONSTRAINT "tool_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_change" ADD CONSTRAINT "initiative_change_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_tally" ADD CONSTRAINT "initiative_tally_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_item" ADD CONSTRAINT "review_item_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_review_item_id_fkey" FOREIGN KEY ("review_item_id") REFERENCES "review_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
