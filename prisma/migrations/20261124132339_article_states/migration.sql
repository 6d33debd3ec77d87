-- AlterEnum
ALTER TYPE "ArticleStatus" ADD VALUE 'scheduled';
ALTER TYPE "ArticleStatus" ADD VALUE 'withdrawn';

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "scheduledFor" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Media" ADD COLUMN     "withheldAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "notice" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnBy" TEXT NOT NULL,

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticlePicture" (
    "articleId" UUID NOT NULL,
    "mediaId" TEXT NOT NULL,

    CONSTRAINT "ArticlePicture_pkey" PRIMARY KEY ("articleId","mediaId")
);

-- CreateIndex
CREATE INDEX "Withdrawal_articleId_withdrawnAt_idx" ON "Withdrawal"("articleId", "withdrawnAt" DESC);

-- CreateIndex
CREATE INDEX "ArticlePicture_mediaId_idx" ON "ArticlePicture"("mediaId");

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePicture" ADD CONSTRAINT "ArticlePicture_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePicture" ADD CONSTRAINT "ArticlePicture_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only a scheduled article has an hour, and each has one. A value that was added to an enum in this
-- transaction cannot be named in it but as text.
ALTER TABLE "Article" ADD CONSTRAINT "Article_scheduledFor_check"
  CHECK ((status::text = 'scheduled') = ("scheduledFor" IS NOT NULL));

CREATE INDEX "Article_scheduledFor_idx" ON "Article" ("scheduledFor") WHERE "scheduledFor" IS NOT NULL;

CREATE TRIGGER "Withdrawal_append_only" BEFORE UPDATE ON "Withdrawal"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();

CREATE TRIGGER "Withdrawal_changed" AFTER INSERT OR DELETE ON "Withdrawal"
  FOR EACH ROW EXECUTE FUNCTION tell_article_part_changed();

-- The pictures of what is published so far.
INSERT INTO "ArticlePicture" ("articleId", "mediaId")
  SELECT article.id, media.id
    FROM "Article" article
    JOIN "ArticleBody" body ON body."articleId" = article.id
    CROSS JOIN LATERAL (
      SELECT article."leadMediaId" AS id
      UNION
      SELECT found #>> '{}' FROM jsonb_path_query(body.document, '$.**.media ? (@.type() == "string")') found
    ) shown
    JOIN "Media" media ON media.id = shown.id
    WHERE article.status = 'published'
  ON CONFLICT DO NOTHING;
