# mistake: accumulate with initial=arrays yields the arrays before any update too, and they take part in the search for the least loss. Shows where no update gets below the loss at the start.
# read: right
# told: your train_best matches a loop that counts the arrays it was given, which no update has
from itertools import accumulate


def train_best(arrays, batches, gradients_of, validate, rate):
    def update(weights, batch):
        return [w - rate * g for w, g in zip(weights, gradients_of(weights, batch))]

    return min(accumulate(batches, update, initial=arrays), key=validate)
