-- AlterTable
ALTER TABLE "Media" ADD COLUMN     "alt" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "bytes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "caption" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "credit" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "focalX" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "focalY" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "original" TEXT,
ADD COLUMN     "title" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "uploadedBy" TEXT,
ALTER COLUMN "withheldAt" SET DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "PictureUse" (
    "articleId" UUID NOT NULL,
    "mediaId" TEXT NOT NULL,
    "isCurrent" BOOLEAN NOT NULL,

    CONSTRAINT "PictureUse_pkey" PRIMARY KEY ("articleId","mediaId")
);

-- CreateIndex
CREATE INDEX "PictureUse_mediaId_idx" ON "PictureUse"("mediaId");

-- CreateIndex
CREATE INDEX "Media_original_idx" ON "Media"("original");

-- AddForeignKey
ALTER TABLE "PictureUse" ADD CONSTRAINT "PictureUse_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PictureUse" ADD CONSTRAINT "PictureUse_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

-- The library in its order, without what the site draws for sharing; and by what is said of a picture.
CREATE INDEX "Media_library_idx" ON "Media" ("createdAt" DESC, id DESC) WHERE "uploadedBy" IS NOT NULL;
CREATE INDEX "Media_said_idx" ON "Media" USING gin
  (lower(title || ' ' || caption || ' ' || credit || ' ' || alt) gin_trgm_ops)
  WHERE "uploadedBy" IS NOT NULL;

ALTER TABLE "Media" ADD CONSTRAINT "Media_focal_check"
  CHECK ("focalX" BETWEEN 0 AND 1 AND "focalY" BETWEEN 0 AND 1);

-- Pages show only pictures that are not withheld: what is changed of the others concerns no page.
DROP TRIGGER "Media_changed" ON "Media";
CREATE TRIGGER "Media_changed" AFTER UPDATE ON "Media" FOR EACH ROW
  WHEN (OLD."withheldAt" IS NULL AND
    (NEW."withheldAt", NEW.width, NEW.height, NEW.widths, NEW."focalX", NEW."focalY") IS DISTINCT FROM
    (OLD."withheldAt", OLD.width, OLD.height, OLD.widths, OLD."focalX", OLD."focalY"))
  EXECUTE FUNCTION tell_everything_changed();
CREATE TRIGGER "Media_removed" AFTER DELETE ON "Media" FOR EACH ROW
  WHEN (OLD."withheldAt" IS NULL) EXECUTE FUNCTION tell_everything_changed();

-- The ids of the pictures in a document or a draft.
CREATE FUNCTION pictures_in(content jsonb) RETURNS SETOF text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT found #>> '{}' FROM jsonb_path_query(content, '$.**.media ? (@.type() == "string")') found
  UNION
  SELECT content ->> 'socialPicture' WHERE content ->> 'socialPicture' IS NOT NULL
$$;

-- Locks the pictures against removal until the transaction ends; one that is gone is left out.
CREATE FUNCTION hold_pictures(ids text[]) RETURNS SETOF text LANGUAGE sql AS $$
  SELECT id FROM "Media" WHERE id = ANY (ids) FOR KEY SHARE
$$;

CREATE FUNCTION note_picture_uses(article uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  shown text[] := ARRAY(
    SELECT unnest(ARRAY["leadMediaId", "socialMediaId"]) FROM "Article" WHERE id = article
    UNION SELECT pictures_in(document) FROM "ArticleBody" WHERE "articleId" = article
    UNION SELECT pictures_in(content) FROM "ArticleDraft" WHERE "articleId" = article);
BEGIN
  UPDATE "PictureUse" SET "isCurrent" = false
    WHERE "articleId" = article AND "isCurrent" AND "mediaId" <> ALL (array_remove(shown, NULL));
  INSERT INTO "PictureUse" AS known ("articleId", "mediaId", "isCurrent")
    SELECT article, held, true FROM hold_pictures(shown) held
    ON CONFLICT ("articleId", "mediaId") DO UPDATE SET "isCurrent" = true WHERE NOT known."isCurrent";
END;
$$;

CREATE FUNCTION note_article_pictures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_picture_uses(NEW.id);
  RETURN NULL;
END;
$$;

CREATE FUNCTION note_text_pictures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_picture_uses(NEW."articleId");
  RETURN NULL;
END;
$$;

CREATE FUNCTION note_revision_pictures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "PictureUse" ("articleId", "mediaId", "isCurrent")
    SELECT NEW."articleId", held, false FROM hold_pictures(ARRAY(SELECT pictures_in(NEW.content))) held
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Article_begun_with_pictures" AFTER INSERT ON "Article" FOR EACH ROW
  WHEN (coalesce(NEW."leadMediaId", NEW."socialMediaId") IS NOT NULL)
  EXECUTE FUNCTION note_article_pictures();
CREATE TRIGGER "Article_pictures" AFTER UPDATE OF "leadMediaId", "socialMediaId" ON "Article" FOR EACH ROW
  WHEN ((NEW."leadMediaId", NEW."socialMediaId") IS DISTINCT FROM (OLD."leadMediaId", OLD."socialMediaId"))
  EXECUTE FUNCTION note_article_pictures();
CREATE TRIGGER "ArticleBody_pictures" AFTER INSERT OR UPDATE OF document ON "ArticleBody" FOR EACH ROW
  EXECUTE FUNCTION note_text_pictures();
CREATE TRIGGER "ArticleDraft_pictures" AFTER INSERT OR UPDATE OF content ON "ArticleDraft" FOR EACH ROW
  EXECUTE FUNCTION note_text_pictures();
CREATE TRIGGER "ArticleRevision_pictures" AFTER INSERT ON "ArticleRevision" FOR EACH ROW
  EXECUTE FUNCTION note_revision_pictures();

-- What is there so far: all but the pictures drawn for sharing came with the edition.
UPDATE "Media" SET "uploadedBy" = 'seed', original = id
  WHERE NOT (width = 1200 AND height = 630 AND widths = '{1200}');
UPDATE "Media" SET alt = coalesce("leadAlt", ''), caption = coalesce("leadCaption", ''),
    credit = coalesce("leadCredit", '')
  FROM "Article" WHERE "leadMediaId" = "Media".id AND "uploadedBy" IS NOT NULL;
SELECT note_picture_uses(id) FROM "Article";
INSERT INTO "PictureUse" ("articleId", "mediaId", "isCurrent")
  SELECT DISTINCT revision."articleId", "Media".id, false FROM "ArticleRevision" revision
    CROSS JOIN LATERAL pictures_in(revision.content) shown JOIN "Media" ON "Media".id = shown
  ON CONFLICT DO NOTHING;
