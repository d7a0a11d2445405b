"""How facts are compared: gates, points, percentages and their reasons. Pure: no clock, no database."""
