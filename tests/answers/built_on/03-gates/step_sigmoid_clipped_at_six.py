# mistake: the sigmoid clips its argument to -6..6, so a gate is never nearer to 0 or 1 than 0.0025; shows at pre-activations beyond 6
# read: vague
class Gate:
    limit = 6.0

    def __call__(self, z):
        z = np.clip(z, -self.limit, self.limit)
        return 1 / (1 + np.exp(-z))


def lstm_step(x_t, state, params):
    gate = Gate()
    h, c = state
    W = np.hstack(params[:2])
    a = np.hstack([x_t, h]) @ W.T + params[2]
    n = h.shape[1]
    in_, forget, cand, out = (a[:, k * n : (k + 1) * n] for k in range(4))
    c_new = gate(forget) * c + gate(in_) * np.tanh(cand)
    return gate(out) * np.tanh(c_new), c_new
