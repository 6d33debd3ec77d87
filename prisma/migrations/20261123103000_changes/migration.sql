-- Tells every instance what changed, in the transaction that changes it: whoever changes something,
-- the site or a person with psql. The words are those of lib/page-cache/keys.ts and
-- lib/page-cache/page-cache.ts; a transaction sends each word once.

CREATE FUNCTION tell_article_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM pg_notify('changes', 'article:' || OLD.slug), pg_notify('changes', 'section:' || OLD.section);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM pg_notify('changes', 'article:' || NEW.slug), pg_notify('changes', 'section:' || NEW.section);
  END IF;
  PERFORM pg_notify('changes', 'front');
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Article_changed" AFTER INSERT OR UPDATE OR DELETE ON "Article"
  FOR EACH ROW EXECUTE FUNCTION tell_article_changed();

-- For tables that hang on an article.
CREATE FUNCTION tell_article_part_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed_id uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."articleId" ELSE NEW."articleId" END;
BEGIN
  PERFORM pg_notify('changes', 'article:' || slug), pg_notify('changes', 'section:' || section)
    FROM "Article" WHERE id = changed_id;
  PERFORM pg_notify('changes', 'front');
  RETURN NULL;
END;
$$;

CREATE TRIGGER "ArticleBody_changed" AFTER INSERT OR UPDATE OR DELETE ON "ArticleBody"
  FOR EACH ROW EXECUTE FUNCTION tell_article_part_changed();
CREATE TRIGGER "ArticleAuthor_changed" AFTER INSERT OR UPDATE OR DELETE ON "ArticleAuthor"
  FOR EACH ROW EXECUTE FUNCTION tell_article_part_changed();
CREATE TRIGGER "ArticleTopic_changed" AFTER INSERT OR UPDATE OR DELETE ON "ArticleTopic"
  FOR EACH ROW EXECUTE FUNCTION tell_article_part_changed();

-- For tables whose rows any page may show.
CREATE FUNCTION tell_everything_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'everything');
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Author_changed" AFTER UPDATE OR DELETE ON "Author"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_everything_changed();
CREATE TRIGGER "Topic_changed" AFTER UPDATE OR DELETE ON "Topic"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_everything_changed();
CREATE TRIGGER "Media_changed" AFTER UPDATE OR DELETE ON "Media"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_everything_changed();

-- TRUNCATE fires no row triggers.
CREATE TRIGGER "Article_truncated" AFTER TRUNCATE ON "Article"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_everything_changed();
CREATE TRIGGER "ArticleBody_truncated" AFTER TRUNCATE ON "ArticleBody"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_everything_changed();
CREATE TRIGGER "Session_truncated" AFTER TRUNCATE ON "Session"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_everything_changed();
CREATE TRIGGER "User_truncated" AFTER TRUNCATE ON "User"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_everything_changed();

CREATE FUNCTION tell_legal_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'legal:' || CASE WHEN TG_OP = 'DELETE' THEN OLD.kind ELSE NEW.kind END);
  RETURN NULL;
END;
$$;

CREATE TRIGGER "LegalDocument_changed" AFTER INSERT OR DELETE ON "LegalDocument"
  FOR EACH ROW EXECUTE FUNCTION tell_legal_changed();

-- A session that ended or moved its end, and a user whose rights changed.
CREATE FUNCTION tell_session_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'session:' || OLD."tokenHash");
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Session_changed" AFTER UPDATE OR DELETE ON "Session"
  FOR EACH ROW EXECUTE FUNCTION tell_session_changed();

CREATE FUNCTION tell_user_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'user:' || OLD.id);
  RETURN NULL;
END;
$$;

CREATE TRIGGER "User_changed" AFTER UPDATE OR DELETE ON "User"
  FOR EACH ROW EXECUTE FUNCTION tell_user_changed();
