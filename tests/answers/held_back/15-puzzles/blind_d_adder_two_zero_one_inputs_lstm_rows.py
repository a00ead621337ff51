# mistake: TWO: adder_params takes the bits and the carry for 0 and 1 instead of -1 and 1, with thresholds of 1.5 in the biases; and it returns 4 H rows, those of an LSTM, though a plain RNN has H rows.
# read: right
# told: in a shape. With H = 3 W_x should have the shape (3, 2), yours has (12, 2).
def adder_params():
    H = 3
    W_x, W_h, b = zeros(2, H)
    large, tiny = 20, 0.001
    W_x[2] = large
    W_h[2, 2] = large
    b[2] = -1.5 * large  # at least two of three
    W_x[1] = tiny
    W_h[1, 2] = tiny
    W_h[0] = 0, large / tiny, -2 * large
    b[0] = -0.5 * large
    return W_x, W_h, b
