# mistake: In parity_params the forget gate stays open at a 1: the input gate rightly shuts while the unit is on, but what is in c is not cleared, so the second 1 does not turn the unit off.
# read: right
# told: once the first unit is on, no 1 turns it off: it says whether there has been a 1.
def parity_params():
    W_x, W_h, b = zeros(D=1, H=1)
    W_x[rows("g")] = 40
    W_h[rows("i")] = -200
    b[rows("f")] = 40
    return W_x, W_h, b
