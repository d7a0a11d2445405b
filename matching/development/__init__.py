"""What is missing, and how to close it: gaps, plans of programmes, and what would make a person eligible."""
