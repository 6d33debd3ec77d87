-- CreateTable
CREATE TABLE "FormerSlug" (
    "slug" TEXT NOT NULL,
    "articleId" UUID NOT NULL,
    "retiredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerSlug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "SharePicture" (
    "articleId" UUID NOT NULL,
    "mediaId" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SharePicture_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "FeedChange" (
    "path" TEXT NOT NULL,

    CONSTRAINT "FeedChange_pkey" PRIMARY KEY ("path")
);

-- CreateIndex
CREATE INDEX "FormerSlug_articleId_idx" ON "FormerSlug"("articleId");

-- CreateIndex
CREATE INDEX "SearchDocument_publishedAt_articleId_idx" ON "SearchDocument"("publishedAt" DESC, "articleId" DESC);

-- AddForeignKey
ALTER TABLE "FormerSlug" ADD CONSTRAINT "FormerSlug_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharePicture" ADD CONSTRAINT "SharePicture_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharePicture" ADD CONSTRAINT "SharePicture_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

-- It had no effect: Postgres moves nothing out of a row of less than 2 KB.
ALTER TABLE "SearchDocument" RESET (toast_tuple_target);

-- What was published and changed when, without reading the articles: for the list of sitemaps.
CREATE INDEX "Article_published_months_idx" ON "Article" ("firstPublishedAt", "updatedAt")
  WHERE status = 'published';

-- The pictures that wait to be drawn.
CREATE INDEX "SharePicture_waiting_idx" ON "SharePicture" ("askedAt") WHERE "mediaId" IS NULL;

INSERT INTO "SharePicture" ("articleId") SELECT id FROM "Article" WHERE status = 'published';

-- A page that links to an article by a slug it had once depends on it too.
CREATE FUNCTION tell_former_slugs_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'article:' || slug) FROM "FormerSlug" WHERE "articleId" = NEW.id;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Article_former_slugs_changed" AFTER UPDATE ON "Article"
  FOR EACH ROW EXECUTE FUNCTION tell_former_slugs_changed();

CREATE FUNCTION tell_former_slug_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'article:' || CASE WHEN TG_OP = 'DELETE' THEN OLD.slug ELSE NEW.slug END);
  RETURN NULL;
END;
$$;

CREATE TRIGGER "FormerSlug_changed" AFTER INSERT OR DELETE ON "FormerSlug"
  FOR EACH ROW EXECUTE FUNCTION tell_former_slug_changed();

-- The pages whose feeds change with an article, in order, so that two who publish never wait for each other.
CREATE FUNCTION note_feed_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "FeedChange" (path)
    SELECT '/' UNION SELECT '/' || NEW.section UNION SELECT '/' || OLD.section
    UNION SELECT '/topics/' || slug FROM "ArticleTopic" JOIN "Topic" ON id = "topicId" WHERE "articleId" = NEW.id
    UNION SELECT '/authors/' || slug FROM "ArticleAuthor" JOIN "Author" ON id = "authorId" WHERE "articleId" = NEW.id
    ORDER BY 1
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Article_feeds_changed" AFTER UPDATE ON "Article"
  FOR EACH ROW WHEN (
    'published' IN (OLD.status, NEW.status) AND
    (OLD.slug, OLD.section, OLD.headline, OLD.standfirst, OLD.status, OLD."firstPublishedAt", OLD."updatedAt")
    IS DISTINCT FROM
    (NEW.slug, NEW.section, NEW.headline, NEW.standfirst, NEW.status, NEW."firstPublishedAt", NEW."updatedAt"))
  EXECUTE FUNCTION note_feed_changes();
