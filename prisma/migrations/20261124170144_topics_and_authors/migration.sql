-- AlterTable
ALTER TABLE "Author" ADD COLUMN     "memberId" UUID;

-- CreateTable
CREATE TABLE "FormerAuthorSlug" (
    "slug" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "retiredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerAuthorSlug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "FormerTopicSlug" (
    "slug" TEXT NOT NULL,
    "topicId" UUID NOT NULL,
    "mergedId" UUID,
    "retiredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerTopicSlug_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "FormerAuthorSlug_authorId_idx" ON "FormerAuthorSlug"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "FormerTopicSlug_mergedId_key" ON "FormerTopicSlug"("mergedId");

-- CreateIndex
CREATE INDEX "FormerTopicSlug_topicId_idx" ON "FormerTopicSlug"("topicId");

-- CreateIndex
CREATE UNIQUE INDEX "Author_memberId_key" ON "Author"("memberId");

-- AddForeignKey
ALTER TABLE "FormerAuthorSlug" ADD CONSTRAINT "FormerAuthorSlug_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerTopicSlug" ADD CONSTRAINT "FormerTopicSlug_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;
