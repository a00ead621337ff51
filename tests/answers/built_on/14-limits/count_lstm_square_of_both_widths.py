# mistake: Each of the four gates gets a matrix of (H + H) x (H + H) instead of H x (H + H): twice as many multiplications.
# told: your count_lstm is twice what it should be, as where additions are counted as well, or matrices that
def count_lstm(T, H):
    """Multiplications of an LSTM: a number."""
    both = H + H
    per_gate = both * both
    return T * 4 * per_gate
