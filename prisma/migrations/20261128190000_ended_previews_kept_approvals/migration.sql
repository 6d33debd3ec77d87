-- A preview link is good for seven days, and while whoever made it is staff.
UPDATE "PreviewLink" SET "expiresAt" = "madeAt" + interval '7 days'
  WHERE "expiresAt" > "madeAt" + interval '7 days';
UPDATE "PreviewLink" link SET "revokedAt" = now()
  FROM "User" maker
  WHERE link."madeBy" = maker.id::text AND link."revokedAt" IS NULL
    AND (maker."disabledAt" IS NOT NULL OR maker.role = 'reader');

-- What the command line scheduled was kept as no revision: the next save left nothing to publish.
INSERT INTO "ArticleRevision" (id, "articleId", version, content, reason, "savedAt", "savedBy")
  SELECT gen_random_uuid(), "articleId", version, content, 'saved', "savedAt", "savedBy"
  FROM "ArticleDraft" WHERE "approvedVersion" = version
  ON CONFLICT ("articleId", version) DO NOTHING;
