"""Documents on paper: what stands on them is said in parts (`api.paper.parts`), and set as PDF (`api.paper.setting`).

A document is a short module of the service beside its workbook: it makes a `Paper` out of an answer, and knows nothing
of how pages are set.
"""
