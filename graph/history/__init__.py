"""What was ever recorded: every version of every record, digests over them, and a copy that outlives the database."""
