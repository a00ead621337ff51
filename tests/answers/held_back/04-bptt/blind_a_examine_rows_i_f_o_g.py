# mistake: examine compares the forward pass with an LSTM of its own whose rows are stacked i, f, o, g instead of i, f, g, o, so it raises an error for right pairs too.
# read: right
# told: an implementation that is right fails your tests: they ask for more than the equations do, or for so
class _MyLSTM:
    def __init__(self, W_x, W_h, b):
        self.W_x, self.W_h, self.b = W_x, W_h, b

    def run(self, x, h, c):
        H = h.shape[1]
        s = lambda z: 1 / (1 + np.exp(-z))
        out = []
        for x_t in x:
            z = x_t @ self.W_x.T + h @ self.W_h.T + self.b
            i, f, o = s(z[:, :H]), s(z[:, H : 2 * H]), s(z[:, 2 * H : 3 * H])
            c = f * c + i * np.tanh(z[:, 3 * H :])
            h = o * np.tanh(c)
            out.append(h)
        return np.array(out), h, c


def examine(forward, backward):
    rng = np.random.default_rng(7)
    for T, N, D, H in [(6, 2, 3, 4), (1, 1, 2, 3), (12, 3, 2, 1)]:
        x = rng.normal(size=(T, N, D))
        h0, c0 = rng.normal(size=(2, N, H))
        p = [rng.normal(size=(4 * H, D)), rng.normal(size=(4 * H, H)), rng.normal(size=4 * H)]
        h, (h_T, c_T), cache = forward(x, (h0, c0), tuple(p))
        for got, want in zip((h, h_T, c_T), _MyLSTM(*p).run(x, h0, c0)):
            np.testing.assert_allclose(got, want, atol=1e-9)
        dh = rng.normal(size=h.shape)
        dx, _, _ = backward(dh, (np.zeros((N, H)), np.zeros((N, H))), cache)
        num = numerical_gradient(lambda u: (dh * forward(u, (h0, c0), tuple(p))[0]).sum(), x)
        np.testing.assert_allclose(dx, num, atol=1e-5)
