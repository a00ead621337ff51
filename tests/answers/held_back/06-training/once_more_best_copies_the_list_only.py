# mistake: train_best keeps list(arrays), a new list of the same arrays, and goes on to update those in place, so what it returns are the last weights after all; right only where the last update gives the least loss
# read: right
# told: your train_best matches a loop that keeps the last arrays, as where `best` is another name for array
def train_best(arrays, batches, gradients_of, validate, rate):
    history = []
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        for array, gradient in zip(arrays, gradients):
            array -= rate * gradient
        history.append((validate(arrays), list(arrays)))
    losses = [loss for loss, _ in history]
    return history[losses.index(min(losses))][1]
