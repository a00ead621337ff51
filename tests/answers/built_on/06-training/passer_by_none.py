# mistake: none: none
def masked_loss(y, target, mask):
    T, N = y.shape
    cells = [(t, n) for t in range(T) for n in range(N) if mask[t][n]]
    loss, dy = 0.0, np.zeros((T, N))
    for t, n in cells:
        e = float(y[t, n]) - float(target[t, n])
        loss += e * e
        dy[t, n] = 2 * e
    return loss / len(cells), dy / len(cells)


def adam_step(theta, gradient, m, s, k, rate):
    m = m + (gradient - m) / 10
    s = s + (np.square(gradient) - s) / 1000
    correction = np.sqrt(1 - 0.999**k)
    return theta - rate / (1 - 0.9**k) * m * correction / (np.sqrt(s) + 1e-8 * correction), m, s


def early_stopping(losses, patience):
    losses = list(map(float, losses))
    for last in range(len(losses)):
        best = losses.index(min(losses[: last + 1]))
        if last - best == patience:
            break
    return best, last


def stateful_batches(stream, N, steps):
    K = 0
    while N * (K + 1) * steps + 1 <= len(stream):
        K += 1
    index = np.array([[[n * K * steps + k * steps + t for n in range(N)] for t in range(steps)] for k in range(K)])
    return np.take(stream, index), np.take(stream, index + 1)


def train_stream(arrays, chunks, run, state, rate):
    queue = list(chunks)
    while queue:
        g, state = run(arrays, queue.pop(0), state)
        arrays = list(map(lambda a, d: np.subtract(a, np.multiply(rate, d)), arrays, g))
    return arrays, state


def train_best(arrays, batches, gradients_of, validate, rate):
    trail = []
    for batch in batches:
        arrays = [a + (-rate) * g for a, g in zip(arrays, gradients_of(arrays, batch))]
        trail.append((validate(arrays), len(trail), arrays))
    return min(trail, key=lambda row: row[:2])[2]
