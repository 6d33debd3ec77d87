-- CreateEnum
CREATE TYPE "ConsentDecision" AS ENUM ('given', 'withdrawn');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "LegalKind" ADD VALUE 'renewal';
ALTER TYPE "LegalKind" ADD VALUE 'newsletters';
ALTER TYPE "LegalKind" ADD VALUE 'marketing';

-- AlterTable
ALTER TABLE "Consent" ADD COLUMN     "decision" "ConsentDecision" NOT NULL DEFAULT 'given';

-- AlterTable
ALTER TABLE "LegalDocument" ADD COLUMN     "isSubstantial" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "agreementAskedAt" TIMESTAMPTZ(3),
ADD COLUMN     "deletionRequestedAt" TIMESTAMPTZ(3),
ADD COLUMN     "displayName" TEXT,
ADD COLUMN     "handle" TEXT,
ADD COLUMN     "handleChosenAt" TIMESTAMPTZ(3),
ADD COLUMN     "handleKey" TEXT;

-- CreateTable
CREATE TABLE "AddressChange" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "oldAddress" TEXT NOT NULL,
    "newAddress" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AddressChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RetiredHandle" (
    "fingerprint" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RetiredHandle_pkey" PRIMARY KEY ("fingerprint")
);

-- CreateTable
CREATE TABLE "DataExport" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readyAt" TIMESTAMPTZ(3),
    "archive" BYTEA,

    CONSTRAINT "DataExport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Erasure" (
    "pseudonym" TEXT NOT NULL,
    "erasedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Erasure_pkey" PRIMARY KEY ("pseudonym")
);

-- CreateIndex
CREATE UNIQUE INDEX "AddressChange_tokenHash_key" ON "AddressChange"("tokenHash");

-- CreateIndex
CREATE INDEX "AddressChange_userId_idx" ON "AddressChange"("userId");

-- CreateIndex
CREATE INDEX "AddressChange_changedAt_idx" ON "AddressChange"("changedAt");

-- CreateIndex
CREATE INDEX "RetiredHandle_retiredAt_idx" ON "RetiredHandle"("retiredAt");

-- CreateIndex
CREATE INDEX "DataExport_userId_requestedAt_idx" ON "DataExport"("userId", "requestedAt" DESC);

-- CreateIndex
CREATE INDEX "DataExport_requestedAt_idx" ON "DataExport"("requestedAt");

-- CreateIndex
CREATE UNIQUE INDEX "User_handleKey_key" ON "User"("handleKey");

-- AddForeignKey
ALTER TABLE "AddressChange" ADD CONSTRAINT "AddressChange_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DataExport" ADD CONSTRAINT "DataExport_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
