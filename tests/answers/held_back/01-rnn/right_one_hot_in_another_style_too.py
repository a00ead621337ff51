# mistake: none
def one_hot(symbols, V):
    flat = np.ravel(symbols)
    table = np.zeros((flat.size, V))
    for row, k in zip(table, flat.tolist()):
        row[k] = 1
    return table.reshape(*np.shape(symbols), V)


def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    W = np.c_[W_x, W_h, b]
    v = np.c_[x_t, h_prev, np.ones(len(x_t))]
    return np.tanh((W @ v.T).T)


def rnn_forward(x, h_0, params):
    from itertools import accumulate

    states = list(accumulate(x, lambda h, x_t: rnn_step(x_t, h, params), initial=h_0))[1:]
    return np.array(states), states[-1].copy()


def cross_entropy(scores, target):
    V = scores.shape[-1]
    rows = scores.reshape(-1, V)
    k = target.reshape(-1)
    log_z = np.logaddexp.reduce(rows, axis=1)
    places = np.arange(len(rows))
    loss = np.sum(log_z - rows[places, k]) / len(rows)
    grad = np.exp(rows - log_z[:, None]) - (k[:, None] == np.arange(V))
    return float(loss), grad.reshape(scores.shape) / len(rows)


def perplexity(p):
    return 2.0 ** bits_per_symbol(p)


def bits_per_symbol(p):
    nats = [-float(np.log(q)) for q in np.ravel(p)]
    return sum(nats) / len(nats) / np.log(2)


def pick(scores, u, temperature):
    drawn = []
    for s, v in zip(scores, u):
        w = np.exp((s - s.max()) / temperature)
        drawn.append(int(np.searchsorted(np.cumsum(w / w.sum()), v, side="right")))
    return np.array(drawn)


def generate(first, h_0, u, V, step, choose):
    if len(u) == 0:
        return np.zeros((0, len(first)), dtype=int)
    x = np.zeros((len(first), V))
    x[range(len(first)), first] = 1
    h, scores = step(x, h_0)
    now = choose(scores, u[0])
    return np.vstack([now[None], generate(now, h, u[1:], V, step, choose)])
