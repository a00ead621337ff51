# mistake: train_momentum keeps its velocities outside of the function and goes on with them in the next call (whenever the shapes agree) instead of starting from zero; the first call is right, a second one with the same arguments gives other arrays
# read: right
# told: your train_momentum answers otherwise when asked the same again: it remembers earlier ca
_velocities = []


def train_momentum(arrays, batches, gradients_of, rate):
    if [v.shape for v in _velocities] != [a.shape for a in arrays]:
        _velocities[:] = [np.zeros_like(a) for a in arrays]
    for batch in batches:
        for k, g in enumerate(gradients_of(arrays, batch)):
            _velocities[k] = 0.9 * _velocities[k] + g
        arrays = [a - rate * v for a, v in zip(arrays, _velocities)]
    return arrays
