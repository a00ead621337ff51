# mistake: none
from functools import reduce


def _descent(arrays, batches, gradients_of, rate, direction=lambda gradients: gradients):
    for batch in batches:
        arrays = list(map(lambda a, d: a - rate * d, arrays, direction(gradients_of(arrays, batch))))
        yield arrays


def _last(iterable, default):
    return reduce(lambda _, item: item, iterable, default)


def train_plain(arrays, batches, gradients_of, rate):
    """`broken_plain`, repaired -> the arrays after the last update."""
    return _last(_descent(arrays, batches, gradients_of, rate), arrays)


def train_momentum(arrays, batches, gradients_of, rate):
    """`broken_momentum`, repaired -> the arrays after the last update."""

    class Inertia:
        velocity = None

        def __call__(self, gradients):
            old = self.velocity or [0.0] * len(gradients)
            self.velocity = [0.9 * v + g for v, g in zip(old, gradients)]
            return self.velocity

    return _last(_descent(arrays, batches, gradients_of, rate, Inertia()), arrays)


def train_clipped(arrays, batches, gradients_of, rate):
    """`broken_clipped`, repaired -> the arrays after the last update."""

    def shortened(gradients):
        norm = np.linalg.norm([np.linalg.norm(np.ravel(g)) for g in gradients])
        return [g / norm for g in gradients] if norm > 1 else gradients

    return _last(_descent(arrays, batches, gradients_of, rate, shortened), arrays)


def train_stream(arrays, chunks, run, state, rate):
    """`broken_stream`, repaired -> the arrays and the state after the last chunk."""

    def onward(now, chunk):
        arrays, state = now
        gradients, state = run(arrays, chunk, state)
        return [a - rate * g for a, g in zip(arrays, gradients)], state

    return reduce(onward, chunks, (arrays, state))


def train_best(arrays, batches, gradients_of, validate, rate):
    """`broken_best`, repaired -> the arrays, of those after each update, whose validation loss is least."""
    return min(_descent(arrays, batches, gradients_of, rate), key=validate)
