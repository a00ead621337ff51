# mistake: none
import math


def masked_loss(y, target, mask):
    rows, cols = np.nonzero(mask)
    e = y[rows, cols] - target[rows, cols]
    dy = np.zeros(mask.shape)
    np.add.at(dy, (rows, cols), 2 * e / e.size)
    return float(np.mean(np.square(e))), dy


def adam_step(theta, gradient, m, s, k, rate):
    m, s = m + 0.1 * (gradient - m), s + 0.001 * (np.square(gradient) - s)
    a, b = -math.expm1(k * math.log(0.9)), -math.expm1(k * math.log(0.999))
    return theta - (rate / a) * m / (np.sqrt(s / b) + 1e-8), m, s


def stateful_batches(stream, N, steps):
    K = 0
    while (K + 1) * N * steps + 1 <= len(stream):
        K += 1
    at = np.arange(K)[:, None, None] * steps + np.arange(steps)[None, :, None] + np.arange(N)[None, None, :] * K * steps
    stream = np.asarray(stream)
    return stream[at], stream[at + 1]


def early_stopping(losses, patience):
    losses = list(losses)
    last = next(
        (
            e
            for e in range(patience, len(losses))
            if min(losses[e - patience + 1 : e + 1]) >= min(losses[: e - patience + 1])
        ),
        len(losses) - 1,
    )
    seen = losses[: last + 1]
    return seen.index(min(seen)), last


def train_plain(arrays, batches, gradients_of, rate):
    now = [np.array(a, copy=True) for a in arrays]
    for batch in batches:
        for a, g in zip(now, gradients_of([n.copy() for n in now], batch)):
            a -= rate * g
    return now


def train_momentum(arrays, batches, gradients_of, rate):
    step = [0.0 for _ in arrays]
    for batch in batches:
        step = [0.9 * s - rate * g for s, g in zip(step, gradients_of(arrays, batch))]
        arrays = [a + s for a, s in zip(arrays, step)]
    return arrays


def train_clipped(arrays, batches, gradients_of, rate):
    for batch in batches:
        gs = gradients_of(arrays, batch)
        norm = np.linalg.norm(np.concatenate([g.ravel() for g in gs]))
        scale = 1 / max(1.0, norm)
        arrays = [a - rate * scale * g for a, g in zip(arrays, gs)]
    return arrays


def train_stream(arrays, chunks, run, state, rate):
    chunks = iter(chunks)
    while (chunk := next(chunks, None)) is not None:
        g, state = run(arrays, chunk, state)
        arrays = [np.subtract(a, np.multiply(rate, b)) for a, b in zip(arrays, g)]
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    history = []
    for batch in batches:
        arrays = [a - rate * g for a, g in zip(arrays, gradients_of(arrays, batch))]
        history.append((validate(arrays), [a.copy() for a in arrays]))
    return min(history, key=lambda pair: pair[0])[1]
