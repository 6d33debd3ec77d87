-- `everything` means every page. Sessions are another matter: nobody is looked up anew because an
-- author has another name.
CREATE FUNCTION tell_sessions_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', 'sessions');
  RETURN NULL;
END;
$$;

CREATE OR REPLACE TRIGGER "Session_truncated" AFTER TRUNCATE ON "Session"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_sessions_changed();
CREATE OR REPLACE TRIGGER "User_truncated" AFTER TRUNCATE ON "User"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_sessions_changed();
