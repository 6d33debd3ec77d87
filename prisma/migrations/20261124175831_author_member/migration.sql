-- A user is named as text, without a foreign key, as everywhere in the newsroom.
ALTER TABLE "Author" ALTER COLUMN "memberId" SET DATA TYPE TEXT;
