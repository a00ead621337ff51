# mistake: Nesterov as in PyTorch: the array moves by g + 0.9 v instead of by v
# read: right
# told: your train_momentum matches a loop with Nesterov's momentum, which looks one step ahead: plain momentum is asked for.
def train_momentum(arrays, batches, gradients_of, rate):
    v = [np.zeros_like(a) for a in arrays]
    for batch in batches:
        g = gradients_of(arrays, batch)
        v = [0.9 * vi + gi for vi, gi in zip(v, g)]
        arrays = [a - rate * (gi + 0.9 * vi) for a, gi, vi in zip(arrays, g, v)]
    return arrays
