-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('failed', 'uncertain', 'waiting', 'sending', 'delivered', 'given_up');

-- CreateTable
CREATE TABLE "OutboxMail" (
    "id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "userId" UUID,
    "data" BYTEA,
    "state" "MailState" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handedOverAt" TIMESTAMPTZ(3),
    "uncertainAt" TIMESTAMPTZ(3),
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutboxMail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OutboxMail_state_id_idx" ON "OutboxMail"("state", "id" DESC);

-- CreateIndex
CREATE INDEX "OutboxMail_recipient_id_idx" ON "OutboxMail"("recipient", "id" DESC);

-- CreateIndex
CREATE INDEX "OutboxMail_userId_idx" ON "OutboxMail"("userId");

-- AddForeignKey
ALTER TABLE "OutboxMail" ADD CONSTRAINT "OutboxMail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the worker looks for.
CREATE INDEX "OutboxMail_due_idx" ON "OutboxMail"("nextAttemptAt") WHERE "state" IN ('waiting', 'sending');

-- Wakes the worker when the transaction that causes a mail is committed.
CREATE FUNCTION tell_mail_waits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('mail', '');
  RETURN NULL;
END;
$$;

CREATE TRIGGER "OutboxMail_waits" AFTER INSERT ON "OutboxMail"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_mail_waits();
