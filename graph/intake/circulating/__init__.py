"""Files as agencies send them to each other: tables found and understood by their headings, whatever is around them.

`headings.csv` says which field of domain speech a heading means, `layouts.csv` which layouts circulate. A table is
found (`tables`), its rows are told from titles, totals and signatures (`rows`), cells are read by the kind of their
field (`cells`), and what the cells say together is judged (`judging`, `people`, `courses`, `posts`, `scores`).
"""
