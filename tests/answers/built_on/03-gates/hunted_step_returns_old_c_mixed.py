# mistake: what is returned for c_t keeps 1 - f of c_prev; h_t is made of the right one
# told: your c_t matches an LSTM that keeps 1 - f of c_prev: f is the share kept, not the one discarded. Your h_t is r
def lstm_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b = params
    i, f, g, o = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=1)
    i, f, o = (1 / 2 + np.tanh(z / 2) / 2 for z in (i, f, o))
    g = np.tanh(g)
    h_t = o * np.tanh(f * c_prev + i * g)
    return h_t, (1 - f) * c_prev + i * g
