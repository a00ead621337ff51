"""A small network is trained by the learner's loss and their Adam, on sequences of many lengths."""

import numpy as np

from grader.assignments.training import reference as ours
from grader.judging.charts import Growing, Line, lines
from grader.judging.pictures import numbers_of, or_ours, picture, usable
from lstm_ref import lstm

T, N, H, UPDATES, RATE = 12, 24, 6, 200, 0.02


def batch(rng):
    """Pulses of sequences of different lengths (T, N, 1), the sum so far (T, N), and which steps count; NaN behind."""
    mask = np.arange(T)[:, None] < rng.integers(3, T + 1, size=N)
    x = rng.choice([-1.0, 0.0, 1.0], size=(T, N))
    return x[:, :, None], np.where(mask, x.cumsum(axis=0) / 4, np.nan), mask


def errors_of(loss, step, see):
    """The loss of each update; `loss` and `step` are as the exercise asks for them."""
    rng = np.random.default_rng(0)
    weights = [*lstm.init(1, H, rng, 1.0), rng.normal(size=H) / np.sqrt(H)]
    moments, errors = [(np.zeros_like(weight), np.zeros_like(weight)) for weight in weights], []
    for k in range(1, UPDATES + 1):
        x, target, mask = batch(rng)
        h, _, cache = lstm.forward(x, lstm.zero_state(N, H), lstm.Params(*weights[:3]))
        error, dy = numbers_of(loss, (), (T, N))(h @ weights[3], target, mask)
        _, _, gradients = lstm.backward(dy[:, :, None] * weights[3], lstm.zero_state(N, H), cache)
        both = [*gradients, np.einsum("tn,tnh->h", dy, h)]
        for j, (gradient, (m, s)) in enumerate(zip(both, moments, strict=True)):
            asked = numbers_of(step, *3 * [gradient.shape])
            weights[j], *moments[j] = asked(weights[j], gradient, m, s, k, RATE)
        errors.append(float(error))
        see(errors)
    return errors


def plain(theta, gradient, m, s, k, rate):
    """A step of gradient descent, at ten times the rate."""
    return theta - 10 * rate * gradient, m, s


@picture
def trained(masked_loss, adam_step):
    """The losses of a network that learns to add up, by the learner's Adam and by plain steps."""
    place, found = Growing(), {}
    _, target, mask = batch(np.random.default_rng(1))
    first, theta = (np.zeros((T, N)), target, mask), np.linspace(-1, 1, 3)
    loss, one = usable(masked_loss, ours.masked_loss, ((), (T, N)), *first, name="masked_loss")
    steps = theta, theta, 0 * theta, 0 * theta, 1, RATE
    step, two = usable(adam_step, ours.adam_step, 3 * ((3,),), *steps, name="adam_step")

    def drawn():
        return lines(
            [Line(errors, name) for name, errors in found.items()],
            x="update",
            y="masked loss",
            log=True,
            levels=[(np.nanmean(target**2), "always 0")],
            title="A network that learns to add up",
        )

    def run(name, step):
        def see(errors):
            found[name] = errors
            place.show(lambda: ((drawn(),), []))

        right = (ours.masked_loss, step if step is plain else ours.adam_step)
        return or_ours(lambda: errors_of(loss, step, see), lambda: errors_of(*right, see), name="training")[1]

    notes = [one, two, run("your Adam", step), run("plain steps", plain)]
    place.show(lambda: ((drawn(),), notes), last=True)
