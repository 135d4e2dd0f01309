-- AlterTable
ALTER TABLE "tool" ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "opened_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "survey_form" (
    "tool_id" UUID NOT NULL,
    "definition" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "copied_from_id" UUID,
    "anonymity" TEXT,
    "audience" TEXT,
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "survey_form_pkey" PRIMARY KEY ("tool_id")
);

-- CreateTable
CREATE TABLE "survey_version" (
    "id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "major" INTEGER NOT NULL,
    "minor" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "note" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by_id" UUID,

    CONSTRAINT "survey_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_evaluation" (
    "tool_id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "evaluated_on" DATE NOT NULL,
    "committee" TEXT NOT NULL,
    "conclusion" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,

    CONSTRAINT "survey_evaluation_pkey" PRIMARY KEY ("tool_id")
);

-- CreateTable
CREATE TABLE "survey_response" (
    "id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "participant_id" UUID,
    "session_id" UUID,
    "invitation_id" UUID,
    "channel" "channel" NOT NULL,
    "language" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "stratum" TEXT NOT NULL DEFAULT '||',
    "consent_version" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "seed" TEXT NOT NULL DEFAULT '',
    "seconds" INTEGER,
    "device_hash" BYTEA,
    "receipt_number" TEXT NOT NULL,
    "submission_hash" BYTEA,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "entered_by_id" UUID,

    CONSTRAINT "survey_response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_anonymous_response" (
    "id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "channel" "channel" NOT NULL,
    "language" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "stratum" TEXT NOT NULL DEFAULT '||',
    "week" DATE NOT NULL,
    "receipt_hash" BYTEA,
    "submission_hash" BYTEA,

    CONSTRAINT "survey_anonymous_response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_intake" (
    "id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "response_id" UUID,
    "version_id" UUID NOT NULL,
    "channel" "channel" NOT NULL,
    "language" TEXT NOT NULL,
    "answers" JSONB,
    "stratum" TEXT NOT NULL DEFAULT '||',
    "week" DATE NOT NULL,
    "receipt_hash" BYTEA,
    "submission_hash" BYTEA,

    CONSTRAINT "survey_intake_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_participation" (
    "tool_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,

    CONSTRAINT "survey_participation_pkey" PRIMARY KEY ("tool_id","participant_id")
);

-- CreateTable
CREATE TABLE "survey_partial" (
    "id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "key_hash" BYTEA NOT NULL,
    "participant_id" UUID,
    "session_id" UUID,
    "invitation_id" UUID,
    "language" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "seed" TEXT NOT NULL DEFAULT '',
    "page" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "survey_partial_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_test_response" (
    "id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "language" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "given_by_id" UUID,

    CONSTRAINT "survey_test_response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_quota" (
    "id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "most" INTEGER NOT NULL,
    "members" JSONB NOT NULL,
    "action" TEXT NOT NULL,
    "message" JSONB NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "survey_quota_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_invitation" (
    "id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "email" TEXT,
    "name" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'fr',
    "uses_left" INTEGER NOT NULL DEFAULT 1,
    "valid_from" TIMESTAMPTZ(3),
    "valid_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "invited_at" TIMESTAMPTZ(3),
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "finished" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "survey_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_entry" (
    "id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "channel" "channel" NOT NULL,
    "copy_code" TEXT,
    "response_id" UUID NOT NULL,
    "first" JSONB NOT NULL,
    "second" JSONB,
    "sampled" BOOLEAN NOT NULL DEFAULT false,
    "differences" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "settled_at" TIMESTAMPTZ(3),
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID,
    "second_by_id" UUID,

    CONSTRAINT "survey_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_tally" (
    "tool_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "cell" TEXT NOT NULL,
    "stratum" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "total" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "squares" DOUBLE PRECISION NOT NULL DEFAULT 0,

    CONSTRAINT "survey_tally_pkey" PRIMARY KEY ("tool_id","question","cell","stratum")
);

-- CreateTable
CREATE TABLE "survey_early_opening" (
    "tool_id" UUID NOT NULL,
    "reason" JSONB NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "requested_by_id" UUID,
    "requested_as" TEXT NOT NULL,
    "approved_at" TIMESTAMPTZ(3),
    "approved_by_id" UUID,
    "approved_as" TEXT,

    CONSTRAINT "survey_early_opening_pkey" PRIMARY KEY ("tool_id")
);

-- CreateTable
CREATE TABLE "survey_open_answer" (
    "tool_id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID,

    CONSTRAINT "survey_open_answer_pkey" PRIMARY KEY ("tool_id","question","response_id")
);

-- CreateTable
CREATE TABLE "survey_export" (
    "id" UUID NOT NULL,
    "tool_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "options" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "rows_done" INTEGER NOT NULL DEFAULT 0,
    "rows_total" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "checksum" TEXT,
    "file_key" TEXT,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "requested_by_id" UUID,
    "finished_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "survey_export_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "survey_version_tool_id_major_minor_key" ON "survey_version"("tool_id", "major", "minor");

-- CreateIndex
CREATE UNIQUE INDEX "survey_response_receipt_number_key" ON "survey_response"("receipt_number");

-- CreateIndex
CREATE UNIQUE INDEX "survey_response_submission_hash_key" ON "survey_response"("submission_hash");

-- CreateIndex
CREATE INDEX "survey_response_tool_id_id_idx" ON "survey_response"("tool_id", "id");

-- CreateIndex
CREATE INDEX "survey_response_participant_id_tool_id_idx" ON "survey_response"("participant_id", "tool_id");

-- CreateIndex
CREATE UNIQUE INDEX "survey_anonymous_response_submission_hash_key" ON "survey_anonymous_response"("submission_hash");

-- CreateIndex
CREATE INDEX "survey_anonymous_response_tool_id_id_idx" ON "survey_anonymous_response"("tool_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "survey_intake_submission_hash_key" ON "survey_intake"("submission_hash");

-- CreateIndex
CREATE INDEX "survey_intake_tool_id_idx" ON "survey_intake"("tool_id");

-- CreateIndex
CREATE INDEX "survey_participation_participant_id_idx" ON "survey_participation"("participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "survey_partial_key_hash_key" ON "survey_partial"("key_hash");

-- CreateIndex
CREATE INDEX "survey_partial_tool_id_updated_at_idx" ON "survey_partial"("tool_id", "updated_at");

-- CreateIndex
CREATE INDEX "survey_partial_participant_id_idx" ON "survey_partial"("participant_id");

-- CreateIndex
CREATE INDEX "survey_partial_expires_at_idx" ON "survey_partial"("expires_at");

-- CreateIndex
CREATE INDEX "survey_test_response_tool_id_idx" ON "survey_test_response"("tool_id");

-- CreateIndex
CREATE INDEX "survey_quota_tool_id_idx" ON "survey_quota"("tool_id");

-- CreateIndex
CREATE UNIQUE INDEX "survey_invitation_token_hash_key" ON "survey_invitation"("token_hash");

-- CreateIndex
CREATE INDEX "survey_invitation_tool_id_finished_idx" ON "survey_invitation"("tool_id", "finished");

-- CreateIndex
CREATE UNIQUE INDEX "survey_invitation_tool_id_email_key" ON "survey_invitation"("tool_id", "email");

-- CreateIndex
CREATE INDEX "survey_entry_tool_id_id_idx" ON "survey_entry"("tool_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "survey_entry_tool_id_copy_code_key" ON "survey_entry"("tool_id", "copy_code");

-- CreateIndex
CREATE INDEX "survey_export_tool_id_requested_at_idx" ON "survey_export"("tool_id", "requested_at");

-- AddForeignKey
ALTER TABLE "survey_form" ADD CONSTRAINT "survey_form_tool_id_fkey" FOREIGN KEY ("tool_id") REFERENCES "tool"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_version" ADD CONSTRAINT "survey_version_tool_id_fkey" FOREIGN KEY ("tool_id") REFERENCES "tool"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_evaluation" ADD CONSTRAINT "survey_evaluation_tool_id_fkey" FOREIGN KEY ("tool_id") REFERENCES "tool"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What belongs to a tool goes with it; responses don't: a tool that was answered is never removed.
ALTER TABLE "survey_quota" ADD FOREIGN KEY ("tool_id") REFERENCES "tool"("id") ON DELETE CASCADE;
ALTER TABLE "survey_invitation" ADD FOREIGN KEY ("tool_id") REFERENCES "tool"("id") ON DELETE CASCADE;
ALTER TABLE "survey_test_response" ADD FOREIGN KEY ("tool_id") REFERENCES "tool"("id") ON DELETE CASCADE;
ALTER TABLE "survey_partial" ADD FOREIGN KEY ("tool_id") REFERENCES "tool"("id") ON DELETE CASCADE;
ALTER TABLE "survey_export" ADD FOREIGN KEY ("tool_id") REFERENCES "tool"("id") ON DELETE CASCADE;
ALTER TABLE "survey_early_opening" ADD FOREIGN KEY ("tool_id") REFERENCES "tool"("id") ON DELETE CASCADE;
ALTER TABLE "survey_tally" ADD FOREIGN KEY ("tool_id") REFERENCES "tool"("id") ON DELETE CASCADE;
ALTER TABLE "survey_response" ADD FOREIGN KEY ("tool_id") REFERENCES "tool"("id");
ALTER TABLE "survey_anonymous_response" ADD FOREIGN KEY ("tool_id") REFERENCES "tool"("id");
ALTER TABLE "survey_intake" ADD FOREIGN KEY ("tool_id") REFERENCES "tool"("id");
ALTER TABLE "survey_entry" ADD FOREIGN KEY ("tool_id") REFERENCES "tool"("id");

-- Counters of full tables are updated in place.
ALTER TABLE "survey_tally" SET (fillfactor = 70);
ALTER TABLE "survey_quota" SET (fillfactor = 50);
