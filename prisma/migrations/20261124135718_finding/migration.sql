-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "shareMediaId" TEXT;

-- CreateTable
CREATE TABLE "FormerSlug" (
    "slug" TEXT NOT NULL,
    "articleId" UUID NOT NULL,
    "retiredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerSlug_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "FormerSlug_articleId_idx" ON "FormerSlug"("articleId");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_shareMediaId_fkey" FOREIGN KEY ("shareMediaId") REFERENCES "Media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerSlug" ADD CONSTRAINT "FormerSlug_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

-- What was published and changed when, without reading the articles: for the list of sitemaps.
CREATE INDEX "Article_published_months_idx" ON "Article" ("firstPublishedAt", "updatedAt")
  WHERE status = 'published';

-- The articles that lack a picture for sharing.
CREATE INDEX "Article_without_share_picture_idx" ON "Article" ("firstPublishedAt" DESC)
  WHERE status = 'published' AND "shareMediaId" IS NULL;

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
