# mistake: none
from itertools import accumulate as _running


def one_hot(symbols, V):
    flat = np.zeros(symbols.size * V)
    flat[np.arange(symbols.size) * V + symbols.ravel()] = 1
    return flat.reshape(*symbols.shape, V)


def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    regressors = np.column_stack([np.ones(len(x_t)), x_t, h_prev])
    beta = np.column_stack([b, W_x, W_h]).T
    return np.tanh(regressors @ beta)


def rnn_forward(x, h_0, params):
    h = np.array(list(_running(x, lambda h, x_t: rnn_step(x_t, h, params), initial=h_0)))[1:]
    return h, h[-1].copy()


def cross_entropy(scores, target):
    logZ = np.logaddexp.reduce(scores, axis=-1)
    mine = np.take_along_axis(scores, target[..., None], axis=-1)[..., 0]
    hit = (np.arange(scores.shape[-1]) == target[..., None]) * 1.0
    return (logZ - mine).mean(), (np.exp(scores - logZ[..., None]) - hit) / target.size


def perplexity(p):
    return np.prod(p ** (-1.0 / p.size))


def bits_per_symbol(p):
    return np.log2(1 / p).mean()


def pick(scores, u, temperature):
    z = scores / temperature
    p = np.exp(z - np.logaddexp.reduce(z, axis=1)[:, None])
    return (p.cumsum(axis=1) <= u[:, None]).sum(axis=1)


def generate(first, h_0, u, V, step, choose):
    if len(u) == 0:
        return np.zeros(u.shape, dtype=int)
    x = np.zeros((len(first), V))
    x[range(len(first)), first] = 1
    h, scores = step(x, h_0)
    now = choose(scores, u[0])
    return np.vstack([now[None], generate(now, h, u[1:], V, step, choose)])
