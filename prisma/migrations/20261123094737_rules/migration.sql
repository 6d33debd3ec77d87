-- What Prisma's schema language cannot say.

-- Trigram similarity of headlines.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- An address belongs to nobody until it is verified, and then to one user only.
CREATE UNIQUE INDEX "User_email_verified_key" ON "User" ("email") WHERE "emailVerifiedAt" IS NOT NULL;

-- Consents and the wordings they point at are appended, never changed.
CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE TRIGGER "Consent_append_only" BEFORE UPDATE ON "Consent"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();

CREATE TRIGGER "LegalDocument_append_only" BEFORE UPDATE ON "LegalDocument"
  FOR EACH ROW EXECUTE FUNCTION refuse_update();
