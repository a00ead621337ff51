"""03: the LSTM's step and sequence, a latch and a counter by hand, half-lives, weights from library to library.

| the check of | its claims | its mistakes | its pictures |
|---|---|---|---|
| a step and a sequence | `lstm_cell.py` | `lstm_step_bugs.py`, `lstm_forward_bugs.py` | `pictures.py` |
| a latch and a counter by hand | `by_hand.py` | `by_hand_bugs.py` | `pictures.py` |
| half-lives | `half_life.py` | `half_life_bugs.py` | `pictures.py` |
| layouts | `layouts.py` | `layouts_bugs.py` | `layout_pictures.py` |

| to find besides | open |
|---|---|
| which two mistakes in a step give a learner's numbers | `lstm_step_search.py` |
| which gate, step or gradient is wrong first | `first_wrong.py` |
| a sequence on our step, or on the learner's own; the loop that its mistakes edit | `own_step.py`; `loop.py` |
| what a learner may ask for | `hints.py` |
"""
