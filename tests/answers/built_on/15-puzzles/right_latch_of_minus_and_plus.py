# mistake: none, on is c = 1/2 and off is c = -1/2, and both a set and a reset shut the forget gate first
def reset_latch_params():
    """(W_x, W_h, b) of one LSTM unit that is on after a set and off after a reset; the inputs are (set, reset)."""
    event, sign = np.ones(2), np.array([1.0, -1.0])
    W_x, W_h, b = zeros(2, 1)
    W_x[rows("f")] = -90 * event
    W_x[rows("g")] = 45 * sign
    b = np.where(np.arange(4) == 1, 45.0, b)
    return W_x, W_h, b
