# mistake: two: the loss lacks its factor of one half, and the gradients are the mean over the chunks instead of their sum (shows with more than one chunk)
# read: right
# told: in loss, in a single chunk. loss should be
def truncated_bptt(x, target, state, params, size, forward, backward):
    class Totals:
        def __init__(self):
            self.loss = 0.0
            self.parts = []

        def add(self, error, dparams):
            self.loss += np.sum(np.square(error))
            self.parts.append(dparams)

        def gradients(self):
            return tuple(np.mean([part[k] for part in self.parts], axis=0) for k in range(3))

    totals = Totals()
    for start in range(0, len(x), size):
        h, state, cache = forward(x[start : start + size], state, params)
        error = h - target[start : start + size]
        zeros = np.zeros_like(state[0]), np.zeros_like(state[1])
        totals.add(error, backward(error, zeros, cache)[2])
    return totals.loss, totals.gradients(), state
