"""Claims about a network that the learner's code has trained: it is run by the judge, on sequences never seen.

One who knows the task can write down weights that solve it. So the same code has to learn another one from its data."""

import functools

import numpy as np

from grader.assignments.training import trained_bugs
from grader.assignments.training.hints import HINTS
from grader.assignments.training.returned_weights import weights_after
from grader.judging.claims import Wrong
from grader.judging.report import Report
from lstm_ref import lstm
from lstm_ref.fast import lstm as fast_lstm
from lstm_ref.learning import tasks

T = 10
EXPLODED = "the steps grew without bound. A smaller rate, or clipping."
BARS = (0.1, 0.03, 0.01, 0.005)
LEARNS = 0.12  # the error on the other task, at most, or the sums do not count; that of a constant is 1/6 there too


def predictions(params, x):
    """The sum that an LSTM with a linear readout of its last hidden state says, (N,)."""
    W_x, W_h, b, W_y, b_y = params
    H = W_h.shape[1]
    _, (h_T, _), _ = fast_lstm.forward(x, lstm.zero_state(x.shape[1], H), lstm.Params(W_x, W_h, b))
    return (h_T @ W_y.T + b_y)[:, 0]


def difference(x):
    """The second marked value less the first, of sequences x (T, N, 2) -> (N,)."""
    marked = x[..., 0] * x[..., 1]
    return marked[T // 2 :].sum(axis=0) - marked[: T // 2].sum(axis=0)


class Attempt:
    """Trainings of the learner's on data that nobody has seen, when first asked for. Weights that nobody trained do not
    know which input is the mark, nor how a sum is told."""

    def __init__(self, train, seed, number=0):
        self.train, rng = train, np.random.default_rng([seed, number] if number else seed)
        (self.x, self.sums), (self.new_x, self.new_sums) = tasks.adding(T, 1000, rng), tasks.adding(T, 2000, rng)
        self.order = rng.permutation(2)
        self.stretch, self.shift = rng.choice([-1, 1]) * rng.uniform(0.7, 1.4), rng.uniform(-0.5, 0.5)

    def _trained(self, goals):
        """The weights after training on these goals of the sequences; or why there are none."""
        args = self.x[..., self.order], self.stretch * goals + self.shift
        return weights_after(self.train, args, 2, 1, np.inf, EXPLODED)

    @functools.cached_property
    def weights(self):
        return self._trained(self.sums)

    @functools.cached_property
    def others(self):
        """The weights after training on the differences."""
        return self._trained(difference(self.x))

    def told(self, params, x):
        """What a network tells of sequences, the stretching undone; Wrong if there is none."""
        if isinstance(params, Wrong):
            raise params
        return (predictions(params, x[..., self.order]) - self.shift) / self.stretch

    @property
    def error(self):
        return np.mean((self.told(self.weights, self.new_x) - self.new_sums) ** 2)

    @property
    def error_of_differences(self):
        return np.mean((self.told(self.others, self.new_x) - difference(self.new_x)) ** 2)


def check_train_adding(train_adding, points, seed=0):
    """Claims about the error on new sequences. One call trains on the sums, one on the differences; all claims, and the
    diagnosis, look at these weights. Training takes luck as well: a bar that is missed is tried on other data."""
    first, second = Attempt(train_adding, seed), Attempt(train_adding, seed, 1)

    def expect_below(measure, bar):
        if not (error := measure(first)) < bar and not (other := measure(second)) < bar:
            raise Wrong(f"Yours is {error:.4f}, and {other:.4f} after a training on other data.")

    def diagnose(_):
        if first.error < BARS[1] and not first.error_of_differences < BARS[1]:
            return [] if first.error_of_differences < LEARNS else [trained_bugs.NOT_TRAINED]
        training_error = np.mean((first.told(first.weights, first.x) - first.sums) ** 2)
        return trained_bugs.diagnose(
            first.new_x, first.new_sums, first.told(first.weights, first.new_x), training_error
        )

    report = Report("train_adding", points, seed, diagnose, hints=HINTS)
    for bar in BARS:

        @report.claim(
            f"On 2,000 new sequences the mean squared error of the sums is below {bar:g}. (A constant: 0.167.)"
        )
        def _(_, bar=bar):
            expect_below(lambda each: each.error, bar)
            if not first.error_of_differences < LEARNS and not second.error_of_differences < LEARNS:
                raise Wrong("This counts once your function learns the difference, too, when it is given that.")

    @report.claim(
        "It learns what the targets say: where they tell the second marked value less the first, "
        f"the error is below {BARS[1]:g}. (A constant: 0.167.)"
    )
    def _(_):
        expect_below(lambda each: each.error_of_differences, BARS[1])

    return report
