"""Pictures of what keeps a gradient: clipping, orthogonal weights; of its half-life, and of one that grows first."""

import numpy as np

from grader.judging.charts import Line, lines, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
from lstm_ref.learning import jacobians as ours
from lstm_ref.learning.training import clip_by_global_norm


@picture
def clipping(clip):
    """The norms of forty lists of gradients, some of them exploded, before and after."""
    rng, limit = np.random.default_rng(6), 1.0
    sizes = 0.3 * np.exp(1.3 * rng.normal(size=40))
    lists = [[size * rng.normal(size=(3, 2)), size * rng.normal(size=4)] for size in sizes]

    def norms(clip):
        after, before = [], []
        for gradients in lists:
            clipped, norm = clip([g.copy() for g in gradients], limit)
            assert [np.shape(g) for g in clipped] == [(3, 2), (4,)]
            after.append(float(np.sqrt(sum((np.asarray(g, dtype=float) ** 2).sum() for g in clipped))))
            before.append(float(norm))
        return after, before

    (after, before), note = of_either(norms, clip, clip_by_global_norm, name="clip_by_global_norm")
    show(
        lines(
            [Line(before, "before", dots=True), Line(after, "after")],
            x="update",
            y="global norm",
            log=True,
            title="Gradients, cut to a norm of 1",
            levels=[(limit, "limit")],
        ),
        notes=[note],
    )


@picture
def kept(orthogonal):
    """A gradient on its way back through orthogonal weights, beside weights that are drawn and no more."""
    A, n = np.random.default_rng(2).normal(size=(32, 32)), 60
    dh = np.random.default_rng(3).normal(size=32)
    gains, lengths, notes = (1.05, 1.0, 0.95), {}, []
    for gain in gains:
        W, note = or_ours(numbers_of(orthogonal, A.shape), ours.orthogonal, A.copy(), gain, name="orthogonal")
        lengths[f"gain {gain:g}"], notes = W, [*notes, note]
    lengths["drawn"] = A / np.sqrt(32)
    rows = []
    for name, W in lengths.items():
        norms = ours.norms_by_lag(dh, np.broadcast_to(W, (n, 32, 32)))
        rows.append(Line(norms / norms[0], name, x=np.arange(n + 1), faint=name == "drawn"))
    values = [Line(np.linalg.svd(W, compute_uv=False), name, dots=True) for name, W in [*lengths.items()][1::2]]
    show(
        lines(values, x="singular value", title="All singular values alike", size=(400, 230)),
        lines(rows, x="steps back", title="so a gradient keeps its norm", log=True, size=(400, 230)),
        notes=notes,
    )


@picture
def halving(half_life, steps_to_halve):
    """The half-life that was predicted, and the steps that were counted in networks that turn and shrink."""
    s = np.linspace(0.5, 0.985, 60)

    def predicted(half_life):
        return np.array([numbers_of(half_life, ())(float(each)) for each in s])

    def counted(steps_to_halve):
        turn = np.array([[0.6, -0.8], [0.8, 0.6]])
        return np.array([numbers_of(steps_to_halve, ())(np.array([1.0, 0.0]), each * turn) for each in s[::4]])

    n, note = of_either(predicted, half_life, ours.half_life, name="half_life")
    count, other = of_either(counted, steps_to_halve, ours.steps_to_halve, name="steps_to_halve")
    show(
        lines(
            [Line(n, "predicted", x=s), Line(count, "counted", x=s[::4], dots=True)],
            x="factor s of each step back",
            y="steps until half is left",
            title="How long a gradient lasts",
            log=True,
        ),
        notes=[note, other],
    )


@picture
def growing(transient):
    """The longest gradient under the powers of the learner's matrix."""
    J, note = or_ours(numbers_of(transient, (2, 2)), lambda: np.array([[0.8, 40.0], [0.0, 0.8]]), name="transient")
    n = np.arange(81)
    norms = [np.linalg.norm(np.linalg.matrix_power(J, int(k)), 2) if np.isfinite(J).all() else np.nan for k in n]
    show(
        lines(
            [Line(norms, "longest", x=n)],
            x="steps back",
            y="length of a gradient that began at 1",
            log=True,
            title="It grows before it vanishes",
            levels=[(10, "10 in one step"), (100, "100 in some")],
        ),
        notes=[note],
    )
