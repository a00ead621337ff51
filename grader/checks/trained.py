"""Claims about a network that the learner's code has trained: it is run by the judge, on sequences never seen.

One who knows the task can write down weights that solve it. So the same code has to learn another one from its data."""

import functools

import numpy as np

from grader.bugs import trained as bugs
from grader.claims import Wrong, as_array, parts_of, sound
from grader.report import Report
from lstm_ref import fast_lstm, lstm, tasks

NAMES = ("W_x", "W_h", "b", "W_y", "b_y")
T, SECONDS = 10, 10  # of the processor's time: neighbours that keep it busy cost nothing
BARS = (0.1, 0.03, 0.01, 0.005)
LEARNS = 0.12  # the error on the other task, at most, or the sums do not count; that of a constant is 1/6 there too


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


def difference(x):
    """The second marked value less the first, of sequences x (T, N, 2) -> (N,)."""
    marked = x[..., 0] * x[..., 1]
    return marked[T // 2 :].sum(axis=0) - marked[: T // 2].sum(axis=0)


def check_train_adding(train_adding, points, seed=0):
    """Claims about the error on new sequences. One call trains on the sums, one on the differences; all claims, and the
    diagnosis, look at these weights."""
    rng = np.random.default_rng(seed)
    (x, sums), (new_x, new_sums) = tasks.adding(T, 1000, rng), tasks.adding(T, 2000, rng)
    # weights that nobody trained do not know which input is the mark, nor how the sum is told
    order, stretch, shift = rng.permutation(2), rng.choice([-1, 1]) * rng.uniform(0.7, 1.4), rng.uniform(-0.5, 0.5)

    @functools.cache
    def trained(goal=None):
        """The weights after training on the sums, or on another goal of a sequence; or why there are none."""
        try:
            seen = sound(train_adding, x[..., order], stretch * (goal(x) if goal else sums) + shift)
            params = readable(seen.value)
        except Wrong as wrong:
            return wrong
        if seen.seconds > SECONDS:
            return Wrong(f"Training took {seen.seconds:.0f} seconds of the processor's time; the budget is {SECONDS}.")
        return params

    def weights(goal=None):
        if isinstance(trained(goal), Wrong):
            raise trained(goal)
        return trained(goal)

    def told(params, x):
        """The sums that the network tells of sequences."""
        return (predictions(params, x[..., order]) - shift) / stretch

    def error_of_differences():
        return np.mean((told(weights(difference), new_x) - difference(new_x)) ** 2)

    def diagnose(_):
        params = weights()
        if np.mean((told(params, new_x) - new_sums) ** 2) < BARS[1] and not error_of_differences() < BARS[1]:
            return [] if error_of_differences() < LEARNS else [bugs.NOT_TRAINED]
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
            if not error_of_differences() < LEARNS:
                raise Wrong("This counts once your function learns the difference, too, when it is given that.")

    @report.claim(
        "It learns what the targets say: where they tell the second marked value less the first, "
        f"the error is below {BARS[1]:g}. (A constant: 0.167.)"
    )
    def _(_):
        if not (error := error_of_differences()) < BARS[1]:
            raise Wrong(f"Yours is {error:.4f}.")

    return report
