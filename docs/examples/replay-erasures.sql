-- Erases again, in a database restored from a backup, the people who asked for it after that backup.
-- erasures.csv holds their identifiers, one a line, taken from the live database and kept apart from its backups:
--   psql "$DATABASE_URL" -Atc "SELECT subject_id FROM audit_entry WHERE action = 'personal-data-erasure'" > erasures.csv
-- Then: psql -v ON_ERROR_STOP=1 "$RESTORED_URL" -f docs/examples/replay-erasures.sql
-- The same steps as the mutation eraseMyData, in the same order. Running it twice changes nothing more.
BEGIN;
CREATE TEMPORARY TABLE erased (id uuid PRIMARY KEY) ON COMMIT DROP;
\copy erased FROM 'erasures.csv'

UPDATE flag SET reporter_id = NULL, explanation = '' WHERE reporter_id IN (SELECT id FROM erased);
UPDATE moderation_decision d SET appeal_text = NULL
  FROM contribution c WHERE c.id = d.contribution_id AND d.appealed_at IS NOT NULL AND c.author_id IN (SELECT id FROM erased);

UPDATE contribution SET author_id = NULL, author_name = 'Personne qui a effacé son nom'
  WHERE author_id IN (SELECT id FROM erased);
UPDATE contribution_event SET actor_id = NULL WHERE actor_id IN (SELECT id FROM erased);

DELETE FROM mail_message WHERE recipient IN (SELECT email FROM participant JOIN erased USING (id));
DELETE FROM email_code WHERE email IN (SELECT email FROM participant JOIN erased USING (id));
DELETE FROM membership WHERE participant_id IN (SELECT id FROM erased);
DELETE FROM notification WHERE participant_id IN (SELECT id FROM erased);
DELETE FROM consent WHERE participant_id IN (SELECT id FROM erased);
DELETE FROM session WHERE participant_id IN (SELECT id FROM erased);

UPDATE participant SET email = NULL, public_name = 'Personne qui a effacé son nom', suspended_until = NULL,
  erased_at = coalesce(erased_at, now()) WHERE id IN (SELECT id FROM erased);
COMMIT;
