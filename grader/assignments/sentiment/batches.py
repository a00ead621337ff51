"""Claims about padding a batch, and about reading it as a packed sequence."""

import numpy as np

from grader.assignments.sentiment import batches_bugs
from grader.assignments.sentiment.hints import HINTS
from grader.assignments.sentiment.problems import draw_lengths, ragged
from grader.judging.claims import Wrong, as_array, expect, parts_of, value_of
from grader.judging.edits import told
from grader.judging.padding import silenced
from grader.judging.report import Report
from lstm_ref.sentiment import packing

WHOLE = "x and lengths are whole numbers, as they are needed for indices."
ALIVE = "At step t it reads the sentences that still have a word, all together, and no other: no step reads padding."


def words_of(sentences):
    return f" (with sentences of {', '.join(str(len(each)) for each in sentences)} words)"


def expect_padded(pad_batch, sentences):
    """Wrong unless x and the lengths are right."""
    got = parts_of(value_of(pad_batch, sentences), ("x", "lengths"))
    for name, mine, want in zip(("lengths", "x"), got[::-1], packing.pad_batch(sentences)[::-1], strict=True):
        expect(name, mine, want, words_of(sentences))


def check_pad_batch(pad_batch, points, seed=0):
    """Claims about a batch that is padded."""

    def diagnose(rng):
        problems = [(sentences,) for sentences in batches_bugs.padded(rng)]
        at_once = any("inhomogeneous" in (call.seen.error or "") for call in report.calls_of(pad_batch))
        bugs = [bug for bug in batches_bugs.PAD_BUGS if at_once or bug is not batches_bugs.AT_ONCE]
        found = told(report, pad_batch, problems, packing, ("pad_batch",), bugs)
        floats = any("holds float" in str(wrong) for *_, wrong in report.rows)
        return found or ([batches_bugs.FLOATS] if report.failed == [WHOLE] and floats else [])

    report = Report("pad_batch", points, seed, diagnose, hints=HINTS)

    @report.claim("Sentences of one length need no padding: each is a column.", weight=2)
    def _(rng):
        for N, T in ((1, 2), (3, 2), (2, 5)):
            expect_padded(pad_batch, [[int(w) for w in rng.integers(1, 50, size=T)] for _ in range(N)])

    @report.claim("The lengths are those of the sentences, in their order.")
    def _(rng):
        for sentences in batches_bugs.padded(rng):
            _, lengths = parts_of(value_of(pad_batch, sentences), ("x", "lengths"))
            expect("lengths", lengths, [len(each) for each in sentences], words_of(sentences))

    @report.claim(
        "Shorter sentences are filled up with zeros behind their end, and x is as long as the longest.", weight=3
    )
    def _(rng):
        for sentences in batches_bugs.padded(rng):
            expect_padded(pad_batch, sentences)

    @report.claim(WHOLE)
    def _(rng):
        sentences = ragged(rng, 3, 4)
        for name, part in zip(
            ("x", "lengths"), parts_of(value_of(pad_batch, sentences), ("x", "lengths")), strict=True
        ):
            if as_array(name, part).dtype.kind not in "iu":
                raise Wrong(f"{name} should hold whole numbers, yours holds {as_array(name, part).dtype}.")

    @report.claim("A single word, forty sentences and a vocabulary of a hundred thousand words are no trouble.")
    def _(rng):
        expect_padded(pad_batch, [[7]])
        expect_padded(pad_batch, [[int(word) for word in rng.integers(70_000, 100_000, size=T)] for T in (2, 4, 1)])
        expect_padded(pad_batch, ragged(rng, 40, 30))

    report.conduct(pad_batch, ("sentences",))
    return report


def mixing(rng, D, K):
    """A step (x_t (n, D), state (n, K)) -> (n, K) that treats each row alike, and what it was asked: rows of x_t."""
    W, U, asked = rng.normal(size=(K, D)), rng.normal(size=(K, K)) / K**0.5, []

    def step(x_t, state):
        x_t, state = np.asarray(x_t, dtype=float), np.asarray(state, dtype=float)
        asked.append(x_t)
        return np.tanh(x_t @ W.T + state @ U.T + 0.1)

    return step, asked


def draw(rng, T, N, D, K, junk=None):
    """x (T, N, D), lengths (N,), state (N, K)."""
    x, lengths = rng.normal(size=(T, N, D)), draw_lengths(rng, T, N)
    if junk is not None:
        x[np.arange(T)[:, None] >= lengths] = junk
    return x, lengths, rng.normal(size=(N, K))


