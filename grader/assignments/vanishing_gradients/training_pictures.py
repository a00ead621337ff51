"""A tanh network learns to remember with the learner's start and clipping, and without either."""

import numpy as np

from grader.judging.charts import Growing, Line, lines
from grader.judging.pictures import numbers_of, or_ours, picture
from lstm_ref import rnn
from lstm_ref.learning import jacobians as ours
from lstm_ref.learning.training import clip_by_global_norm

T, N, H, UPDATES, RATE, LIMIT = 30, 32, 24, 300, 0.1, 1.0
HIGH = 1e3  # an error at which a training is over


def curve(W_h, clip, see):
    """Errors of a network that is to say, after T steps of noise, whether the first number was above zero."""
    rng = np.random.default_rng(0)
    params, W_y = rnn.Params(rng.normal(size=(H, 2)) / 2, W_h, np.zeros(H)), rng.normal(size=H) / np.sqrt(H)
    weights, errors = [*params, W_y], []
    for _ in range(UPDATES):
        sign, x = rng.choice([-1.0, 1.0], size=N), 0.1 * rng.normal(size=(T, N, 2))
        x[0, :, 0] = sign
        h, h_T, cache = rnn.forward(x, np.zeros((N, H)), rnn.Params(*weights[:3]))
        error = h_T @ weights[3] - sign
        dy = 2 * error / N
        _, _, gradients = rnn.backward(np.zeros_like(h), dy[:, None] * weights[3], cache)
        clipped = clip([*gradients, dy @ h_T])
        weights = [weight - RATE * gradient for weight, gradient in zip(weights, clipped, strict=True)]
        errors.append(float(np.mean(error**2)))
        see(errors)
        if not errors[-1] < HIGH:
            break
    return errors


@picture
def remembering(clip, orthogonal):
    """The errors of three trainings: with both remedies, from small weights, without clipping."""
    A = np.random.default_rng(1).normal(size=(H, H))
    start, one = or_ours(numbers_of(orthogonal, (H, H)), ours.orthogonal, A, 1.0, name="orthogonal")
    shapes = [(H, 2), (H, H), (H,), (H,)]

    def clipped(gradients):
        asked = numbers_of(lambda *args: clip(*args)[0], *shapes)
        return or_ours(asked, lambda *args: clip_by_global_norm(*args)[0], gradients, LIMIT, name="clip_by_global_norm")

    two = clipped([np.ones(shape) for shape in shapes])[1]
    place, found = Growing(), {}

    def drawn():
        return lines(
            [Line(errors, name) for name, errors in found.items()],
            x="update",
            y="mean squared error",
            log=True,
            levels=[(1, "always 0")],
            title=f"What came {T} steps ago",
        )

    trainings = {
        "both": (start, lambda gradients: clipped(gradients)[0]),
        "small weights": (0.05 * A, lambda gradients: clipped(gradients)[0]),
        "not clipped": (start, list),
    }
    for name, (W_h, how) in trainings.items():

        def see(errors, name=name):
            found[name] = errors
            place.show(lambda: ((drawn(),), []))

        curve(np.asarray(W_h, dtype=float), how, see)
    place.show(lambda: ((drawn(),), [one, two]), last=True)
