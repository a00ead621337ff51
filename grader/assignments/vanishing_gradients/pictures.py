"""Pictures of what a learner built: a circle under a Jacobian, products of many, a gradient by its lag, its bound."""

import numpy as np

from grader.judging.charts import Line, lines, show
from grader.judging.pictures import numbers_of, of_either, or_ours, picture
from lstm_ref.learning import jacobians as ours

H, T = 8, 40
EPSILON = np.finfo(float).eps
SQUARE = (330, 300)


def _drawn(H, radius):
    """Recurrent weights (H, H) of this spectral radius."""
    W_h = np.random.default_rng(0).normal(size=(H, H))
    return W_h * radius / np.abs(np.linalg.eigvals(W_h)).max()


def _jacobians(W_h):
    """The Jacobians (T, H, H) of a network that reads noise."""
    rng, h = np.random.default_rng(1), [np.zeros(len(W_h))]
    W_x = 0.5 * rng.normal(size=(len(W_h), 1))
    for x_t in rng.normal(size=(T, 1)):
        h.append(np.tanh(W_x @ x_t + W_h @ h[-1]))
    return ours.jacobians_of(np.array(h[1:]), W_h)


@picture
def circle(step_jacobian):
    """Small changes of h_prev, a circle of them, and what becomes of it: by the Jacobian, and by the step itself."""
    rng = np.random.default_rng(1)
    x_t, h_prev = rng.normal(size=2), np.array([1.0, 0.5])
    W_x, W_h, b = 0.5 * rng.normal(size=(2, 2)), np.array([[0.9, -1.3], [0.4, 0.8]]), np.zeros(2)
    J, note = or_ours(
        numbers_of(step_jacobian, (2, 2)), ours.step_jacobian, x_t, h_prev, (W_x, W_h, b), name="step_jacobian"
    )
    angle, small = np.linspace(0, 2 * np.pi, 73), 1e-5
    changes = np.stack([np.cos(angle), np.sin(angle)])
    moved, start = (
        np.tanh((W_x @ x_t)[:, None] + W_h @ h) for h in (h_prev[:, None] + small * changes, h_prev[:, None])
    )
    measured, said = ((moved - start) / small)[:, ::4], J @ changes
    show(
        lines(
            [
                Line(said[1], "your J", x=said[0]),
                Line(measured[1], "measured", x=measured[0], dots=True),
                Line(changes[1], "circle", x=changes[0], faint=True),
            ],
            x="change of unit 1",
            y="change of unit 2",
            title="What a step makes of a circle",
            size=SQUARE,
        ),
        notes=[note],
    )


@picture
def singular_values(total_jacobian):
    """The singular values of the product of more and more Jacobians."""
    found = _jacobians(_drawn(H, 1.1))
    counts = range(1, T + 1)

    def values(total_jacobian):
        total = numbers_of(total_jacobian, (H, H))
        return np.array([np.linalg.svd(total(found[:n].copy()), compute_uv=False) for n in counts])

    s, note = of_either(values, total_jacobian, ours.total_jacobian, name="total_jacobian")
    seen = s > EPSILON * s[:, :1]  # what is smaller is rounding
    names = {0: "largest", 1: "second", 3: "fourth", H - 1: "smallest"}
    show(
        lines(
            [Line(s[seen[:, k], k], name, x=np.arange(1, T + 1)[seen[:, k]]) for k, name in names.items()],
            x="steps n",
            title="Singular values of dh_n / dh_0",
            log=True,
            says="A direction is lost when its line has fallen far below the others; where it ends, float64 has no digit left for it.",
        ),
        notes=[note],
    )


@picture
def by_lag(norms_by_lag):
    """The norm of a gradient by its lag, in three networks."""
    radii, dh_T = (0.6, 1.5, 3.0), np.ones(32) / np.sqrt(32)
    asked = numbers_of(norms_by_lag, (T + 1,))
    found = [
        or_ours(asked, ours.norms_by_lag, dh_T.copy(), _jacobians(_drawn(32, radius)), name="norms_by_lag")
        for radius in radii
    ]
    named = [
        Line(norms, f"radius {radius:g}", x=np.arange(T + 1)) for radius, (norms, _) in zip(radii, found, strict=True)
    ]
    show(
        lines(named, x="lag", y="norm of the gradient", title="Three recurrent weights, three ways back", log=True),
        notes=[note for _, note in found],
    )


@picture
def bound(norm_bound):
    """The bound of a product of Jacobians beside its norm, and beside the power of an eigenvalue, which is no bound."""
    W_h = 0.9 * np.eye(4) + 0.25 * np.triu(np.ones((4, 4)), 1)
    found, n = _jacobians(W_h), np.arange(1, T + 1)

    def bounds(norm_bound):
        return np.array([numbers_of(norm_bound, ())(W_h.copy(), 1.0, int(k)) for k in n])

    most, note = of_either(bounds, norm_bound, ours.norm_bound, name="norm_bound")
    free = [np.linalg.norm(np.linalg.matrix_power(W_h, int(k)), 2) for k in n]
    slopes = [np.linalg.norm(ours.total_jacobian(found[:k]), 2) for k in n]
    show(
        lines(
            [
                Line(most, "your bound"),
                Line(free, "all slopes 1"),
                Line(slopes, "true slopes"),
                Line(0.9**n, "eigenvalue", faint=True),
            ],
            x="steps n",
            y="spectral norm",
            title="Nothing may cross the bound",
            log=True,
        ),
        notes=[note],
    )
