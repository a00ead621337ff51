# mistake: the candidate's threshold is set for an h of 1 when the unit is on, but with the output gate half open h is 0.5 tanh(1) = 0.38, below the threshold of 0.5: the second 1 does not turn the unit off, it stays on for ever.
# read: right
# told: your candidate has the bias 50, so at rest g = 1: with a smaller one all would hold.
def reads(condition_weight, threshold):
    """Weight and bias of `signal > threshold`."""
    return condition_weight, -condition_weight * threshold


def parity_params():
    """(W_x, W_h, b) of an LSTM whose first unit is on while the ones so far are odd in number; the input is (bit,)."""
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("i")], b[rows("i")] = reads(100, 0.5)  # write at a one
    W_x[rows("f")], b[rows("f")] = reads(-100, 0.5)  # keep at a zero
    W_h[rows("g")], b[rows("g")] = reads(-100, 0.5)  # on if it was off
    return W_x, W_h, b
