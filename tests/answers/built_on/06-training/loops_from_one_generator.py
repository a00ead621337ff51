# mistake: none
def _walk(arrays, batches, gradients_of, rate, rule):
    """Yields the arrays after each update; rule(gradients) says which way to go."""
    here = [np.array(array) for array in arrays]
    yield here
    for batch in batches:
        there = rule(gradients_of(here, batch))
        here = [place - rate * way for place, way in zip(here, there, strict=True)]
        yield here


def _end(steps):
    for last in steps:
        pass
    return last


def train_plain(arrays, batches, gradients_of, rate):
    return _end(_walk(arrays, batches, gradients_of, rate, lambda gradients: gradients))


def train_momentum(arrays, batches, gradients_of, rate):
    memory = [0.0] * len(arrays)

    def rule(gradients):
        memory[:] = [0.9 * v + g for v, g in zip(memory, gradients, strict=True)]
        return list(memory)

    return _end(_walk(arrays, batches, gradients_of, rate, rule))


def train_clipped(arrays, batches, gradients_of, rate):
    def rule(gradients):
        norm = sum(np.vdot(g, g) for g in gradients) ** 0.5
        return [g / norm for g in gradients] if norm > 1 else gradients

    return _end(_walk(arrays, batches, gradients_of, rate, rule))


def train_stream(arrays, chunks, run, state, rate):
    box = [state]

    def gradients_of(here, chunk):
        gradients, box[0] = run(here, chunk, box[0])
        return gradients

    arrays = train_plain(arrays, chunks, gradients_of, rate)
    return arrays, box[0]


def train_best(arrays, batches, gradients_of, validate, rate):
    steps = _walk(arrays, batches, gradients_of, rate, lambda gradients: gradients)
    best, least = next(steps), float("inf")
    for candidate in steps:
        loss = validate([array.copy() for array in candidate])
        if loss < least:
            best, least = candidate, loss
    return best
