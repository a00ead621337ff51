# mistake: the forget gate stands at sigmoid(5) = 0.993 between the inputs, which is not saturated: after one set h falls below 0.2 within 250 steps and is off long before a thousand; right for short pauses (a hundred steps or so), and sets and resets themselves work
# read: right
# told: your forget gate has the bias 5, so at rest f = 0.993: with a larger one all would hold.
def reset_latch_params():
    W_x, W_h, b = zeros(2, 1)
    set_, reset = 0, 1
    i, f, g, o = range(4)
    W_x[i, set_], b[i] = 40, -20
    W_x[f, reset], b[f] = -40, 5
    b[g] = 5
    b[o] = 5
    return W_x, W_h, b
