"""Claims about a network that the learner's code has trained: it is run by the judge, on sequences never seen."""

import functools

import numpy as np

from grader.bugs import trained as bugs
from grader.claims import Wrong, as_array, parts_of, sound
from grader.report import Report
from lstm_ref import fast_lstm, lstm, tasks

NAMES = ("W_x", "W_h", "b", "W_y", "b_y")
T, SECONDS = 10, 10  # of the processor's time: neighbours that keep it busy cost nothing
BARS = (0.1, 0.03, 0.01, 0.005)


def predictions(params, x):
    """The sum that an LSTM with a linear read-out of its last hidden state says, (N,)."""
    W_x, W_h, b, W_y, b_y = params
    H = W_h.shape[1]
    _, (h_T, _), _ = fast_lstm.forward(x, lstm.zero_state(x.shape[1], H), lstm.Params(W_x, W_h, b))
    return (h_T @ W_y.T + b_y)[:, 0]


def readable(params):
    """The learner's weights as arrays of floats that fit each other; Wrong otherwise."""
    arrays = [as_array(name, array).astype(float) for name, array in zip(NAMES, parts_of(params, NAMES), strict=True)]
    H = arrays[1].shape[-1] if arrays[1].ndim else 0
    shapes = (4 * H, 2), (4 * H, H), (4 * H,), (1, H), (1,)
    for name, array, shape in zip(NAMES, arrays, shapes, strict=True):
        if array.shape != shape or not H:
            raise Wrong(f"{name} should have the shape {shape}, yours has {array.shape}.")
        if not np.isfinite(array).all():
            raise Wrong(f"{name} holds NaN or infinity: the steps grew without bound. A smaller rate, or clipping.")
    return arrays


def check_train_adding(train_adding, points, seed=0):
    """Claims about the error on new sequences. One call trains; all claims, and the diagnosis, look at its weights."""
    rng = np.random.default_rng(seed)
    (x, sums), (new_x, new_sums) = tasks.adding(T, 1000, rng), tasks.adding(T, 2000, rng)
    # weights that nobody trained do not know which input is the mark, nor how the sum is told
    order, stretch, shift = rng.permutation(2), rng.choice([-1, 1]) * rng.uniform(0.7, 1.4), rng.uniform(-0.5, 0.5)

    @functools.cache
    def trained():
        """The weights; or why there are none."""
        try:
            seen = sound(train_adding, x[..., order], stretch * sums + shift)
            params = readable(seen.value)
        except Wrong as wrong:
            return wrong
        if seen.seconds > SECONDS:
            return Wrong(f"Training took {seen.seconds:.0f} seconds of the processor's time; the budget is {SECONDS}.")
        return params

    def weights():
        if isinstance(trained(), Wrong):
            raise trained()
        return trained()

    def told(params, x):
        """The sums that the network tells of sequences."""
        return (predictions(params, x[..., order]) - shift) / stretch

    def diagnose(_):
        params = weights()
        training_error = np.mean((told(params, x) - sums) ** 2)
        return bugs.diagnose(new_x, new_sums, told(params, new_x), training_error)

    report = Report("train_adding", points, seed, diagnose)
    for bar in BARS:

        @report.claim(
            f"On 2,000 new sequences the mean squared error of the sums is below {bar:g}. (A constant: 0.167.)"
        )
        def _(_, bar=bar):
            error = np.mean((told(weights(), new_x) - new_sums) ** 2)
            if not error < bar:
                raise Wrong(f"Yours is {error:.4f}.")

    return report
