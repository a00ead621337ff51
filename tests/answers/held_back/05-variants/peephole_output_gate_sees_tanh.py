# mistake: peephole_step lets the output gate look at tanh(c_t), what is about to leave the cell, instead of c_t itself; c_t is right always, h_t is right where p_o or c_t is 0 and nearly so where c_t is small, clearly wrong where |c_t| is about 1 or more
# read: right
# told: your state matches an LSTM whose output gate peeps at tanh(c_t): peepholes see c itself.
def peephole_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    H = c_prev.shape[1]
    a = x_t @ W_x.T + h_prev @ W_h.T + b
    gate = {name: a[:, k * H : (k + 1) * H] for k, name in enumerate("ifgo")}
    peep = {name: p[k * H : (k + 1) * H] for k, name in enumerate("ifo")}

    keep = sigmoid(gate["f"] + peep["f"] * c_prev) * c_prev
    take = sigmoid(gate["i"] + peep["i"] * c_prev) * np.tanh(gate["g"])
    c_t = keep + take
    shown = np.tanh(c_t)
    return sigmoid(gate["o"] + peep["o"] * shown) * shown, c_t
