"""Claims about the gradients of one step of the LSTM, of a sequence, and of a sequence in chunks."""

import numpy as np

from grader.bugs import first_wrong, loop_bptt
from grader.bugs import lstm_backward as loop_bugs
from grader.bugs import lstm_step_backward_search as step_bugs
from grader.bugs import truncated as chunk_bugs
from grader.checks.lstm_cell import LENGTHS, SIZES, given
from grader.checks.own_step import sequence
from grader.claims import UNREADABLE, Wrong, as_array, expect, parts_of, unchanged, value_of
from grader.report import Report
from lstm_ref import lstm

PARAMS = ("dW_x", "dW_h", "db")


def gradients_of(function, problem, names=("dx_t", "dh_prev", "dc_prev")):
    """The learner's gradients, flat and by name."""
    parts = parts_of(value_of(function, *problem), (names[0], f"({names[1]}, {names[2]})", "(dW_x, dW_h, db)"))
    dstate, dparams = parts_of(parts[1], names[1:]), parts_of(parts[2], PARAMS)
    return dict(zip((*names, *PARAMS), (parts[0], *dstate, *dparams), strict=True))


def rows_of(db, gate, H):
    """The rows of db that belong to a gate; Wrong where db has another shape than b."""
    db = as_array("db", db)
    if db.shape != (4 * H,):
        raise Wrong(f"db should have the shape {(4 * H,)}, yours has {db.shape}.")
    return np.split(db, 4)["ifgo".index(gate)]


def locate(function, problems, right):
    """Which gradient is the first wrong one, on the smallest problem that shows it."""
    for problem, where in problems:
        try:
            found = first_wrong.gradients(value_of(function, *problem), right(*problem))
        except (Wrong, *UNREADABLE):
            return None  # the claims have said what cannot be read
        if found:
            return f"{found[:-1]}{where}." if where not in found else found
    return None


def check_step_backward(step_backward, points, seed=0):
    """Claims about one step back: the state's two paths, the gates one by one, the inputs, the weights."""

    def first(rng):
        return locate(step_backward, [(step_bugs.draw(rng, *size), given(*size)) for size in SIZES], step_bugs.right)

    report = Report("lstm_step_backward", points, seed, lambda rng: step_bugs.diagnose(step_backward, rng), first)

    def compare(rng, names, change=lambda dstate: dstate):
        for N, D, H in SIZES:
            dstate, cache = step_bugs.draw(rng, N, D, H)
            problem = change(dstate), cache
            got, want = gradients_of(step_backward, problem), flat(step_bugs.right(*problem))
            for name in names:
                expect(name, got[name], want[name], given(N, D, H))

    @report.claim("With dh_t = 0, all that dc_t brings reaches c_prev through the forget gate.")
    def _(rng):
        compare(rng, ["dc_prev"], lambda dstate: (0 * dstate[0], dstate[1]))

    @report.claim("With dc_t = 0, what dh_t brings reaches c_prev by way of h_t and c_t.")
    def _(rng):
        compare(rng, ["dc_prev"], lambda dstate: (dstate[0], 0 * dstate[1]))

    @report.claim("With both, dc_prev is the sum of the two.")
    def _(rng):
        compare(rng, ["dc_prev"])

    for gate in "ifgo":

        @report.claim(f"The rows of {gate} in db hold the gradient of a_{gate}, summed over the batch.")
        def _(rng, gate=gate):
            for N, D, H in SIZES:
                problem = step_bugs.draw(rng, N, D, H)
                got, want = gradients_of(step_backward, problem), flat(step_bugs.right(*problem))
                where = given(N, D, H)
                expect(f"db, rows of {gate}:", rows_of(got["db"], gate, H), rows_of(want["db"], gate, H), where)

    @report.claim("dx_t and dh_prev collect what all four gates read of them.", weight=2)
    def _(rng):
        compare(rng, ["dx_t", "dh_prev"])

    @report.claim("dW_x and dW_h are summed over the batch and have the shapes of W_x and W_h.", weight=2)
    def _(rng):
        compare(rng, ["dW_x", "dW_h"])

    return report


def flat(gradients, names=("dx_t", "dh_prev", "dc_prev")):
    dx, dstate, dparams = gradients
    return dict(zip((*names, *PARAMS), (dx, *dstate, *dparams), strict=True))


def way_back(rng, T, N, D, H):
    """Arguments of a backward pass: gradients of the outputs and of the final state, the steps' caches, a step back."""
    x, state, params = sequence(rng, T, N, D, H)
    caches = []
    for x_t in x:
        state, (*rest, _) = lstm.step(x_t, state, lstm.Params(*params))
        caches.append((*rest, params))
    return rng.normal(size=(T, N, H)), tuple(rng.normal(size=(2, N, H))), caches, step_bugs.right


