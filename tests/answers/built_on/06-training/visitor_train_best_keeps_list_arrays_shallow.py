# mistake: train_best keeps list(arrays), a shallow copy, while it updates in place (so the last weights come back); ...
# read: right
# told: your train_plain matches a loop that takes every gradient at the first weights, not at
def train_best(arrays, batches, gradients_of, validate, rate):
    arrays = [a.copy() for a in arrays]
    best, least = arrays, np.inf
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        for a, g in zip(arrays, gradients):
            a -= rate * g
        loss = validate(arrays)
        if loss < least:
            best, least = list(arrays), loss
    return best


def train_plain(arrays, batches, gradients_of, rate):
    total = [np.zeros_like(a) for a in arrays]
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        total = [t + g for t, g in zip(total, gradients)]
    return [a - rate * t for a, t in zip(arrays, total)]
