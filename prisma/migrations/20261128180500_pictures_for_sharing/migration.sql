-- An article's page names its picture for sharing, which is drawn after the page may have been kept.
-- No list shows it.
CREATE FUNCTION tell_share_picture_drawn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'article:' || slug) FROM "Article" WHERE id = NEW."articleId";
  RETURN NULL;
END;
$$;

CREATE TRIGGER "SharePicture_begun_drawn" AFTER INSERT ON "SharePicture" FOR EACH ROW
  WHEN (NEW."mediaId" IS NOT NULL)
  EXECUTE FUNCTION tell_share_picture_drawn();
CREATE TRIGGER "SharePicture_drawn" AFTER UPDATE OF "mediaId" ON "SharePicture" FOR EACH ROW
  WHEN (NEW."mediaId" IS NOT NULL AND NEW."mediaId" IS DISTINCT FROM OLD."mediaId")
  EXECUTE FUNCTION tell_share_picture_drawn();

-- The page says what a picture shows that an editor chose for sharing.
CREATE FUNCTION tell_social_picture_described() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'article:' || slug)
    FROM "PictureUse" JOIN "Article" ON "Article".id = "articleId"
    WHERE "mediaId" = NEW.id AND "socialMediaId" = NEW.id;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Media_described" AFTER UPDATE OF alt ON "Media" FOR EACH ROW
  WHEN (OLD."withheldAt" IS NULL AND NEW.alt IS DISTINCT FROM OLD.alt)
  EXECUTE FUNCTION tell_social_picture_described();
