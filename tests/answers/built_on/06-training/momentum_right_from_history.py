# mistake: none
def train_momentum(arrays, batches, gradients_of, rate):
    past = []  # all gradients, the newest first: the velocity is their sum with the weights 1, 0.9, 0.81, ...
    for batch in batches:
        past = [gradients_of(arrays, batch), *past]
        weights = [0.9**age for age in range(len(past))]
        arrays = [
            array - rate * sum(w * old[j] for w, old in zip(weights, past, strict=True))
            for j, array in enumerate(arrays)
        ]
    return arrays
