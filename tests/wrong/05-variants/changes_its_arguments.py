# loses: check-gru-step check-scan
# told: The call changed the numbers in h_prev
# told: The call changed the numbers in d and u
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    x_r, x_z, x_n = np.split(x_t @ W_x.T + b_x, 3, axis=1)
    h_r, h_z, h_n = np.split(h_prev @ W_h.T + b_h, 3, axis=1)
    z = sigmoid(x_z + h_z)
    h_prev *= z
    h_prev += (1 - z) * np.tanh(x_n + sigmoid(x_r + h_r) * h_n)
    return h_prev


def scan(combine, d, u):
    reach = 1
    while reach < len(d):
        d[reach:], u[reach:] = combine((d[:-reach].copy(), u[:-reach].copy()), (d[reach:], u[reach:]))
        reach *= 2
    return d, u
