# mistake: the recurrent weight is chosen as if h were 1 when on, but h is 0.23: the input gate stays at 0.14 and the second 1 leaves h at 0.07, above 0.05
# read: right
# told: your output gate has the bias 0, so at rest o = 0.5: with a larger one all would hold.
guess_units = 1  # your guess, a number


def parity_params():
    """(W_x, W_h, b) of an LSTM whose first unit is on while the ones so far are odd in number; the input is (bit,)."""
    unit = lambda gate: np.eye(4)["ifgo".index(gate)]
    W_x = -60 * unit("f") + 30 * unit("g")
    W_h = -8 * unit("i")  # sigma(-8) is small enough
    b = 30 * unit("f")
    return W_x[:, None], W_h[:, None], b
