-- CreateIndex
CREATE INDEX "SearchDocument_section_publishedAt_articleId_idx" ON "SearchDocument"("section", "publishedAt" DESC, "articleId" DESC);
