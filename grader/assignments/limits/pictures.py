"""Pictures of what a learner built: shares, a descent, a growing stream, bits, two memories."""

import numpy as np

from grader.judging.charts import Line, heat, lines, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
from lstm_ref.limits import attention as right, mlstm, tasks
from lstm_ref.text.character_model import softmax

TALL = (440, 220)


@picture
def shares(attention):
    """The shares of one sequence that looks at itself, without a mask and with a causal one."""
    x, charts, notes = np.random.default_rng(1).normal(size=(8, 1, 4)), [], []

    def second(function):
        return lambda *args: function(*args)[1]

    for mask, title in ((None, "Shares without a mask"), (np.tri(8, dtype=bool), "Shares with a causal mask")):
        found, note = or_ours(
            numbers_of(second(attention), (8, 8, 1)), second(right.attend), x, x, x, mask, name="attention"
        )
        steps = range(1, 9)
        charts.append(heat(found[:, :, 0], [*map(str, steps)], steps, title=title, x="looked at", y="query"))
        notes.append(note)
    show(*charts, notes=notes)


@picture
def descent(attention_backward):
    """A query that learns to look at one key, by twenty steps with the gradient."""
    rng = np.random.default_rng(2)
    k, v = rng.normal(size=(5, 1, 4)), np.eye(5)[:, None]

    def errors(backward):
        q, found = np.zeros((1, 1, 4)), []
        dq = numbers_of(lambda *args: backward(*args)[0], q.shape)
        for _ in range(20):
            z, looked = right.attend(q, k, v)
            found.append(looked[:, :, 0][0])
            q = q - 2 * dq(2 * (z - v[2]), q, k, v, looked)
        return np.array(found)

    found, note = of_either(errors, attention_backward, right.backward, name="attention_backward")
    others = [Line(found[:, j], "another" if j == 0 else "", faint=True) for j in (0, 1, 3, 4)]
    show(
        lines(
            [Line(found[:, 2], "the wanted key"), *others],
            x="steps downhill",
            y="share of each key",
            title="A query learns to look at one key",
            size=TALL,
        ),
        notes=[note],
    )


@picture
def growing(cached_step):
    """The numbers that a stream keeps, and those of an LSTM."""

    def kept(step):
        cache, found = right.empty_cache(1, 4, 4), []
        for part in np.random.default_rng(0).normal(size=(40, 3, 1, 4)):
            _, cache = step(*part, cache)
            found.append(sum(np.asarray(each).size for each in cache))
        return found

    found, note = of_either(kept, cached_step, right.cached_step, name="cached_step")
    show(
        lines(
            [Line(found, "cache, d = 4"), Line(np.full(40, 32), "LSTM, 16 units")],
            x="step",
            y="numbers kept",
            title="What a stream keeps",
            size=TALL,
        ),
        notes=[note],
    )


@picture
def bits(bits_recalled):
    """Bits of what a matrix gives back of six pairs that it holds, against how sharp the softmax of its reader is."""
    rng, sharp = np.random.default_rng(0), np.linspace(0.5, 40, 60)
    keys, answers = rng.normal(size=(6, 100, 8)) / 8**0.5, rng.integers(8, size=(6, 100))
    matrix = np.einsum("snp,snd->npd", np.eye(8)[answers], keys)
    scores = np.einsum("npd,snd->snp", matrix, keys)

    def curve(function):
        return [float(function(softmax(scores, 1 / times), answers)) for times in sharp]

    found, note = of_either(curve, bits_recalled, tasks.bits_recalled, name="bits_recalled")
    right = np.mean(scores.argmax(axis=2) == answers)
    show(
        lines(
            [Line(found, "bits", x=sharp)],
            x="scores times",
            title=f"Bits of a memory that has {right:.0%} right, however sure it is",
            levels=[(18, "all of six answers")],
            size=TALL,
        ),
        notes=[note],
    )


@picture
def memories(attention, mlstm_step):
    """How far off is what two memories give back, against the number of pairs that they hold."""
    counts, d = (1, 2, 4, 8, 12, 16, 24), 8
    rng = np.random.default_rng(3)
    k, v = rng.normal(size=(24, 20, d)), rng.normal(size=(24, 20, 3))
    k /= np.linalg.norm(k, axis=2, keepdims=True)

    def looked(look):
        return [float(np.mean((np.asarray(look(40 * k[:1], k[:S], v[:S], None)[0])[0] - v[0]) ** 2)) for S in counts]

    def written(step):
        found = []
        for S in counts:
            state = mlstm.zero_state(20, d, 3)
            for j in reversed(range(S)):
                h, state = step(
                    d**0.5 * k[0], k[j], v[j], np.zeros(20), np.full(20, 30.0), np.full((20, 3), 30.0), state
                )
            found.append(float(np.mean((np.asarray(h) - v[0]) ** 2)))
        return found

    by_look, note = of_either(looked, attention, right.attend, name="attention")
    by_matrix, other = of_either(written, mlstm_step, mlstm.step, name="mlstm_step")
    show(
        lines(
            [Line(by_matrix, "matrix, 3 × 8", x=counts), Line(by_look, "attention", x=counts)],
            x="pairs",
            y="squared error",
            title="Two memories, filled with more and more pairs",
            spans=[(d, max(counts), "more pairs than columns")],
        ),
        notes=[note, other],
    )
