-- DropIndex
DROP INDEX "ArticleAuthor_authorId_idx";

-- DropIndex
DROP INDEX "ArticleTopic_topicId_idx";

-- AlterTable
ALTER TABLE "ArticleAuthor" ADD COLUMN     "shownAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "ArticleTopic" ADD COLUMN     "shownAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Author" ADD COLUMN     "email" TEXT,
ADD COLUMN     "links" TEXT[],
ADD COLUMN     "pictureId" TEXT,
ADD COLUMN     "role" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "correctedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Correction_correctedAt_id_idx" ON "Correction"("correctedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Correction_articleId_correctedAt_idx" ON "Correction"("articleId", "correctedAt");

-- CreateIndex
CREATE INDEX "ArticleAuthor_authorId_shownAt_articleId_idx" ON "ArticleAuthor"("authorId", "shownAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_shownAt_articleId_idx" ON "ArticleTopic"("topicId", "shownAt" DESC, "articleId" DESC);

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Corrections are appended, never changed.
CREATE TRIGGER "Correction_append_only" BEFORE UPDATE ON "Correction"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();

-- When an article is to be seen, beside each of its topics and authors. Whoever writes such a row
-- waits for who is publishing the article, and the other way round: neither misses the other.
CREATE FUNCTION set_shown_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT CASE WHEN status = 'published' THEN "firstPublishedAt" END INTO NEW."shownAt"
    FROM "Article" WHERE id = NEW."articleId" FOR SHARE;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "ArticleAuthor_shown" BEFORE INSERT OR UPDATE ON "ArticleAuthor"
  FOR EACH ROW EXECUTE FUNCTION set_shown_at();
CREATE TRIGGER "ArticleTopic_shown" BEFORE INSERT OR UPDATE ON "ArticleTopic"
  FOR EACH ROW EXECUTE FUNCTION set_shown_at();

CREATE FUNCTION pass_on_shown_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "ArticleAuthor" SET "shownAt" = NEW."firstPublishedAt" WHERE "articleId" = NEW.id;
  UPDATE "ArticleTopic" SET "shownAt" = NEW."firstPublishedAt" WHERE "articleId" = NEW.id;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Article_shown" AFTER UPDATE OF status, "firstPublishedAt" ON "Article"
  FOR EACH ROW
  WHEN ((OLD.status, OLD."firstPublishedAt") IS DISTINCT FROM (NEW.status, NEW."firstPublishedAt"))
  EXECUTE FUNCTION pass_on_shown_at();

UPDATE "ArticleAuthor" SET "shownAt" = NULL;
UPDATE "ArticleTopic" SET "shownAt" = NULL;

-- What the lists are told, in the words of lib/page-cache/keys.ts. A month is one of UTC.
CREATE FUNCTION tell_lists_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'month:' || to_char(shown AT TIME ZONE 'UTC', 'YYYY-MM'))
    FROM unnest(ARRAY[
      CASE WHEN TG_OP <> 'INSERT' THEN OLD."firstPublishedAt" END,
      CASE WHEN TG_OP <> 'DELETE' THEN NEW."firstPublishedAt" END
    ]) shown WHERE shown IS NOT NULL;
  IF TG_OP = 'UPDATE' THEN
    PERFORM pg_notify('changes', 'author:' || slug) FROM "Author"
      WHERE id IN (SELECT "authorId" FROM "ArticleAuthor" WHERE "articleId" = NEW.id);
    PERFORM pg_notify('changes', 'topic:' || slug) FROM "Topic"
      WHERE id IN (SELECT "topicId" FROM "ArticleTopic" WHERE "articleId" = NEW.id);
    PERFORM pg_notify('changes', 'corrections')
      WHERE EXISTS (SELECT FROM "Correction" WHERE "articleId" = NEW.id);
  END IF;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Article_lists_changed" AFTER INSERT OR UPDATE OR DELETE ON "Article"
  FOR EACH ROW EXECUTE FUNCTION tell_lists_changed();

CREATE FUNCTION tell_author_stories_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'author:' || slug) FROM "Author"
    WHERE id IN (OLD."authorId", NEW."authorId");
  PERFORM pg_notify('changes', 'authors');
  RETURN NULL;
END;
$$;

CREATE TRIGGER "ArticleAuthor_lists_changed" AFTER INSERT OR UPDATE OR DELETE ON "ArticleAuthor"
  FOR EACH ROW EXECUTE FUNCTION tell_author_stories_changed();

CREATE FUNCTION tell_topic_stories_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'topic:' || slug) FROM "Topic"
    WHERE id IN (OLD."topicId", NEW."topicId");
  PERFORM pg_notify('changes', 'topics');
  RETURN NULL;
END;
$$;

CREATE TRIGGER "ArticleTopic_lists_changed" AFTER INSERT OR UPDATE OR DELETE ON "ArticleTopic"
  FOR EACH ROW EXECUTE FUNCTION tell_topic_stories_changed();

-- A name stands in bylines everywhere; what else is said of an author, on two pages.
CREATE FUNCTION tell_author_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (OLD.name, OLD.slug) IS DISTINCT FROM (NEW.name, NEW.slug) THEN
    PERFORM pg_notify('changes', 'everything');
  ELSE
    PERFORM pg_notify('changes', 'author:' || NEW.slug), pg_notify('changes', 'authors');
  END IF;
  RETURN NULL;
END;
$$;

DROP TRIGGER "Author_changed" ON "Author";
CREATE TRIGGER "Author_changed" AFTER UPDATE OR DELETE ON "Author"
  FOR EACH ROW EXECUTE FUNCTION tell_author_changed();

CREATE FUNCTION tell_correction_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'article:' || slug) FROM "Article"
    WHERE id IN (OLD."articleId", NEW."articleId");
  PERFORM pg_notify('changes', 'corrections');
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Correction_changed" AFTER INSERT OR DELETE ON "Correction"
  FOR EACH ROW EXECUTE FUNCTION tell_correction_changed();
CREATE TRIGGER "Correction_truncated" AFTER TRUNCATE ON "Correction"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_everything_changed();
CREATE TRIGGER "ArticleAuthor_truncated" AFTER TRUNCATE ON "ArticleAuthor"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_everything_changed();
CREATE TRIGGER "ArticleTopic_truncated" AFTER TRUNCATE ON "ArticleTopic"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_everything_changed();
