# loses: nothing
def masked_loss(y, target, mask):
    total = count = 0
    dy = [[0.0] * len(y[0]) for _ in y]
    for t in range(len(y)):
        for n in range(len(y[0])):
            if mask[t][n]:
                total += float(y[t][n] - target[t][n]) ** 2
                count += 1
    for t in range(len(y)):
        for n in range(len(y[0])):
            if mask[t][n]:
                dy[t][n] = 2 * float(y[t][n] - target[t][n]) / count
    return total / count, dy


def adam_step(theta, gradient, m, s, k, rate):
    m = m + (1 - 0.9) * (gradient - m)
    s = s + (1 - 0.999) * (np.square(gradient) - s)
    rate = rate * np.sqrt(1 - 0.999**k) / (1 - 0.9**k)
    return [theta - rate * m / (np.sqrt(s) + 1e-8 * np.sqrt(1 - 0.999**k)), m, s]


def stateful_batches(stream, N, steps):
    length = (len(stream) - 1) // (N * steps) * steps
    x, target = [], []
    for start in range(0, length, steps):
        x.append([[stream[n * length + start + t] for n in range(N)] for t in range(steps)])
        target.append([[stream[n * length + start + t + 1] for n in range(N)] for t in range(steps)])
    return x, target
