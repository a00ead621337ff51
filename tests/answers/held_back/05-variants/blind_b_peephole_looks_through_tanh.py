# mistake: peephole_step lets the three peepholes see tanh of the cell state instead of the cell state itself.
# read: right
# told: your state matches an LSTM whose peepholes see tanh(c): they see c itself.
def peephole_step(x_t, state, params):
    W_x, W_h, b, p = params
    h, c = state
    H = h.shape[1]
    a = x_t @ W_x.T + h @ W_h.T + b
    peep = p.reshape(3, H)
    seen = np.tanh(c)
    i = sigmoid(a[:, 0:H] + peep[0] * seen)
    f = sigmoid(a[:, H : 2 * H] + peep[1] * seen)
    g = np.tanh(a[:, 2 * H : 3 * H])
    c = f * c + i * g
    seen = np.tanh(c)
    o = sigmoid(a[:, 3 * H :] + peep[2] * seen)
    return o * seen, c
