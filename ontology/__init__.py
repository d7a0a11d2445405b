"""What the words mean: the vocabulary of civil-service careers, and the terms, facts and findings made of it."""
