# loses: check-gru-step check-gru-before
# told: with z and 1 - z swapped
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    gx = np.dot(x_t, W_x.T) + b_x
    gh = np.dot(h_prev, W_h.T) + b_h
    i_r, i_z, i_n = np.array_split(gx, 3, axis=1)
    h_r, h_z, h_n = np.array_split(gh, 3, axis=1)
    resetgate = sigmoid(i_r + h_r)
    inputgate = sigmoid(i_z + h_z)
    newgate = np.tanh(i_n + resetgate * h_n)
    return h_prev + inputgate * (newgate - h_prev)


def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    W_r, W_z, W_n = np.split(W_h, 3)
    a_r, a_z, a_n = np.split(x_t @ W_x.T + b, 3, axis=1)
    r = sigmoid(a_r + h_prev @ W_r.T)
    z = sigmoid(a_z + h_prev @ W_z.T)
    return (1 - z) * h_prev + z * np.tanh(a_n + (r * h_prev) @ W_n.T)
