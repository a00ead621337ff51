"""Claims about the gradients of a whole sequence, over a right step back that it is given."""

import numpy as np

from grader.assignments.bptt import loop, sequence_backward_bugs, step_backward_search
from grader.assignments.bptt.gradients import (
    EARLIER,
    PARAMS,
    UNITS,
    expect_all,
    flat,
    gradients_of,
    in_units,
)
from grader.assignments.bptt.hints import HINTS
from grader.assignments.gates import first_wrong
from grader.assignments.gates.own_step import sequence
from grader.assignments.rnn.sizes import LENGTHS, SIZES, given
from grader.judging.claims import UNREADABLE, Wrong, as_array
from grader.judging.report import Report, better_of
from lstm_ref import lstm

NAMES = ("dx", "dh_0", "dc_0")


def way_back(rng, T, N, D, H):
    """Arguments of a backward pass: gradients of the outputs and of the final state, the steps' caches, a step back."""
    x, state, params = sequence(rng, T, N, D, H)
    caches = []
    for x_t in x:
        state, (*rest, _) = lstm.step(x_t, state, lstm.Params(*params))
        caches.append((*rest, params))
    return rng.normal(size=(T, N, H)), tuple(rng.normal(size=(2, N, H))), caches, step_backward_search.right


def problems(rng):
    """Small ways back and a longer one, each with words for its sizes."""
    return [(way_back(rng, T, *size), given(*size, T)) for T, size in zip(LENGTHS, SIZES, strict=True)]


def check_backward(lstm_backward, points, seed=0):
    """The report on the loop back. Where it calls the learner's own step by its name, it gets ours."""
    step = {"lstm_step_backward": EARLIER["lstm_step_backward"]}
    return better_of(lambda function: _check(function, points, seed), lstm_backward, **step)


def _check(lstm_backward, points, seed):
    report = Report(
        "lstm_backward",
        points,
        seed,
        lambda rng: sequence_backward_bugs.diagnose(
            lstm_backward, [way_back(rng, 4, 3, 5, 2), way_back(rng, 3, 2, 3, 4)]
        ),
        lambda rng: locate(lstm_backward, problems(rng)),
        hints=HINTS,
    )

    def compare(rng, names, each=1.0, last=1.0, final=(1.0, 1.0), unit=1.0, steps=slice(None)):
        """Compare, with the gradients of the outputs before the last, of the last and of the final state weighed."""
        for (dh, dstate, *rest), where in problems(rng):
            weights = np.where(np.arange(len(dh)) < len(dh) - 1, each, last)
            problem = dh * weights[:, None, None], tuple(w * part for w, part in zip(final, dstate, strict=True))
            want = flat(loop.loop(*problem, *rest), NAMES)
            scaled = unit * problem[0], tuple(unit * part for part in problem[1])
            got = gradients_of(lstm_backward, (*scaled, *rest), NAMES)
            if "dx" in names:
                ours = as_array("dx", got["dx"])
                if ours.shape != want["dx"].shape:
                    raise Wrong(f"dx should have the shape {want['dx'].shape}, yours has {ours.shape}{where}.")
                got["dx"], want["dx"] = ours[steps], want["dx"][steps]
            expect_all(got, want, names, f"{in_units(unit)}{where}", unit)

    @report.claim("The last step's dx is right: it gets dh[T - 1] and the gradients of the final state.", 0.75)
    def _(rng):
        compare(rng, ["dx"], steps=slice(-1, None))

    @report.claim(
        "With a loss on the last output alone, every earlier step gets its gradient from the step after it.", 0.75
    )
    def _(rng):
        compare(rng, ["dx"], each=0.0, final=(0.0, 0.0))

    @report.claim("With a gradient of c_T alone, it reaches every step.", 0.75)
    def _(rng):
        compare(rng, ["dx"], each=0.0, last=0.0, final=(0.0, 1.0))

    @report.claim("With a loss on every output, dx is right at every step.", 0.75)
    def _(rng):
        compare(rng, ["dx"])

    @report.claim("The gradients dh_0 and dc_0 of the initial state come back.")
    def _(rng):
        compare(rng, ["dh_0", "dc_0"])

    @report.claim("The gradients of the weights are summed over all steps.", 1.5)
    def _(rng):
        compare(rng, PARAMS)

    @report.claim(
        "A million times the gradient in is a million times the gradient out: nothing is clipped, nothing dropped."
    )
    def _(rng):
        for unit in UNITS:
            compare(rng, [*NAMES, *PARAMS], unit=unit)

    @report.claim("The way back through two parts, one after the other, is the way back through the whole.", 0.75)
    def _(rng):
        dh, dstate, caches, step_backward = way_back(rng, 13, 3, 5, 4)
        want = flat(loop.loop(dh, dstate, caches, step_backward), NAMES)
        late = gradients_of(lstm_backward, (dh[9:], dstate, caches[9:], step_backward), NAMES)
        middle = tuple(as_array(name, late[name]) for name in ("dh_0", "dc_0"))
        early = gradients_of(lstm_backward, (dh[:9], middle, caches[:9], step_backward), NAMES)
        parts = {name: as_array(name, early[name]) + as_array(name, late[name]) for name in PARAMS}
        joined = early | parts | {"dx": np.concatenate([early["dx"], late["dx"]])}
        expect_all(joined, want, [*NAMES, *PARAMS], ", in two parts of T = 9 and T = 4")
        whole = gradients_of(lstm_backward, (dh, dstate, caches, step_backward), NAMES)
        expect_all(whole, want, [*NAMES, *PARAMS], " (with T = 13)")

    report.conduct(lstm_backward, ("dh", "dstate", "caches", "step_backward"), weight=0.75)
    return report


def locate(lstm_backward, tried):
    """Which gradient is the first wrong one, and at which step, on the smallest problem that shows it; or None."""
    for problem, where in tried:
        try:
            got = gradients_of(lstm_backward, problem, NAMES)
            dx, dh_0, dc_0, *dparams = (got[name] for name in (*NAMES, *PARAMS))
            found = first_wrong.gradients((dx, (dh_0, dc_0), dparams), loop.loop(*problem))
        except (Wrong, *UNREADABLE):
            return None  # the claims have said what cannot be read
        if found:
            return f"{found[:-1]}{where}."
    return None
