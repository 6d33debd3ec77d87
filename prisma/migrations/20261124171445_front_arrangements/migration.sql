-- CreateTable
CREATE TABLE "FrontArrangement" (
    "id" UUID NOT NULL,
    "front" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedBy" TEXT NOT NULL,

    CONSTRAINT "FrontArrangement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrontPlacement" (
    "arrangementId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "slot" INTEGER,

    CONSTRAINT "FrontPlacement_pkey" PRIMARY KEY ("arrangementId","articleId")
);

-- CreateIndex
CREATE UNIQUE INDEX "FrontArrangement_front_version_key" ON "FrontArrangement"("front", "version");

-- CreateIndex
CREATE INDEX "FrontPlacement_articleId_idx" ON "FrontPlacement"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "FrontPlacement_arrangementId_slot_key" ON "FrontPlacement"("arrangementId", "slot");

-- AddForeignKey
ALTER TABLE "FrontPlacement" ADD CONSTRAINT "FrontPlacement_arrangementId_fkey" FOREIGN KEY ("arrangementId") REFERENCES "FrontArrangement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontPlacement" ADD CONSTRAINT "FrontPlacement_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was saved is appended, and said to the pages in the words of lib/page-cache/keys.ts.
CREATE TRIGGER "FrontArrangement_append_only" BEFORE UPDATE ON "FrontArrangement"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();

CREATE FUNCTION tell_arrangement_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'arrangement:' || CASE WHEN TG_OP = 'DELETE' THEN OLD.front ELSE NEW.front END);
  RETURN NULL;
END;
$$;

CREATE TRIGGER "FrontArrangement_changed" AFTER INSERT OR DELETE ON "FrontArrangement"
  FOR EACH ROW EXECUTE FUNCTION tell_arrangement_changed();

CREATE FUNCTION tell_placement_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'arrangement:' || front) FROM "FrontArrangement"
    WHERE id IN (OLD."arrangementId", NEW."arrangementId");
  RETURN NULL;
END;
$$;

CREATE TRIGGER "FrontPlacement_changed" AFTER INSERT OR UPDATE OR DELETE ON "FrontPlacement"
  FOR EACH ROW EXECUTE FUNCTION tell_placement_changed();
CREATE TRIGGER "FrontArrangement_truncated" AFTER TRUNCATE ON "FrontArrangement"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_everything_changed();
CREATE TRIGGER "FrontPlacement_truncated" AFTER TRUNCATE ON "FrontPlacement"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_everything_changed();
