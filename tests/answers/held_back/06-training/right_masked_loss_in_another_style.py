# mistake: none
def masked_loss(y, target, mask):
    n = np.count_nonzero(mask)
    places = list(zip(*np.nonzero(mask)))
    dy = np.zeros(np.shape(y), dtype=float)
    loss = 0.0
    for p in places:
        e = float(y[p]) - float(target[p])
        loss += e * e / n
        dy[p] = 2 * e / n
    return loss, dy


def stateful_batches(stream, N, steps):
    S = len(stream)
    K = 0
    while (K + 1) * N * steps + 1 <= S:
        K += 1
    k, t, n = np.ogrid[:K, :steps, :N]
    where = n * K * steps + k * steps + t
    return np.take(stream, where), np.take(stream, where + 1)


def early_stopping(losses, patience):
    losses = list(losses)
    for end in range(1, len(losses) + 1):
        best = losses.index(min(losses[:end]))
        if end - 1 - best == patience:
            break
    return best, end - 1


def train_plain(arrays, batches, gradients_of, rate):
    from functools import reduce

    return reduce(lambda w, b: [p + (-rate) * g for p, g in zip(w, gradients_of(w, b))], batches, arrays)


def train_momentum(arrays, batches, gradients_of, rate):
    w = [np.array(a, dtype=float) for a in arrays]
    v = [0.0 for _ in w]
    for b in batches:
        for j, g in enumerate(gradients_of([a.copy() for a in w], b)):
            v[j] = g + v[j] * 0.9
        w = [a - v_j * rate for a, v_j in zip(w, v)]
    return w


def train_best(arrays, batches, gradients_of, validate, rate):
    seen = []
    for b in batches:
        arrays = [a - rate * g for a, g in zip(arrays, gradients_of(arrays, b))]
        seen.append((validate(arrays), len(seen), arrays))
    return min(seen)[2] if seen else arrays
