# mistake: the candidate is only "minus what I was" (no bias): from the state of zeros it is 0 for ever, the first 1 does not turn the unit on
# read: right
# told: your candidate has the bias 0, so at rest g = 0: with a larger one all would hold.
def parity_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("i"), 0] = 40
    b[rows("i")] = -20
    W_x[rows("f"), 0] = -40
    b[rows("f")] = 20
    W_h[rows("g"), 0] = -20
    b[rows("o")] = 20
    return W_x, W_h, b
