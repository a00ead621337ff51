# loses: check-repaired-loops
# told: adds the gradients of all batches so far
# told: without momentum
# told: clips each array by its own norm
# told: starts every chunk from the first state
# told: keeps the last arrays


def train_plain(*args):
    return broken_plain(*args)


def train_momentum(*args):
    return broken_momentum(*args)


def train_clipped(*args):
    return broken_clipped(*args)


def train_stream(*args):
    return broken_stream(*args)


def train_best(*args):
    return broken_best(*args)
