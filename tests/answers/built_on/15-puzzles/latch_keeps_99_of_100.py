# mistake: the forget gate stands at 0.99 in between, not at 1, so the unit fades and is no longer on some 160 steps after the last set; short streams do not show it.
# read: right
# told: your forget gate has the bias 4.595, so at rest f = 0.99: with a larger one all would hold.
def logit(p):
    """The pre-activation at which a gate stands at p."""
    return np.log(p) - np.log1p(-p)


def reset_latch_params():
    """(W_x, W_h, b) of one LSTM unit that is on after a set and off after a reset; the inputs are (set, reset)."""
    W_x, W_h, b = zeros(2, 1)
    at_set, at_reset = np.array([1, 0]), np.array([0, 1])
    W_x[rows("i")], b[rows("i")] = 100 * at_set, -50
    W_x[rows("f")], b[rows("f")] = -100 * at_reset, logit(0.99)
    b[rows("g")] = 50
    b[rows("o")] = 50
    return W_x, W_h, b
