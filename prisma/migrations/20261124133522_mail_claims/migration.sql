-- AlterTable
ALTER TABLE "OutboxMail" ADD COLUMN     "claimId" UUID;
