# mistake: none
def masked_loss(y, target, mask):
    places = np.argwhere(mask)
    dy = np.zeros(y.shape, float)
    loss, n = 0.0, len(places)
    for t, k in places:
        e = float(y[t, k]) - float(target[t, k])
        loss += e * e / n
        dy[t, k] = 2 * e / n
    return loss, dy


def adam_step(theta, gradient, m, s, k, rate):
    m = m + (gradient - m) / 10
    s = s + (np.square(gradient) - s) / 1000
    c = np.sqrt(1 - 0.999**k)
    return theta - (rate * c / (1 - 0.9**k)) * m / (np.sqrt(s) + 1e-8 * c), m, s


def stateful_batches(stream, N, steps):
    S = len(stream)
    K = 0
    while (K + 1) * steps * N + 1 <= S:
        K += 1
    at = np.add.outer(np.add.outer(steps * np.arange(K), np.arange(steps)), K * steps * np.arange(N))
    s = np.asarray(stream)
    return s[at], s[at + 1]


def early_stopping(losses, patience):
    losses = list(losses)
    for last in range(len(losses)):
        head = losses[: last + 1]
        best = head.index(min(head))
        if last - best == patience:
            return best, last
    return best, last


def train_plain(arrays, batches, gradients_of, rate):
    from functools import reduce

    return reduce(lambda w, b: [a - rate * g for a, g in zip(w, gradients_of(w, b))], batches, list(arrays))


def train_momentum(arrays, batches, gradients_of, rate):
    from functools import reduce

    def step(c, b):
        w, v = c
        v = [0.9 * p + g for p, g in zip(v, gradients_of(w, b))]
        return [a - rate * q for a, q in zip(w, v)], v

    return reduce(step, batches, (list(arrays), [0.0 * a for a in arrays]))[0]


def train_clipped(arrays, batches, gradients_of, rate):
    w = [a.copy() for a in arrays]
    for b in batches:
        g = gradients_of(w, b)
        length = np.linalg.norm(np.concatenate([q.ravel() for q in g]))
        for a, q in zip(w, g):
            a -= rate * q / max(1.0, length)
    return w


def train_best(arrays, batches, gradients_of, validate, rate):
    w, seen = list(arrays), []
    for b in batches:
        w = [a - rate * g for a, g in zip(w, gradients_of(w, b))]
        seen.append((validate(w), [a.copy() for a in w]))
    return min(seen, key=lambda p: p[0])[1] if seen else w
