-- CreateEnum
CREATE TYPE "CodePurpose" AS ENUM ('verifyAddress', 'signIn', 'resetPassword', 'changeAddress', 'confirm');

-- CreateTable
CREATE TABLE "OneTimeCode" (
    "id" UUID NOT NULL,
    "purpose" "CodePurpose" NOT NULL,
    "userId" UUID,
    "address" TEXT NOT NULL,
    "boundHash" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "linkHash" TEXT NOT NULL,
    "wrongTries" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "codeExpiresAt" TIMESTAMPTZ(3) NOT NULL,
    "linkExpiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeCode_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeCode_linkHash_key" ON "OneTimeCode"("linkHash");

-- CreateIndex
CREATE INDEX "OneTimeCode_userId_idx" ON "OneTimeCode"("userId");

-- CreateIndex
CREATE INDEX "OneTimeCode_linkExpiresAt_idx" ON "OneTimeCode"("linkExpiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeCode_purpose_boundHash_key" ON "OneTimeCode"("purpose", "boundHash");

-- AddForeignKey
ALTER TABLE "OneTimeCode" ADD CONSTRAINT "OneTimeCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
