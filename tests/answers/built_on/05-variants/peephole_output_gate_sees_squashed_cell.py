# mistake: in peephole_step the output gate peeps at tanh(c_t), what the cell shows, instead of at c_t itself; only h_t is wrong (c_t is right), noticeably where |c_t| is large, hardly where c_t is small, not at all where p_o is 0
# read: right
# told: your state matches an LSTM whose output gate peeps at tanh(c_t): peepholes see c itself.
def peephole_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    pre = dict(zip("ifgo", np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=-1), strict=True))
    peep = dict(zip("ifo", p.reshape(3, -1), strict=True))
    write = sigmoid(pre["i"] + peep["i"] * c_prev)
    keep = sigmoid(pre["f"] + peep["f"] * c_prev)
    c_t = keep * c_prev + write * np.tanh(pre["g"])
    shown = np.tanh(c_t)
    show = sigmoid(pre["o"] + peep["o"] * shown)
    return show * shown, c_t
