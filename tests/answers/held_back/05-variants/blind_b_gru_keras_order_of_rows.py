# mistake: gru_step reads the rows of the weights and biases in the order z, r, n (as Keras does) instead of r, z, n.
# read: right
# told: your h_t matches a GRU whose rows are stacked z, r, n: here they are r, z, n.
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    rows = {"z": slice(0, H), "r": slice(H, 2 * H), "n": slice(2 * H, 3 * H)}

    def from_x(gate):
        return x_t @ W_x[rows[gate]].T + b_x[rows[gate]]

    def from_h(gate):
        return h_prev @ W_h[rows[gate]].T + b_h[rows[gate]]

    z = sigmoid(from_x("z") + from_h("z"))
    r = sigmoid(from_x("r") + from_h("r"))
    n = np.tanh(from_x("n") + r * from_h("n"))
    return n + z * (h_prev - n)
