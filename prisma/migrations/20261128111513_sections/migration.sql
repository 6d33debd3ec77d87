-- CreateTable
CREATE TABLE "Section" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerSectionSlug" (
    "slug" TEXT NOT NULL,
    "sectionId" UUID NOT NULL,
    "retiredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerSectionSlug_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE UNIQUE INDEX "Section_slug_key" ON "Section"("slug");

-- CreateIndex
CREATE INDEX "FormerSectionSlug_sectionId_idx" ON "FormerSectionSlug"("sectionId");

-- What a new site begins with: until now they stood in the code.
INSERT INTO "Section" (id, slug, name, position) VALUES
  (gen_random_uuid(), 'world', 'World', 0),
  (gen_random_uuid(), 'science', 'Science', 1),
  (gen_random_uuid(), 'business', 'Business', 2),
  (gen_random_uuid(), 'culture', 'Culture', 3),
  (gen_random_uuid(), 'sport', 'Sport', 4),
  (gen_random_uuid(), 'opinion', 'Opinion', 5);

-- Those of a publication that had changed the code.
INSERT INTO "Section" (id, slug, name, position)
  SELECT gen_random_uuid(), section, initcap(replace(section, '-', ' ')), 5 + row_number() OVER (ORDER BY section)
  FROM (SELECT DISTINCT section FROM "Article") used
  WHERE section NOT IN (SELECT slug FROM "Section");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_section_fkey" FOREIGN KEY ("section") REFERENCES "Section"("slug") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "FormerSectionSlug" ADD CONSTRAINT "FormerSectionSlug_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

-- A section may have another slug before its articles follow, in one transaction.
ALTER TABLE "Article" ALTER CONSTRAINT "Article_section_fkey" DEFERRABLE INITIALLY IMMEDIATE;

-- An arrangement stays as it was saved; the slug of its front may change.
DROP TRIGGER "FrontArrangement_append_only" ON "FrontArrangement";
CREATE TRIGGER "FrontArrangement_append_only"
  BEFORE UPDATE OF id, version, "savedAt", "savedBy" ON "FrontArrangement"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();

-- Every instance reads the sections again, and drops every page: each has them in its navigation.
CREATE FUNCTION tell_sections_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'sections');
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Section_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Section"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_sections_changed();
CREATE TRIGGER "FormerSectionSlug_changed"
  AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "FormerSectionSlug"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_sections_changed();

-- An article that only goes into another section is found by the same words.
DROP TRIGGER "Article_updated_in_search" ON "Article";
CREATE TRIGGER "Article_updated_in_search" AFTER UPDATE ON "Article"
  FOR EACH ROW WHEN (
    (OLD.headline, OLD.standfirst, OLD.status, OLD.teaser, OLD."firstPublishedAt")
    IS DISTINCT FROM
    (NEW.headline, NEW.standfirst, NEW.status, NEW.teaser, NEW."firstPublishedAt"))
  EXECUTE FUNCTION article_changed_in_search();

CREATE FUNCTION article_moved_in_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "SearchDocument" SET section = NEW.section WHERE "articleId" = NEW.id;
  RETURN NULL;
END;
$$;

CREATE TRIGGER "Article_moved_in_search" AFTER UPDATE ON "Article"
  FOR EACH ROW WHEN (OLD.section IS DISTINCT FROM NEW.section)
  EXECUTE FUNCTION article_moved_in_search();