def check_backward(lstm_backward, points, seed=0):
    """Claims about the loop back through a sequence, over a right step back that it is given."""
    names = ("dx", "dh_0", "dc_0")

    def problems(rng):
        return [(way_back(rng, T, *size), given(*size, T)) for T, size in zip(LENGTHS, SIZES, strict=True)]

    def diagnose(rng):
        return loop_bugs.diagnose(lstm_backward, [way_back(rng, 4, 3, 5, 2), way_back(rng, 3, 2, 3, 4)])

    report = Report(
        "lstm_backward", points, seed, diagnose, lambda rng: locate(lstm_backward, problems(rng), loop_bptt.loop)
    )

    def compare(rng, parts, change=lambda dh, dstate: (dh, dstate), cut=lambda gradient: gradient):
        for (dh, dstate, *rest), where in problems(rng):
            problem = (*change(dh, dstate), *rest)
            got, want = gradients_of(lstm_backward, problem, names), flat(loop_bptt.loop(*problem), names)
            for name in parts:
                ours = as_array(name, got[name])
                if ours.shape != want[name].shape:
                    raise Wrong(f"{name} should have the shape {want[name].shape}, yours has {ours.shape}{where}.")
                expect(name, cut(ours), cut(want[name]), where)

    def nothing(dstate):
        return tuple(0 * part for part in dstate)

    @report.claim("The last step's dx is right: it gets dh[T - 1] and the gradients of the final state.")
    def _(rng):
        compare(rng, ["dx"], cut=lambda dx: dx[-1:])

    @report.claim("With a loss on the last output alone, every earlier step gets its gradient from the step after it.")
    def _(rng):
        compare(
            rng, ["dx"], lambda dh, dstate: (dh * (np.arange(len(dh)) == len(dh) - 1)[:, None, None], nothing(dstate))
        )

    @report.claim("With a gradient of c_T alone, it reaches every step.")
    def _(rng):
        compare(rng, ["dx"], lambda dh, dstate: (0 * dh, (0 * dstate[0], dstate[1])))

    @report.claim("With a loss on every output, dx is right at every step.")
    def _(rng):
        compare(rng, ["dx"])

    @report.claim("The gradients dh_0 and dc_0 of the initial state come back.")
    def _(rng):
        compare(rng, ["dh_0", "dc_0"])

    @report.claim("The gradients of the weights are summed over all steps.", weight=2)
    def _(rng):
        compare(rng, PARAMS)

    @report.claim("All is right at once, and none of the arrays you were given has changed.")
    def _(rng):
        compare(rng, [*names, *PARAMS])
        unchanged(lstm_backward, ("dh", "dstate", "caches", "step_backward"), *way_back(rng, 4, 3, 5, 2))

    return report


def forward(x, state, params):
    """The reference's forward pass, on plain tuples."""
    h, final, (*rest, _) = lstm.forward(x, tuple(state), lstm.Params(*params))
    return h, final, (*rest, tuple(params))


def backward(dh, dstate, cache):
    """The reference's backward pass, on plain tuples."""
    *rest, params = cache
    dx, dstate_0, dparams = lstm.backward(dh, tuple(dstate), (*rest, lstm.Params(*params)))
    return dx, dstate_0, tuple(dparams)


def stream(rng, T, N, D, H, size):
    """Arguments of truncated backpropagation through time."""
    x, state, params = sequence(rng, T, N, D, H)
    return x, rng.normal(size=(T, N, H)), state, params, size, forward, backward


CHUNKS = (
    (2, 1),
    (4, 2),
    (7, 3),
)  # steps and the size of a chunk, in the order of SIZES; the last chunk of seven is short


def check_truncated(truncated_bptt, points, seed=0):
    """Claims about a sequence in chunks: what is carried, what is cut, what is summed."""
    names = ("loss", "(dW_x, dW_h, db)", "(h_T, c_T)")

    def problems(rng, whole=False):
        for (T, size), (N, D, H) in zip(CHUNKS, SIZES, strict=True):
            size = T if whole else size
            yield stream(rng, T, N, D, H, size), f" (with T = {T}, size = {size}, N = {N}, D = {D}, H = {H})"

    def diagnose(rng):
        return chunk_bugs.diagnose(truncated_bptt, [stream(rng, 7, 3, 5, 4, 3), stream(rng, 6, 2, 3, 2, 2)])

    report = Report("truncated_bptt", points, seed, diagnose)

    def compare(rng, test, whole=False):
        for problem, where in problems(rng, whole):
            test(parts_of(value_of(truncated_bptt, *problem), names), loop_bptt.truncated(*problem), where)

    def gradients(got, want, where):
        for name, ours, theirs in zip(PARAMS, parts_of(got[1], PARAMS), want[1], strict=True):
            expect(name, ours, theirs, where)

    @report.claim("The loss is that of the uncut sequence: the state is carried, h and c, into every chunk.", weight=2)
    def _(rng):
        compare(rng, lambda got, want, where: expect("loss", got[0], want[0], where))

    @report.claim("The final state (h_T, c_T) comes back.")
    def _(rng):
        def final(got, want, where):
            for name, ours, theirs in zip(("h_T", "c_T"), parts_of(got[2], ("h_T", "c_T")), want[2], strict=True):
                expect(name, ours, theirs, where)

        compare(rng, final)

    @report.claim("With one chunk as long as the sequence, the gradients are the full ones.", weight=2)
    def _(rng):
        compare(rng, gradients, whole=True)

    @report.claim(
        "With short chunks, the gradients are the sum over the chunks, and nothing flows from one to another.", weight=3
    )
    def _(rng):
        compare(rng, gradients)

    return report
