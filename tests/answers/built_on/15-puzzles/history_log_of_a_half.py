# mistake: Sets the bias of the forget gate to ln(1/2), which makes it 1/3 (the logit of a half is 0): the past is worth a third of what it was at each step.
# told: your forget gate has the bias -0.6931, so at rest f = 0.333: with a larger one all would
def history_params():
    """(W_x, W_h, b) of one LSTM unit whose c holds the last bits as binary digits; the input is (bit,), 1 or -1."""
    W_x, W_h, b = zeros(1, 1)
    half = 1 / 2
    W_x[rows("g")] = 50
    b[rows("f")] = np.log(half)
    return W_x, W_h, b
