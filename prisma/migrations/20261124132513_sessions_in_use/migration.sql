-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "device" TEXT NOT NULL DEFAULT 'A browser on another device',
ADD COLUMN     "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "lastSeenOn" DATE NOT NULL DEFAULT CURRENT_DATE;

-- Reading on is no news to the other instances: only what else changes is told, or a use taken back.
DROP TRIGGER "Session_changed" ON "Session";
CREATE TRIGGER "Session_deleted" AFTER DELETE ON "Session"
  FOR EACH ROW EXECUTE FUNCTION tell_session_changed();
CREATE TRIGGER "Session_changed" AFTER UPDATE ON "Session"
  FOR EACH ROW
  WHEN (NEW."lastSeenAt" < OLD."lastSeenAt"
    OR to_jsonb(OLD) - 'lastSeenAt' IS DISTINCT FROM to_jsonb(NEW) - 'lastSeenAt')
  EXECUTE FUNCTION tell_session_changed();

DROP TRIGGER "User_changed" ON "User";
CREATE TRIGGER "User_deleted" AFTER DELETE ON "User"
  FOR EACH ROW EXECUTE FUNCTION tell_user_changed();
CREATE TRIGGER "User_changed" AFTER UPDATE ON "User"
  FOR EACH ROW
  WHEN (to_jsonb(OLD) - 'lastSeenOn' IS DISTINCT FROM to_jsonb(NEW) - 'lastSeenOn')
  EXECUTE FUNCTION tell_user_changed();
