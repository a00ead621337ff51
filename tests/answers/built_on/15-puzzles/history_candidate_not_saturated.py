# mistake: The weight of the candidate is 8, whose tanh is 2e-7 short of 1; read back, the error doubles at each bit, and bits some twenty steps back come out wrong.
# told: your candidate has weights that are small: with ten times as large ones
def history_params():
    """(W_x, W_h, b) of one LSTM unit whose c holds the last bits as binary digits; the input is (bit,), 1 or -1."""
    W_x = np.array([0.0, 0.0, 8.0, 0.0])[:, None]
    return W_x, np.zeros((4, 1)), np.zeros(4)
