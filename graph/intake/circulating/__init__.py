"""Files as agencies send them to each other: tables found and understood by their headings, whatever is around them.

`headings.csv` says which field of domain speech a heading means, `layouts.csv` which layouts circulate. Tables are
found and recognised (`locating`, `tables`, `recognising`; `turning` where people stand in columns), or read as people
confirmed it (`mapping`). Rows are told from titles, totals and signatures (`rows`, `telling`, `continuing`), cells are
read by the kind of their field (`records`, `cells`), what the cells say together is judged (`judging`), and what can
be kept becomes facts (`facts`, `post_facts`).
"""
