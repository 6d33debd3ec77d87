-- AlterTable
ALTER TABLE "LegalDocument" ADD COLUMN     "publishedBy" TEXT,
ADD COLUMN     "source" TEXT;

-- CreateTable
CREATE TABLE "LegalDraft" (
    "kind" "LegalKind" NOT NULL,
    "text" TEXT,
    "version" INTEGER NOT NULL,
    "savedBy" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LegalDraft_pkey" PRIMARY KEY ("kind")
);

-- What was in force is never removed; what is announced may be taken back until its day has come.
CREATE FUNCTION keep_legal_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."effectiveFrom" <= (now() AT TIME ZONE 'UTC')::date THEN
    RAISE EXCEPTION 'A wording that was in force is kept for ever' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END;
$$;

CREATE TRIGGER "LegalDocument_kept" BEFORE DELETE ON "LegalDocument"
  FOR EACH ROW EXECUTE FUNCTION keep_legal_document();
CREATE TRIGGER "LegalDocument_not_emptied" BEFORE TRUNCATE ON "LegalDocument"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
