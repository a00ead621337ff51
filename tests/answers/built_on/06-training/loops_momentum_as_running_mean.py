# mistake: the velocity is a running mean, 0.9 v + 0.1 g, as Adam's m, instead of 0.9 v + g; all updates are ten times too small.
# read: right
# told: your train_momentum matches a loop that adds a tenth of the gradient: v <- 0.9 v + g is
from functools import reduce


def train_momentum(arrays, batches, gradients_of, rate):
    def update(pair, batch):
        weights, velocities = pair
        velocities = [0.9 * v + (1 - 0.9) * g for v, g in zip(velocities, gradients_of(weights, batch))]
        return [w - rate * v for w, v in zip(weights, velocities)], velocities

    return reduce(update, batches, (arrays, [0.0 for _ in arrays]))[0]
