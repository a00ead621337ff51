# mistake: none
from itertools import accumulate


def masked_loss(y, target, mask):
    where = np.flatnonzero(mask)
    e = np.take(y, where) - np.take(target, where)
    dy = np.zeros(mask.size)
    np.put(dy, where, 2 * e / where.size)
    return float(np.vdot(e, e)) / where.size, dy.reshape(mask.shape)


def adam_step(theta, gradient, m, s, k, rate):
    new_m = m + 0.1 * (gradient - m)
    new_s = s + (1 - 0.999) * (np.square(gradient) - s)
    root = np.sqrt(new_s) / np.sqrt(1 - 0.999**k)
    return theta - (rate / (1 - 0.9**k)) * new_m / (root + 1e-8), new_m, new_s


def stateful_batches(stream, N, steps):
    K = (len(stream) - 1) // (N * steps)
    k, t, n = np.ogrid[:K, :steps, :N]
    index = n * K * steps + k * steps + t
    stream = np.array(stream)
    return stream[index], stream[index + 1]


def early_stopping(losses, patience):
    lowest = list(accumulate(losses, min))
    since = 0
    last = len(losses) - 1
    for e in range(1, len(losses)):
        since = 0 if lowest[e] < lowest[e - 1] else since + 1
        if since == patience:
            last = e
            break
    return int(np.argmin(losses[: last + 1])), last


def train_plain(arrays, batches, gradients_of, rate):
    current = [np.array(a, dtype=float) for a in arrays]
    for batch in batches:
        for a, g in zip(current, [np.array(g) for g in gradients_of(current, batch)]):
            a -= rate * g
    return current


def train_momentum(arrays, batches, gradients_of, rate):
    step = [0.0] * len(arrays)
    for batch in batches:
        g = gradients_of(arrays, batch)
        step = [0.9 * s - rate * q for s, q in zip(step, g)]
        arrays = [a + s for a, s in zip(arrays, step)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        g = gradients_of(arrays, batch)
        long = np.linalg.norm(np.concatenate([q.ravel() for q in g]))
        arrays = [a - q * (rate / max(long, 1.0)) for a, q in zip(arrays, g)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    chunks = list(chunks)
    if not chunks:
        return arrays, state
    g, after = run(arrays, chunks[0], state)
    return train_stream([a - rate * q for a, q in zip(arrays, g)], chunks[1:], run, after, rate)


def train_best(arrays, batches, gradients_of, validate, rate):
    seen = []
    for batch in batches:
        arrays = [a - rate * g for a, g in zip(arrays, gradients_of(arrays, batch))]
        seen.append((validate(arrays), arrays))
    return min(seen, key=lambda pair: pair[0])[1]