def expect_read(read_packed, rng, *sizes, junk=None):
    """Wrong unless the final states are right."""
    (step, _), problem = mixing(rng, sizes[2], sizes[3]), draw(rng, *sizes, junk)
    want = packing.read_packed(step, *problem)
    expect("the states", value_of(read_packed, step, *problem), want, batches_bugs.where(problem))


def behind_all(x, rows):
    """x (T, N, D) with so many rows more behind the last words of all sentences."""
    return np.concatenate([x, np.ones((rows, *x.shape[1:]))])


def expect_alive(read_packed, rng, *sizes, behind=0):
    """Wrong unless each step is asked once, about the rows of the sentences that still have a word; x has some rows
    `behind` them all."""
    (step, asked), (x, lengths, state) = mixing(rng, sizes[2], sizes[3]), draw(rng, *sizes)
    problem = behind_all(x, behind), lengths, state
    value_of(read_packed, step, *problem)
    where = batches_bugs.where(problem)
    rows = [np.atleast_2d(each) for each in asked]
    if len(rows) != len(x):
        raise Wrong(f"step was called {len(rows)} times: once for each of the {len(x)} steps is due{where}.")
    for t, got in enumerate(rows):
        want = x[t, lengths > t]
        if got.shape != want.shape:
            raise Wrong(f"Step {t} read {len(got)} rows, and {len(want)} sentences have a word there{where}.")
        if not np.allclose(got[np.lexsort(got.T)], want[np.lexsort(want.T)]):
            raise Wrong(f"Step {t} did not read the words of the sentences that are that long{where}.")


def check_read_packed(read_packed, points, seed=0):
    """Claims about the final states, about their order, and about what was read."""

    def diagnose(rng):
        problems = batches_bugs.read(rng)
        found = told(report, read_packed, problems, packing, ("read_packed",), batches_bugs.PACK_BUGS)
        if found or report.failed != [ALIVE]:
            return found
        (step, asked), (x, lengths, state) = mixing(rng, 3, 2), draw(rng, 5, 4, 3, 2)
        value_of(read_packed, step, behind_all(x, 2), lengths, state)
        return batches_bugs.asked_otherwise(asked, lengths)

    report = Report("read_packed", points, seed, diagnose, hints=HINTS)

    @report.claim("Sentences of one length are read step by step from the state that was given.", weight=2)
    def _(rng):
        for T, N, D, K in ((1, 1, 2, 3), (3, 2, 4, 3)):
            (step, _), (x, _, state) = mixing(rng, D, K), draw(rng, T, N, D, K)
            problem = x, np.full(N, T), state
            want = packing.read_packed(step, *problem)
            expect("the states", value_of(read_packed, step, *problem), want, batches_bugs.where(problem))

    @report.claim(
        "Where lengths fall from column to column, each state is that after the sentence's own last word.", weight=2
    )
    def _(rng):
        for T, N, D, K in ((2, 2, 3, 1), (5, 4, 2, 3)):
            (step, _), (x, lengths, state) = mixing(rng, D, K), draw(rng, T, N, D, K)
            problem = x, np.sort(lengths)[::-1].copy(), state
            want = packing.read_packed(step, *problem)
            expect("the states", value_of(read_packed, step, *problem), want, batches_bugs.where(problem))

    @report.claim("In whatever order the lengths come, each state stands in its own sentence's row.", weight=3)
    def _(rng):
        (mixed, _), (x, lengths, state) = mixing(rng, 3, 2), draw(rng, 6, 4, 3, 2)
        for step, *problem in [*batches_bugs.read(rng), (mixed, silenced(x, lengths), lengths, state)]:
            want = packing.read_packed(step, *problem)
            expect("the states", value_of(read_packed, step, *problem), want, batches_bugs.where(problem))

    @report.claim(ALIVE, weight=2)
    def _(rng):
        for sizes in ((2, 2, 3, 1), (5, 4, 3, 2), (6, 3, 2, 4)):
            for behind in (0, 2):
                expect_alive(read_packed, rng, *sizes, behind=behind)

    @report.claim("NaN in the padding reaches no state, and rows that are longer than all sentences change nothing.")
    def _(rng):
        expect_read(read_packed, rng, 5, 4, 3, 2, junk=np.nan)
        (step, _), (x, lengths, state) = mixing(rng, 3, 2), draw(rng, 4, 3, 3, 2)
        want = packing.read_packed(step, x, lengths, state)
        longer = np.concatenate([x, np.full((2, 3, 3), np.nan)])
        expect(
            "the states", value_of(read_packed, step, longer, lengths, state), want, " (with two rows too many in x)"
        )

    report.conduct(read_packed, ("step", "x", "lengths", "state"))
    return report
