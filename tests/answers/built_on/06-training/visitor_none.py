# mistake: none: none
def masked_loss(y, target, mask):
    dy = np.zeros_like(y)
    loss, places = 0.0, list(zip(*np.nonzero(mask)))
    for place in places:
        error = y[place] - target[place]
        loss += error * error / len(places)
        dy[place] = 2 * error / len(places)
    return loss, dy


def adam_step(theta, gradient, m, s, k, rate):
    m, s = m + (gradient - m) * (1 - 0.9), s + (gradient * gradient - s) * (1 - 0.999)
    correction = np.sqrt(1 - 0.999**k) / (1 - 0.9**k)
    return theta - rate * correction * m / (np.sqrt(s) + 1e-8 * np.sqrt(1 - 0.999**k)), m, s


def stateful_batches(stream, N, steps):
    K = 0
    while (K + 1) * steps * N + 1 <= len(stream):
        K += 1
    k, t, n = np.meshgrid(np.arange(K), np.arange(steps), np.arange(N), indexing="ij")
    index = n * (K * steps) + k * steps + t
    return np.take(stream, index), np.take(stream, index + 1)


def early_stopping(losses, patience):
    losses = np.array(losses, float)
    for last in range(len(losses)):
        best = int(np.argmin(losses[: last + 1]))
        if last - best == patience:
            return best, last
    return best, last


def train_adding(x, target):
    class Adam:
        def __init__(self, params, rate):
            self.params, self.rate, self.k = params, rate, 0
            self.m, self.s = [[0 * p for p in params] for _ in range(2)]

        def step(self, grads):
            self.k += 1
            for p, g, m, s in zip(self.params, grads, self.m, self.s):
                m += 0.1 * (g - m)
                s += 0.001 * (g * g - s)
                p -= self.rate * m / (1 - 0.9**self.k) / (np.sqrt(s / (1 - 0.999**self.k)) + 1e-8)

    rng = np.random.default_rng(11)
    low, high = target.min(), target.max()
    params = init(rng)
    adam = Adam(params, 0.02)
    scaled = (target - low) / (high - low) * 2 - 1
    for epoch in range(40):
        adam.rate = 0.02 * 0.93**epoch
        order = rng.permutation(x.shape[1])
        for start in range(0, len(order), 32):
            part = order[start : start + 32]
            y, cache = forward(x[:, part], params)
            adam.step(backward(2 * (y - scaled[part]) / len(part), cache))
    W_x, W_h, b, W_y, b_y = params
    half = (high - low) / 2
    return [W_x, W_h, b, W_y * half, (b_y + 1) * half + low]


def train_plain(arrays, batches, gradients_of, rate):
    arrays = [np.array(a, copy=True) for a in arrays]
    for batch in batches:
        for a, g in zip(arrays, gradients_of(arrays, batch)):
            a -= rate * g
    return arrays


def train_momentum(arrays, batches, gradients_of, rate):
    history = []
    for batch in batches:
        history.append(gradients_of(arrays, batch))
        K = len(history)
        v = [sum(0.9 ** (K - 1 - k) * history[k][j] for k in range(K)) for j in range(len(arrays))]
        arrays = [a - rate * u for a, u in zip(arrays, v)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    arrays = [a.copy() for a in arrays]
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        norm = np.linalg.norm(np.concatenate([np.ravel(g) for g in gradients]))
        factor = rate / max(1.0, norm)
        for k in range(len(arrays)):
            arrays[k] -= factor * gradients[k]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    def go(arrays, state, rest):
        if not rest:
            return arrays, state
        gradients, state = run(arrays, rest[0], state)
        return go([a - rate * g for a, g in zip(arrays, gradients)], state, rest[1:])

    return go(arrays, state, list(chunks))


def train_best(arrays, batches, gradients_of, validate, rate):
    tried = []
    for batch in batches:
        arrays = [a - rate * g for a, g in zip(arrays, gradients_of(arrays, batch))]
        tried.append((validate(arrays), len(tried), arrays))
    return min(tried, key=lambda one: one[:2])[2]
