# mistake: gru_step adds the candidate's b_h outside the reset gate, n = tanh(x_n + b_n + r * (W_h h)), so that r does not act on the hidden bias.
# read: right
# told: your h_t matches a GRU whose reset gate leaves out b_hn: it scales the product and its bias.
def gru_step(x_t, h_prev, params):
    Wx, Wh, bx, bh = params
    H = h_prev.shape[1]
    bias = bx + bh  # both are only added anyway

    def rows(k):
        return slice(k * H, (k + 1) * H)

    from_x = [x_t @ Wx[rows(k)].T + bias[rows(k)] for k in range(3)]
    from_h = [h_prev @ Wh[rows(k)].T for k in range(3)]
    reset = sigmoid(from_x[0] + from_h[0])
    update = sigmoid(from_x[1] + from_h[1])
    candidate = np.tanh(from_x[2] + reset * from_h[2])
    return candidate + update * (h_prev - candidate)
