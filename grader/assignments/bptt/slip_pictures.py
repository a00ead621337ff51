"""A picture of how small a slip a learner's tests notice."""

import time

import numpy as np

from grader.assignments.bptt.pairs_reference import pair
from grader.judging.charts import heat, show
from grader.judging.pictures import of_either, picture
from lstm_ref import lstm

D, H = 3, 4
forward, backward = pair(lstm)
SLIPS = (0.3, 0.03, 0.003)
SECONDS = 4  # for all that is tried


def our_examine(forward, backward):
    """Compare a pair with ours, in one case."""
    rng = np.random.default_rng(0)
    x, state, params = rng.normal(size=(6, 2, D)), tuple(rng.normal(size=(2, 2, H))), lstm.init(D, H, rng)
    dh, dstate = rng.normal(size=(6, 2, H)), tuple(rng.normal(size=(2, 2, H)))
    answers = []
    for ahead, back in ((forward, backward), pair(lstm)):
        h, final, cache = ahead(x, state, params)
        dx, dstate_0, dparams = back(dh, dstate, cache)
        answers.append([h, *final, dx, *dstate_0, *dparams])
    assert all(np.allclose(one, other) for one, other in zip(*answers, strict=True))


def noticed(examine, ours, names, right, slipped, name):
    """Whether tests raise an error where all is right, and where one part is too large: a chart, and notes.

    right is what they examine, a tuple; slipped(k, slip) the same with part k too large by that share.
    """

    def notices(examine, pair):
        try:
            examine(*pair)
        except NotImplementedError:
            raise
        except Exception:  # any error is their verdict
            return 1.0
        return 0.0

    def tried(examine):
        end, failed = time.monotonic() + SECONDS, notices(examine, right)
        table = np.full((len(names), len(SLIPS)), np.nan)
        for k, j in np.ndindex(table.shape):
            if time.monotonic() < end:
                table[k, j] = notices(examine, slipped(k, SLIPS[j]))
        return failed, table

    (failed, table), note = of_either(tried, examine, ours, name=name)
    columns, title = [f"{100 * slip:g} %" for slip in SLIPS], "Noticed, if one part is too large by"
    chart = heat(table, names, columns, title=title, field=52, says="1 is noticed, 0 is not.")
    wrong = "Your tests fail what is right, so what they notice below says nothing." if failed else ""
    slow = f"Your tests are slow: what {SECONDS} seconds were not enough for is marked with a question mark."
    return chart, [note, wrong, slow if np.isnan(table).any() else ""]


@picture
def smallest_slip(examine):
    """Which gradients may be too large, and by how much, before the learner's tests notice."""

    def slipped(which, slip):
        def too_large(dh, dstate, cache):
            dx, dstate_0, dparams = backward(dh, dstate, cache)
            parts = [dx, *dstate_0, *dparams]
            parts[which] = (1 + slip) * parts[which]
            return parts[0], tuple(parts[1:3]), tuple(parts[3:])

        return forward, too_large

    names = ["dx", "dh_0", "dc_0", "dW_x", "dW_h", "db"]
    chart, notes = noticed(examine, our_examine, names, (forward, backward), slipped, "examine")
    show(chart, notes=notes)
