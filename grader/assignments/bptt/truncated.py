"""Claims about truncated backpropagation through time: what is carried, what is cut, what is summed."""

import numpy as np

from grader.assignments.bptt import loop, truncated_bugs
from grader.assignments.bptt.gradients import EARLIER, PARAMS
from grader.assignments.bptt.hints import HINTS
from grader.assignments.bptt.pairs_reference import pair
from grader.assignments.gates import first_wrong
from grader.assignments.gates.own_step import sequence
from grader.assignments.rnn.sizes import SIZES
from grader.judging.claims import Wrong, as_array, expect, parts_of, value_of
from grader.judging.report import Report, better_of
from lstm_ref import lstm

NAMES = ("loss", "(dW_x, dW_h, db)", "(h_T, c_T)")
CHUNKS = ((2, 1), (4, 2), (7, 3))  # steps and the size of a chunk, in the order of SIZES; the last of seven is short
KEEPS = " (of a unit that keeps the bit of its first step, with T = 50, size = 4)"
forward, backward = pair(lstm)
SCALE = 1e4  # of targets so far off that a clipped gradient shows


def stream(rng, T, N, D, H, size):
    """Arguments of truncated backpropagation through time."""
    x, state, params = sequence(rng, T, N, D, H)
    return x, rng.normal(size=(T, N, H)), state, params, size, forward, backward


def remembering(rng, T=50, N=3, size=4):
    """A stream and the weights of one unit that writes down the bit of its first step and keeps it: later inputs say
    nothing. So the state after a dozen chunks is that bit, if it went through all of them."""
    x = np.stack([np.arange(T)[:, None] == np.zeros(N), rng.choice([-1.0, 1.0], size=(T, N))], axis=2)
    W_x, b = np.array([[40.0, 0], [0, 0], [0, 3], [0, 0]]), np.array([-20.0, 20, 0, 20])
    nothing = np.zeros((N, 1)), np.zeros((N, 1))
    return x, rng.normal(size=(T, N, 1)), nothing, (W_x, np.zeros((4, 1)), b), size, forward, backward


def problems(rng, whole=False):
    """Sequences in chunks, or each in one chunk that is the whole, with words for their sizes."""
    for (T, size), (N, D, H) in zip(CHUNKS, SIZES, strict=True):
        size = T if whole else size
        yield stream(rng, T, N, D, H, size), given(T, size, N, D, H)


def given(T, size, N, D, H):
    return f" (with T = {T}, size = {size}, N = {N}, D = {D}, H = {H})"


def check_truncated(truncated_bptt, points, seed=0):
    """The report on a sequence in chunks. Where it calls the learner's own ways back by name, it gets ours."""
    return better_of(lambda function: _check(function, points, seed), truncated_bptt, **EARLIER)


def _check(truncated_bptt, points, seed):
    def diagnose(rng):
        return truncated_bugs.diagnose(truncated_bptt, [stream(rng, 7, 3, 5, 4, 3), stream(rng, 6, 2, 3, 2, 2)])

    def locate(rng):
        tried = [*(problem for problem, _ in problems(rng)), remembering(rng)]
        return next(filter(None, (first_wrong_chunk(truncated_bptt, problem) for problem in tried)), None)

    report = Report("truncated_bptt", points, seed, diagnose, locate, hints=HINTS)

    def answer(problem):
        return parts_of(value_of(truncated_bptt, *problem), NAMES)

    def compare(rng, test, whole=False):
        for problem, where in problems(rng, whole):
            test(answer(problem), loop.truncated(*problem), where)

    @report.claim("The loss is that of the uncut sequence: the state is carried, h and c, into every chunk.", 1)
    def _(rng):
        compare(rng, lambda got, want, where: expect("loss", got[0], want[0], where))

    @report.claim("The final state (h_T, c_T) comes back.", 0.75)
    def _(rng):
        compare(rng, expect_state)

    @report.claim("With one chunk as long as the sequence, the gradients are the full ones.", 1.25)
    def _(rng):
        compare(rng, expect_gradients, whole=True)

    @report.claim(
        "With short chunks, the gradients are the sum over the chunks, and nothing flows from one to another.", 1.5
    )
    def _(rng):
        compare(rng, expect_gradients)

    @report.claim("What the first chunk has read is still in the state a dozen chunks later.", 0.5)
    def _(rng):
        problem = remembering(rng)
        got, want = answer(problem), loop.truncated(*problem)
        expect_state(got, want, KEEPS)
        expect("loss", got[0], want[0], KEEPS)
        expect_gradients(got, want, KEEPS)

    @report.claim("All that holds for any size, down to 1 and beyond T, and no longer chunk is ever run.", 0.75)
    def _(rng):
        x, target, state, params, _, _, backward = stream(rng, 11, 2, 3, 4, 1)
        for size in (1, 2, 4, 11, 20):
            longest = []

            def watched(chunk, *rest, longest=longest):
                longest.append(len(chunk))
                return forward(chunk, *rest)

            problem, where = (x, target, state, params, size, watched, backward), f" (with T = 11, size = {size})"
            got = answer(problem)
            if max(longest, default=0) > size:
                raise Wrong(f"With size = {size} a chunk of {max(longest)} steps was run.")
            want = loop.truncated(*problem)
            expect("loss", got[0], want[0], where)
            expect_gradients(got, want, where)
            expect_state(got, want, where)

    @report.claim("It holds for targets far off, whose gradients are large: nothing is clipped.", 0.5)
    def _(rng):
        for (x, target, *rest), where in problems(rng):
            far = SCALE * np.sign(target) + target
            (loss, dparams, _), want = answer((x, far, *rest)), loop.truncated(x, far, *rest)
            expect("loss", as_array("loss", loss) / SCALE**2, want[0] / SCALE**2, f" in units of 1e8{where}")
            units = [as_array(name, part) / SCALE for name, part in zip(PARAMS, dparams, strict=True)]
            expect_gradients((loss, units), (0, [part / SCALE for part in want[1]]), f" in units of 1e4{where}")

    report.conduct(truncated_bptt, ("x", "target", "state", "params", "size", "forward", "backward"), 0.75)
    return report


def expect_gradients(got, want, where):
    for name, ours, theirs in zip(PARAMS, parts_of(got[1], PARAMS), want[1], strict=True):
        expect(name, ours, theirs, where)


def expect_state(got, want, where):
    for name, ours, theirs in zip(("h_T", "c_T"), parts_of(got[2], ("h_T", "c_T")), want[2], strict=True):
        expect(name, ours, theirs, where)


def first_wrong_chunk(truncated_bptt, problem):
    """What is wrong with the shortest beginning of the sequence that shows it, chunk by chunk, in words; or None."""
    x, target, state, params, size, *functions = problem
    for chunks, stop in enumerate(range(size, len(x) + size, size), 1):
        part = x[:stop], target[:stop], state, params, size, *functions
        loss, dparams, final = parts_of(value_of(truncated_bptt, *part), NAMES)
        want = loop.truncated(*part)
        answers = zip(
            ("loss", "h_T", "c_T", *PARAMS), (loss, *final, *dparams), (want[0], *want[2], *want[1]), strict=True
        )
        for name, ours, theirs in answers:
            where = given(len(part[0]), size, *x.shape[1:], params[1].shape[1])
            if why := first_wrong.differs(name, ours, theirs, where):
                many = f"with {chunks} chunks: with one less all is right" if chunks > 1 else "in a single chunk"
                return f"in {name}, {many}. {why}"
    return None
