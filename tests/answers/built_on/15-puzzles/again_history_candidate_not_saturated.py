# mistake: the candidate weight 3 gives tanh(3) = 0.995 instead of 1, so the digits are a little too small and the bits more than about eight back are read wrong; looks right on short streams.
# read: right
# told: your candidate has weights that are small: with ten times as large ones
def history_params():
    W_x, W_h, b = zeros(1, 1)
    W_x[rows("g")] = 3
    return W_x, W_h, b
