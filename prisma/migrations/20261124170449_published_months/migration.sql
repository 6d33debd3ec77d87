-- CreateTable
CREATE TABLE "PublishedMonth" (
    "month" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PublishedMonth_pkey" PRIMARY KEY ("month")
);

CREATE FUNCTION month_of(instant timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM')
$$;

CREATE FUNCTION count_in_month(instant timestamptz, number int, at timestamptz) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "PublishedMonth" AS known (month, articles, "changedAt")
    VALUES (month_of(instant), number, at)
    ON CONFLICT (month) DO UPDATE
      SET articles = known.articles + number, "changedAt" = greatest(known."changedAt", at);
$$;

CREATE FUNCTION keep_published_months() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was boolean := TG_OP <> 'INSERT' AND OLD.status = 'published' AND OLD."firstPublishedAt" IS NOT NULL;
  is_out boolean := TG_OP <> 'DELETE' AND NEW.status = 'published' AND NEW."firstPublishedAt" IS NOT NULL;
BEGIN
  IF was THEN PERFORM count_in_month(OLD."firstPublishedAt", -1, now()); END IF;
  IF is_out THEN
    PERFORM count_in_month(NEW."firstPublishedAt", 1, coalesce(NEW."updatedAt", NEW."firstPublishedAt"));
  END IF;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Article_month_came" AFTER INSERT OR DELETE ON "Article"
  FOR EACH ROW EXECUTE FUNCTION keep_published_months();
CREATE TRIGGER "Article_month_changed" AFTER UPDATE ON "Article" FOR EACH ROW
  WHEN ((OLD.status, OLD."firstPublishedAt", OLD."updatedAt")
    IS DISTINCT FROM (NEW.status, NEW."firstPublishedAt", NEW."updatedAt"))
  EXECUTE FUNCTION keep_published_months();

INSERT INTO "PublishedMonth" (month, articles, "changedAt")
  SELECT month_of("firstPublishedAt"), count(*), max(coalesce("updatedAt", "firstPublishedAt"))
    FROM "Article" WHERE status = 'published' AND "firstPublishedAt" IS NOT NULL GROUP BY 1;
