"""04: the way back through a step, a sequence and a chunk; the gradient check; tests that catch mistaken LSTMs.

| the check of | its claims | its mistakes | its pictures |
|---|---|---|---|
| the gradients of a step | `step_backward.py` | `step_backward_bugs.py`, `step_backward_search.py` | `pictures.py` |
| those of a sequence | `sequence_backward.py` | `sequence_backward_bugs.py` | `pictures.py` |
| chunks | `truncated.py` | `truncated_bugs.py` | `pictures.py` |
| a gradient check | `gradient_check.py` | `gradient_check_bugs.py` | `gradient_check_pictures.py` |
| a learner's tests | `pairs.py` | `pairs_bugs.py`, `pairs_subtle_bugs.py` | `slip_pictures.py` |

| to find besides | open |
|---|---|
| what claims about gradients share | `gradients.py` |
| loops that mistakes edit, and which mistaken one gives a learner's numbers | `loop.py`; `search.py` |
| gradients that a check must tell apart; LSTMs that tests must pass | `gradient_trials.py`; `pairs_reference.py` |
| a training on the learner's way back | `training_pictures.py` |
| what a learner may ask for | `hints.py` |
"""
