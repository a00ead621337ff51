"""How a claim about a learner's function becomes points, a table and a diagnosis.

| to find | open |
|---|---|
| a claim and what it is made of | `claims.py` |
| the claims of a graded cell and their points; as a table and as text | `report.py`; `report_html.py` |
| hints, which a learner asks for | `hints.py` |
| whether what stands in the padding changes its numbers | `padding.py` |
| a call of a learner's function, and what crosses from process to process | `calls.py`; `codec.py` |
| a named mistake; when it may be told | `diagnosis.py`; `evidence.py` |
| which mistakes explain what a function did; what it does without a past | `explained.py`, `edits.py`; `forgotten.py` |
| the numbers that a learner's function has on its way to an answer | `inside.py` |
| mistakes that nobody wrote down: slips of the reference; where it goes wrong | `slips`; `placing`, `numbers.py` |
| mistakes of conduct: it stopped, it changed its arguments | `conduct.py` |
| what pictures of a learner's work have in common; charts from NumPy alone | `pictures.py`; `charts` |
| a mistaken function that ends, whatever its slip has made of it; how long is looked | `bounded.py`; `budget.py` |
| tests that learners write, scored by the mistakes that they catch | `inverse.py` |
"""
