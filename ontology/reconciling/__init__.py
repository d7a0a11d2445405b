"""Names as people write them, and the known names that they mean."""
