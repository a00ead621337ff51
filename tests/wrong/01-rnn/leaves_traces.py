# loses: check-one-hot check-rnn-forward check-perplexity check-generate
# told: changes symbols in place
# told: it remembers earlier calls
# told: changes p in place
# told: changes first in place
before = {}


def one_hot(symbols, V):
    out = np.zeros((symbols.size, V))
    flat = symbols.reshape(-1)
    for k in range(len(flat)):
        out[k, flat[k]] = 1
        flat[k] = 0
    return out.reshape(*symbols.shape, V)


def rnn_forward(x, h_0, params):
    h, out = before.get(h_0.shape, h_0), []
    for x_t in x:
        h = rnn_step(x_t, h, params)
        out.append(h)
    before[h_0.shape] = h
    return np.stack(out), h


def perplexity(p):
    np.log(p, out=p)
    return np.exp(-p.mean())


def bits_per_symbol(p):
    return -np.mean(np.log2(p))


def generate(first, h_0, u, V, step, choose):
    out = []
    for u_t in u:
        h_0, s = step(np.eye(V)[first], h_0)
        first[:] = choose(s, u_t)
        out.append(first.copy())
    return np.stack(out)
