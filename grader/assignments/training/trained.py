"""Claims about a network that the learner's code has trained: it is run by the judge, on sequences never seen.

One who knows the task can write down weights that solve it, and one who knows that some sum of the marked values is asked
for can write down cells that keep each, and weigh them by least squares. So the same code has to learn from its data what
no such sum tells."""

import functools
import inspect

import numpy as np

from grader.assignments.training import reference, trained_bugs
from grader.assignments.training.hints import HINTS
from grader.assignments.training.returned_weights import last_outputs, weights_after
from grader.judging.claims import Wrong
from grader.judging.report import Report
from lstm_ref.learning import tasks

T = 10
BARS = (0.1, 0.03, 0.01, 0.005)
CURVED = 0.5  # the error on curved targets, at most: a share of that of the best weighted sum
LEARNS = 0.9  # and at most, or the sums do not count
EARLIER = {name: inspect.getsource(getattr(reference, name)) for name in ("masked_loss", "adam_step")}


def predictions(params, x):
    """The sum that an LSTM with a linear readout of its last hidden state says, (N,)."""
    return last_outputs(params, x)[:, 0]


def marked(x):
    """The two marked values of sequences x (T, N, 2): (N,), (N,)."""
    values = x[..., 0] * x[..., 1]
    return values[: T // 2].sum(axis=0), values[T // 2 :].sum(axis=0)


def error_of_a_sum(x, targets):
    """The mean squared error of the best weighted sum of the marked values and a constant."""
    columns = np.column_stack([*marked(x), np.ones_like(targets)])
    return np.mean((columns @ np.linalg.lstsq(columns, targets, rcond=None)[0] - targets) ** 2)


class Attempt:
    """Trainings of the learner's on data that nobody has seen, when first asked for. Weights that nobody trained do not
    know which input is the mark, nor how a sum is told."""

    def __init__(self, train, seed, number=0, **earlier):
        self.train, self.earlier, rng = train, earlier, np.random.default_rng([seed, number] if number else seed)
        (self.x, self.sums), (self.new_x, self.new_sums) = tasks.adding(T, 1000, rng), tasks.adding(T, 2000, rng)
        self.order = rng.permutation(2)
        self.stretch, self.shift = rng.choice([-1, 1]) * rng.uniform(0.7, 1.4), rng.uniform(-0.5, 0.5)
        self.turns = rng.choice([-1, 1], 2) * rng.uniform(1.5, 2.2, 2)
        self.start = rng.choice([-1, 1]) * rng.uniform(0.4, 0.9)  # a bend is within reach, and a slope to begin with

    def _trained(self, goals):
        """The weights after training on these goals of the sequences; or why there are none."""
        args = self.x[..., self.order], self.stretch * goals + self.shift
        return weights_after(self.train, args, 2, 1, np.inf, **self.earlier)

    @functools.cached_property
    def weights(self):
        return self._trained(self.sums)

    def curved(self, x):
        """A function of the marked values that no weighted sum of them tells, (N,): a piece of a wave."""
        first, second = marked(x)
        return np.sin(self.turns[0] * (first - 0.5) + self.turns[1] * (second - 0.5) + self.start)

    @functools.cached_property
    def others(self):
        """The weights after training on the curved targets."""
        return self._trained(self.curved(self.x))

    def told(self, params, x):
        """What a network tells of sequences, the stretching undone; Wrong if there is none."""
        if isinstance(params, Wrong):
            raise params
        return (predictions(params, x[..., self.order]) - self.shift) / self.stretch

    @property
    def error(self):
        return np.mean((self.told(self.weights, self.new_x) - self.new_sums) ** 2)

    @functools.cached_property
    def share_of_a_sum(self):
        """The error on curved targets as a share of the best weighted sum's."""
        targets = self.curved(self.new_x)
        return np.mean((self.told(self.others, self.new_x) - targets) ** 2) / error_of_a_sum(self.new_x, targets)


def check_train_adding(train_adding, points, seed=0):
    """Claims about the error on new sequences. One call trains on the sums, one on curved targets; all claims, and the
    diagnosis, look at these weights. Training takes luck as well: a bar that is missed is tried on other data, and with
    ours for the functions of earlier parts."""
    first, second, missed = Attempt(train_adding, seed), Attempt(train_adding, seed, 1, **EARLIER), []

    def expect_below(measure, bar, of=""):
        if not (error := measure(first)) < bar and not (other := measure(second)) < bar:
            missed.append(bar)
            raise Wrong(f"Yours is {error:.4f}{of}, and {other:.4f} after a training on other data.")

    def diagnose(_):
        if not missed:
            return []
        if first.error < BARS[1] and not first.share_of_a_sum < CURVED:
            return [] if first.share_of_a_sum < LEARNS else [trained_bugs.NOT_TRAINED]
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
            if not first.share_of_a_sum < LEARNS and not second.share_of_a_sum < LEARNS:
                raise Wrong("This counts once your function learns the curved targets, too, when it is given those.")

    @report.claim(
        "It learns what the targets say: where they are a curved function of the two marked values, its error is below half "
        "of that of the best weighted sum of the two."
    )
    def _(_):
        expect_below(lambda each: each.share_of_a_sum, CURVED, of=" of that")

    report.conduct((), trainings=[(train_adding, ("x", "target"))])
    return report
