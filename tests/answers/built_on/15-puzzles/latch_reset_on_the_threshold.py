# mistake: the weight of the reset on the forget gate is as large as its bias, so at a reset the gate stands at a half and does not shut: a reset halves c. After one set h falls to 0.12 only, which is not off; after many in a row the unit stays on.
# read: right
# told: your forget gate has the bias 50, so at rest f = 1: with a smaller one all would hold.
def reset_latch_params():
    """(W_x, W_h, b) of one LSTM unit that is on after a set and off after a reset; the inputs are (set, reset)."""
    SET, RESET = 0, 1
    W_x, W_h, b = zeros(2, 1)
    wide_open = 50
    W_x[rows("g"), SET] = wide_open
    b[rows("f")] = wide_open
    W_x[rows("f"), RESET] = -wide_open
    return W_x, W_h, b
