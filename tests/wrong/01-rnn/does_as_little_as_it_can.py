# loses: check-one-hot check-rnn-step check-rnn-forward check-cross-entropy check-perplexity check-pick check-generate
# told: should
def one_hot(symbols, V):
    return symbols


def rnn_step(x_t, h_prev, params):
    return h_prev


def rnn_forward(x, h_0, params):
    return np.stack([h_0] * len(x)), h_0


def cross_entropy(scores, target):
    return 0.0, 0 * scores


def perplexity(p):
    return 0.0


def bits_per_symbol(p):
    return 0.0


def pick(scores, u, temperature):
    return np.zeros(len(u), dtype=int)


def generate(first, h_0, u, V, step, choose):
    return np.stack([first] * len(u))
