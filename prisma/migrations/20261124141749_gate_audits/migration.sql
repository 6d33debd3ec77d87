-- CreateEnum
CREATE TYPE "GateAuditState" AS ENUM ('asked', 'running', 'finished', 'failed');

-- CreateTable
CREATE TABLE "GateAudit" (
    "id" UUID NOT NULL,
    "state" "GateAuditState" NOT NULL DEFAULT 'asked',
    "askedBy" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "report" JSONB,
    "reason" TEXT,

    CONSTRAINT "GateAudit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "GateAudit_askedAt_idx" ON "GateAudit"("askedAt" DESC);

-- One audit at a time: who asks while one waits or runs gets that one.
CREATE UNIQUE INDEX "GateAudit_open_key" ON "GateAudit" ((true)) WHERE state IN ('asked', 'running');
