# mistake: the sigmoid in lstm_step chooses its form once for the whole array by the sign of its mean, so an array that mixes large numbers of both signs still overflows (a warning, and NaN for e^a / (1 + e^a)).
# read: right
# told: your state matches an LSTM whose gates are e^a / (1 + e^a), which is NaN where a is large: divide bo
def stable_sigmoid(z):
    if z.mean() >= 0:
        return 1 / (1 + np.exp(-z))
    ez = np.exp(z)
    return ez / (1 + ez)


def lstm_step(x_t, state, params):
    hidden, cell = state
    w_in, w_rec, bias = params
    pre = x_t @ w_in.T + hidden @ w_rec.T + bias
    in_, forget, cand, out = np.array_split(pre, 4, axis=-1)
    cell = stable_sigmoid(forget) * cell + stable_sigmoid(in_) * np.tanh(cand)
    hidden = stable_sigmoid(out) * np.tanh(cell)
    return hidden, cell
