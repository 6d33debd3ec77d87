-- CreateTable
CREATE TABLE "SearchDocument" (
    "articleId" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "SearchDocument_words_idx" ON "SearchDocument" USING GIN ("words");

-- CreateIndex
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING GIN ("word" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "SearchDocument" ADD CONSTRAINT "SearchDocument_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say: how words are read, and how the documents stay true.

CREATE EXTENSION IF NOT EXISTS unaccent;

-- A configuration is immutable where unaccent() is not; "Ibáñez" and "Ibanez" are one word in it.
CREATE TEXT SEARCH CONFIGURATION standfirst (COPY = english);
ALTER TEXT SEARCH CONFIGURATION standfirst
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- The same words as they are spelt, for corrections.
CREATE TEXT SEARCH CONFIGURATION standfirst_words (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION standfirst_words
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- The words lie beside the rows: reading which articles match, however many, reads narrow rows.
ALTER TABLE "SearchDocument" SET (toast_tuple_target = 128);
ALTER TABLE "SearchDocument" ALTER COLUMN words SET STORAGE EXTERNAL;
-- A search never has to read what was left pending by those who write.
ALTER INDEX "SearchDocument_words_idx" SET (fastupdate = off);

-- The text of a document of ours, a paragraph at a time: runs of one paragraph are one text.
CREATE FUNCTION document_text(document jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT left(coalesce(string_agg(runs.text, ' ' ORDER BY part.number), ''), 100000)
  FROM jsonb_path_query(document, 'strict $.** ? (@.content[*].type == "text")')
       WITH ORDINALITY AS part (node, number),
       LATERAL (SELECT string_agg(run ->> 'text', '' ORDER BY place) AS text
                FROM jsonb_array_elements(part.node -> 'content') WITH ORDINALITY AS each (run, place)) AS runs
$$;

-- Writes the documents of these articles anew: of the published ones, from what anybody may read.
CREATE FUNCTION refresh_search(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "SearchDocument" AS document WHERE document."articleId" = ANY (ids) AND NOT EXISTS (
    SELECT FROM "Article" AS article
    WHERE article.id = document."articleId" AND article.status = 'published' AND article."firstPublishedAt" IS NOT NULL);

  WITH texts AS (
    SELECT article.id, section, "firstPublishedAt", headline, standfirst,
           document_text(teaser) AS teaser,
           concat_ws(' ',
             (SELECT string_agg(author.name, ' ' ORDER BY position) FROM "ArticleAuthor" JOIN "Author" AS author
                ON author.id = "authorId" WHERE "articleId" = article.id),
             (SELECT string_agg(topic.name, ' ' ORDER BY topic.name) FROM "ArticleTopic" JOIN "Topic" AS topic
                ON topic.id = "topicId" WHERE "articleId" = article.id)) AS names
    FROM "Article" AS article
    WHERE article.id = ANY (ids) AND status = 'published' AND "firstPublishedAt" IS NOT NULL
  ), documents AS (
    INSERT INTO "SearchDocument" AS known ("articleId", section, "publishedAt", words)
    SELECT id, section, "firstPublishedAt",
           setweight(to_tsvector('standfirst', headline), 'A') || setweight(to_tsvector('standfirst', names), 'B') ||
           setweight(to_tsvector('standfirst', standfirst), 'C') || setweight(to_tsvector('standfirst', teaser), 'D')
    FROM texts
    ON CONFLICT ("articleId") DO UPDATE
      SET section = excluded.section, "publishedAt" = excluded."publishedAt", words = excluded.words
      WHERE (known.section, known."publishedAt", known.words)
            IS DISTINCT FROM (excluded.section, excluded."publishedAt", excluded.words)
  )
  INSERT INTO "SearchWord" (word)
  SELECT DISTINCT lexeme
  FROM texts, unnest(to_tsvector('standfirst_words', concat_ws(' ', headline, names, standfirst, teaser)))
  WHERE length(lexeme) BETWEEN 3 AND 40 AND lexeme ~ '^[[:alpha:]]+$'
  ORDER BY lexeme
  ON CONFLICT DO NOTHING;
END;
$$;

CREATE FUNCTION article_changed_in_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_search(ARRAY[NEW.id]);
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Article_inserted_in_search" AFTER INSERT ON "Article"
  FOR EACH ROW WHEN (NEW.status = 'published') EXECUTE FUNCTION article_changed_in_search();
CREATE TRIGGER "Article_updated_in_search" AFTER UPDATE ON "Article"
  FOR EACH ROW WHEN (
    (OLD.section, OLD.headline, OLD.standfirst, OLD.status, OLD.teaser, OLD."firstPublishedAt")
    IS DISTINCT FROM
    (NEW.section, NEW.headline, NEW.standfirst, NEW.status, NEW.teaser, NEW."firstPublishedAt"))
  EXECUTE FUNCTION article_changed_in_search();

CREATE FUNCTION article_part_changed_in_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_search(ARRAY[CASE WHEN TG_OP = 'DELETE' THEN OLD."articleId" ELSE NEW."articleId" END]);
  RETURN NULL;
END;
$$;

CREATE TRIGGER "ArticleAuthor_changed_in_search" AFTER INSERT OR DELETE OR UPDATE OF "articleId", "authorId", position
  ON "ArticleAuthor" FOR EACH ROW EXECUTE FUNCTION article_part_changed_in_search();
CREATE TRIGGER "ArticleTopic_changed_in_search" AFTER INSERT OR DELETE OR UPDATE OF "articleId", "topicId"
  ON "ArticleTopic" FOR EACH ROW EXECUTE FUNCTION article_part_changed_in_search();

CREATE FUNCTION author_renamed_in_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_search(ARRAY(SELECT "articleId" FROM "ArticleAuthor" WHERE "authorId" = NEW.id));
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Author_renamed_in_search" AFTER UPDATE ON "Author"
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION author_renamed_in_search();

CREATE FUNCTION topic_renamed_in_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_search(ARRAY(SELECT "articleId" FROM "ArticleTopic" WHERE "topicId" = NEW.id));
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Topic_renamed_in_search" AFTER UPDATE ON "Topic"
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION topic_renamed_in_search();

-- What is published already.
SELECT refresh_search(ARRAY(SELECT id FROM "Article"));
