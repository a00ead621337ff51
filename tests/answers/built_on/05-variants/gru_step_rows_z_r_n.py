# mistake: the rows are unpacked in the order z, r, n (as Keras keeps them) instead of r, z, n, so the two gates are mixed up.
# read: right
# told: your h_t matches a GRU whose rows are stacked z, r, n: here they are r, z, n.
def gru_step(x_t, h_prev, params):
    names = ("z", "r", "n")
    W_x, W_h, b_x, b_h = (dict(zip(names, np.split(p, 3))) for p in params)

    def part(name, scale=1.0):
        return x_t @ W_x[name].T + b_x[name] + scale * (h_prev @ W_h[name].T + b_h[name])

    gate = {k: sigmoid(part(k)) for k in "rz"}
    n = np.tanh(part("n", gate["r"]))
    return n - gate["z"] * n + gate["z"] * h_prev
