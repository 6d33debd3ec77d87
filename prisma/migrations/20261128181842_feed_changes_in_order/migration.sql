-- A row for each change, not for each page: who publishes waits for nobody, and what changes while
-- the hub is told is told again.
ALTER TABLE "FeedChange" DROP CONSTRAINT "FeedChange_pkey",
ADD COLUMN     "id" BIGSERIAL NOT NULL,
ADD CONSTRAINT "FeedChange_pkey" PRIMARY KEY ("id");

CREATE OR REPLACE FUNCTION note_feed_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "FeedChange" (path)
    SELECT '/' UNION SELECT '/' || NEW.section UNION SELECT '/' || OLD.section
    UNION SELECT '/topics/' || slug FROM "ArticleTopic" JOIN "Topic" ON id = "topicId" WHERE "articleId" = NEW.id
    UNION SELECT '/authors/' || slug FROM "ArticleAuthor" JOIN "Author" ON id = "authorId" WHERE "articleId" = NEW.id;
  RETURN NULL;
END;
$$;

-- Topics and byline are written after the article: what came to it, or left it, then is noted here.
CREATE FUNCTION note_topic_feed_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "FeedChange" (path)
    SELECT '/topics/' || slug FROM "Topic"
    WHERE id = coalesce(NEW."topicId", OLD."topicId")
      AND EXISTS (SELECT FROM "Article" WHERE id = coalesce(NEW."articleId", OLD."articleId") AND status = 'published');
  RETURN NULL;
END;
$$;

CREATE TRIGGER "ArticleTopic_feeds_changed" AFTER INSERT OR DELETE ON "ArticleTopic"
  FOR EACH ROW EXECUTE FUNCTION note_topic_feed_change();

CREATE FUNCTION note_author_feed_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "FeedChange" (path)
    SELECT '/authors/' || slug FROM "Author"
    WHERE id = coalesce(NEW."authorId", OLD."authorId")
      AND EXISTS (SELECT FROM "Article" WHERE id = coalesce(NEW."articleId", OLD."articleId") AND status = 'published');
  RETURN NULL;
END;
$$;

CREATE TRIGGER "ArticleAuthor_feeds_changed" AFTER INSERT OR DELETE ON "ArticleAuthor"
  FOR EACH ROW EXECUTE FUNCTION note_author_feed_change();
