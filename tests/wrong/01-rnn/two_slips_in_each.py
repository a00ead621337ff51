# loses: check-rnn-step check-rnn-forward check-cross-entropy check-pick check-generate
# told: whose W_h is not transposed
# told: adds the bias twice
# told: runs through time backwards
# told: stacks the outputs as (N, T, H)
# told: For scores of ordinary size, your dscores matches the gradient of the sum
# told: multiplies the scores by the temperature
# told: never draws the last symbol
# told: returns `first` too
# told: leaves the first row of u out
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.tanh(x_t @ W_x.T + b + h_prev @ W_h + b)


def rnn_forward(x, h_0, params):
    h, out = h_0, []
    for x_t in x[::-1]:
        h = rnn_step(x_t, h, params)
        out.append(h)
    return np.stack(out, axis=1), h


def cross_entropy(scores, target):
    p = np.exp(scores - scores.max(axis=-1, keepdims=True))
    p /= p.sum(axis=-1, keepdims=True)
    hot = np.eye(scores.shape[-1])[target]
    return -np.log((p * hot).sum(-1)).mean(), p - hot


def pick(scores, u, temperature):
    drawn = []
    for row, number in zip(scores, u):
        p = np.exp((row - row.max()) * temperature)
        p /= p.sum()
        total = 0
        for k in range(len(p) - 1):
            total += p[k]
            if number < total:
                break
        drawn.append(k)
    return np.array(drawn)


def generate(first, h_0, u, V, step, choose):
    k, h, out = first, h_0, [first]
    for u_t in u[1:]:
        h, s = step(np.eye(V)[k], h)
        k = choose(s, u_t)
        out.append(k)
    return np.stack(out)
