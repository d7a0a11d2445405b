"""Workbooks in and out: the layouts an agency fills in, and the one careful reader of what comes back."""
