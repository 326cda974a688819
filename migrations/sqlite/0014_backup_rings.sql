-- The message that lists what a partner's backup officers are rung for, beside that of its duty officers.
ALTER TABLE ring ADD COLUMN backup_message_id TEXT;
