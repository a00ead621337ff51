"""The learner's training is watched while its network learns to add."""

import numpy as np

from grader.assignments.training.trained import predictions
from grader.judging.charts import Growing, Line, lines
from grader.judging.pictures import or_ours, picture, watched, within
from lstm_ref import lstm
from lstm_ref.learning import tasks
from lstm_ref.learning.optimisers import Adam
from lstm_ref.learning.training import clip_by_global_norm

SECONDS = 9  # for training, however slow it is


def our_train(x, target, see=lambda weights: None):
    """A training as the exercise asks for."""
    rng, H = np.random.default_rng(0), 8
    weights, adam = [*lstm.init(2, H, rng), rng.uniform(-1, 1, (1, H)) / np.sqrt(H), np.zeros(1)], Adam(0.03)
    for k in range(500):
        adam.rate, picked = 0.03 if k < 350 else 0.01, rng.integers(x.shape[1], size=32)
        h, _, cache = lstm.forward(x[:, picked], lstm.zero_state(32, H), lstm.Params(*weights[:3]))
        dy = 2 * ((h[-1] @ weights[3].T + weights[4])[:, 0] - target[picked]) / 32
        dh = np.zeros_like(h)
        dh[-1] = dy[:, None] * weights[3]
        _, _, gradients = lstm.backward(dh, lstm.zero_state(32, H), cache)
        weights = adam.update(
            weights, clip_by_global_norm([*gradients, dy[None] @ h[-1], dy.sum(keepdims=True)], 1.0)[0]
        )
        see(weights)
    return weights


@picture
def adding(train_adding):
    """The error on new sequences during the learner's training, beside that of a constant; the sums at the end."""
    (x, target), (new, sums) = (
        tasks.adding(10, count, np.random.default_rng(seed)) for count, seed in ((1000, 0), (200, 1))
    )
    place, errors, last = Growing(), [], []

    def curve():
        levels = [(1 / 6, "always the same"), (0.005, "full marks")]
        return lines(
            [Line(errors, "error")],
            x="pass of the network",
            y="mean squared error",
            log=True,
            levels=levels,
            title="Your network learns to add",
            size=(420, 250),
        )

    def told(weights):
        last[:] = [np.array(weight, dtype=float) for weight in weights]
        errors.append(((predictions(last, new) - sums) ** 2).mean())
        place.show(lambda: ((curve(),), []))

    def theirs(told):
        with watched(train_adding, "forward", lambda found, x, params: told(params)):
            return train_adding(x.copy(), target.copy())

    def run(train):
        errors.clear()
        told(within(SECONDS, train, told) or last)
        return predictions(last, new)

    said, note = or_ours(lambda: run(theirs), lambda: run(lambda told: our_train(x, target, told)), name="train_adding")
    ends = [Line(said, "said", x=sums, dots=True), Line([0.0, 2.0], "right", x=[0.0, 2.0], faint=True)]
    scatter = lines(ends, x="true sum", y="sum that it says", title="Two hundred new sequences", size=(380, 250))
    place.show(lambda: ((curve(), scatter), [note]), last=True)
